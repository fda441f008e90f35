import { type DeadlineContext, resolveDeadline } from '../deadline/index.js';
import { formatVietnameseDate, type LocalDate, type LocalTime } from '../time/local-date.js';
import { cellDay, cellText, oneLine } from './cell-text.js';
import type { RowProblem } from './problem.js';
import type { ListCell } from './read-list.js';
import { type CellDate, isCellDate } from './sheet.js';

/** A deadline as a row of a list gives it. */
export interface RowDeadline {
  readonly phrase: string | null;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly recurring: boolean;
}

export interface DeadlineRules {
  readonly context: DeadlineContext;
  readonly today: LocalDate;
  readonly from1904: boolean;
}

/** Below it a person should look at a reading before it counts. */
const SURE = 0.7;

type Found = { deadline: RowDeadline; problems: RowProblem[] };
type Problem = Omit<RowProblem, 'cell' | 'field'>;

/** The deadline from the columns Thời hạn (words, or a day) and Hạn cuối (a day, which decides). */
export function checkDeadline(words: ListCell, last: ListCell, rules: DeadlineRules): Found {
  const problems: RowProblem[] = [];
  const atWords = (problem: Problem): void =>
    void problems.push({ cell: words.address, field: 'deadline', ...problem });
  const atLast = (problem: Problem): void =>
    void problems.push({ cell: last.address, field: 'lastDay', ...problem });

  const fixed = cellDay(last.value, rules.from1904);
  if (!fixed && cellText(last.value) !== '') {
    atLast({
      severity: 'error',
      code: 'not_a_day',
      detail: `“${oneLine(last.value)}” không phải ngày có thật. Ghi ngày/tháng/năm, ví dụ 24/6/2026.`,
    });
  }
  const read = readWords(words, rules, fixed !== null, atWords);
  const { phrase } = read;
  if (fixed && read.lastDay !== null && read.lastDay !== fixed.date) {
    atLast({
      severity: 'warning',
      code: 'phrase_contradicted',
      detail: `Thời hạn “${phrase ?? ''}” được hiểu là chậm nhất ${formatVietnameseDate(read.lastDay)}; hạn cuối ghi ở đây sẽ được dùng.`,
    });
  }
  const own = fixed && fixed.date === read.lastDay ? (fixed.time ?? read.lastTime) : fixed?.time;
  const deadline = fixed ? { ...read, lastDay: fixed.date, lastTime: own ?? null } : read;
  judgeDay(deadline.lastDay, rules, fixed ? atLast : atWords);
  return { deadline, problems };
}

function readWords(
  { value }: ListCell,
  { context, from1904 }: DeadlineRules,
  fixed: boolean,
  note: (problem: Problem) => void,
): RowDeadline {
  const day = isCellDate(value) || typeof value === 'number' ? cellDay(value, from1904) : null;
  if (day) return { phrase: cellText(day), lastDay: day.date, lastTime: day.time, recurring: false };
  const phrase = oneLine(value);
  if (phrase === '') return { phrase: null, lastDay: null, lastTime: null, recurring: false };
  const written: CellDate | null = cellDay(value, from1904);
  const read = resolveDeadline(phrase, context);
  const lastDay = written?.date ?? read.lastDay;
  const deadline = {
    phrase,
    lastDay,
    // An hour belongs to a day; the hour of a rhythm is read again from its words.
    lastTime: lastDay === null ? null : (written?.time ?? read.time),
    recurring: read.recurrence !== null,
  };
  if (fixed) return deadline;
  if (read.flags.includes('impossible_date') || read.flags.includes('impossible_time')) {
    note({
      severity: 'error',
      code: 'impossible_day',
      detail: `Thời hạn “${phrase}” nêu ngày hoặc giờ không có thật. Sửa lại, hoặc ghi ngày ở cột Hạn cuối.`,
    });
  } else if (lastDay !== null && lastDay >= context.issuedOn && !written && read.confidence < SURE) {
    note({
      severity: 'error',
      code: 'phrase_unsure',
      detail: `Thời hạn “${phrase}” có thể hiểu là chậm nhất ${formatVietnameseDate(lastDay)} nhưng chưa chắc chắn. Ghi ngày ở cột Hạn cuối.`,
    });
  } else if (lastDay !== null && read.flags.includes('year_inferred')) {
    note({
      severity: 'warning',
      code: 'year_assumed',
      detail: `Thời hạn “${phrase}” không nêu năm, được hiểu là ${formatVietnameseDate(lastDay)} theo năm của văn bản.`,
    });
  } else if (lastDay === null && !deadline.recurring) {
    note({
      severity: 'warning',
      code: 'no_day',
      detail: `Thời hạn “${phrase}” không cho biết ngày cuối cùng: nhiệm vụ sẽ là không hạn. Nếu có ngày, ghi ở cột Hạn cuối.`,
    });
  }
  return deadline;
}

function judgeDay(
  lastDay: LocalDate | null,
  { context, today }: DeadlineRules,
  note: (problem: Problem) => void,
): void {
  if (lastDay === null) return;
  const { issuedOn } = context;
  if (lastDay < issuedOn) {
    note({
      severity: 'error',
      code: 'before_directive',
      detail: `Hạn cuối ${formatVietnameseDate(lastDay)} trước ngày ban hành văn bản ${formatVietnameseDate(issuedOn)}. Kiểm tra ngày và năm.`,
    });
  } else if (lastDay < today) {
    note({
      severity: 'warning',
      code: 'already_past',
      detail: `Hạn cuối ${formatVietnameseDate(lastDay)} đã qua: nhiệm vụ sẽ là quá hạn trước khi tiếp nhận.`,
    });
  }
}
