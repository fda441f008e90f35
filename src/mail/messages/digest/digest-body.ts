import { formatVietnameseDate } from '../../../domain/time/local-date.js';
import { oneLine, shorten } from '../../layout/one-line.js';
import { capitalised, latestWords, lateWords, referenceWords } from '../deadline-words.js';
import type { DigestList, DigestTask, DigestView, OpenTask } from './view.js';

/** A digest is read in two minutes: more than these belong in the list behind the button. */
const UNITS_SHOWN = 12;
const TASKS_SHOWN = 8;
const CONTENT_MAX = 220;

/** What `body.hbs` and `body.txt.hbs` fill in. */
export interface DigestBody {
  readonly intro: string;
  readonly totals: readonly { readonly label: string; readonly count: number; readonly alarming: boolean }[];
  /** Null where no unit is late. */
  readonly units:
    readonly { readonly unit: string; readonly overdue: number; readonly longest: number }[] | null;
  readonly moreUnits: string | null;
  readonly blocks: readonly Block[];
}

interface Block {
  readonly heading: string;
  readonly headingInCapitals: string;
  readonly label: string;
  readonly tasks: readonly (SecretRow | TaskRow)[];
  readonly more: string | null;
}

interface SecretRow {
  readonly secret: true;
  readonly position: number;
  readonly url: string;
}

interface TaskRow {
  readonly secret: false;
  readonly position: number;
  readonly url: string;
  readonly tone: 'late' | 'calm';
  readonly status: string;
  readonly dates: string | null;
  readonly reference: string;
  readonly content: string;
  readonly unit: string;
  readonly head: string | null;
}

/** What is said about a task, beside which task it is. */
type Standing = Pick<TaskRow, 'tone' | 'status' | 'dates'>;

export function digestBody(view: DigestView): DigestBody {
  const { totals, changes, dueWithinDays } = view;
  const since = view.since && formatVietnameseDate(view.since);
  const sinceWords = since ? ` từ ngày ${since}` : '';
  const units = view.lateByUnit.slice(0, UNITS_SHOWN);
  const unitsLeft = view.lateByUnit.slice(UNITS_SHOWN);
  return {
    intro: introOf(view, since),
    totals: [
      { label: 'Chưa hoàn thành', count: totals.open, alarming: false },
      { label: 'Quá hạn', count: totals.overdue, alarming: totals.overdue > 0 },
      { label: 'Mới quá hạn', count: totals.newlyOverdue, alarming: totals.newlyOverdue > 0 },
      { label: 'Mới hoàn thành', count: totals.completed, alarming: false },
      { label: `Đến hạn trong ${dueWithinDays} ngày`, count: totals.dueNext, alarming: false },
    ],
    units:
      units.length === 0
        ? null
        : units.map(({ unit, overdue, longestWorkingDaysLate }) => ({
            unit: oneLine(unit),
            overdue,
            longest: longestWorkingDaysLate,
          })),
    moreUnits: unitsLeft.length === 0 ? null : moreUnitsWords(unitsLeft),
    blocks: [
      ...(view.obstacles
        ? [block('Khó khăn, vướng mắc vượt thẩm quyền', view.obstacles, obstacleStanding)]
        : []),
      block('Quá hạn lâu nhất', view.worst, overdueStanding, { counted: false }),
      block(`Mới quá hạn${sinceWords}`, changes.newlyOverdue, overdueStanding),
      block(`Hoàn thành${sinceWords}`, changes.completed, completedStanding),
      block(`Được gia hạn${sinceWords}`, changes.extended, extendedStanding),
      block(`Đến hạn trong ${dueWithinDays} ngày tới`, view.dueNext, dueStanding),
    ].filter((one) => one !== null),
  };
}

function introOf({ date, totals }: DigestView, since: string | null): string {
  const compared = since ? `, so với bản tổng hợp ngày ${since}` : '';
  const none = totals.overdue === 0 ? ' Không có nhiệm vụ quá hạn.' : '';
  return `Tình hình thực hiện nhiệm vụ đến ngày ${formatVietnameseDate(date)}${compared}.${none}`;
}

function moreUnitsWords(units: DigestView['lateByUnit']): string {
  const overdue = units.reduce((sum, unit) => sum + unit.overdue, 0);
  return `Còn ${units.length} đơn vị khác với ${overdue} nhiệm vụ quá hạn.`;
}

/** One list under its heading; null where there is nothing to list. */
function block(
  label: string,
  list: DigestList,
  standing: (task: OpenTask) => Standing,
  { counted } = { counted: true },
): Block | null {
  const total = Math.max(list.total, list.tasks.length);
  if (list.tasks.length === 0) return null;
  const shown = list.tasks.slice(0, TASKS_SHOWN);
  const heading = counted ? `${label} (${total})` : label;
  const left = total - shown.length;
  return {
    heading,
    headingInCapitals: heading.toLocaleUpperCase('vi'),
    label,
    tasks: shown.map((task, index) => row(task, index + 1, standing)),
    more: left === 0 ? null : `Còn ${left} nhiệm vụ khác trong danh sách trên hệ thống.`,
  };
}

function row(
  task: DigestTask,
  position: number,
  standing: (task: OpenTask) => Standing,
): SecretRow | TaskRow {
  const url = oneLine(task.url);
  if (task.secret) return { secret: true, position, url };
  return {
    secret: false,
    position,
    url,
    ...standing(task),
    reference: oneLine(referenceWords(task.directiveNumber, task.clause)),
    content: shorten(oneLine(task.content), CONTENT_MAX),
    unit: oneLine(task.unit),
    head: task.head && oneLine(task.head),
  };
}

const latestOf = ({ lastDay }: OpenTask): string | null => lastDay && capitalised(latestWords(lastDay, null));

function overdueStanding(task: OpenTask): Standing {
  const plan = task.planOn ? `Có kế hoạch khắc phục đến ${formatVietnameseDate(task.planOn)}` : null;
  return {
    tone: 'late',
    status: lateWords(task.workingDaysLate),
    dates: [latestOf(task), plan].filter(Boolean).join('. ') || null,
  };
}

function obstacleStanding({ waiting }: OpenTask): Standing {
  return {
    tone: 'calm',
    status: waiting ? `Đang chờ ${oneLine(waiting.name)}` : 'Chưa tháo gỡ',
    dates: waiting && waiting.workingDays > 0 ? `Đã ${waiting.workingDays} ngày làm việc` : null,
  };
}

function completedStanding({ workingDaysLate, completedOn, lastDay }: OpenTask): Standing {
  const onTime = lastDay ? 'Hoàn thành đúng hạn' : 'Hoàn thành';
  return {
    tone: 'calm',
    status: workingDaysLate ? `Hoàn thành chậm ${workingDaysLate} ngày làm việc` : onTime,
    dates: completedOn ? `Báo cáo ngày ${formatVietnameseDate(completedOn)}` : null,
  };
}

function extendedStanding({ lastDay, extendedFrom }: OpenTask): Standing {
  return {
    tone: 'calm',
    status: lastDay ? `Hạn mới ${formatVietnameseDate(lastDay)}` : 'Không còn hạn',
    dates: extendedFrom ? `Hạn trước ${formatVietnameseDate(extendedFrom)}` : null,
  };
}

function dueStanding(task: OpenTask): Standing {
  return { tone: 'calm', status: latestOf(task) ?? 'Không hạn', dates: null };
}
