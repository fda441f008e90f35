import { type Cursor, END, sticky } from './cursor.js';
import { NUMBER_WORDS, numberOf } from './parse-number.js';
import type { ClockTime, Rhythm, Term } from './terms.js';
import type { RecurrencePoint, RecurrenceUnit } from './types.js';

/** A rhythm is not meant where the unit goes on as a date or a school year: hằng năm 2026, mỗi năm học. */
const CLEAR = `${END}(?! ?\\d| học${END})`;
/** `01 lần`, `một lần`: how often within the period. */
const ONCE = '(?: ?/ ?(?:\\d{1,2} )?lần| (?<often>một|hai|ba|bốn|\\d{1,2}) lần)';
const PERIODIC = '(?:theo )?định kỳ (?:theo |vào |các |ít nhất |tối thiểu )?';
const HALVES = '(?<half>nửa tháng|nửa năm)';
const UNIT = `(?:(?:(?<count>\\d{1,2}|${NUMBER_WORDS}) )?(?<unit>ngày|tuần|tháng|quý|năm)|${HALVES})`;
const HEADS = [
  `(?:${PERIODIC})?(?:vào )?(?:hằng|hàng|mỗi|từng) ${UNIT}${CLEAR}${ONCE}?`,
  `${PERIODIC}${UNIT}${CLEAR}${ONCE}?`,
  `theo (?:từng )?(?<unit>tuần|tháng|quý)${CLEAR}`,
  `${UNIT}${ONCE}${END}`,
  `(?:${PERIODIC})?(?:ít nhất |tối thiểu )?(?<often>một|hai|ba|bốn|\\d{1,2}) lần ?(?:/|trong|mỗi|một) ?(?:một |mỗi )?${UNIT}${CLEAR}`,
].map(sticky);
const MORE = sticky(
  `(?: ?[,;/-] ?| và | hoặc )(?:định kỳ )?(?:hằng |hàng |mỗi )?(?:\\d{1,2} )?(?:ngày|tuần|tháng|quý|năm)${CLEAR}(?! làm)`,
);
const TAIL = sticky(`,?(?: của| vào)? (?:hằng|hàng|mỗi|từng) ${UNIT}${CLEAR}`);
const MONTH_OF_QUARTER = sticky(
  `(?: của)?(?: tháng| ?,? tháng) (đầu tiên|đầu|cuối cùng|cuối|thứ ba)(?: của)?(?: (?:hằng|hàng|mỗi|từng))? (quý|kỳ báo cáo|kỳ)${END}(?! ?[ivl\\d]{1,3}${END})(?: (?:sau|tiếp theo|kế tiếp|báo cáo))?`,
);
const NEXT_MONTH = sticky(`(?: của)? tháng (?:sau|tiếp theo|kế tiếp|liền kề|báo cáo)(?: liền kề)?${END}`);

const OF_THE_MONTH = sticky(
  ` của tháng${END}(?! ?(?:\\d|này|nay|tới|sau|tiếp|kế|báo cáo|cuối|đầu|giêng|chạp))`,
);
const BESIDE = sticky('(?: ?[,;] ?| và )(?:báo cáo )?');
const YEARLY = sticky('(?:hằng |hàng )?năm(?= ?[(,]? ?(?:trước|chậm|vào))');

const UNITS: Readonly<Record<string, RecurrenceUnit>> = {
  ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year', 'nửa năm': 'half_year',
}; // prettier-ignore
const LENGTH: Readonly<Record<string, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };
/** "3 tháng", "6 tháng", "12 tháng" are the calendar's quarters, halves and years. */
const MONTHS: Readonly<Record<number, RecurrenceUnit>> = { 3: 'quarter', 6: 'half_year', 12: 'year' };

function rhythm(count: string | undefined, word: string, several: boolean, imprecise = false): Rhythm {
  const base = { weekday: null, points: [], before: false, several, imprecise };
  if (word === 'nửa tháng') {
    const points = [15, 31].map((day) => ({ month: 1, day }));
    return { ...base, unit: 'month', interval: 1, points };
  }
  const unit = UNITS[word] as RecurrenceUnit;
  const interval = Math.max(1, count === undefined ? 1 : numberOf(count));
  const calendar = unit === 'month' ? MONTHS[interval] : undefined;
  return calendar ? { ...base, unit: calendar, interval: 1 } : { ...base, unit, interval };
}

/** Times a year that are the calendar's halves and quarters. */
const TIMES_A_YEAR: Readonly<Record<number, RecurrenceUnit>> = { 2: 'half_year', 4: 'quarter', 12: 'month' };

