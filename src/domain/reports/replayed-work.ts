import type { Lifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';
import type { PastStep, StandingWork } from './trend.js';

/** One assignment whose term or lead changed in the weeks looked at, with all its steps in them, oldest first. */
export interface ReplayedWork {
  readonly lifecycle: Lifecycle;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  /** When it was given to whom it is with now. */
  readonly assignedOn: LocalDate;
  /** When it was first given, as far as anything tells. */
  readonly sinceOn: LocalDate;
  readonly sinceWeek: number;
  readonly steps: readonly {
    readonly week: number;
    readonly from: Lifecycle;
    readonly to: Lifecycle;
    /** Where the step gave the work to another unit: the day. What went before is not the new one's lateness. */
    readonly givenOn?: LocalDate;
    /** Where the step set a new last day. */
    readonly lastDay?: { readonly from: LocalDate | null; readonly to: LocalDate | null };
  }[];
}

/**
 * The same as standing work and steps, of which each says under which term it was taken: a step that moved the term
 * leaves one term and enters the other, and steps before it were taken under the old one.
 */
export function unfold(work: ReplayedWork): { standing: StandingWork; steps: PastStep[] } {
  const { sinceWeek } = work;
  const judged = (lastDay: LocalDate | null, givenOn: LocalDate): LocalDate | null =>
    lastDay !== null && givenOn <= lastDay ? lastDay : null;
  const steps: PastStep[] = [];
  let { lastDay, lastTime, assignedOn: givenOn } = work;
  for (const [i, { week, from, to, lastDay: moved, givenOn: given }] of [...work.steps.entries()].reverse()) {
    const after = { lastDay: judged(lastDay, givenOn), lastTime, sinceWeek, week };
    if (moved === undefined && given === undefined) {
      steps.push({ ...after, from, to, count: 1 });
      continue;
    }
    // The hour belonged to a day; which hour the old one had, if any, is not on record.
    if (moved !== undefined) [lastDay, lastTime] = [moved.from, null];
    if (given !== undefined)
      givenOn =
        work.steps.slice(0, i).findLast((step) => step.givenOn !== undefined)?.givenOn ?? work.sinceOn;
    const before = { lastDay: judged(lastDay, givenOn), lastTime, sinceWeek, week };
    // As two steps through a state without a term: out of the old term, into the new one.
    steps.push({ ...before, from, to: 'suspended', count: 1 }, { ...after, from: 'suspended', to, count: 1 });
  }
  return {
    standing: {
      lifecycle: work.lifecycle,
      lastDay: judged(work.lastDay, work.assignedOn),
      lastTime: work.lastTime,
      sinceWeek,
      count: 1,
    },
    steps,
  };
}
