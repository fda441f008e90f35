import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import { addDays } from '../time/local-date.js';
import type { FollowedAssignment } from './plan-notices.js';
import { assignment, at, CALENDAR, linesAt, OFFICE, plannedAt, POLICY } from './testing/office-fixture.js';
import { SimulatedLedger } from './testing/simulated-ledger.js';

/** What a daily sweep at 08:00 plans between two days, as `day rule occurrence > person`. */
function dailyStory(work: FollowedAssignment, from: string, to: string, policy = POLICY): string[] {
  const ledger = new SimulatedLedger({ policy, calendar: CALENDAR, office: OFFICE });
  const story: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const n of ledger.sweep(at(`${day}T08:00`), [work])) {
      story.push(`${day} ${n.rule} ${n.occurrence} > ${n.recipientId}`);
    }
  }
  return story;
}

describe('work without a deadline', () => {
  const undated = assignment({ assignedOn: '2026-04-01', lastDay: null });

  it('is reviewed on the first working day of every month after the one it was assigned in', () => {
    expect(dailyStory(undated, '2026-04-01', '2026-08-31')).toEqual([
      '2026-05-04 review 2026-05 > health-contact',
      '2026-06-01 review 2026-06 > health-contact',
      '2026-07-01 review 2026-07 > health-contact',
      '2026-08-03 review 2026-08 > health-contact',
    ]);
  });

  it('is reviewed at the rhythm of the policy, counted from the month of assignment, over the year', () => {
    const policy = { ...POLICY, review: { everyMonths: 3 } };
    const work = assignment({ assignedOn: '2026-11-20', lastDay: null });
    expect(dailyStory(work, '2026-11-20', '2027-06-30', policy)).toEqual([
      '2027-02-01 review 2027-02 > health-contact',
      '2027-05-03 review 2027-05 > health-contact',
    ]);
  });

  it('is reviewed once after an outage of several months, not once a month missed', () => {
    expect(linesAt('2026-07-20T10:00', undated)).toEqual(['review 2026-07 > health-contact']);
  });

  it('is reviewed later when the month begins with days off, and earlier when it begins with a worked Saturday', () => {
    const off = workingCalendar(['2026-07-01', '2026-07-02'].map((date) => ({ date, kind: 'off' })));
    expect(linesAt('2026-06-30T10:00', undated, { calendar: off })).toEqual([
      'review 2026-06 > health-contact',
    ]);
    expect(plannedAt('2026-07-03T10:00', undated, { calendar: off })).toMatchObject([
      { occurrence: '2026-07', dueOn: '2026-07-03' },
    ]);
    const worked = workingCalendar([{ date: '2026-08-01', kind: 'working' }]);
    expect(plannedAt('2026-08-01T10:00', undated, { calendar: worked })).toMatchObject([
      { occurrence: '2026-08', dueOn: '2026-08-01' },
    ]);
  });

  it('carries no last day and is never late', () => {
    expect(plannedAt('2026-07-01T10:00', undated)[0]).toMatchObject({
      kind: 'review',
      lastDay: null,
      workingDaysLate: 0,
      rung: null,
    });
  });
});

describe('work that reached its unit only after its last day', () => {
  const born = assignment({ assignedOn: '2026-05-21', lastDay: '2026-04-30' });

  it('goes to the monitoring officer at once and then monthly, never to the unit or its leaders', () => {
    expect(dailyStory(born, '2026-05-20', '2026-07-31')).toEqual([
      '2026-05-21 new-term 2026-04-30@assigned > officer',
      '2026-06-01 new-term 2026-04-30@2026-06 > officer',
      '2026-07-01 new-term 2026-04-30@2026-07 > officer',
    ]);
  });

  it('goes to the office where nobody monitors it', () => {
    expect(plannedAt('2026-05-21T08:00', { ...born, monitoringOfficerId: null })).toMatchObject([
      { recipientId: 'office', capacity: 'fallback', kind: 'new_term', dueOn: '2026-05-21' },
    ]);
  });

  it('is asked about on the next working day when it was assigned on a Saturday', () => {
    expect(dailyStory({ ...born, assignedOn: '2026-05-23' }, '2026-05-23', '2026-05-26')).toEqual([
      '2026-05-25 new-term 2026-04-30@assigned > officer',
    ]);
  });

  it('is ordinary work when it was assigned on its last day', () => {
    const work = assignment({ assignedOn: '2026-06-24' });
    expect(linesAt('2026-06-24T08:00', work)).toEqual(['reminder-0 2026-06-24-0 > health-contact']);
    expect(linesAt('2026-06-25T08:00', work)).toHaveLength(2);
  });

  it('becomes ordinary work with a new term', () => {
    expect(linesAt('2026-06-23T08:00', { ...born, lastDay: '2026-06-24' })).toEqual([
      'reminder-1 2026-06-24-1 > health-contact',
    ]);
  });
});
