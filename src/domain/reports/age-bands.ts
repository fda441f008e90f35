import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, type LocalDate } from '../time/local-date.js';

/** How long work is overdue, in working days (tuổi quá hạn), and the last days that come to so many. */
export interface AgeBand {
  readonly fromDays: number;
  /** Null: without an upper end. */
  readonly toDays: number | null;
  /** The earliest last day of the band; null where there is none. */
  readonly dueFrom: LocalDate | null;
  readonly dueTo: LocalDate;
}

export interface AgeCount extends AgeBand {
  readonly count: number;
}

/** The first working days of each band: within the ladder's rungs, up to two weeks, a month, two, and longer. */
const STARTS = [0, 6, 11, 21, 41] as const;

/** The bands as they lie on `today`: without gaps, the youngest first. */
export function ageBandsOn(today: LocalDate, calendar: WorkingCalendar): AgeBand[] {
  const latest = (days: number): LocalDate => latestLastDay(days, today, calendar);
  return STARTS.map((fromDays, i) => {
    const next = STARTS[i + 1];
    return {
      fromDays,
      toDays: next === undefined ? null : next - 1,
      dueFrom: next === undefined ? null : addDays(latest(next), 1),
      dueTo: latest(fromDays),
    };
  });
}

/** The latest last day that lies at least `days` working days behind `today`. */
function latestLastDay(days: number, today: LocalDate, calendar: WorkingCalendar): LocalDate {
  if (days === 0) return today;
  // The last day itself is not late: so the day before the first of those working days.
  const first = calendar.addWorkingDays(calendar.lastWorkingDayOnOrBefore(today), 1 - days);
  return addDays(first, -1);
}

/** Sorts counts by last day into the bands. */
export function countAges(
  bands: readonly AgeBand[],
  counts: readonly { readonly lastDay: LocalDate; readonly count: number }[],
): AgeCount[] {
  return bands.map((band) => ({
    ...band,
    count: counts
      .filter(({ lastDay }) => lastDay <= band.dueTo && (band.dueFrom === null || lastDay >= band.dueFrom))
      .reduce((sum, { count }) => sum + count, 0),
  }));
}
