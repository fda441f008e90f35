import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/local-date.js';
import { periodOf } from './period.js';

it.each([
  ['month', '2026-02-14', '2026-02-01', '2026-02-28'],
  ['month', '2024-02-14', '2024-02-01', '2024-02-29'],
  ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['quarter', '2026-06-25', '2026-04-01', '2026-06-30'],
  ['quarter', '2026-10-01', '2026-10-01', '2026-12-31'],
  ['half_year', '2026-06-30', '2026-01-01', '2026-06-30'],
  ['half_year', '2026-07-01', '2026-07-01', '2026-12-31'],
  ['year', '2026-06-25', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s is %s to %s', (preset, day, from, to) => {
  expect(periodOf(preset, day)).toEqual({ from, to });
});

it('holds its day, and the next one begins where it ends', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2022-01-01', n));
  fc.assert(
    fc.property(fc.constantFrom('month', 'quarter', 'half_year', 'year'), day, (preset, date) => {
      const { from, to } = periodOf(preset, date);
      expect(from <= date && date <= to).toBe(true);
      const next = periodOf(preset, addDays(to, 1));
      expect(next.from).toBe(addDays(to, 1));
    }),
  );
});
