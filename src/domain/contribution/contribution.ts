import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { LocalDate } from '../time/local-date.js';
import { workingDaysLate } from '../timing/timing.js';

/** How a coordinating unit's contribution (phần việc phối hợp) stands. */
export const CONTRIBUTION_TIMINGS = [
  'no_deadline',
  'on_track',
  'overdue',
  'on_time',
  'late',
  'none',
] as const;
export type ContributionTiming = (typeof CONTRIBUTION_TIMINGS)[number];

export interface ContributionFacts {
  readonly lastDay: LocalDate | null;
  readonly reportedOn: LocalDate | null;
  /** Whether the assignment still asks for work; what nobody asks for is not late. */
  readonly owed: boolean;
}

/**
 * How it stands on `today`: by its own last day and its own report alone. A coordinating unit's lateness is never the
 * lead's, nor the lead's its own.
 */
export function contributionStanding(
  { lastDay, reportedOn, owed }: ContributionFacts,
  today: LocalDate,
  calendar: WorkingCalendar,
): { readonly timing: ContributionTiming; readonly workingDaysLate: number } {
  if (lastDay === null) return { timing: 'no_deadline', workingDaysLate: 0 };
  const until = reportedOn ?? today;
  const days = workingDaysLate(lastDay, until, calendar);
  if (reportedOn !== null) return { timing: until > lastDay ? 'late' : 'on_time', workingDaysLate: days };
  if (until <= lastDay) return { timing: owed ? 'on_track' : 'none', workingDaysLate: 0 };
  return owed ? { timing: 'overdue', workingDaysLate: days } : { timing: 'none', workingDaysLate: 0 };
}

/** Why a last day cannot be set; null: it can. */
export type ContributionDayFault = 'past' | 'after_lead';

/**
 * The lead unit may set a coordinating one's last day within its own; the office sees the whole and is not bound by it.
 */
export function contributionDayFault(
  wanted: LocalDate,
  given: {
    readonly today: LocalDate;
    readonly leadLastDay: LocalDate | null;
    readonly by: 'lead' | 'office';
  },
): ContributionDayFault | null {
  if (wanted < given.today) return 'past';
  return given.by === 'lead' && given.leadLastDay !== null && wanted > given.leadLastDay
    ? 'after_lead'
    : null;
}
