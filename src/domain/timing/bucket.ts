import type { Lifecycle } from '../lifecycle/lifecycle.js';
import type { Timing } from './timing.js';

/**
 * The columns of the official reports: done on time or late, not done and in time or overdue, and without a deadline.
 * Apart from them: what reached its unit only after its last day, and what nobody judges (withdrawn, declined, or
 * suspended beyond its term; reported at a moment nobody knows).
 */
export const BUCKETS = [
  'done_on_time',
  'done_late',
  'open_in_time',
  'open_overdue',
  'no_deadline',
  'born_overdue',
  'not_judged',
] as const;
export type Bucket = (typeof BUCKETS)[number];

export type BucketCounts = Readonly<Record<Bucket, number>>;

/** The bucket of an assignment. A report that waits for its verdict is not done yet; it stands by when it was handed in. */
export function bucketOf(lifecycle: Lifecycle, timing: Timing): Bucket {
  switch (timing) {
    case 'none':
      return 'not_judged';
    case 'no_deadline':
    case 'born_overdue':
      return timing;
    case 'on_track':
    case 'due_soon':
      return 'open_in_time';
    case 'overdue':
      return 'open_overdue';
    case 'on_time':
      return lifecycle === 'completed' ? 'done_on_time' : 'open_in_time';
    case 'late':
      return lifecycle === 'completed' ? 'done_late' : 'open_overdue';
  }
}

/** How many fall into each bucket, every bucket named. */
export function countBuckets(buckets: Iterable<Bucket>): BucketCounts {
  const counts = Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Record<Bucket, number>;
  for (const bucket of buckets) counts[bucket] += 1;
  return counts;
}
