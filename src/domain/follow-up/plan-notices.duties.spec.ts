import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/local-date.js';
import { officeTimeOf } from '../time/office-time.js';
import { occurrenceKey } from './notice.js';
import type { FollowedAssignment } from './plan-notices.js';
import { assignment, CALENDAR, linesAt, OFFICE, plannedAt, POLICY, ZONE } from './testing/office-fixture.js';
import { SimulatedLedger } from './testing/simulated-ledger.js';

const rhythm = (reported: string[] = [], phrase = 'hằng tháng trước ngày 20') => ({
  phrase,
  issuedOn: '2026-04-01',
  reported,
  heldUp: [],
});
/** A monthly report of the health unit, due on the 19th. */
const monthly = (overrides: Partial<FollowedAssignment> = {}): FollowedAssignment =>
  assignment({ assignedOn: '2026-04-20', lastDay: null, rhythm: rhythm(), ...overrides });

describe('a recurring duty', () => {
  it('reminds of the occurrence whose time has come, with its own last day', () => {
    expect(plannedAt('2026-05-18T08:00', monthly())).toMatchObject([
      {
        rule: 'reminder-1',
        occurrence: '2026-05-19-1',
        lastDay: '2026-05-19',
        recipientId: 'health-contact',
      },
    ]);
  });

  it('reminds on the last working day before a last day that is off', () => {
    const reported = rhythm(['2026-05-19', '2026-06-19']);
    expect(linesAt('2026-07-17T08:00', monthly({ rhythm: reported }))).toEqual([
      'reminder-0 2026-07-19-0 > health-contact',
    ]);
  });

  it('says nothing more of an occurrence that was reported, and goes on with the next', () => {
    const reported = monthly({ rhythm: rhythm(['2026-05-19']) });
    expect(linesAt('2026-05-25T08:00', reported)).toEqual([]);
    expect(linesAt('2026-06-18T08:00', reported)).toEqual(['reminder-1 2026-06-19-1 > health-contact']);
  });

  it('climbs the ladder with an occurrence nobody reported, while the next is reminded of', () => {
    expect(linesAt('2026-05-20T08:00', monthly())).toEqual([
      'overdue 2026-05-19+1 > health-contact',
      'escalation-1 2026-05-19+1 > health-head',
    ]);
    expect(linesAt('2026-06-16T08:00', monthly())).toEqual(
      expect.arrayContaining([
        'reminder-3 2026-06-19-3 > health-contact',
        'overdue 2026-05-19+20 > health-contact',
      ]),
    );
  });

  it('sends after an outage of months one notice a rule, not one an occurrence', () => {
    const rules = plannedAt('2026-08-24T08:00', monthly()).map(
      ({ rule, recipientId }) => `${rule} ${recipientId}`,
    );
    expect(rules).toEqual([...new Set(rules)]);
    expect(linesAt('2026-08-24T08:00', monthly())).toContain('overdue 2026-08-19+1 > health-contact');
  });

  it('is not reviewed as if it had no deadline', () => {
    expect(linesAt('2026-05-04T08:00', monthly())).toEqual([]);
    const wordsOnly = monthly({ rhythm: rhythm([], 'thường xuyên') });
    expect(linesAt('2026-05-04T08:00', wordsOnly)).toEqual(['review 2026-05 > health-contact']);
  });

  it('asks for no occurrence on whose last day the work was held up', () => {
    const [from, to] = ['2026-05-10', '2026-06-02'].map((day) => officeTimeOf(day, '08:00', ZONE).epochMs);
    const heldUp = { ...rhythm(), heldUp: [{ fromMs: from as number, toMs: to as number }] };
    expect(linesAt('2026-06-03T08:00', monthly({ rhythm: heldUp }))).toEqual([]);
  });

  it('falls silent with the end of the term, whose own notices speak', () => {
    const ending = monthly({ lastDay: '2026-06-30', rhythm: rhythm(['2026-05-19', '2026-06-19']) });
    expect(linesAt('2026-06-30T08:00', ending)).toEqual(['reminder-0 2026-06-30-0 > health-contact']);
    expect(linesAt('2026-07-20T08:00', { ...ending, lifecycle: 'completed' })).toEqual([]);
  });

  it('tells of an occurrence that ends with the term once', () => {
    const both = monthly({ lastDay: '2026-05-19' });
    expect(linesAt('2026-05-19T08:00', both)).toEqual(['reminder-0 2026-05-19-0 > health-contact']);
  });

  const phrases = ['hằng tháng trước ngày 20', 'ngày 31 hằng tháng', 'thứ Sáu hằng tuần', 'hằng ngày'];
  const sweeps = fc.array(fc.tuple(fc.nat(300), fc.constantFrom('08:00', '14:00', '20:00')), {
    minLength: 1,
    maxLength: 25,
  });

  it('is told of each occurrence once, by any sweeps, and never of one that is reported', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), sweeps, fc.nat(300), (phrase, moments, reportedAt) => {
        const ledger = new SimulatedLedger({ policy: POLICY, calendar: CALENDAR, office: OFFICE });
        let reported: string[] = [];
        const ordered = [...moments].sort(([a], [b]) => a - b);
        for (const [days, time] of ordered) {
          const date = addDays('2026-04-20', days);
          const before = ledger.notices.length;
          const planned = ledger.sweep(officeTimeOf(date, time, ZONE), [
            monthly({ rhythm: rhythm(reported, phrase) }),
          ]);
          const told = planned.map(({ rule, recipientId }) => `${rule} ${recipientId}`);
          expect(told).toEqual([...new Set(told)]);
          expect(planned.filter(({ lastDay }) => reported.includes(lastDay ?? ''))).toEqual([]);
          // Whatever was spoken of up to that day has been reported since.
          if (days >= reportedAt)
            reported = ledger.notices.slice(0, before + 1).flatMap((n) => n.lastDay ?? []);
        }
        const keys = ledger.notices.map(
          (n) => occurrenceKey(n.assignmentId, n.rule, n.occurrence) + n.recipientId,
        );
        expect(keys).toEqual([...new Set(keys)]);
      }),
      { numRuns: 150 },
    );
  });

  it('swept each day misses no reminder and no rung of any occurrence', () => {
    const ledger = new SimulatedLedger({ policy: POLICY, calendar: CALENDAR, office: OFFICE });
    for (let day = '2026-04-20'; day <= '2026-08-31'; day = addDays(day, 1)) {
      ledger.sweep(officeTimeOf(day, '08:00', ZONE), [monthly()]);
    }
    for (const lastDay of ['2026-05-19', '2026-06-19', '2026-07-19']) {
      const rules = ledger.notices.filter((n) => n.lastDay === lastDay).map((n) => n.rule);
      expect(rules).toEqual(
        expect.arrayContaining(['reminder-7', 'reminder-0', 'overdue', 'escalation-1', 'escalation-3']),
      );
    }
  });
});

