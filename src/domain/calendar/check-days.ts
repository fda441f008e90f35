import { addDays, isoWeekday, type LocalDate, toEpochDay } from '../time/local-date.js';
import type { CalendarDay } from './working-calendar.js';

/** A change of the calendar: days marked, and marks taken away. */
export interface CalendarChange {
  readonly set: readonly CalendarDay[];
  readonly remove: readonly LocalDate[];
}

export const DAY_FAULTS = ['out_of_range', 'twice', 'off_already', 'worked_already', 'not_marked'] as const;
export type DayFault = (typeof DAY_FAULTS)[number];

/** A day that cannot be changed so. */
export interface FaultyDay {
  readonly list: 'set' | 'remove';
  readonly index: number;
  readonly fault: DayFault;
}

/** The first and the last day that may be marked: last year's to those of five years ahead. */
export function calendarRange(today: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  const year = Number(today.slice(0, 4));
  return { from: `${year - 1}-01-01`, to: `${year + 5}-12-31` };
}

/**
 * What is wrong with a change. A weekend is off and a weekday is worked without a mark: marking them so again would be a
 * mistake in the day.
 * @param marked the days that are marked now
 */
export function faultsOfChange(
  { set, remove }: CalendarChange,
  marked: ReadonlySet<LocalDate>,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): FaultyDay[] {
  const seen = new Set<LocalDate>();
  const faultOf = (date: LocalDate, own: () => DayFault | null): DayFault | null => {
    if (date < from || date > to) return 'out_of_range';
    if (seen.has(date)) return 'twice';
    seen.add(date);
    return own();
  };
  const faults: FaultyDay[] = [];
  set.forEach(({ date, kind }, index) => {
    const fault = faultOf(date, () => {
      const weekend = isWeekend(date);
      if (weekend && kind === 'off') return 'off_already';
      return !weekend && kind === 'working' ? 'worked_already' : null;
    });
    if (fault) faults.push({ list: 'set', index, fault });
  });
  remove.forEach((date, index) => {
    const fault = faultOf(date, () => (marked.has(date) ? null : 'not_marked'));
    if (fault) faults.push({ list: 'remove', index, fault });
  });
  return faults;
}

/** The marks after a change, in the order of the days. */
export function changedDays<Day extends CalendarDay>(
  days: readonly Day[],
  { set, remove }: { readonly set: readonly Day[]; readonly remove: readonly LocalDate[] },
): Day[] {
  const left = new Map(days.map((day) => [day.date, day]));
  for (const date of remove) left.delete(date);
  for (const day of set) left.set(day.date, day);
  return [...left.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** How many days of a year are worked. */
export function workingDaysOfYear(year: number, works: (date: LocalDate) => boolean): number {
  const last = `${year}-12-31`;
  let count = 0;
  for (let date = `${year}-01-01`; date <= last; date = addDays(date, 1)) if (works(date)) count += 1;
  return count;
}

export const isWeekend = (date: LocalDate): boolean => isoWeekday(toEpochDay(date)) >= 6;
