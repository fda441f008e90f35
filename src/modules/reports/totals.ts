import { type Bucket, BUCKETS } from '../../domain/timing/bucket.js';
import type { BucketTotalsDto } from '../assignments/index.js';

/** The totals as they would be had no more time been granted: what was extended stands by its first term. */
export function judgedByFirstTerm(
  totals: BucketTotalsDto,
  extendedNow: BucketTotalsDto,
  extendedFirst: BucketTotalsDto,
): BucketTotalsDto {
  const shifted = BUCKETS.map((bucket): [Bucket, number] => [
    bucket,
    totals[bucket] - extendedNow[bucket] + extendedFirst[bucket],
  ]);
  return { total: totals.total, ...(Object.fromEntries(shifted) as Record<Bucket, number>) };
}

/** Counts by bucket added up, every bucket named. */
export function totalsOf(
  counts: readonly { readonly bucket: Bucket; readonly count: number }[],
): BucketTotalsDto {
  const of = (bucket: Bucket): number =>
    counts.reduce((sum, row) => (row.bucket === bucket ? sum + row.count : sum), 0);
  const buckets = Object.fromEntries(BUCKETS.map((bucket) => [bucket, of(bucket)])) as Record<Bucket, number>;
  return { total: counts.reduce((sum, { count }) => sum + count, 0), ...buckets };
}
