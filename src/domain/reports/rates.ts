import type { BucketCounts } from '../timing/bucket.js';

/** Shares in percent with one decimal; null where nothing is judged. */
export interface Rates {
  /** What they are shares of: work with a deadline that is judged. */
  readonly judged: number;
  readonly doneOnTime: number | null;
  readonly doneLate: number | null;
  readonly openOverdue: number | null;
}

/**
 * The rates of the official tables. Work without a deadline, work that came only after its last day, and work nobody
 * judges (withdrawn, declined, suspended beyond its term) is neither in time nor late, so it is no part of the whole.
 */
export function ratesOf(counts: BucketCounts): Rates {
  const judged = counts.done_on_time + counts.done_late + counts.open_in_time + counts.open_overdue;
  const share = (part: number): number | null =>
    judged === 0 ? null : Math.round((part * 1000) / judged) / 10;
  return {
    judged,
    doneOnTime: share(counts.done_on_time),
    doneLate: share(counts.done_late),
    openOverdue: share(counts.open_overdue),
  };
}
