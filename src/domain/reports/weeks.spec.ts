import { expect, it } from '@jest/globals';
import { officeTimeOf } from '../time/office-time.js';
import { indexOfWeek, weekEndsUntil } from './weeks.js';

const ZONE = 'Asia/Ho_Chi_Minh';

it('are Monday to Sunday in the office’s zone, the last one up to now', () => {
  const now = officeTimeOf('2026-06-25', '08:05', ZONE);
  const weeks = weekEndsUntil(now, 3, ZONE);
  expect(weeks.map(({ from, to, at }) => [from, to, at])).toEqual([
    ['2026-06-08', '2026-06-14', { date: '2026-06-14', time: '23:59' }],
    ['2026-06-15', '2026-06-21', { date: '2026-06-21', time: '23:59' }],
    ['2026-06-22', '2026-06-25', { date: '2026-06-25', time: '08:05' }],
  ]);
  expect(weeks[0]!.endMs).toBe(weeks[1]!.startMs);
  expect(indexOfWeek(weeks, weeks[1]!.startMs - 1)).toBe(0);
  expect(indexOfWeek(weeks, weeks[1]!.startMs)).toBe(1);
  expect(indexOfWeek(weeks, now.epochMs)).toBe(2);
  expect(indexOfWeek(weeks, 0)).toBe(0);
});

it.each(['2026-06-22', '2026-06-28'])('the week of %s is the one that began on Monday the 22nd', (date) => {
  const [week] = weekEndsUntil(officeTimeOf(date, '12:00', ZONE), 1, ZONE);
  expect(week).toMatchObject({ from: '2026-06-22', to: date });
});
