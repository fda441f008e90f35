import { occurrences, type Recurrence } from '../deadline/index.js';
import { addDays, type LocalDate } from '../time/local-date.js';

/** A stretch of days in which a duty was held up (tạm dừng); `to` null: it still is. Both days are in it. */
export interface Suspension {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A recurring duty (chế độ báo cáo định kỳ) of one assignment. */
export interface Duty {
  readonly recurrence: Recurrence;
  /** The day it was given: what fell due before is nobody's. */
  readonly from: LocalDate;
  /** The end of the assignment's own term, where it has one: nothing falls due after it. */
  readonly until: LocalDate | null;
  readonly suspensions: readonly Suspension[];
}

/** One occurrence of a duty (kỳ báo cáo), named by its last day. */
export interface Period {
  readonly lastDay: LocalDate;
  /** The day after the occurrence before it, or the day the duty was given: from then on it is worth speaking of. */
  readonly opensOn: LocalDate;
  /** Its last day lay in a stretch in which the duty was held up: it is not asked for. */
  readonly excused: boolean;
}

/** Beyond it no rhythm of the law's has a next occurrence. */
const LONGEST_RHYTHM_DAYS = 366 * 12;
const FIRST_LOOK_DAYS = 35;

/** The occurrences whose last day lies in `from` … `to`, in order. */
export function periodsBetween(duty: Duty, from: LocalDate, to: LocalDate): Period[] {
  const { recurrence, until } = duty;
  const first = from > duty.from ? from : duty.from;
  const last = until !== null && until < to ? until : to;
  let before = first > duty.from ? lastBefore(recurrence, first, duty.from) : null;
  return occurrences(recurrence, first, last).map((lastDay) => {
    const opensOn = before === null ? duty.from : addDays(before, 1);
    before = lastDay;
    return { lastDay, opensOn, excused: duty.suspensions.some((s) => isWithin(lastDay, s)) };
  });
}

/** The `count` occurrences whose last day is `day` or later. */
export function periodsFrom(duty: Duty, day: LocalDate, count: number): Period[] {
  for (let look = FIRST_LOOK_DAYS; ; look *= 4) {
    const found = periodsBetween(duty, day, addDays(day, look));
    if (found.length >= count || look > LONGEST_RHYTHM_DAYS * count) return found.slice(0, count);
  }
}

/** The occurrence of that last day, or null where the duty has none. */
export function periodOf(duty: Duty, lastDay: LocalDate): Period | null {
  return periodsBetween(duty, lastDay, lastDay)[0] ?? null;
}

const isWithin = (day: LocalDate, { from, to }: Suspension): boolean =>
  from <= day && (to === null || day <= to);

function lastBefore(recurrence: Recurrence, day: LocalDate, notBefore: LocalDate): LocalDate | null {
  const until = addDays(day, -1);
  for (let look = FIRST_LOOK_DAYS; ; look *= 4) {
    const back = addDays(day, -look);
    const from = back > notBefore ? back : notBefore;
    const found = occurrences(recurrence, from, until).at(-1);
    if (found !== undefined) return found;
    if (from === notBefore) return null;
  }
}
