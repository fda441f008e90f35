import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, fromEpochDay, toEpochDay } from '../time/local-date.js';
import { type CalendarDay, workingCalendar } from './working-calendar.js';

/** Tết 2026 and National Day 2026, with the Saturday worked in exchange. */
const days: CalendarDay[] = [
  ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map(
    (date) => ({ date, kind: 'off' }) as const,
  ),
  { date: '2026-08-22', kind: 'working' },
  ...['2026-08-31', '2026-09-01', '2026-09-02'].map((date) => ({ date, kind: 'off' }) as const),
];
const calendar = workingCalendar(days);
const plainWeek = workingCalendar([]);

const anyDay = fc.integer({ min: toEpochDay('2020-01-01'), max: toEpochDay('2035-12-31') }).map(fromEpochDay);
const anyDays = fc.array(
  fc.record({ date: anyDay, kind: fc.constantFrom('off' as const, 'working' as const) }),
  {
    maxLength: 60,
  },
);

describe('the working calendar', () => {
  it('works from Monday to Friday where nothing is named', () => {
    const week = Array.from({ length: 7 }, (_, i) => plainWeek.isWorkingDay(addDays('2026-06-22', i)));
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });

  it('rests on a named day off and works on a swapped Saturday', () => {
    expect(calendar.isWorkingDay('2026-02-18')).toBe(false);
    expect(calendar.isWorkingDay('2026-08-22')).toBe(true);
    expect(calendar.isWorkingDay('2026-08-29')).toBe(false);
  });

  it('takes the last entry of a day named twice', () => {
    const twice = workingCalendar([
      { date: '2026-08-22', kind: 'off' },
      { date: '2026-08-22', kind: 'working' },
    ]);
    expect(twice.isWorkingDay('2026-08-22')).toBe(true);
  });

  it('refuses a date that does not exist', () => {
    expect(() => workingCalendar([{ date: '2026-02-30', kind: 'off' }])).toThrow(RangeError);
    expect(() => calendar.isWorkingDay('30/4/2026')).toThrow(RangeError);
  });

  it.each([
    ['2026-02-17', '2026-02-13', '2026-02-23'],
    ['2026-05-31', '2026-05-29', '2026-06-01'],
    ['2026-09-01', '2026-08-28', '2026-09-03'],
    ['2026-08-22', '2026-08-22', '2026-08-22'],
    ['2026-08-23', '2026-08-22', '2026-08-24'],
  ])('has %s between the working days %s and %s', (date, before, after) => {
    expect(calendar.lastWorkingDayOnOrBefore(date)).toBe(before);
    expect(calendar.firstWorkingDayOnOrAfter(date)).toBe(after);
  });

  it.each([
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-21', 2, '2026-08-24'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-06-20', 1, '2026-06-22'],
    ['2026-06-24', -3, '2026-06-19'],
    ['2026-06-20', 0, '2026-06-20'],
  ])('counts from %s by %i working days to %s', (from, n, to) => {
    expect(calendar.addWorkingDays(from, n)).toBe(to);
  });

  it.each([
    ['2026-02-13', '2026-02-23', 1],
    ['2026-08-21', '2026-08-24', 2],
    ['2026-06-24', '2026-06-24', 0],
    ['2026-06-19', '2026-06-21', 0],
    ['2026-06-24', '2026-06-19', -3],
    ['2026-06-21', '2026-06-20', 0],
    ['2026-06-21', '2026-06-19', -1],
  ])('has, from %s to %s, %i working days', (from, to, count) => {
    expect(calendar.workingDaysBetween(from, to)).toBe(count);
  });

  it('finds again, between two days, the working days that were added', () => {
    fc.assert(
      fc.property(anyDays, anyDay, fc.integer({ min: -200, max: 200 }), (named, date, n) => {
        const some = workingCalendar(named);
        expect(some.workingDaysBetween(date, some.addWorkingDays(date, n))).toBe(n);
      }),
    );
  });

  it('comes back to a working day when the same number is taken away', () => {
    fc.assert(
      fc.property(anyDays, anyDay, fc.integer({ min: -200, max: 200 }), (named, date, n) => {
        const some = workingCalendar(named);
        const worked = some.firstWorkingDayOnOrAfter(date);
        expect(some.addWorkingDays(some.addWorkingDays(worked, n), -n)).toBe(worked);
      }),
    );
  });

  it('counts backwards, between working days, what it counts forwards', () => {
    fc.assert(
      fc.property(anyDays, anyDay, anyDay, (named, a, b) => {
        const some = workingCalendar(named);
        const [from, to] = [some.firstWorkingDayOnOrAfter(a), some.firstWorkingDayOnOrAfter(b)];
        expect(some.workingDaysBetween(from, to)).toBe(0 - some.workingDaysBetween(to, from));
        expect(some.addWorkingDays(from, some.workingDaysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('gives only working days, on the right side of the day asked for', () => {
    fc.assert(
      fc.property(anyDays, anyDay, (named, date) => {
        const some = workingCalendar(named);
        const [last, first] = [some.lastWorkingDayOnOrBefore(date), some.firstWorkingDayOnOrAfter(date)];
        expect(some.isWorkingDay(last) && some.isWorkingDay(first)).toBe(true);
        expect(last <= date && date <= first).toBe(true);
        expect(last === first).toBe(some.isWorkingDay(date));
      }),
    );
  });
});
