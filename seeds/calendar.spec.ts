import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../src/domain/calendar/working-calendar.js';
import { isLocalDate, isoWeekday, toEpochDay } from '../src/domain/time/local-date.js';

interface SeededDay {
  readonly date: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
  readonly source: string;
}

const file = JSON.parse(readFileSync(new URL('./calendar.json', import.meta.url), 'utf8')) as {
  note: string;
  days: SeededDay[];
};
const calendar = workingCalendar(file.days);
const weekdayOf = (date: string): number => isoWeekday(toEpochDay(date));

/** Working days of a calendar month. */
function workingDaysIn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length: last }, (_, i) =>
    [year, String(month).padStart(2, '0'), String(i + 1).padStart(2, '0')].join('-'),
  );
  return days.filter((day) => calendar.isWorkingDay(day)).length;
}

describe('the seeded calendar of Viet Nam 2025 to 2027', () => {
  it('names only days that exist, each once and in order', () => {
    const dates = file.days.map((day) => day.date);
    expect(dates.filter((date) => !isLocalDate(date))).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('lists only what departs from the week: days off on weekdays, worked days on weekends', () => {
    const wrong = file.days.filter((day) => weekdayOf(day.date) <= 5 !== (day.kind === 'off'));
    expect(wrong).toEqual([]);
  });

  it('gives every day a name and a source, and marks 2027 as awaiting the official notice', () => {
    expect(file.days.filter((day) => day.name.trim() === '' || day.source.trim() === '')).toEqual([]);
    const unmarked = file.days.filter(
      (day) => day.date.startsWith('2027') && !day.source.includes('chờ thông báo chính thức'),
    );
    expect(unmarked).toEqual([]);
  });

  it('has a worked weekend day for every day off that was swapped', () => {
    for (const year of ['2025', '2026', '2027']) {
      const days = file.days.filter((day) => day.date.startsWith(year));
      const swapped = days.filter((day) => day.kind === 'off' && day.name.includes('hoán đổi'));
      expect(days.filter((day) => day.kind === 'working')).toHaveLength(swapped.length);
    }
  });

  // Labour Code 2019, art. 112: eleven days a year; those on a weekend are given back (art. 111, clause 3)
  it.each(['2025', '2026', '2027'])(
    'gives eleven paid days off in %s, on weekdays or in compensation',
    (year) => {
      const off = file.days.filter((day) => day.kind === 'off' && day.date.startsWith(year));
      expect(off.filter((day) => !day.name.includes('hoán đổi'))).toHaveLength(11);
    },
  );

  it.each([
    ['2025-01-29', 'the first day of the lunar year 2025'],
    ['2025-04-07', 'the Hùng Kings’ day 2025'],
    ['2025-05-02', 'the Friday swapped for 26/4/2025'],
    ['2026-01-02', 'the Friday swapped for 10/1/2026'],
    ['2026-02-17', 'the first day of the lunar year 2026'],
    ['2026-04-27', 'the Monday after the Hùng Kings’ day 2026, a Sunday'],
    ['2026-08-31', 'the Monday swapped for 22/8/2026'],
    ['2026-09-01', 'the day before National Day 2026'],
    ['2027-02-10', 'compensation for a Tết that begins on a weekend'],
    ['2027-04-16', 'the Hùng Kings’ day 2027'],
    ['2027-05-03', 'the Monday after 1/5/2027, a Saturday'],
  ])('rests on %s, %s', (date) => {
    expect(calendar.isWorkingDay(date)).toBe(false);
  });

  it.each(['2025-04-26', '2026-01-10', '2026-08-22'])('works on the swapped Saturday %s', (date) => {
    expect(weekdayOf(date)).toBe(6);
    expect(calendar.isWorkingDay(date)).toBe(true);
  });

  it.each([
    ['before Tết 2025', '2025-01-24', '2025-02-03'],
    ['before Tết 2026', '2026-02-13', '2026-02-23'],
    ['before 30/4/2025', '2025-04-29', '2025-05-05'],
    ['before National Day 2026', '2026-08-28', '2026-09-03'],
    ['before National Day 2025', '2025-08-29', '2025-09-03'],
  ])('goes from the last working day %s to the first one after it', (_, last, next) => {
    expect(calendar.addWorkingDays(last, 1)).toBe(next);
  });

  it.each([
    [2025, 1, 17],
    [2025, 4, 21],
    [2026, 2, 15],
    [2026, 8, 21],
    [2026, 9, 20],
  ])('counts the working days of %i-%i', (year, month, count) => {
    expect(workingDaysIn(year, month)).toBe(count);
  });
});
