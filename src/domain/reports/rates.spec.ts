import { expect, it } from '@jest/globals';
import { countBuckets } from '../timing/bucket.js';
import { ratesOf } from './rates.js';

const counts = (over: Partial<ReturnType<typeof countBuckets>>) => ({ ...countBuckets([]), ...over });

it('are shares of what has a deadline and is judged, not of undated work or what came too late', () => {
  expect(
    ratesOf(
      counts({
        done_on_time: 1,
        done_late: 1,
        open_in_time: 0,
        open_overdue: 1,
        no_deadline: 7,
        born_overdue: 5,
        not_judged: 3,
      }),
    ),
  ).toEqual({ judged: 3, doneOnTime: 33.3, doneLate: 33.3, openOverdue: 33.3 });
});

it('are nothing, not zero, where nothing is judged', () => {
  expect(ratesOf(counts({ no_deadline: 4 }))).toEqual({
    judged: 0,
    doneOnTime: null,
    doneLate: null,
    openOverdue: null,
  });
});
