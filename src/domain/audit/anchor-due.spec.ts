import { expect, it } from '@jest/globals';
import { isAnchorDue } from './anchor-due.js';

const WEEK_MS = 7 * 24 * 3_600_000;

it.each([
  ['a week after the last one', 0, WEEK_MS, true],
  ['not a moment before', 0, WEEK_MS - 1, false],
  ['late, after an outage', 0, 5 * WEEK_MS, true],
  ['never of nothing', null, WEEK_MS, false],
  ['not while the clock stands before the last one', WEEK_MS, 0, false],
])('an anchor is taken %s', (_when, sinceMs, nowMs, due) => {
  expect(isAnchorDue(sinceMs, nowMs, 7)).toBe(due);
});
