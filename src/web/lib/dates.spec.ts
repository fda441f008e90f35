import { expect, it } from '@jest/globals';
import { formatDay, formatMoment } from './dates';

it('writes a day with two digits for day and month', () => {
  expect(formatDay('2026-06-04')).toBe('04/06/2026');
});

it.each([
  ['2026-06-24T17:30:00.000Z', '25/06/2026 00:30'],
  ['2026-06-25T01:05:00.000Z', '25/06/2026 08:05'],
])('shows %s as the clock of the office in Viet Nam does', (instant, shown) => {
  expect(formatMoment(instant)).toBe(shown);
});
