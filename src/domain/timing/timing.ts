import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { isOwed, type Lifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';

/** How an assignment stands to its deadline. Derived, never stored. */
export const TIMINGS = [
  'no_deadline',
  'on_track',
  'due_soon',
  'overdue',
  'born_overdue',
  'on_time',
  'late',
  'none',
] as const;
export type Timing = (typeof TIMINGS)[number];

/** What timing is derived from. */
export interface TimedWork {
  readonly lifecycle: Lifecycle;
  readonly assignedOn: LocalDate;
  readonly lastDay: LocalDate | null;
  /** The hour of the last day after which it is late; null means the end of that day. */
  readonly lastTime: LocalTime | null;
  /** When the unit handed in the report that stands, on the office's clock. */
  readonly submitted: { readonly date: LocalDate; readonly time: LocalTime } | null;
}

/** A moment on the office's clock. */
export interface WallClock {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** Whether a deadline has passed: from the first moment after its last day (or hour). Due today is not overdue. */
export function isPast(lastDay: LocalDate, lastTime: LocalTime | null, at: WallClock): boolean {
  return at.date > lastDay || (at.date === lastDay && lastTime !== null && at.time > lastTime);
}

/** Whether the unit got the work only after its last day: the office's matter, not the unit's. */
export function isBornOverdue(work: Pick<TimedWork, 'lastDay' | 'assignedOn'>): boolean {
  return work.lastDay !== null && work.assignedOn > work.lastDay;
}

/**
 * The timing label. Finished or handed-in work is judged at the moment it was submitted, not when it was accepted;
 * where that moment is not known it is not judged (`none`).
 * @param dueSoonWorkingDays from how many working days before its last working day work counts as due soon
 */
export function timingOf(
  work: TimedWork,
  now: WallClock,
  calendar: WorkingCalendar,
  dueSoonWorkingDays: number,
): Timing {
  if (work.lifecycle === 'withdrawn' || work.lifecycle === 'declined') return 'none';
  if (work.lastDay === null) return 'no_deadline';
  // Its own bucket to the end: finishing it makes the unit neither late nor on time.
  if (isBornOverdue(work)) return 'born_overdue';
  const { lastDay, lastTime } = work;
  if (work.lifecycle === 'submitted' || work.lifecycle === 'completed') {
    if (!work.submitted) return 'none';
    return isPast(lastDay, lastTime, work.submitted) ? 'late' : 'on_time';
  }
  if (isPast(lastDay, lastTime, now)) return isOwed(work.lifecycle) ? 'overdue' : 'none';
  const soonFrom = calendar.addWorkingDays(calendar.lastWorkingDayOnOrBefore(lastDay), -dueSoonWorkingDays);
  return now.date >= soonFrom ? 'due_soon' : 'on_track';
}

/**
 * The same work under the term first set, for figures that stand beside those of the extended term. An hour belongs to
 * its day, so the hour of a later day is not that of the first one.
 */
export function underOriginalTerm<Work extends Pick<TimedWork, 'lastDay' | 'lastTime'>>(
  work: Work,
  originalLastDay: LocalDate | null,
): Work {
  return originalLastDay === null || originalLastDay === work.lastDay
    ? work
    : { ...work, lastDay: originalLastDay, lastTime: null };
}

/** Working days that `lastDay` lies behind `today`; 0 while it is not past. */
export function workingDaysLate(lastDay: LocalDate, today: LocalDate, calendar: WorkingCalendar): number {
  return today <= lastDay ? 0 : calendar.workingDaysBetween(lastDay, today);
}
