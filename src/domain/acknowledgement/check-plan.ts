import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { LocalDate } from '../time/local-date.js';
import type { AcknowledgementPolicy } from './policy.js';

/** Why a recovery plan (kế hoạch khắc phục) cannot end on a day. */
export type PlanRefusal =
  | { readonly why: 'not_after_today' }
  | { readonly why: 'day_off'; readonly nextWorkingDay: LocalDate }
  | { readonly why: 'too_far'; readonly latest: LocalDate };

/** Whether a plan may end on `day`: a working day after today, within the limit of the policy; null: it may. */
export function refusalOfPlan(
  day: LocalDate,
  today: LocalDate,
  { planWithinWorkingDays }: AcknowledgementPolicy,
  calendar: WorkingCalendar,
): PlanRefusal | null {
  if (day <= today) return { why: 'not_after_today' };
  const latest = calendar.addWorkingDays(today, planWithinWorkingDays);
  if (day > latest) return { why: 'too_far', latest };
  if (!calendar.isWorkingDay(day)) {
    return { why: 'day_off', nextWorkingDay: calendar.firstWorkingDayOnOrAfter(day) };
  }
  return null;
}
