import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { LocalDate } from '../time/local-date.js';
import type { Party } from './obstacle.js';

/** From when on a party held an obstacle; until the next one, or until it was closed. */
export interface Holding extends Party {
  readonly sinceOn: LocalDate;
}

export interface HeldStretch<Held extends Holding> {
  readonly holding: Held;
  /** The day it was passed on or closed; today while it lasts. */
  readonly untilOn: LocalDate;
  /** Working days after the day it came, up to and including the day it went: 0 for what is passed on the same day. */
  readonly workingDays: number;
}

/**
 * How long each party held an obstacle, in working days. The stretches add up to the whole: no day counts twice.
 * @param holdings in the order in which they had it
 * @param endOn the day it was closed, or today
 */
export function heldBy<Held extends Holding>(
  holdings: readonly Held[],
  endOn: LocalDate,
  calendar: Pick<WorkingCalendar, 'workingDaysBetween'>,
): HeldStretch<Held>[] {
  return holdings.map((holding, i) => {
    const untilOn = holdings[i + 1]?.sinceOn ?? endOn;
    return {
      holding,
      untilOn,
      // A clock that stepped back gives no negative days.
      workingDays: Math.max(0, calendar.workingDaysBetween(holding.sinceOn, untilOn)),
    };
  });
}
