import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { type Duty, periodsBetween, periodsFrom, type ReadRhythm } from '../recurrence/index.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { officeTimeAt } from '../time/office-time.js';
import { isPast, type WallClock } from '../timing/timing.js';
import type { Occurrence, Track } from './occurrences.js';
import { currentOf, overdueTracks, reminderTrack } from './occurrences.js';
import type { FollowUpPolicy } from './policy.js';

/** What a coordinating unit still owes by a last day of its own. */
export interface FollowedContribution {
  readonly unitId: string;
  readonly content: string;
  readonly lastDay: LocalDate;
  readonly setOn: LocalDate;
}

/** A reporting duty as the planner sees it: the words it is read from, and what came in for it. */
export interface FollowedRhythm {
  readonly phrase: string;
  readonly issuedOn: LocalDate;
  /** Last days of the occurrences with a report that was not returned. */
  readonly reported: readonly LocalDate[];
  readonly heldUp: readonly HeldUp[];
}

/** A stretch of time in which an assignment was suspended, epoch milliseconds; `toMs` null: it still is. */
export interface HeldUp {
  readonly fromMs: number;
  readonly toMs: number | null;
}

/** Rules in force at one moment. */
export interface DutyRules {
  readonly policy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly now: WallClock;
}

const REMINDER = 'contribution-reminder-';
const OVERDUE = 'contribution-overdue';

/** Whether a rule's notices are about a coordinating unit's own part. */
export const isContributionRule = (rule: string): boolean => rule === OVERDUE || rule.startsWith(REMINDER);

/** How many working days before the last one a reminder's rule speaks: `reminder-3`, `contribution-reminder-3`. */
export const daysBefore = (rule: string): number => Number(rule.slice(rule.lastIndexOf('-') + 1));

/**
 * The tracks of a coordinating unit's own last day: reminders, then overdue notices that widen and end, as the lead's do,
 * to the unit's own contacts. No ladder to heads and leaders: for the whole the lead answers.
 */
export function contributionTracks(
  { unitId, lastDay }: Pick<FollowedContribution, 'unitId' | 'lastDay'>,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): { readonly reminders: Track; readonly overdue: Track } {
  const own = (o: Occurrence): Occurrence => ({
    ...o,
    rule: `contribution-${o.rule}`,
    // The ledger knows an occurrence by assignment and rule: two units may share a last day.
    occurrence: `${o.occurrence}@${unitId}`,
    ofUnitId: unitId,
    lastDay,
  });
  const overdue = overdueTracks(lastDay, { ...policy, escalation: { rungs: [] } }, calendar).flat();
  return { reminders: reminderTrack(lastDay, policy, calendar).map(own), overdue: overdue.map(own) };
}

/** What matters today of a coordinating unit's own last day. */
export function currentOfContribution(
  contribution: FollowedContribution,
  { policy, calendar, now }: DutyRules,
): Occurrence[] {
  const { reminders, overdue } = contributionTracks(contribution, policy, calendar);
  const late = isPast(contribution.lastDay, null, now);
  const found = currentOf(late ? overdue : reminders, now.date);
  // What was set after its reminder's day was news itself.
  return found && (late || found.dueOn >= contribution.setOn) ? [found] : [];
}

/** A recurring assignment's duty, or null where its words have no rhythm. @param zone IANA name of the office's zone */
export function dutyOf(
  work: {
    readonly assignedOn: LocalDate;
    readonly lastDay: LocalDate | null;
    readonly rhythm?: FollowedRhythm | null;
  },
  readRhythm: ReadRhythm,
  zone: string,
): { readonly duty: Duty; readonly time: string | null } | null {
  const { rhythm, assignedOn, lastDay } = work;
  const read = rhythm ? readRhythm(rhythm.phrase, rhythm.issuedOn) : null;
  if (!rhythm || !read) return null;
  const dayOf = (ms: number): LocalDate => officeTimeAt(ms, zone).date;
  const suspensions = rhythm.heldUp.map(({ fromMs, toMs }) => ({
    from: dayOf(fromMs),
    to: toMs === null ? null : dayOf(toMs),
  }));
  const duty = { recurrence: read.recurrence, from: assignedOn, until: lastDay, suspensions };
  return { duty, time: read.time };
}

/** What is due today of a last day's reminders, and of what follows once it has passed. */
export interface CurrentByDay {
  readonly reminders: (lastDay: LocalDate) => readonly Occurrence[];
  readonly overdue: (lastDay: LocalDate) => readonly Occurrence[];
}

/**
 * What matters today of a recurring duty. The occurrence whose time has come is reminded of; those whose last day has
 * passed without a report climb the ladder, each with its own last day. Of each rule only the newest occurrence that has
 * come so far is spoken of: where several are missing, or after an outage, one notice a rule and not one an occurrence.
 */
export function currentOfDuty(
  { duty, time }: { readonly duty: Duty; readonly time: string | null },
  reported: readonly LocalDate[],
  said: CurrentByDay,
  { policy, now }: Pick<DutyRules, 'policy' | 'now'>,
): Occurrence[] {
  const owed = periodsBetween(duty, addDays(now.date, -ladderDays(policy)), now.date)
    .concat(periodsFrom(duty, addDays(now.date, 1), 1))
    .filter(({ lastDay, excused }) => !excused && !reported.includes(lastDay));
  const due = new Map<string, Occurrence>();
  for (const { lastDay, opensOn } of owed) {
    const late = isPast(lastDay, time, now);
    for (const o of late ? said.overdue(lastDay) : said.reminders(lastDay)) {
      if (!late && o.dueOn < opensOn) continue;
      // All reminders are one track, whatever their rules.
      due.set(late ? o.rule : 'reminder', { ...o, lastDay });
    }
  }
  return [...due.values()];
}

/** How far back an unreported occurrence can still have something to say: calendar days, holidays reckoned in. */
function ladderDays({ overdue, escalation, repeat }: FollowUpPolicy): number {
  const end = Math.max(overdue.afterWorkingDays, ...escalation.rungs.map((r) => r.afterWorkingDays));
  return 2 * (end + repeat.everyWorkingDays * repeat.atMost) + 30;
}

/** What comes after today for whoever owes a part of the work by a day of its own. */
export function upcomingOfDuties(
  work: {
    readonly contributions?: readonly FollowedContribution[];
    readonly rhythm?: FollowedRhythm | null;
    readonly assignedOn: LocalDate;
    readonly lastDay: LocalDate | null;
  },
  readRhythm: ReadRhythm,
  { policy, calendar, now }: DutyRules,
): Occurrence[] {
  const parts = (work.contributions ?? []).flatMap((c) => {
    const { reminders, overdue } = contributionTracks(c, policy, calendar);
    return [...reminders, ...overdue];
  });
  const read = dutyOf(work, readRhythm, policy.zone);
  const owed = read ? periodsFrom(read.duty, now.date, 1) : [];
  const next = owed
    .filter(({ lastDay, excused }) => !excused && !work.rhythm?.reported.includes(lastDay))
    .flatMap(({ lastDay, opensOn }) =>
      [
        ...reminderTrack(lastDay, policy, calendar).filter((o) => o.dueOn >= opensOn),
        ...overdueTracks(lastDay, policy, calendar).flat(),
      ].map((o) => ({ ...o, lastDay })),
    );
  return [...parts, ...next]
    .filter((o) => o.dueOn > now.date)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
