import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addDays } from '../time/local-date.js';
import { type OfficeTime, officeTimeOf } from '../time/office-time.js';
import type { FollowUpPolicy } from './policy.js';

/** Whether mails may leave now: a working day, within the office's hours. */
export function isOfficeOpen(now: OfficeTime, policy: FollowUpPolicy, calendar: WorkingCalendar): boolean {
  const { from, to } = policy.officeHours;
  return now.time >= from && now.time < to && calendar.isWorkingDay(now.date);
}

/** `now` while the office is open, else the next moment at which it opens. */
export function nextOpening(now: OfficeTime, policy: FollowUpPolicy, calendar: WorkingCalendar): OfficeTime {
  if (isOfficeOpen(now, policy, calendar)) return now;
  const opensToday = now.time < policy.officeHours.from;
  const day = calendar.firstWorkingDayOnOrAfter(opensToday ? now.date : addDays(now.date, 1));
  return officeTimeOf(day, policy.officeHours.from, policy.zone);
}
