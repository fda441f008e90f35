import { describe, expect, it } from '@jest/globals';
import { assignment, linesAt, OFFICE, plannedAt } from './testing/office-fixture.js';

describe('work with co-leads', () => {
  const shared = assignment({ leadUnitIds: ['health', 'finance'] });

  it('reminds the contacts of each', () => {
    expect(plannedAt('2026-06-23T08:00', shared)).toMatchObject([
      { recipientId: 'health-contact', unitId: 'health' },
      { recipientId: 'finance-contact', unitId: 'finance' },
    ]);
  });

  it('tells each head, and the leaders above them once', () => {
    expect(linesAt('2026-07-01T08:00', shared)).toEqual([
      'overdue 2026-06-24+1 > health-contact',
      'overdue 2026-06-24+1 > finance-contact',
      'escalation-1 2026-06-24+1 > health-head',
      'escalation-1 2026-06-24+1 > finance-head',
      'escalation-2 2026-06-24+3 > supervisor',
      'escalation-3 2026-06-24+5 > standing-1',
      'escalation-3 2026-06-24+5 > standing-2',
    ]);
  });

  it('tells the office about the co-lead that has nobody, and the other co-lead as ever', () => {
    const office = { ...OFFICE, appointments: OFFICE.appointments.filter((a) => a.unitId === 'health') };
    const heads = plannedAt('2026-06-25T08:00', shared, { office }).filter((n) => n.rung === 1);
    expect(heads).toMatchObject([
      { recipientId: 'health-head', capacity: 'self' },
      { recipientId: 'officer', capacity: 'fallback', unitId: 'finance' },
    ]);
  });

  it('tells a person who is contact of both units once', () => {
    const units = OFFICE.units.map((u) => ({ ...u, contactIds: ['health-contact'] }));
    expect(linesAt('2026-06-23T08:00', shared, { office: { ...OFFICE, units } })).toEqual([
      'reminder-1 2026-06-24-1 > health-contact',
    ]);
  });
});

describe('an audience of whom nobody can be reached at all', () => {
  it('leaves the occurrence unplanned, so that it is told as soon as the office has somebody', () => {
    const nobody = { ...OFFICE, people: OFFICE.people.map((p) => ({ ...p, active: false })) };
    expect(linesAt('2026-06-23T08:00', assignment(), { office: nobody })).toEqual([]);
    expect(linesAt('2026-06-23T08:00', assignment())).toHaveLength(1);
  });
});
