import type { WorkingCalendar } from '../../../domain/calendar/working-calendar.js';
import { dueSoonWorkingDays } from '../../../domain/follow-up/policy.js';
import { OWED } from '../../../domain/lifecycle/lifecycle.js';
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';
import { officeTimeAt } from '../../../domain/time/office-time.js';
import type { Rules } from '../../rules/index.js';
import type { Condition } from '../../sight/index.js';

/** The timings a list can be narrowed to. */
export const FILTER_TIMINGS = [
  'overdue',
  'due_soon',
  'on_track',
  'no_deadline',
  'born_overdue',
  'on_time',
  'late',
] as const;
export type FilterTiming = (typeof FILTER_TIMINGS)[number];

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const OWED_STATES = `a.lifecycle IN (${quoted(OWED)})`;
/** Neither handed in nor ended: suspended work still has a term. */
const OPEN_STATES = `a.lifecycle IN (${quoted([...OWED, 'suspended'])})`;
const HANDED_IN = "a.lifecycle IN ('submitted', 'completed') AND a.submitted_on IS NOT NULL";
const NOT_GIVEN_UP = "a.lifecycle NOT IN ('withdrawn', 'declined')";
const IN_TIME_GIVEN = 'a.last_day >= a.assigned_on';

/**
 * `timingOf` of the domain as a condition on the rows of alias `a`: ranges of the last day, which an index serves. A
 * test holds the two together.
 */
export function timingCondition(timing: FilterTiming, { policy, calendar, now }: Rules): Condition {
  const soonUntil = lastDayDueSoon(now.date, calendar, dueSoonWorkingDays(policy));
  const at = { today: now.date, time: now.time };
  switch (timing) {
    case 'overdue':
      return {
        sql: `${OWED_STATES} AND a.last_day <= :today AND (a.last_day < :today OR a.last_time < :time) AND ${IN_TIME_GIVEN}`,
        values: at,
      };
    case 'due_soon':
      return {
        sql: `${OPEN_STATES} AND a.last_day BETWEEN :today AND :soonUntil AND (a.last_day > :today OR a.last_time IS NULL OR a.last_time >= :time) AND ${IN_TIME_GIVEN}`,
        values: { ...at, soonUntil },
      };
    case 'on_track':
      return {
        sql: `${OPEN_STATES} AND a.last_day > :soonUntil AND ${IN_TIME_GIVEN}`,
        values: { soonUntil },
      };
    case 'born_overdue':
      return { sql: `${NOT_GIVEN_UP} AND a.last_day < a.assigned_on`, values: {} };
    case 'no_deadline':
      return { sql: `a.last_day IS NULL AND ${NOT_GIVEN_UP}`, values: {} };
    case 'on_time':
      return {
        sql: `${HANDED_IN} AND NOT (${LATE}) AND ${IN_TIME_GIVEN}`,
        values: zoneShift(policy.zone, now.epochMs),
      };
    case 'late':
      return {
        sql: `${HANDED_IN} AND (${LATE}) AND ${IN_TIME_GIVEN}`,
        values: zoneShift(policy.zone, now.epochMs),
      };
  }
}

/** The last of all last days that count as due soon: the day before the working day that follows `days` later. */
export function lastDayDueSoon(today: LocalDate, calendar: WorkingCalendar, days: number): LocalDate {
  const latest = calendar.addWorkingDays(calendar.lastWorkingDayOnOrBefore(today), days);
  return addDays(calendar.addWorkingDays(latest, 1), -1);
}

const minutes = (column: string, at: number): string =>
  `(CAST(substr(${column}, ${at}, 2) AS INTEGER) * 60 + CAST(substr(${column}, ${at + 3}, 2) AS INTEGER))`;

/** The hour of a report is stored as an instant; on the last day it is set beside the hour of the deadline. */
const LATE =
  'a.submitted_on > a.last_day OR (a.submitted_on = a.last_day AND a.last_time IS NOT NULL AND ' +
  `(${minutes('a.submitted_at', 12)} + CAST(:shift AS INTEGER)) % 1440 > ${minutes('a.last_time', 1)})`;

/** Minutes from UTC to the office's clock, positive. Viet Nam has kept one offset since 1975. */
function zoneShift(zone: string, epochMs: number): { shift: number } {
  const { date, time } = officeTimeAt(epochMs, zone);
  const shown = Date.parse(`${date}T${time}:00Z`) / 60_000;
  const shift = shown - Math.floor(epochMs / 60_000);
  return { shift: (shift + 1440) % 1440 };
}
