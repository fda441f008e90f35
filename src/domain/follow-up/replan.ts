import type { LocalDate } from '../time/local-date.js';
import { occurrenceKey } from './notice.js';
import type { Occurrence } from './occurrences.js';
import type { FollowedAssignment, IsPlanned, NoticePlanner } from './plan-notices.js';

/** The planner of one day, at the hour its mails leave. */
export interface PlannerOfDay {
  readonly date: LocalDate;
  readonly planner: Pick<NoticePlanner, 'current'>;
}

/** A notice that another calendar or policy would change. */
export interface NoticeChange {
  readonly change: 'appears' | 'disappears' | 'moves';
  readonly assignmentId: string;
  readonly occurrence: Occurrence;
  /** The day it is said on; null: not within the days looked at. */
  readonly before: LocalDate | null;
  readonly after: LocalDate | null;
}

/**
 * What is said of an assignment on which day as long as nobody does anything, with what has not been said yet. What a
 * sweep of each day would say, not what was due on it: what falls due on a day off is said on the next working day.
 */
export function saidOn(
  assignment: FollowedAssignment,
  days: readonly PlannerOfDay[],
  isPlanned: IsPlanned,
): Map<string, { readonly occurrence: Occurrence; readonly on: LocalDate }> {
  const said = new Map<string, { occurrence: Occurrence; on: LocalDate }>();
  for (const { date, planner } of days) {
    for (const occurrence of planner.current(assignment)) {
      const key = occurrenceKey(assignment.id, occurrence.rule, occurrence.occurrence);
      if (!said.has(key) && !isPlanned(key)) said.set(key, { occurrence, on: date });
    }
  }
  return said;
}

/** What of an assignment is said otherwise under other rules, in the order of the days. */
export function noticeChanges(
  assignment: FollowedAssignment,
  before: readonly PlannerOfDay[],
  after: readonly PlannerOfDay[],
  isPlanned: IsPlanned,
): NoticeChange[] {
  const old = saidOn(assignment, before, isPlanned);
  const renewed = saidOn(assignment, after, isPlanned);
  const changes: NoticeChange[] = [];
  for (const [key, { occurrence, on }] of old) {
    const now = renewed.get(key)?.on ?? null;
    if (now === on) continue;
    const change = now === null ? 'disappears' : 'moves';
    changes.push({ change, assignmentId: assignment.id, occurrence, before: on, after: now });
  }
  for (const [key, { occurrence, on }] of renewed) {
    if (old.has(key)) continue;
    changes.push({ change: 'appears', assignmentId: assignment.id, occurrence, before: null, after: on });
  }
  return changes.sort((a, b) => compare(dayOf(a), dayOf(b)));
}

const dayOf = ({ before, after }: NoticeChange): LocalDate => after ?? before ?? '';
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
