import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays, isoWeekday, type LocalDate, toEpochDay } from '../time/local-date.js';
import type { OfficeTime } from '../time/office-time.js';
import { isOfficeOpen } from './office-hours.js';
import type { FollowUpPolicy } from './policy.js';

export type DigestVariant = 'weekly' | 'monthly';

/** The digest (bản tổng hợp) that leaders should have by now. */
export interface DigestOccasion {
  readonly variant: DigestVariant;
  /** The working day it belongs to; a leader gets one digest a day. */
  readonly dueOn: LocalDate;
}

/**
 * The latest occasion for a digest that is due at `now`, or null before the first and outside office hours. Where the
 * weekly and the monthly digest meet on one day, the monthly one is it. A missed occasion is made up for by the
 * latest alone.
 */
export function currentDigest(
  now: OfficeTime,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): DigestOccasion | null {
  if (!isOfficeOpen(now, policy, calendar)) return null;
  const isDue = (o: DigestOccasion): boolean =>
    o.dueOn < now.date || (o.dueOn === now.date && now.time >= policy.digest.at);
  const occasions = [
    ...weeklyOccasions(now.date, policy, calendar),
    ...(policy.digest.monthlyOnFirstWorkingDay ? monthlyOccasions(now.date, calendar) : []),
  ].filter(isDue);
  return occasions.reduce<DigestOccasion | null>(
    (latest, o) => (latest === null || rank(o) > rank(latest) ? o : latest),
    null,
  );
}

const rank = (o: DigestOccasion): number => toEpochDay(o.dueOn) * 2 + (o.variant === 'monthly' ? 1 : 0);

/** This week's and last week's day for the digest, moved to the next working day; two that meet there are one. */
function weeklyOccasions(
  today: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
): DigestOccasion[] {
  const monday = addDays(today, 1 - isoWeekday(toEpochDay(today)));
  return [monday, addDays(monday, -7)].map((week) => ({
    variant: 'weekly',
    dueOn: calendar.firstWorkingDayOnOrAfter(addDays(week, policy.digest.weeklyOn - 1)),
  }));
}

function monthlyOccasions(today: LocalDate, calendar: WorkingCalendar): DigestOccasion[] {
  const dueOn = calendar.firstWorkingDayOnOrAfter(`${today.slice(0, 8)}01`);
  return [{ variant: 'monthly', dueOn }];
}
