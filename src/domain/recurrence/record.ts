import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';
import { type Timing, timingOf, type WallClock, workingDaysLate } from '../timing/timing.js';
import type { Period } from './periods.js';

export const VERDICTS = ['accepted', 'returned'] as const;
/** What the office says to a report. */
export type Verdict = (typeof VERDICTS)[number];

/** A report for an occurrence. */
export interface FiledReport {
  readonly lastDay: LocalDate;
  /** When it came, on the office's clock. */
  readonly reported: WallClock;
  readonly verdict: Verdict | null;
}

/**
 * How an occurrence stands: its time has not begun; it is to be reported; reported; accepted; returned, to be reported
 * again; not asked for, since the assignment was held up on its last day.
 */
export const OCCURRENCE_STATES = [
  'upcoming',
  'open',
  'submitted',
  'accepted',
  'returned',
  'excused',
] as const;
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];

export interface OccurrenceRecord extends Period {
  readonly state: OccurrenceState;
  readonly timing: Timing;
  /** Working days its report came, or is, after the last day. */
  readonly workingDaysLate: number;
}

/** The report that stands: the last one. What was returned is owed again. */
export function standingReport<Report extends FiledReport>(reports: readonly Report[]): Report | null {
  return reports.at(-1) ?? null;
}

/** Whether a report for it may be handed in: its time has begun, and none that stands is in. */
export const mayReport = (state: OccurrenceState): boolean => state === 'open' || state === 'returned';

const AS_LIFECYCLE: Readonly<Record<OccurrenceState, Lifecycle>> = {
  upcoming: 'received',
  open: 'received',
  submitted: 'submitted',
  accepted: 'completed',
  returned: 'returned',
  excused: 'withdrawn',
};

/**
 * How an occurrence stands at `now`. On time is judged as of any work: at the report that was not returned, not at its
 * acceptance.
 * @param reports those for this occurrence, oldest first
 */
export function recordOf(
  period: Period,
  reports: readonly FiledReport[],
  given: {
    readonly assignedOn: LocalDate;
    readonly time: LocalTime | null;
    readonly now: WallClock;
    readonly calendar: WorkingCalendar;
    readonly dueSoonWorkingDays: number;
  },
): OccurrenceRecord {
  const { assignedOn, time, now, calendar } = given;
  const report = standingReport(reports);
  const state = stateOf(period, report, now.date);
  const submitted = state === 'submitted' || state === 'accepted' ? (report?.reported ?? null) : null;
  const work = {
    lifecycle: AS_LIFECYCLE[state],
    assignedOn,
    lastDay: period.lastDay,
    lastTime: time,
    submitted,
  };
  const timing = timingOf(work, now, calendar, given.dueSoonWorkingDays);
  const until = timing === 'overdue' ? now.date : timing === 'late' ? submitted?.date : undefined;
  const late = until === undefined ? 0 : workingDaysLate(period.lastDay, until, calendar);
  return { ...period, state, timing, workingDaysLate: late };
}

function stateOf(period: Period, report: FiledReport | null, today: LocalDate): OccurrenceState {
  if (report?.verdict === 'accepted') return 'accepted';
  if (report !== null && report.verdict === null) return 'submitted';
  if (period.excused) return 'excused';
  if (report !== null) return 'returned';
  return period.opensOn > today ? 'upcoming' : 'open';
}

/** How many occurrences were reported on time, late, or not at all though their last day has passed. */
export interface OnTimeRecord {
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

export function onTimeRecord(records: readonly Pick<OccurrenceRecord, 'timing'>[]): OnTimeRecord {
  const count = (timing: Timing): number => records.filter((r) => r.timing === timing).length;
  return { onTime: count('on_time'), late: count('late'), missing: count('overdue') };
}
