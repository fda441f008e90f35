import { isOwed, type Lifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';
import { isPast, type WallClock } from '../timing/timing.js';

/** How many assignments stood how at the end of a week. */
export interface TrendPoint {
  /** Not ended: given and neither completed, withdrawn nor declined. */
  readonly open: number;
  /** Of these what the unit owed beyond its last day. */
  readonly overdue: number;
  /** Completed by then. */
  readonly completed: number;
}

interface Term {
  /** Null where it cannot be overdue: without a last day, or given only after it. */
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  /** The week in which it was given; 0 for the first week looked at and all before it. */
  readonly sinceWeek: number;
  /** How many assignments, or steps, are alike in all of this. */
  readonly count: number;
}

/** Assignments as they stand now. */
export interface StandingWork extends Term {
  readonly lifecycle: Lifecycle;
}

/** Steps that were taken in a week. */
export interface PastStep extends Term {
  readonly week: number;
  readonly from: Lifecycle;
  readonly to: Lifecycle;
}

/**
 * How all work stood at the end of each week, from how it stands now and the steps taken since: what a step did is
 * taken back for every week that ended before it. So nothing is read per assignment, however many there are.
 * @param at the moments looked at, oldest first, the last being now
 */
export function trendOf(
  at: readonly WallClock[],
  standing: readonly StandingWork[],
  steps: readonly PastStep[],
): TrendPoint[] {
  return at.map((moment, week) => {
    const sum = { open: 0, overdue: 0, completed: 0 };
    const add = (state: Lifecycle, term: Term, count: number): void => {
      if (isOpen(state)) sum.open += count;
      if (state === 'completed') sum.completed += count;
      if (isOwed(state) && term.lastDay !== null && isPast(term.lastDay, term.lastTime, moment))
        sum.overdue += count;
    };
    for (const work of standing) if (work.sinceWeek <= week) add(work.lifecycle, work, work.count);
    for (const step of steps) {
      if (step.week <= week || step.sinceWeek > week) continue;
      add(step.from, step, step.count);
      add(step.to, step, -step.count);
    }
    return sum;
  });
}

const isOpen = (state: Lifecycle): boolean =>
  state !== 'completed' && state !== 'withdrawn' && state !== 'declined';
