import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { isOwed, type Lifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';
import type { OfficeTime } from '../time/office-time.js';
import { isBornOverdue, isPast, workingDaysLate } from '../timing/timing.js';
import { rhythmReader } from '../recurrence/index.js';
import type { Directory, Recipient } from './directory.js';
import {
  currentOfContribution,
  currentOfDuty,
  dutyOf,
  type FollowedContribution,
  type FollowedRhythm,
} from './duty-occurrences.js';
import { occurrenceKey, type PlannedNotice } from './notice.js';
import {
  currentLeadRequest,
  currentNewTermRequest,
  currentOf,
  currentReview,
  type Occurrence,
  overdueTracks,
  reminderTrack,
} from './occurrences.js';
import { isOfficeOpen } from './office-hours.js';
import { type Pause, pausedUntil, resumedTrack } from './pauses.js';
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
  /** Whether nobody has yet chosen who leads. */
  readonly leadUnsettled?: boolean;
  /** The person of the lead unit it was delegated to (phân công). */
  readonly delegateId?: string | null;
  /** What coordinating units still owe by a last day of their own. */
  readonly contributions?: readonly FollowedContribution[];
  /** Of a recurring duty. */
  readonly rhythm?: FollowedRhythm | null;
  /** Rungs that were answered with a recovery plan. */
  readonly pauses?: readonly Pause[];
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

  const leadRequestOf = oncePerDay((assignedOn) =>
    present(currentLeadRequest(assignedOn, today, policy, calendar)),
  );
  const readRhythm = rhythmReader(rules);
  const said = { reminders: remindersOf, overdue: overdueOf };

  /** What is said besides the assignment's own term. */
  const besides = (a: FollowedAssignment): readonly Occurrence[] => {
    const read = a.rhythm ? dutyOf(a, readRhythm, policy.zone) : null;
    return [
      ...(a.leadUnsettled ? leadRequestOf(a.assignedOn) : []),
      ...(read ? currentOfDuty(read, a.rhythm?.reported ?? [], said, rules) : []),
      ...(a.contributions ?? []).flatMap((c) => currentOfContribution(c, rules)),
    ];
  };

  const due = (a: FollowedAssignment): readonly Occurrence[] => {
    if (!open || !isOwed(a.lifecycle) || a.assignedOn > today) return [];
    const own = ofTerm(a);
    if (!a.leadUnsettled && !a.rhythm && !a.contributions) return own;
    // An occurrence of a duty may fall on the last day of its assignment: then one notice tells of both.
    const all = new Map([...own, ...besides(a)].map((o) => [`${o.rule} ${o.occurrence}`, o]));
    return [...all.values()];
  };

  const ofTerm = (a: FollowedAssignment): readonly Occurrence[] => {
    const { assignedOn, lastDay } = a;
    if (lastDay === null) return a.rhythm && dutyOf(a, readRhythm, policy.zone) ? [] : reviewOf(assignedOn);
    if (isBornOverdue(a))
      return present(currentNewTermRequest({ assignedOn, lastDay }, today, policy, calendar));
    if (isPast(lastDay, a.lastTime, now)) return overdueOf(lastDay);
    // A reminder whose day lay before the assignment is not late news: the assignment itself was the news.
    const reminders = remindersOf(lastDay);
    return reminders.every((o) => o.dueOn >= assignedOn) ? reminders : [];
  };

  /** Whoever the work was delegated to is told what the unit's contacts are told. */
  const delegateFor = (o: Occurrence, a: FollowedAssignment): Recipient | null =>
    a.delegateId && o.audience === 'contacts' && o.ofUnitId === undefined
      ? directory.delegate(a.delegateId, a.leadUnitIds)
      : null;

  /** To which units which occurrence is said: of an answered rung another one than the calendar's, or none yet. */
  const saidTo = (
    o: Occurrence,
    a: FollowedAssignment,
  ): readonly { readonly o: Occurrence; readonly unitIds: readonly string[] }[] => {
    const unitIds = o.ofUnitId === undefined ? a.leadUnitIds : [o.ofUnitId];
    const lastDay = o.lastDay ?? a.lastDay;
    const { rung } = o;
    if (!a.pauses?.length || rung === null || lastDay === null) return [{ o, unitIds }];
    const found = new Map<string, { o: Occurrence; unitIds: string[] }>();
    for (const unitId of unitIds) {
      const until = pausedUntil(a.pauses, { rung, unitId, lastDay });
      const own = until === null ? o : afterPause(o, lastDay, until);
      if (own === null) continue;
      const known = found.get(own.occurrence);
      if (known) known.unitIds.push(unitId);
      else found.set(own.occurrence, { o: own, unitIds: [unitId] });
    }
    return [...found.values()];
  };

  const afterPause = (o: Occurrence, lastDay: LocalDate, until: LocalDate): Occurrence | null => {
    const track = overdueTracks(lastDay, policy, calendar).find(([first]) => first?.rung === o.rung) ?? [];
    const own = currentOf(resumedTrack(track, until, lastDay, calendar), today);
    return own && { ...o, occurrence: own.occurrence, dueOn: own.dueOn };
  };

  return {
    current: (a) => due(a).flatMap((o) => (a.pauses?.length ? saidTo(o, a).map((said) => said.o) : [o])),
    plan: (a, isPlanned) => {
      const notices: PlannedNotice[] = [];
      for (const { o, unitIds } of due(a).flatMap((each) => saidTo(each, a))) {
        if (isPlanned(occurrenceKey(a.id, o.rule, o.occurrence))) continue;
        const delegate = delegateFor(o, a);
        const lastDay = o.lastDay ?? a.lastDay;
        // The directory names nobody twice for one unit; only co-leads and a delegate can share a person.
        const told = unitIds.length > 1 || delegate ? new Set<string>() : null;
        for (const unitId of unitIds) {
          const recipients = directory.recipients(o.audience, unitId, a.monitoringOfficerId);
          for (const recipient of delegate ? [...recipients, delegate] : recipients) {
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
              lastDay,
              workingDaysLate: lastDay === null ? 0 : daysLateOf(lastDay),
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
