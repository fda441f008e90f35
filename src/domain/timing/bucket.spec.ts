import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import { type Bucket, bucketOf, BUCKETS, countBuckets } from './bucket.js';
import type { Timing } from './timing.js';

describe('in the official reports', () => {
  it.each<[Lifecycle, Timing, Bucket]>([
    ['completed', 'on_time', 'done_on_time'],
    ['completed', 'late', 'done_late'],
    ['in_progress', 'on_track', 'open_in_time'],
    ['assigned', 'due_soon', 'open_in_time'],
    ['returned', 'overdue', 'open_overdue'],
    ['submitted', 'on_time', 'open_in_time'],
    ['submitted', 'late', 'open_overdue'],
    ['received', 'no_deadline', 'no_deadline'],
    ['completed', 'no_deadline', 'no_deadline'],
    ['completed', 'born_overdue', 'born_overdue'],
    ['withdrawn', 'none', 'not_judged'],
    ['completed', 'none', 'not_judged'],
    ['suspended', 'none', 'not_judged'],
  ])('%s work that is %s counts as %s', (lifecycle, timing, expected) => {
    expect(bucketOf(lifecycle, timing)).toBe(expected);
  });

  it('everything counts once: the buckets add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BUCKETS)), (buckets) => {
        const counts = countBuckets(buckets);
        expect(Object.keys(counts)).toEqual([...BUCKETS]);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(buckets.length);
      }),
    );
  });
});
