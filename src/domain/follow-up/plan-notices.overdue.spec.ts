import { describe, expect, it } from '@jest/globals';
import { addDays } from '../time/local-date.js';
import { assignment, at, CALENDAR, linesAt, OFFICE, plannedAt, POLICY } from './testing/office-fixture.js';
import { SimulatedLedger } from './testing/simulated-ledger.js';

/** What a daily sweep at 08:00 plans from `from` for `days` days, by day. */
function dailyStory(work = assignment(), from = '2026-06-24', days = 90): Map<string, string[]> {
  const ledger = new SimulatedLedger({ policy: POLICY, calendar: CALENDAR, office: OFFICE });
  const story = new Map<string, string[]>();
  for (let i = 0; i < days; i += 1) {
    const day = addDays(from, i);
    const rules = ledger.sweep(at(`${day}T08:00`), [work]).map((n) => `${n.rule} > ${n.recipientId}`);
    if (rules.length > 0) story.set(day, rules);
  }
  return story;
}

const FIRST = ['overdue > health-contact', 'escalation-1 > health-head'];
const RUNG_2 = 'escalation-2 > supervisor';
const RUNG_3 = ['escalation-3 > standing-1', 'escalation-3 > standing-2'];
const EVERYBODY = [...FIRST, RUNG_2, ...RUNG_3];

describe('work that is overdue', () => {
  it('climbs the ladder at 1, 3 and 5 working days, repeats six times every five, and ends', () => {
    expect([...dailyStory()]).toEqual([
      ['2026-06-24', ['reminder-0 > health-contact']],
      ['2026-06-25', FIRST],
      ['2026-06-29', [RUNG_2]],
      ['2026-07-01', RUNG_3],
      ['2026-07-08', EVERYBODY],
      ['2026-07-15', EVERYBODY],
      ['2026-07-22', EVERYBODY],
      ['2026-07-29', EVERYBODY],
      ['2026-08-05', EVERYBODY],
      ['2026-08-12', EVERYBODY],
    ]);
  });

  it('says how many working days late it is, not counting weekends and holidays', () => {
    const [notice] = plannedAt('2026-05-04T08:00', assignment({ lastDay: '2026-04-29' }));
    expect(notice).toMatchObject({ rule: 'overdue', dueOn: '2026-05-04', workingDaysLate: 1 });
  });

  it('starts on Monday when the last day was a Sunday', () => {
    expect(linesAt('2026-06-01T08:00', assignment({ lastDay: '2026-05-31' }))).toEqual([
      'overdue 2026-05-31+1 > health-contact',
      'escalation-1 2026-05-31+1 > health-head',
    ]);
  });

  it('is reported on every rung once after an outage, each with the latest that is due', () => {
    expect(linesAt('2026-07-01T08:00', assignment())).toEqual([
      'overdue 2026-06-24+1 > health-contact',
      'escalation-1 2026-06-24+1 > health-head',
      'escalation-2 2026-06-24+3 > supervisor',
      'escalation-3 2026-06-24+5 > standing-1',
      'escalation-3 2026-06-24+5 > standing-2',
    ]);
  });

  it('starts anew at the first notice when an extended last day passes too', () => {
    const story = dailyStory(assignment({ lastDay: '2026-07-10' }), '2026-07-10', 4);
    expect(story.get('2026-07-13')).toEqual(FIRST);
  });

  it('carries the rung, the unit and the capacity it speaks in', () => {
    expect(plannedAt('2026-06-29T08:00', assignment()).find((n) => n.rule === 'escalation-2')).toEqual({
      assignmentId: 'a1',
      rule: 'escalation-2',
      occurrence: '2026-06-24+3',
      recipientId: 'supervisor',
      onBehalfOfId: null,
      capacity: 'self',
      kind: 'escalation',
      rung: 2,
      unitId: 'health',
      dueOn: '2026-06-29',
      lastDay: '2026-06-24',
      workingDaysLate: 3,
    });
  });
});

describe('work that is due today', () => {
  it.each(['07:30', '12:00', '16:59'])('is not overdue at %s', (time) => {
    expect(linesAt(`2026-06-24T${time}`, assignment())).toEqual(['reminder-0 2026-06-24-0 > health-contact']);
  });

  it('is not overdue on a Saturday that is worked, when it is due on Sunday', () => {
    expect(linesAt('2026-06-27T08:00', assignment({ lastDay: '2026-06-28' }))).toEqual([]);
  });
});

describe('a deadline with an hour', () => {
  const work = assignment({ lastTime: '10:00' });

  it('is reminded up to that very minute', () => {
    expect(linesAt('2026-06-24T10:00', work)).toEqual(['reminder-0 2026-06-24-0 > health-contact']);
  });

  it('is neither reminded nor escalated in the rest of the day', () => {
    expect(linesAt('2026-06-24T10:01', work)).toEqual([]);
  });

  it('is reported on the next working day', () => {
    expect(linesAt('2026-06-25T07:30', work)).toEqual([
      'overdue 2026-06-24+1 > health-contact',
      'escalation-1 2026-06-24+1 > health-head',
    ]);
  });
});

describe('the terms of the two directives', () => {
  it.each([
    ['2026-06-23', ['reminder-1 2026-06-24-1 > health-contact']],
    ['2026-06-24', ['reminder-0 2026-06-24-0 > health-contact']],
    ['2026-06-25', ['overdue 2026-06-24+1 > health-contact', 'escalation-1 2026-06-24+1 > health-head']],
  ])('24/6 as a sweep on %s at 08:00 sees it', (day, lines) => {
    expect(linesAt(`${day}T08:00`, assignment())).toEqual(lines);
  });

  it.each([
    // 30/4 is 37 working days past, so its sixth and last repeat is the current one; 31/5 is 17 past.
    ['2026-04-30', '+35', '2026-06-19', 37],
    ['2026-05-31', '+15', '2026-06-19', 17],
  ])('%s is on every rung on 23/6, with the repeat %s alone', (lastDay, repeat, dueOn, workingDaysLate) => {
    const notices = plannedAt('2026-06-23T08:00', assignment({ lastDay }));
    expect(notices.map((n) => `${n.rule}${n.occurrence.slice(10)} > ${n.recipientId}`)).toEqual([
      `overdue${repeat} > health-contact`,
      `escalation-1${repeat} > health-head`,
      `escalation-2${repeat} > supervisor`,
      `escalation-3${repeat} > standing-1`,
      `escalation-3${repeat} > standing-2`,
    ]);
    for (const n of notices) expect(n).toMatchObject({ dueOn, workingDaysLate, lastDay });
  });
});
