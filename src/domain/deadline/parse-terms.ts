import { type Cursor, END, sticky } from './cursor.js';
import { takeDay } from './parse-date.js';
import { takeDuration } from './parse-duration.js';
import { takeBareYears, takePeriods, takePeriodsOrOwn } from './parse-period.js';
import { takeClock } from './parse-time.js';
import type { ClockTime, DateTerm, Limit, RelativeDayTerm, Term } from './terms.js';

/** Moments that stand together: one, a span, or a list. */
export interface Moments {
  readonly terms: readonly Term[];
  readonly joined: 'range' | 'list' | null;
  /** The hour at the end of a span (từ 8h ngày X đến 17h ngày Y). */
  readonly clock: ClockTime | null;
}

const TO = sticky(' ?(?:-|,? (?:cho )?(?:đến|tới)(?: hết)?) ?(?:hết )?');
const AFTER_NOW = sticky('nay,? ?(?:cho )?(?:đến|tới)(?: hết)? ');
const AND = sticky(
  '(?: ?[,;] ?(?:và )?| và | hoặc )(?=(?:trước )?(?:ngày )?\\d{1,2}(?: ?/| tháng))(?:trước )?',
);
const AND_DAYS = sticky(
  '(?: ?, ?| và | hoặc )(?:ngày )?(\\d{1,2})(?![\\d%/]|[.,]\\d)(?=(?:(?: ?, ?| và | hoặc )(?:ngày )?\\d{1,2}){0,3}(?:(?: của)? (?:hằng|hàng|mỗi|tháng cuối|tháng đầu) | ?[).;]|$))',
);
const DAY_SPAN = sticky('(?:(?:các |\\d{1,2} )?ngày )?(\\d{1,2}) ?- ?(?=\\d{1,2} ?/ ?\\d{1,2}(?! ?%))');
const CLOCK_TO_DAY = sticky(
  ' ?,? ?(?:của |trong |vào |- ?)?(?=ngày|thứ|chủ nhật|\\d{1,2} ?[/.-] ?\\d|hôm|mùng|hằng|hàng|mỗi|chiều|sáng|cùng)',
);
const OWN_DAY = sticky(`ngày${END}(?! (?:làm|nghỉ|lễ|hội|càng|đêm|tháng|và|đó|ấy|\\d))`);

/** "sau 15 ngày kể từ …" is when something begins. */
const NOT_A_START = sticky('(?<!sau )');

const TODAY: RelativeDayTerm = { kind: 'relative_day', days: 0, weekday: null, weeks: null };
const alone = (term: Term): Moments => ({ terms: [term], joined: null, clock: null });

/** An hour with what leads from it to its day. */
export function takeClockBeforeDay(cursor: Cursor): ClockTime | null {
  const clock = takeClock(cursor);
  if (clock) cursor.take(CLOCK_TO_DAY);
  return clock;
}

function takeOne(cursor: Cursor, limit: Limit | 'from'): Moments | null {
  const withinOrBy = limit === 'within' || limit === 'by';
  // before a count: "6 tháng đầu năm" is a period; before a day: "trong 15 ngày" has no hour
  const periods = takePeriods(cursor);
  if (periods) return { ...periods, clock: null };
  const counted = withinOrBy ? takeDuration(cursor) : null;
  if (counted) return alone(counted);
  const day = takeDay(cursor);
  if (day) return alone(day);
  const own = limit === 'within' ? takePeriodsOrOwn(cursor) : null;
  if (own) return { ...own, clock: null };
  if (limit === 'within' && cursor.take(OWN_DAY)) return alone(TODAY);
  const years = limit === 'none' ? null : takeBareYears(cursor);
  if (years) return { ...years, clock: null };
  const bare = limit === 'none' && cursor.sees(NOT_A_START) ? takeDuration(cursor) : null;
  return bare && alone(bare);
}

/** "ngày 5 - 7/6/2026": the first day borrows month and year. */
function takeDaySpan(cursor: Cursor): Moments | null {
  const first = cursor.take(DAY_SPAN);
  if (!first) return null;
  const last = takeDay(cursor);
  if (last?.kind !== 'date' || last.month === null) return null;
  return { terms: [{ ...last, day: Number(first[1]) }, last], joined: 'range', clock: null };
}

function takeRangeEnd(cursor: Cursor): { terms: readonly Term[]; clock: ClockTime | null } | null {
  if (!cursor.take(TO)) return null;
  const clock = takeClockBeforeDay(cursor);
  const end = takeOne(cursor, 'at');
  return end && { terms: end.terms, clock };
}

function takeListed(cursor: Cursor, first: DateTerm): DateTerm | null {
  const day = first.month === null ? cursor.take(AND_DAYS)?.[1] : undefined;
  if (day !== undefined) return { ...first, day: Number(day) };
  if (!cursor.take(AND)) return null;
  const next = takeDay(cursor);
  return next?.kind === 'date' ? next : null;
}

/** The moments after a limit (or without one): a day, a period, a count of days, a span or list of them. */
export function takeMoments(cursor: Cursor, limit: Limit | 'from'): Moments | null {
  if (limit === 'from' && cursor.take(AFTER_NOW)) {
    const end = takeOne(cursor, 'within');
    return end && { terms: [TODAY, ...end.terms], joined: 'range', clock: null };
  }
  const span = cursor.attempt(() => takeDaySpan(cursor));
  if (span) return span;
  const one = takeOne(cursor, limit);
  const [first] = one?.terms ?? [];
  if (!one || !first || one.joined !== null || first.kind === 'duration') return one;

  const range = cursor.attempt(() => takeRangeEnd(cursor));
  if (range) return { terms: [first, ...range.terms], joined: 'range', clock: range.clock };
  if (first.kind !== 'date') return one;
  const terms: Term[] = [first];
  for (let left = 6; left > 0; left -= 1) {
    const next = cursor.attempt(() => takeListed(cursor, first));
    if (!next) break;
    terms.push(next);
  }
  return terms.length > 1 ? { terms, joined: 'list', clock: null } : one;
}
