import { fromInstant } from '../../database/columns.js';
import { dueSoonWorkingDays } from '../../domain/follow-up/policy.js';
import type { Lifecycle } from '../../domain/lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../../domain/time/local-date.js';
import { officeTimeAt } from '../../domain/time/office-time.js';
import {
  type TimedWork,
  type Timing,
  timingOf,
  underOriginalTerm,
  workingDaysLate,
} from '../../domain/timing/timing.js';
import type { Rules } from '../rules/index.js';

/** The columns timing is derived from. */
export interface TimedRow {
  readonly lifecycle: Lifecycle;
  readonly assignedOn: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly submittedAt: string | null;
  readonly submittedOn: LocalDate | null;
}

export interface Judged {
  readonly timing: Timing;
  /** Working days the report came, or is, after the last day; 0 where it is not late. */
  readonly workingDaysLate: number;
}

/** Judges rows at one moment. */
export function timingReader({ policy, calendar, now }: Rules): (row: TimedRow) => Judged {
  const soon = dueSoonWorkingDays(policy);
  // Many rows of a list share a last day.
  const known = new Map<string, number>();
  const daysLate = (lastDay: LocalDate, until: LocalDate): number => {
    const key = lastDay + until;
    let days = known.get(key);
    if (days === undefined) known.set(key, (days = workingDaysLate(lastDay, until, calendar)));
    return days;
  };
  return (row) => {
    const work = timedWork(row, policy.zone);
    const timing = timingOf(work, now, calendar, soon);
    const until = timing === 'overdue' ? now.date : timing === 'late' ? row.submittedOn : null;
    const late = row.lastDay !== null && until !== null ? daysLate(row.lastDay, until) : 0;
    return { timing, workingDaysLate: late };
  };
}

/** How a row stands to the term first set, beside how it stands to the one that holds. */
export interface JudgedByOriginal {
  readonly originalTiming: Timing;
  readonly originalWorkingDaysLate: number;
}

/** Judges rows by the term first set. @param judge of {@link timingReader} */
export function byOriginalTerm(
  row: TimedRow & { readonly originalLastDay: LocalDate | null },
  judge: (row: TimedRow) => Judged,
): JudgedByOriginal {
  const { timing, workingDaysLate } = judge(underOriginalTerm<TimedRow>(row, row.originalLastDay));
  return { originalTiming: timing, originalWorkingDaysLate: workingDaysLate };
}

function timedWork(row: TimedRow, zone: string): TimedWork {
  const { lifecycle, assignedOn, lastDay, lastTime, submittedAt, submittedOn } = row;
  if (submittedAt === null || submittedOn === null) {
    return { lifecycle, assignedOn, lastDay, lastTime, submitted: null };
  }
  // The hour decides only on the last day itself; for every row of a list it would cost more than the list.
  const time =
    submittedOn === lastDay && lastTime !== null
      ? officeTimeAt(fromInstant(submittedAt), zone).time
      : '00:00';
  return { lifecycle, assignedOn, lastDay, lastTime, submitted: { date: submittedOn, time } };
}
