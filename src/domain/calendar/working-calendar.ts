import { type EpochDay, isoWeekday, type LocalDate, toEpochDay, fromEpochDay } from '../time/local-date.js';

/** A day on which the office departs from its week: a day off, or a weekend day worked in exchange (làm bù). */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: 'off' | 'working';
}

/** The office's working days (ngày làm việc): Monday to Friday, but for the days its calendar names. */
export interface WorkingCalendar {
  isWorkingDay(date: LocalDate): boolean;
  /** `date` itself if it is worked, else the nearest working day before it. */
  lastWorkingDayOnOrBefore(date: LocalDate): LocalDate;
  /** `date` itself if it is worked, else the nearest working day after it. */
  firstWorkingDayOnOrAfter(date: LocalDate): LocalDate;
  /** The `n`th working day after `date` (n > 0) or before it (n < 0); `date` is not counted. n = 0 gives `date`. */
  addWorkingDays(date: LocalDate, n: number): LocalDate;
  /** Working days after `from`, up to and including `to`; when `to` is earlier, those before `from` down to `to`, negative. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
}

/** Builds the calendar. A day named twice takes its last entry. @throws RangeError on a date that does not exist */
export function workingCalendar(days: Iterable<CalendarDay>): WorkingCalendar {
  const exceptions = new Map<EpochDay, boolean>();
  for (const day of days) exceptions.set(toEpochDay(day.date), day.kind === 'working');

  const works = (day: EpochDay): boolean => exceptions.get(day) ?? isoWeekday(day) <= 5;
  const step = (day: EpochDay, direction: 1 | -1): EpochDay => {
    let next = day;
    do next += direction;
    while (!works(next));
    return next;
  };

  return {
    isWorkingDay: (date) => works(toEpochDay(date)),
    lastWorkingDayOnOrBefore: (date) => {
      const day = toEpochDay(date);
      return works(day) ? date : fromEpochDay(step(day, -1));
    },
    firstWorkingDayOnOrAfter: (date) => {
      const day = toEpochDay(date);
      return works(day) ? date : fromEpochDay(step(day, 1));
    },
    addWorkingDays: (date, n) => {
      let day = toEpochDay(date);
      for (let left = Math.abs(n); left > 0; left -= 1) day = step(day, n > 0 ? 1 : -1);
      return fromEpochDay(day);
    },
    workingDaysBetween: (from, to) => {
      const [a, b] = [toEpochDay(from), toEpochDay(to)];
      // `from` itself is never counted, `to` always is: the inverse of addWorkingDays in both directions
      const [first, last] = a <= b ? [a + 1, b] : [b, a - 1];
      let count = 0;
      for (let day = first; day <= last; day += 1) if (works(day)) count += 1;
      return a <= b ? count : 0 - count;
    },
  };
}
