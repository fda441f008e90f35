import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  formatVietnameseDate,
  fromEpochDay,
  isLocalDate,
  isoWeekday,
  toEpochDay,
} from './local-date.js';

const arbitraryPlainDate = fc
  .integer({ min: -20_000, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));

describe('a local date', () => {
  it.each(['2026-06-24', '2024-02-29', '2000-02-29', '1969-12-31', '2026-12-31'])('%s is one', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(fromEpochDay(toEpochDay(text))).toBe(text);
  });

  it.each([
    ...['2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-06-00', '2026-13-01', '2026-00-10'],
    ...['2026-6-24', '24/6/2026', '2026-06-24T00:00', ' 2026-06-24', '2026-06-24\n', '', 'hôm nay'],
  ])('%j is none, and no arithmetic is done with it', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => toEpochDay(text)).toThrow(RangeError);
    expect(() => addDays(text, 1)).toThrow(/YYYY-MM-DD/);
  });

  it('is counted as the calendar counts it', () => {
    fc.assert(
      fc.property(arbitraryPlainDate, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        expect(addDays(date.toString(), days)).toBe(date.add({ days }).toString());
        expect(isoWeekday(toEpochDay(date.toString()))).toBe(date.dayOfWeek);
      }),
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(arbitraryPlainDate, arbitraryPlainDate, (a, b) => {
        expect(a.toString() < b.toString()).toBe(Temporal.PlainDate.compare(a, b) < 0);
      }),
    );
  });

  it('is no text where the number of days is none', () => {
    expect(fromEpochDay(NaN)).toBe('');
  });

  it('is written day, month, year in Vietnamese', () => {
    expect(formatVietnameseDate('2026-06-24')).toBe('24/6/2026');
    expect(formatVietnameseDate('2026-12-01')).toBe('1/12/2026');
  });
});
