import { type Bucket, BUCKETS } from '../../domain/timing/bucket.js';
import type { BucketTotalsDto } from '../assignments/index.js';

/** Counts by bucket added up, every bucket named. */
export function totalsOf(
  counts: readonly { readonly bucket: Bucket; readonly count: number }[],
): BucketTotalsDto {
  const of = (bucket: Bucket): number =>
    counts.reduce((sum, row) => (row.bucket === bucket ? sum + row.count : sum), 0);
  const buckets = Object.fromEntries(BUCKETS.map((bucket) => [bucket, of(bucket)])) as Record<Bucket, number>;
  return { total: counts.reduce((sum, { count }) => sum + count, 0), ...buckets };
}
