import type { Candidate } from './terms.js';
import type { DeadlineFlag } from './types.js';

/** How much each doubt leaves of the trust in a result. */
const FACTORS: Readonly<Record<DeadlineFlag, number>> = {
  year_inferred: 0.9,
  month_inferred: 0.6,
  before_directive_date: 0.55,
  impossible_date: 0.2,
  impossible_time: 0.4,
  anchor_unknown: 0.7,
  words_only: 0.9,
  continuous: 1,
  start_only: 0.7,
  relative_to_issue: 0.9,
  several_dates: 0.75,
  weekday_mismatch: 0.6,
  lunar_date: 0.4,
  imprecise: 0.6,
  calendar_assumed: 0.85,
  weak_context: 0.6,
};

/** Trust in a reading before its context is judged: 0.98 for a limit with a full date, less for each doubt. */
export function confidenceOf(candidate: Candidate, flags: readonly DeadlineFlag[]): number {
  const start = candidate.limit === 'none' && !candidate.rhythm && candidate.joined !== 'range' ? 0.9 : 0.98;
  return rounded(flags.reduce((trust, flag) => trust * FACTORS[flag], start));
}

/** Two decimals: more would pretend to a precision that the factors do not have. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