describe('the part of a coordinating unit', () => {
  const part = { unitId: 'finance', content: 'Bố trí kinh phí', lastDay: '2026-06-10', setOn: '2026-05-04' };
  const shared = assignment({ contributions: [part] });

  it('is reminded of to its own contacts, for its own last day', () => {
    expect(plannedAt('2026-06-09T08:00', shared)).toMatchObject([
      {
        rule: 'contribution-reminder-1',
        recipientId: 'finance-contact',
        unitId: 'finance',
        lastDay: '2026-06-10',
      },
    ]);
  });

  it('overdue is told to its own contacts, and nobody of the lead is blamed', () => {
    expect(plannedAt('2026-06-12T08:00', shared)).toMatchObject([
      {
        rule: 'contribution-overdue',
        kind: 'overdue',
        recipientId: 'finance-contact',
        workingDaysLate: 2,
        lastDay: '2026-06-10',
      },
    ]);
  });

  it('never adds to the lateness of the lead', () => {
    const late = plannedAt('2026-06-26T08:00', shared).filter((n) => n.unitId === 'health');
    expect(late).toEqual(plannedAt('2026-06-26T08:00', assignment()));
    expect(late.every((n) => n.workingDaysLate === 2)).toBe(true);
  });

  it('of two units with the same last day are two occurrences', () => {
    const both = assignment({ contributions: [part, { ...part, unitId: 'health' }] });
    const keys = plannedAt('2026-06-09T08:00', both).map((n) => n.occurrence);
    expect(new Set(keys).size).toBe(2);
  });

  it('set after a reminder’s day is not reminded of for that day', () => {
    const fresh = assignment({ contributions: [{ ...part, setOn: '2026-06-08' }] });
    expect(linesAt('2026-06-08T08:00', fresh)).toEqual([]);
    expect(linesAt('2026-06-09T08:00', fresh)).toHaveLength(1);
  });

  it('of a whole fan-out is told though nobody leads it', () => {
    const group = assignment({ leadUnitIds: [], contributions: [part] });
    expect(plannedAt('2026-06-09T08:00', group)).toMatchObject([{ recipientId: 'finance-contact' }]);
  });
});

