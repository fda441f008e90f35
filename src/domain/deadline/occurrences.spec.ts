import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, fromEpochDay, isoWeekday, toEpochDay } from '../time/local-date.js';
import { occurrences, type Recurrence, type RecurrenceUnit, resolveDeadline } from './index.js';

const recurrence = (phrase: string, issuedOn = '2026-04-28'): Recurrence => {
  const { recurrence: read } = resolveDeadline(phrase, { issuedOn });
  if (!read) throw new Error(`no rhythm: ${phrase}`);
  return read;
};

describe('the occurrences of a rhythm', () => {
  it.each([
    ['trước ngày 20 hằng tháng', ['2026-05-19', '2026-06-19', '2026-07-19']],
    ['ngày 31 hằng tháng', ['2026-05-31', '2026-06-30', '2026-07-31']],
    ['định kỳ hằng tháng', ['2026-05-31', '2026-06-30', '2026-07-31']],
    ['trước ngày 01 hằng tháng', ['2026-05-31', '2026-06-30', '2026-07-31']],
    [
      'ngày 15 và 30 hằng tháng',
      ['2026-05-15', '2026-05-30', '2026-06-15', '2026-06-30', '2026-07-15', '2026-07-30'],
    ],
    ['định kỳ hằng quý', ['2026-06-30']],
    ['trước ngày 20 của tháng cuối quý', ['2026-06-19']],
    ['ngày 10 tháng đầu quý', ['2026-07-10']],
    ['trước ngày 15/6 và 15/12 hằng năm', ['2026-06-14']],
    ['định kỳ 6 tháng', ['2026-06-30']],
    ['2 tháng/lần', ['2026-05-31', '2026-07-31']],
  ])('of "%s" from May to July 2026', (phrase, expected) => {
    expect(occurrences(recurrence(phrase), '2026-05-01', '2026-07-31')).toEqual(expected);
  });

  it.each([
    ['thứ Sáu hằng tuần', ['2026-05-01', '2026-05-08', '2026-05-15']],
    ['trước thứ Sáu hằng tuần', ['2026-05-07', '2026-05-14']],
    ['hằng tuần', ['2026-05-03', '2026-05-10']],
    ['2 tuần/lần', ['2026-05-10']],
    ['3 ngày/lần', ['2026-05-03', '2026-05-06', '2026-05-09', '2026-05-12', '2026-05-15']],
  ])('of "%s" in the first half of May 2026', (phrase, expected) => {
    expect(occurrences(recurrence(phrase), '2026-05-01', '2026-05-15')).toEqual(expected);
  });

  it('falls on the month’s last day where the month is short', () => {
    expect(occurrences(recurrence('ngày 30 hằng tháng'), '2027-02-01', '2027-02-28')).toEqual(['2027-02-28']);
  });

  it('is empty where the end lies before the start', () => {
    expect(occurrences(recurrence('hằng ngày'), '2026-05-02', '2026-05-01')).toEqual([]);
  });

  it('refuses a day that does not exist', () => {
    expect(() => occurrences(recurrence('hằng ngày'), '2026-02-30', '2026-05-01')).toThrow(RangeError);
  });

  const anyDay = fc
    .integer({ min: toEpochDay('2020-01-01'), max: toEpochDay('2032-12-31') })
    .map(fromEpochDay);
  const anyRecurrence = fc.record({
    unit: fc.constantFrom<RecurrenceUnit>('day', 'week', 'month', 'quarter', 'half_year', 'year'),
    interval: fc.integer({ min: 1, max: 4 }),
    anchor: anyDay,
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
    points: fc.array(fc.record({ month: fc.constant(1), day: fc.integer({ min: 1, max: 31 }) }), {
      maxLength: 3,
    }),
    shiftDays: fc.constantFrom(0 as const, -1 as const),
  });

  it('comes in order, without repeats, and the same however the time is cut', () => {
    fc.assert(
      fc.property(anyRecurrence, anyDay, fc.nat(400), fc.nat(400), (rhythm, from, a, b) => {
        const middle = addDays(from, a);
        const to = addDays(middle, b);
        const whole = occurrences(rhythm, from, to);
        expect(whole).toEqual([...new Set(whole)].sort());
        const parts = [...occurrences(rhythm, from, middle), ...occurrences(rhythm, addDays(middle, 1), to)];
        expect(parts).toEqual(whole);
      }),
    );
  });

  it('of a weekly rhythm lies on its weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (from, weekday) => {
        const rhythm = { ...recurrence('hằng tuần'), weekday };
        const found = occurrences(rhythm, from, addDays(from, 20));
        expect(found.map((day) => isoWeekday(toEpochDay(day)))).toEqual([weekday, weekday, weekday]);
      }),
    );
  });
});
