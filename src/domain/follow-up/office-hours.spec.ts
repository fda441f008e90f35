import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import { officeTimeAt } from '../time/office-time.js';
import { isOfficeOpen, nextOpening } from './office-hours.js';
import { arbitraryCalendarDays, arbitraryMoment, arbitraryPolicy } from './testing/arbitrary-world.js';
import { at, CALENDAR, POLICY, ZONE } from './testing/office-fixture.js';

describe('office hours', () => {
  it.each([
    ['2026-06-24T07:29', false],
    ['2026-06-24T07:30', true],
    ['2026-06-24T16:59', true],
    ['2026-06-24T17:00', false],
    ['2026-06-27T09:00', false],
    ['2026-04-30T09:00', false],
  ])('at %s the office is open: %s', (moment, open) => {
    expect(isOfficeOpen(at(moment), POLICY, CALENDAR)).toBe(open);
  });

  it('is open to the last second of the last minute', () => {
    const lastSecond = officeTimeAt(at('2026-06-24T16:59').epochMs + 59_999, ZONE);
    expect(isOfficeOpen(lastSecond, POLICY, CALENDAR)).toBe(true);
  });
});

describe('the next opening', () => {
  it.each([
    ['2026-06-24T08:15', '2026-06-24T08:15', 'now, while it is open'],
    ['2026-06-24T05:00', '2026-06-24T07:30', 'this morning'],
    ['2026-06-24T17:00', '2026-06-25T07:30', 'tomorrow morning'],
    ['2026-06-26T17:00', '2026-06-29T07:30', 'Monday, after Friday'],
    ['2026-06-27T05:00', '2026-06-29T07:30', 'Monday, from Saturday early'],
    ['2026-04-29T17:30', '2026-05-04T07:30', 'Monday, past two holidays and a weekend'],
  ])('after %s is %s: %s', (moment, opening) => {
    expect(nextOpening(at(moment), POLICY, CALENDAR)).toEqual(at(opening));
  });

  it('is open, not before now, and nothing open lies between', () => {
    fc.assert(
      fc.property(arbitraryMoment, arbitraryPolicy, arbitraryCalendarDays, (now, policy, days) => {
        const calendar = workingCalendar(days);
        const opening = nextOpening(now, policy, calendar);
        expect(isOfficeOpen(opening, policy, calendar)).toBe(true);
        expect(opening.epochMs).toBeGreaterThanOrEqual(now.epochMs);
        expect(officeTimeAt(opening.epochMs, ZONE)).toEqual(opening);
        // The quarter hours between, and the last minute before it.
        for (let ms = now.epochMs; ms < opening.epochMs; ms += 900_000) {
          expect(isOfficeOpen(officeTimeAt(ms, ZONE), policy, calendar)).toBe(false);
        }
        if (opening.epochMs > now.epochMs) {
          expect(isOfficeOpen(officeTimeAt(opening.epochMs - 60_000, ZONE), policy, calendar)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
