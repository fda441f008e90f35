import { fromEpochDay, type LocalDate, toEpochDay } from '../time/local-date.js';
import type { Recurrence } from './types.js';
import { civil, dayOf, daysInMonth } from './window.js';

const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const;

/** The last period of the group of `interval` periods that `index` lies in, counted from the anchor's period. */
function closes(index: number, anchor: number, interval: number): boolean {
  return (((index - anchor) % interval) + interval) % interval === interval - 1;
}

function weekly(recurrence: Recurrence, from: number, to: number): number[] {
  const weekOf = (day: number): number => Math.floor((day + 3) / 7);
  const anchor = weekOf(toEpochDay(recurrence.anchor));
  const days: number[] = [];
  for (let week = weekOf(from) - 1; week <= weekOf(to) + 1; week += 1) {
    const day = week * 7 - 3 + (recurrence.weekday ?? 7) - 1;
    if (closes(week, anchor, recurrence.interval)) days.push(day + recurrence.shiftDays);
  }
  return days;
}

function monthly(recurrence: Recurrence, from: number, to: number): number[] {
  const { unit, interval, points } = recurrence;
  if (unit === 'day' || unit === 'week') return [];
  const length = MONTHS[unit];
  const periodOf = (date: LocalDate): number => {
    const { year, month } = civil(date);
    return Math.floor((year * 12 + month - 1) / length);
  };
  const anchor = periodOf(recurrence.anchor);
  const days = new Set<number>();
  const end = periodOf(fromEpochDay(to)) + 1;
  for (let period = periodOf(fromEpochDay(from)) - 1; period <= end; period += 1) {
    if (!closes(period, anchor, interval)) continue;
    for (const point of points.length > 0 ? points : [{ month: length, day: 31 }]) {
      const index = period * length + point.month - 1;
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
      const day = dayOf(year, month, Math.min(point.day, daysInMonth(year, month)));
      if (day !== null) days.add(toEpochDay(day) + recurrence.shiftDays);
    }
  }
  return [...days];
}

/**
 * The last days of a recurring duty that lie in `from` … `to`, both included, in order and without repeats. A day
 * beyond a month's end (31 in June) is its last day (Civil Code 2015, art. 148, clause 4). A rhythm of several periods
 * falls due in the last of them, counted from the period of its anchor. Empty where `to` is before `from`.
 * @throws RangeError on a date that does not exist
 */
export function occurrences(recurrence: Recurrence, from: LocalDate, to: LocalDate): LocalDate[] {
  const [first, last] = [toEpochDay(from), toEpochDay(to)];
  if (last < first) return [];
  let days: number[];
  if (recurrence.unit === 'day') {
    const anchor = toEpochDay(recurrence.anchor);
    days = [];
    for (let day = first; day <= last; day += 1) {
      if (closes(day - recurrence.shiftDays, anchor, recurrence.interval)) days.push(day);
    }
  } else {
    days = recurrence.unit === 'week' ? weekly(recurrence, first, last) : monthly(recurrence, first, last);
  }
  return days
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b)
    .map(fromEpochDay);
}
