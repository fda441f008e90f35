import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { OfficeTime } from '../../time/office-time.js';
import { type DirectoryData, directoryOn } from '../directory.js';
import { occurrenceKey, type PlannedNotice } from '../notice.js';
import { type FollowedAssignment, noticePlanner } from '../plan-notices.js';
import type { FollowUpPolicy } from '../policy.js';

/** What a sweep is decided by, but for the moment and the work. */
export interface SweepRules {
  readonly policy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly office: DirectoryData;
}

/** A ledger kept in memory: sweeps write what they plan and remember it, as the real one does. */
export class SimulatedLedger {
  readonly #occurrences = new Set<string>();
  readonly notices: PlannedNotice[] = [];

  constructor(private readonly rules: SweepRules) {}

  has(key: string): boolean {
    return this.#occurrences.has(key);
  }

  get keys(): ReadonlySet<string> {
    return this.#occurrences;
  }

  /** Plans for all the work at one moment. @returns what was planned anew */
  sweep(now: OfficeTime, work: readonly FollowedAssignment[]): PlannedNotice[] {
    const { policy, calendar, office } = this.rules;
    const planner = noticePlanner({ policy, calendar, directory: directoryOn(now.date, office), now });
    const planned = work.flatMap((a) => planner.plan(a, (key) => this.#occurrences.has(key)));
    for (const n of planned) this.#occurrences.add(occurrenceKey(n.assignmentId, n.rule, n.occurrence));
    this.notices.push(...planned);
    return planned;
  }
}
