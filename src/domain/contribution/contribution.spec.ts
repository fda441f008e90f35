import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import { addDays } from '../time/local-date.js';
import { contributionDayFault, contributionStanding } from './contribution.js';

const calendar = workingCalendar([]);

describe('the part of a coordinating unit', () => {
  it.each([
    ['has no term of its own', null, null, true, 'no_deadline', 0],
    ['is on track up to its last day', '2026-06-10', null, true, 'on_track', 0],
    ['is overdue after it', '2026-06-08', null, true, 'overdue', 2],
    ['was reported on its last day', '2026-06-08', '2026-06-08', true, 'on_time', 0],
    ['was reported late', '2026-06-05', '2026-06-09', true, 'late', 2],
    ['was reported late, and stays so when the whole is done', '2026-06-05', '2026-06-09', false, 'late', 2],
    ['is not late where nobody asks for it any more', '2026-06-08', null, false, 'none', 0],
  ] as const)('%s', (_rule, lastDay, reportedOn, owed, timing, workingDaysLate) => {
    const standing = contributionStanding({ lastDay, reportedOn, owed }, '2026-06-10', calendar);
    expect(standing).toEqual({ timing, workingDaysLate });
  });

  it('once reported stands as it did, whatever day one looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.nat(200), fc.boolean(), (late, after, owed) => {
        const facts = { lastDay: '2026-06-10', reportedOn: addDays('2026-06-10', late), owed };
        const then = contributionStanding(facts, facts.reportedOn, calendar);
        expect(contributionStanding(facts, addDays(facts.reportedOn, after), calendar)).toEqual(then);
        expect(then.timing).toBe(late > 0 ? 'late' : 'on_time');
      }),
    );
  });

  it.each([
    ['2026-06-09', 'lead', 'past'],
    ['2026-06-09', 'office', 'past'],
    ['2026-06-10', 'lead', null],
    ['2026-06-24', 'lead', null],
    ['2026-06-25', 'lead', 'after_lead'],
    ['2026-06-25', 'office', null],
  ] as const)('due %s, set by the %s: %s', (wanted, by, fault) => {
    expect(contributionDayFault(wanted, { today: '2026-06-10', leadLastDay: '2026-06-24', by })).toBe(fault);
  });
});
