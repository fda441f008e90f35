import { describe, expect, it } from '@jest/globals';
import {
  currentNewTermRequest,
  currentReview,
  nextOccurrence,
  overdueTracks,
  reminderTrack,
  upcoming,
} from './occurrences.js';
import { CALENDAR, POLICY } from './testing/office-fixture.js';

describe('the occurrences of a last day', () => {
  it('hold the reminders in the order of their days, whatever the order in the policy', () => {
    const policy = { ...POLICY, reminders: { workingDaysBefore: [0, 3, 7, 3] } };
    expect(reminderTrack('2026-05-31', policy, CALENDAR).map((o) => `${o.rule} ${o.dueOn}`)).toEqual([
      'reminder-7 2026-05-20',
      'reminder-3 2026-05-26',
      'reminder-0 2026-05-29',
    ]);
  });

  it('hold one track for the contacts and one a rung, each with its first day and the common repeats', () => {
    const tracks = overdueTracks('2026-06-24', POLICY, CALENDAR);
    expect(tracks.map((t) => t.map((o) => Number(o.occurrence.split('+')[1])))).toEqual([
      [1, 10, 15, 20, 25, 30, 35],
      [1, 10, 15, 20, 25, 30, 35],
      [3, 10, 15, 20, 25, 30, 35],
      [5, 10, 15, 20, 25, 30, 35],
    ]);
    expect(tracks.map((t) => t[0]?.audience)).toEqual(['contacts', 'head', 'supervisor', 'standing']);
  });

  it('count the repeats from the overdue notice where the policy has no ladder, or a shorter one', () => {
    const policy = { ...POLICY, overdue: { afterWorkingDays: 2 }, escalation: { rungs: [] } };
    const [only, ...none] = overdueTracks('2026-06-24', policy, CALENDAR);
    expect(none).toEqual([]);
    expect(only?.map((o) => o.occurrence.slice(10))).toEqual(['+2', '+7', '+12', '+17', '+22', '+27', '+32']);
  });

  it('end with the ladder where the policy repeats nothing', () => {
    const policy = { ...POLICY, repeat: { everyWorkingDays: 5, atMost: 0 } };
    expect(overdueTracks('2026-06-24', policy, CALENDAR).map((t) => t.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('the look ahead', () => {
  it('lists what is due after today and up to a day, soonest first', () => {
    const ahead = upcoming('2026-06-24', '2026-06-19', '2026-06-29', POLICY, CALENDAR);
    expect(ahead.map((o) => `${o.dueOn} ${o.rule}`)).toEqual([
      '2026-06-23 reminder-1',
      '2026-06-24 reminder-0',
      '2026-06-25 overdue',
      '2026-06-25 escalation-1',
      '2026-06-29 escalation-2',
    ]);
  });

  it('finds the next step, and none after the last', () => {
    expect(nextOccurrence('2026-06-24', '2026-06-24', POLICY, CALENDAR)).toMatchObject({
      rule: 'overdue',
      dueOn: '2026-06-25',
    });
    expect(nextOccurrence('2026-06-24', '2026-08-12', POLICY, CALENDAR)).toBeNull();
  });
});

describe('the rhythm of work without a term', () => {
  it('has no review yet on a day before the first working day of the month', () => {
    // 1/8/2026 is a Saturday.
    expect(currentReview('2026-07-10', '2026-08-02', POLICY, CALENDAR)).toBeNull();
    expect(currentReview('2026-06-10', '2026-08-02', POLICY, CALENDAR)).toMatchObject({
      occurrence: '2026-07',
    });
    expect(currentReview('2026-06-10', '2026-08-03', POLICY, CALENDAR)).toMatchObject({
      occurrence: '2026-08',
      dueOn: '2026-08-03',
    });
  });

  it('asks for no new term before the work is assigned', () => {
    const work = { assignedOn: '2026-05-21', lastDay: '2026-04-30' };
    expect(currentNewTermRequest(work, '2026-05-20', POLICY, CALENDAR)).toBeNull();
  });

  it('asks anew when the last day is moved to another day that has passed already', () => {
    const on = (lastDay: string) =>
      currentNewTermRequest({ assignedOn: '2026-05-21', lastDay }, '2026-05-22', POLICY, CALENDAR)
        ?.occurrence;
    expect(on('2026-04-30')).toBe('2026-04-30@assigned');
    expect(on('2026-05-10')).toBe('2026-05-10@assigned');
  });
});
