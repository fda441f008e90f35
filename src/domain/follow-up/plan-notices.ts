import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { isOwed, type Lifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';
import type { OfficeTime } from '../time/office-time.js';
import { isBornOverdue, isPast, workingDaysLate } from '../timing/timing.js';
import type { Directory } from './directory.js';
import { occurrenceKey, type PlannedNotice } from './notice.js';
import {
  currentNewTermRequest,
  currentOf,
  currentReview,
  type Occurrence,
  overdueTracks,
  reminderTrack,
} from './occurrences.js';
import { isOfficeOpen } from './office-hours.js';
import type { FollowUpPolicy } from './policy.js';

/** An assignment as the planner sees it. A fan-out's parent is none: its children are. */
export interface FollowedAssignment {
  readonly id: string;
  readonly lifecycle: Lifecycle;
  readonly assignedOn: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  /** One unit, or all co-leads. */
  readonly leadUnitIds: readonly string[];
  readonly monitoringOfficerId: string | null;
}

/** Whether an occurrence stands in the ledger already (see {@link occurrenceKey}); cancelled notices do not count. */
export type IsPlanned = (key: string) => boolean;

/** What is decided on at one moment. */
export interface NoticePlanner {
  /** The occurrences of an assignment that matter now, planned or not; none outside office hours. */
  current(assignment: FollowedAssignment): readonly Occurrence[];
  /** The notices now due for an assignment that are not in the ledger. */
  plan(assignment: FollowedAssignment, isPlanned: IsPlanned): PlannedNotice[];
}

/**
 * Plans notices for the moment `now`. A sweep makes one planner and gives it every assignment: what depends on the
 * last day alone is worked out once a day, not once an assignment.
 */
export function noticePlanner(rules: {
  readonly policy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
  readonly now: OfficeTime;
}): NoticePlanner {
  const { policy, calendar, directory, now } = rules;
  const today = now.date;
  const open = isOfficeOpen(now, policy, calendar);

  const remindersOf = oncePerDay((lastDay) =>
    present(currentOf(reminderTrack(lastDay, policy, calendar), today)),
  );
  const overdueOf = oncePerDay((lastDay) =>
    overdueTracks(lastDay, policy, calendar).flatMap((track) => present(currentOf(track, today))),
  );
  const reviewOf = oncePerDay((assignedOn) => present(currentReview(assignedOn, today, policy, calendar)));
  const daysLateOf = oncePerDay((lastDay) => workingDaysLate(lastDay, today, calendar));

  const current = (a: FollowedAssignment): readonly Occurrence[] => {
    if (!open || !isOwed(a.lifecycle) || a.assignedOn > today) return [];
    const { assignedOn, lastDay } = a;
    if (lastDay === null) return reviewOf(assignedOn);
    if (isBornOverdue(a))
      return present(currentNewTermRequest({ assignedOn, lastDay }, today, policy, calendar));
    if (isPast(lastDay, a.lastTime, now)) return overdueOf(lastDay);
    // A reminder whose day lay before the assignment is not late news: the assignment itself was the news.
    const reminders = remindersOf(lastDay);
    return reminders.every((o) => o.dueOn >= assignedOn) ? reminders : [];
  };

  return {
    current,
    plan: (a, isPlanned) => {
      const notices: PlannedNotice[] = [];
      for (const o of current(a)) {
        if (isPlanned(occurrenceKey(a.id, o.rule, o.occurrence))) continue;
        // The directory names nobody twice for one unit; only co-leads can share a person.
        const told = a.leadUnitIds.length > 1 ? new Set<string>() : null;
        for (const unitId of a.leadUnitIds) {
          for (const recipient of directory.recipients(o.audience, unitId, a.monitoringOfficerId)) {
            if (told?.has(recipient.personId)) continue;
            told?.add(recipient.personId);
            notices.push({
              assignmentId: a.id,
              rule: o.rule,
              occurrence: o.occurrence,
              recipientId: recipient.personId,
              onBehalfOfId: recipient.onBehalfOfId,
              capacity: recipient.capacity,
              kind: o.kind,
              rung: o.rung,
              unitId,
              dueOn: o.dueOn,
              lastDay: a.lastDay,
              workingDaysLate: a.lastDay === null ? 0 : daysLateOf(a.lastDay),
            });
          }
        }
      }
      return notices;
    },
  };
}

/** Remembers what depends on one day alone: many assignments share it. */
function oncePerDay<T>(work: (day: LocalDate) => T): (day: LocalDate) => T {
  const known = new Map<LocalDate, T>();
  return (day) => {
    let found = known.get(day);
    if (found === undefined) known.set(day, (found = work(day)));
    return found;
  };
}

const present = <T>(value: T | null): T[] => (value === null ? [] : [value]);