describe('work that was delegated', () => {
  const unitId = 'health';
  const office = {
    ...OFFICE,
    people: [...OFFICE.people, { id: 'doer', active: true, standing: false, unitId }],
  };
  const delegated = assignment({ delegateId: 'doer' });

  it('is told to the delegate besides the contacts, but not what goes to heads and leaders', () => {
    expect(linesAt('2026-06-23T08:00', delegated, { office })).toEqual([
      'reminder-1 2026-06-24-1 > health-contact',
      'reminder-1 2026-06-24-1 > doer',
    ]);
    expect(linesAt('2026-06-25T08:00', delegated, { office })).toEqual([
      'overdue 2026-06-24+1 > health-contact',
      'overdue 2026-06-24+1 > doer',
      'escalation-1 2026-06-24+1 > health-head',
    ]);
  });

  it('goes to whoever stands in while the delegate is away', () => {
    const absences = [
      { personId: 'doer', fromOn: '2026-06-20', toOn: '2026-06-30', standInId: 'health-head' },
    ];
    expect(plannedAt('2026-06-23T08:00', delegated, { office: { ...office, absences } })).toMatchObject([
      { recipientId: 'health-contact' },
      { recipientId: 'health-head', onBehalfOfId: 'doer', capacity: 'stand_in' },
    ]);
  });

  it('tells a delegate who is a contact, too, once', () => {
    const people = OFFICE.people.map((p) => (p.id === 'health-contact' ? { ...p, unitId } : p));
    const own = assignment({ delegateId: 'health-contact' });
    expect(linesAt('2026-06-23T08:00', own, { office: { ...OFFICE, people } })).toHaveLength(1);
  });

  it.each([
    ['has left', { active: false, unitId }],
    ['works for another unit by now', { active: true, unitId: 'finance' }],
  ])('tells nobody who %s', (_why, change) => {
    const people = office.people.map((p) => (p.id === 'doer' ? { ...p, ...change } : p));
    expect(linesAt('2026-06-23T08:00', delegated, { office: { ...office, people } })).toHaveLength(1);
  });

  it('follows the work to the unit that took over, where the delegate went along', () => {
    const units = OFFICE.units.map((u) =>
      u.id === 'health' ? { ...u, validTo: '2026-05-31', successorId: 'finance' } : u,
    );
    const people = office.people.map((p) => (p.id === 'doer' ? { ...p, unitId: 'finance' } : p));
    expect(linesAt('2026-06-23T08:00', delegated, { office: { ...office, units, people } })).toEqual([
      'reminder-1 2026-06-24-1 > finance-contact',
      'reminder-1 2026-06-24-1 > doer',
    ]);
  });
});

describe('work of which nobody has chosen the lead', () => {
  const unsettled = assignment({ leadUnsettled: true, leadUnitIds: ['health', 'finance'] });

  it('is told to the monitoring officer at once, then in the rhythm of reviews, until it is settled', () => {
    expect(linesAt('2026-04-01T08:00', unsettled)).toEqual(['settle-lead assigned > officer']);
    expect(linesAt('2026-05-12T08:00', unsettled)).toEqual(['settle-lead 2026-05 > officer']);
    expect(linesAt('2026-05-12T08:00', { ...unsettled, leadUnsettled: false })).toEqual([]);
  });

  it('is told to the office where no officer monitors it', () => {
    expect(plannedAt('2026-04-01T08:00', { ...unsettled, monitoringOfficerId: null })).toMatchObject([
      { rule: 'settle-lead', recipientId: 'office', capacity: 'fallback' },
    ]);
  });
});
