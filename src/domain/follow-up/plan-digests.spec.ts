import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import { currentDigest } from './plan-digests.js';
import { at, CALENDAR, POLICY } from './testing/office-fixture.js';

const digestAt = (moment: string, policy = POLICY, calendar = CALENDAR): string | null => {
  const occasion = currentDigest(at(moment), policy, calendar);
  return occasion && `${occasion.variant} ${occasion.dueOn}`;
};

describe('the leaders’ digest', () => {
  it('is due on Monday at half past seven', () => {
    expect(digestAt('2026-06-22T07:30')).toBe('weekly 2026-06-22');
  });

  it('stays the same one through the week, so that it is sent once', () => {
    for (const moment of ['2026-06-22T16:59', '2026-06-23T08:00', '2026-06-26T16:00']) {
      expect(digestAt(moment)).toBe('weekly 2026-06-22');
    }
  });

  it('is made up for on the next day that works when Monday’s sweep was missed', () => {
    expect(digestAt('2026-06-25T10:00')).toBe('weekly 2026-06-22');
  });

  it('moves to Tuesday when Monday is a day off', () => {
    expect(digestAt('2026-04-28T07:30')).toBe('weekly 2026-04-28');
    expect(digestAt('2026-04-24T16:00')).toBe('weekly 2026-04-20');
  });

  it('is due on the first working day of the month as well', () => {
    expect(digestAt('2026-07-01T07:30')).toBe('monthly 2026-07-01');
    expect(digestAt('2026-07-03T12:00')).toBe('monthly 2026-07-01');
    expect(digestAt('2026-07-06T07:30')).toBe('weekly 2026-07-06');
  });

  it('is the monthly one alone where both meet on a Monday', () => {
    expect(digestAt('2026-06-01T07:30')).toBe('monthly 2026-06-01');
    expect(digestAt('2026-06-04T10:00')).toBe('monthly 2026-06-01');
  });

  it('is the monthly one alone where both move to the same day after a holiday', () => {
    const newYear = workingCalendar([{ date: '2026-06-01', kind: 'off' }]);
    expect(digestAt('2026-06-02T07:30', POLICY, newYear)).toBe('monthly 2026-06-02');
  });

  it('sends the latest alone after several were missed', () => {
    expect(digestAt('2026-07-06T09:00')).toBe('weekly 2026-07-06');
  });

  it('joins the next week’s when the whole week is off, as at Tết', () => {
    const days = ['16', '17', '18', '19', '20'].map((d) => ({ date: `2026-02-${d}`, kind: 'off' as const }));
    const tet = workingCalendar(days);
    expect(digestAt('2026-02-23T07:30', POLICY, tet)).toBe('weekly 2026-02-23');
  });

  it('goes out on a worked Saturday when it is the only working day of the week', () => {
    const days = ['16', '17', '18', '19', '20'].map((d) => ({ date: `2026-02-${d}`, kind: 'off' as const }));
    const tet = workingCalendar([...days, { date: '2026-02-21', kind: 'working' }]);
    expect(digestAt('2026-02-21T07:30', POLICY, tet)).toBe('weekly 2026-02-21');
  });

  it('set for Friday is not dropped when Friday is a day off: it comes on Monday', () => {
    const friday = { ...POLICY, digest: { ...POLICY.digest, weeklyOn: 5, monthlyOnFirstWorkingDay: false } };
    expect(digestAt('2026-04-29T16:00', friday)).toBe('weekly 2026-04-24');
    expect(digestAt('2026-05-04T07:30', friday)).toBe('weekly 2026-05-04');
    expect(digestAt('2026-05-08T07:30', friday)).toBe('weekly 2026-05-08');
  });

  it('waits for its hour, and until then the last week’s is the current one', () => {
    const late = { ...POLICY, digest: { ...POLICY.digest, at: '09:00' } };
    expect(digestAt('2026-06-22T08:59', late)).toBe('weekly 2026-06-15');
    expect(digestAt('2026-06-22T09:00', late)).toBe('weekly 2026-06-22');
  });

  it('comes monthly only when the policy says so', () => {
    const weeklyOnly = { ...POLICY, digest: { ...POLICY.digest, monthlyOnFirstWorkingDay: false } };
    expect(digestAt('2026-07-01T07:30', weeklyOnly)).toBe('weekly 2026-06-29');
  });

  it.each([
    '2026-06-22T07:29',
    '2026-06-22T17:00',
    '2026-06-27T09:00',
    '2026-04-27T09:00',
    '2026-04-30T09:00',
  ])('is never sent while the office is closed (%s)', (moment) => expect(digestAt(moment)).toBeNull());
});
