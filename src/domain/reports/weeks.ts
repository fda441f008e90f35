import { addDays, isoWeekday, type LocalDate, toEpochDay } from '../time/local-date.js';
import { type OfficeTime, officeTimeOf } from '../time/office-time.js';
import type { WallClock } from '../timing/timing.js';

/** A week, Monday to Sunday, and the moment at which it is looked at: its end, or now in the week that still runs. */
export interface WeekEnd {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly at: WallClock;
  /** When it begins and the first moment of the next one, epoch milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
}

const LAST_MINUTE = '23:59';

/** The week of `now` and those before it, `count` altogether, oldest first. @param zone of the office */
export function weekEndsUntil(now: OfficeTime, count: number, zone: string): WeekEnd[] {
  const monday = addDays(now.date, 1 - isoWeekday(toEpochDay(now.date)));
  return Array.from({ length: count }, (_, i): WeekEnd => {
    const from = addDays(monday, 7 * (i - count + 1));
    const to = addDays(from, 6);
    const runs = from === monday;
    return {
      from,
      to: runs ? now.date : to,
      at: runs ? { date: now.date, time: now.time } : { date: to, time: LAST_MINUTE },
      startMs: officeTimeOf(from, '00:00', zone).epochMs,
      endMs: officeTimeOf(addDays(from, 7), '00:00', zone).epochMs,
    };
  });
}

/** The place of the week in which a moment lies; 0 for all that lies before the second one. */
export function indexOfWeek(weeks: readonly Pick<WeekEnd, 'startMs'>[], epochMs: number): number {
  return Math.max(
    0,
    weeks.findLastIndex(({ startMs }) => epochMs >= startMs),
  );
}