/** A rhythm at its own words: hằng tháng, định kỳ 6 tháng, mỗi quý một lần, 2 tuần/lần, 01 lần/quý. */
export function takeRhythm(cursor: Cursor): Rhythm | null {
  for (const head of HEADS) {
    const groups = cursor.take(head)?.groups;
    if (!groups) continue;
    let several = false;
    for (let left = 4; left > 0 && cursor.take(MORE); left -= 1) several = true;
    const times = groups.often === undefined ? 1 : numberOf(groups.often);
    const made = rhythm(groups.count, (groups.unit ?? groups.half) as string, several, times > 1);
    const unit = made.unit === 'year' && made.interval === 1 ? TIMES_A_YEAR[times] : undefined;
    return unit ? { ...made, unit, imprecise: false } : made;
  }
  return null;
}

/** The rhythm after its day: (trước ngày 20) hằng tháng, (ngày 25) tháng cuối quý. */
export function takeRhythmTail(cursor: Cursor): { rhythm: Rhythm; month: 'first' | 'last' | null } | null {
  const ofQuarter = cursor.take(MONTH_OF_QUARTER);
  if (ofQuarter) {
    const month = (ofQuarter[1] as string).startsWith('đầu') ? 'first' : 'last';
    return { rhythm: rhythm(undefined, 'quý', false), month };
  }
  const tail = cursor.attempt(() => {
    cursor.take(NEXT_MONTH);
    return cursor.take(TAIL);
  })?.groups;
  if (tail) return { rhythm: rhythm(tail.count, (tail.unit ?? tail.half) as string, false), month: null };
  return cursor.take(OF_THE_MONTH) ? { rhythm: rhythm(undefined, 'tháng', false, true), month: null } : null;
}

/** The yearly report named beside the half-yearly one: định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12). */
export function takeYearBeside(cursor: Cursor): Rhythm | null {
  return cursor.take(BESIDE) && cursor.take(YEARLY) ? rhythm(undefined, 'năm', false) : null;
}

/** Month of the quarter a day belongs to, where the rhythm stands first: hằng quý, trước ngày 20 tháng cuối quý. */
export function takeMonthOfQuarter(cursor: Cursor): 'first' | 'last' | null {
  const match = cursor.take(MONTH_OF_QUARTER);
  if (match) return (match[1] as string).startsWith('đầu') ? 'first' : 'last';
  cursor.take(NEXT_MONTH);
  return null;
}

function pointOf(term: Term, unit: RecurrenceUnit, month: 'first' | 'last' | null): RecurrencePoint | null {
  const length = LENGTH[unit];
  if (length === undefined) return null;
  if (term.kind === 'date' && term.year === null && !term.lunar) {
    if (term.month === null) return { month: month === 'first' ? 1 : length, day: term.day };
    return length >= 6 ? { month: ((term.month - 1) % length) + 1, day: term.day } : null;
  }
  if (term.kind !== 'period' || term.year !== null || term.weekOfMonth !== null) return null;
  const day = term.part === 'start' ? 1 : term.part === 'middle' ? 15 : 31;
  if (term.unit === 'month' && term.index === null) return { month: length, day };
  if (term.index === null || unit !== 'year') return null;
  if (term.unit === 'month') return { month: term.index, day };
  return term.unit === 'quarter' && term.part === null ? { month: term.index * 3, day: 31 } : null;
}

/**
 * The rhythm with the days of its occurrences, or null where these terms cannot be days of such a rhythm
 * (a date with a year is one day, not a rhythm).
 */
export function withPoints(
  base: Rhythm,
  terms: readonly Term[],
  options: { before: boolean; clock: ClockTime | null; month: 'first' | 'last' | null },
): Rhythm | null {
  const [first] = terms;
  if (!first) return options.clock && (base.unit === 'day' || base.unit === 'week') ? base : null;
  const before = options.before && options.clock === null;
  if (first.kind === 'relative_day') {
    const fits = base.unit === 'week' && first.weekday !== null && first.weeks === null && terms.length === 1;
    return fits ? { ...base, weekday: first.weekday, before } : null;
  }
  const points = terms.map((term) => pointOf(term, base.unit, options.month));
  if (
    points.some((point) => !point || point.day < 1 || point.day > 31 || point.month < 1 || point.month > 12)
  )
    return null;
  const dayOnly = first.kind === 'date' && first.month === null;
  const imprecise = base.imprecise || (dayOnly && base.unit !== 'month' && options.month === null);
  // "trước tháng 12 hằng năm" ends with the month before
  const wholePeriod = first.kind === 'period' && first.part === null && before;
  const kept = (points as RecurrencePoint[]).map((point) => (wholePeriod ? { ...point, day: 1 } : point));
  return { ...base, points: kept, before, imprecise };
}
