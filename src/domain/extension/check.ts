import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { isOwed, type Lifecycle } from '../lifecycle/lifecycle.js';
import { addDays, type LocalDate, type LocalTime } from '../time/local-date.js';
import { isPast, type WallClock } from '../timing/timing.js';
import type { ExtensionPolicy } from './policy.js';
import type { ExtensionAxis } from './standing.js';

/** What decides whether a term can be extended. */
export interface ExtendableWork {
  readonly lifecycle: Lifecycle;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly originalLastDay: LocalDate | null;
  readonly extension: ExtensionAxis;
  readonly extensionsGranted: number;
}

export interface ExtensionRules {
  readonly policy: ExtensionPolicy;
  readonly calendar: WorkingCalendar;
  readonly now: WallClock;
}

/** Why more time cannot be asked for at all now. */
export type AskingRefusal =
  | { readonly why: 'not_owed' }
  | { readonly why: 'no_deadline' }
  | { readonly why: 'pending' }
  | { readonly why: 'too_often'; readonly atMost: number }
  | { readonly why: 'term_passed' }
  | { readonly why: 'asked_too_late'; readonly latest: LocalDate };

/** Why a day cannot be the new last day. */
export type DayRefusal =
  | { readonly why: 'not_later'; readonly lastDay: LocalDate }
  | { readonly why: 'past'; readonly today: LocalDate }
  | { readonly why: 'day_off'; readonly nearest: LocalDate }
  | { readonly why: 'too_far'; readonly latest: LocalDate; readonly limit: 'at_once' | 'in_total' };

/** Whether more time may be asked for now; null: it may. */
export function refusalToAsk(
  work: ExtendableWork,
  { policy, calendar, now }: ExtensionRules,
): AskingRefusal | null {
  const { lastDay } = work;
  if (!isOwed(work.lifecycle)) return { why: 'not_owed' };
  if (lastDay === null) return { why: 'no_deadline' };
  if (work.extension === 'requested') return { why: 'pending' };
  if (work.extensionsGranted >= policy.atMost) return { why: 'too_often', atMost: policy.atMost };
  if (isPast(lastDay, work.lastTime, now)) return policy.late ? null : { why: 'term_passed' };
  if (policy.askWorkingDaysBefore === 0) return null;
  const latest = calendar.addWorkingDays(
    calendar.lastWorkingDayOnOrBefore(lastDay),
    -policy.askWorkingDaysBefore,
  );
  return now.date > latest ? { why: 'asked_too_late', latest } : null;
}

/** Whether a day may become the new last day; null: it may. The same for what is asked and for what is granted. */
export function refusalOfDay(
  work: Pick<ExtendableWork, 'originalLastDay'> & { readonly lastDay: LocalDate },
  day: LocalDate,
  { policy, calendar, now }: ExtensionRules,
): DayRefusal | null {
  const { lastDay } = work;
  if (day <= lastDay) return { why: 'not_later', lastDay };
  if (day < now.date) return { why: 'past', today: now.date };
  if (!policy.dayOff && !calendar.isWorkingDay(day)) {
    return { why: 'day_off', nearest: calendar.firstWorkingDayOnOrAfter(day) };
  }
  const limits = [
    ['at_once', lastDay, policy.daysAtOnce],
    ['in_total', work.originalLastDay ?? lastDay, policy.daysInTotal],
  ] as const;
  for (const [limit, from, days] of limits) {
    if (days === null) continue;
    const latest = addDays(from, days);
    if (day > latest) return { why: 'too_far', latest, limit };
  }
  return null;
}
