import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import type { NoticeKind } from './notice.js';
import type { Audience, FollowUpPolicy } from './policy.js';

/** One occurrence of one rule: what would be said, to whom, from which day on. */
export interface Occurrence {
  readonly rule: string;
  readonly kind: NoticeKind;
  readonly rung: 1 | 2 | 3 | null;
  readonly audience: Audience;
  readonly occurrence: string;
  readonly dueOn: LocalDate;
  /** The unit that is told in place of the lead: a coordinating one, of its own part. */
  readonly ofUnitId?: string;
  /** The last day it is about, where that is not the assignment's. */
  readonly lastDay?: LocalDate;
}

/**
 * The occurrences of one rule family in the order in which they fall due. Of a track only the latest occurrence that
 * is due still matters: after an outage it alone is sent.
 */
export type Track = readonly Occurrence[];

/** The reminders of a last day: so many working days before its last working day, and on it. */
export function reminderTrack(lastDay: LocalDate, policy: FollowUpPolicy, calendar: WorkingCalendar): Track {
  const lastWorkingDay = calendar.lastWorkingDayOnOrBefore(lastDay);
  return [...new Set(policy.reminders.workingDaysBefore)]
    .sort((a, b) => b - a)
    .map((days) => ({
      rule: `reminder-${days}`,
      kind: 'reminder',
      rung: null,
      audience: 'contacts',
      occurrence: `${lastDay}-${days}`,
      dueOn: calendar.addWorkingDays(lastWorkingDay, -days),
    }));
}

/**
 * What follows once a last day has passed: a track to the unit's contacts and one a rung of the ladder. All of them
 * repeat after the last rung, more widely apart, and end.
 */
export function overdueTracks(
  lastDay: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): Track[] {
  const { overdue, escalation, repeat } = policy;
  const ladderEnd = Math.max(overdue.afterWorkingDays, ...escalation.rungs.map((r) => r.afterWorkingDays));
  const repeats = Array.from(
    { length: repeat.atMost },
    (_, k) => ladderEnd + (k + 1) * repeat.everyWorkingDays,
  );
  const track = (base: Omit<Occurrence, 'occurrence' | 'dueOn'>, first: number): Track =>
    [first, ...repeats].map((days) => ({
      ...base,
      occurrence: `${lastDay}+${days}`,
      dueOn: calendar.addWorkingDays(lastDay, days),
    }));
  return [
    track({ rule: 'overdue', kind: 'overdue', rung: null, audience: 'contacts' }, overdue.afterWorkingDays),
    ...escalation.rungs.map((r) =>
      track(
        { rule: `escalation-${r.rung}`, kind: 'escalation', rung: r.rung, audience: r.to },
        r.afterWorkingDays,
      ),
    ),
  ];
}

/** The latest occurrence of a track that is due on `today`, or null. */
export function currentOf(track: Track, today: LocalDate): Occurrence | null {
  return track.findLast((o) => o.dueOn <= today) ?? null;
}

const monthOf = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const firstOfMonth = (month: number): LocalDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The current review (rà soát) of work without a deadline: the first working day of every so many months. */
export function currentReview(
  assignedOn: LocalDate,
  today: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): Occurrence | null {
  const beat = currentBeat(assignedOn, today, policy, calendar);
  if (beat === null) return null;
  return { rule: 'review', kind: 'review', rung: null, audience: 'contacts', ...beat };
}

/** The current request to the office to set a new term for work that reached its unit after the last day. */
export function currentNewTermRequest(
  work: { readonly assignedOn: LocalDate; readonly lastDay: LocalDate },
  today: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): Occurrence | null {
  if (today < work.assignedOn) return null;
  const beat = currentBeat(work.assignedOn, today, policy, calendar);
  return {
    rule: 'new-term',
    kind: 'new_term',
    rung: null,
    audience: 'monitoring',
    occurrence: `${work.lastDay}@${beat?.occurrence ?? 'assigned'}`,
    dueOn: beat?.dueOn ?? work.assignedOn,
  };
}

/** The current request to the office to settle who leads (chưa rõ cơ quan chủ trì): at once, then in the rhythm of reviews. */
export function currentLeadRequest(
  assignedOn: LocalDate,
  today: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): Occurrence | null {
  if (today < assignedOn) return null;
  const beat = currentBeat(assignedOn, today, policy, calendar);
  return {
    rule: 'settle-lead',
    kind: 'settle_lead',
    rung: null,
    audience: 'monitoring',
    occurrence: beat?.occurrence ?? 'assigned',
    dueOn: beat?.dueOn ?? assignedOn,
  };
}

function currentBeat(
  assignedOn: LocalDate,
  today: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): { occurrence: string; dueOn: LocalDate } | null {
  const every = policy.review.everyMonths;
  const start = monthOf(assignedOn);
  let month = start + Math.floor((monthOf(today) - start) / every) * every;
  for (; month > start; month -= every) {
    const dueOn = calendar.firstWorkingDayOnOrAfter(firstOfMonth(month));
    if (dueOn <= today) return { occurrence: firstOfMonth(month).slice(0, 7), dueOn };
  }
  return null;
}

/**
 * Every occurrence of dated work that is due after `today` and up to `until`, soonest first.
 * @param asLeft what answered escalations leave of a track
 */
export function upcoming(
  lastDay: LocalDate,
  today: LocalDate,
  until: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
  asLeft: (track: Track) => Track = (track) => track,
): Occurrence[] {
  return [reminderTrack(lastDay, policy, calendar), ...overdueTracks(lastDay, policy, calendar)]
    .flatMap(asLeft)
    .filter((o) => o.dueOn > today && o.dueOn <= until)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** The step of the ladder that comes next for dated work nobody reports on, or null when the ladder has ended. */
export function nextOccurrence(
  lastDay: LocalDate,
  today: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
  asLeft?: (track: Track) => Track,
): Occurrence | null {
  return upcoming(lastDay, today, addDays(lastDay, 3660), policy, calendar, asLeft)[0] ?? null;
}
