import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import { addDays } from '../time/local-date.js';
import { workingDaysLate } from '../timing/timing.js';
import { ageBandsOn, countAges } from './age-bands.js';

const CALENDAR = workingCalendar([
  { date: '2026-04-27', kind: 'off' },
  { date: '2026-04-30', kind: 'off' },
  { date: '2026-05-01', kind: 'off' },
  { date: '2026-05-09', kind: 'working' },
]);

describe('the age of what is overdue', () => {
  it('on a Thursday has five working days back to the Thursday before in its first band', () => {
    expect(ageBandsOn('2026-06-25', CALENDAR).slice(0, 2)).toEqual([
      { fromDays: 0, toDays: 5, dueFrom: '2026-06-18', dueTo: '2026-06-25' },
      { fromDays: 6, toDays: 10, dueFrom: '2026-06-11', dueTo: '2026-06-17' },
    ]);
  });

  it('is in the band of its working days, whatever the day and however the holidays lie', () => {
    const day = fc.integer({ min: -120, max: 60 }).map((n) => addDays('2026-05-15', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 150 }), (today, back) => {
        const lastDay = addDays(today, -back);
        const late = workingDaysLate(lastDay, today, CALENDAR);
        const [band, ...others] = countAges(ageBandsOn(today, CALENDAR), [{ lastDay, count: 1 }]).filter(
          ({ count }) => count > 0,
        );
        expect(others).toEqual([]);
        expect(late).toBeGreaterThanOrEqual(band!.fromDays);
        expect(late).toBeLessThanOrEqual(band!.toDays ?? Infinity);
      }),
    );
  });
});
