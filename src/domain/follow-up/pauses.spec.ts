import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalOfPlan } from '../acknowledgement/check-plan.js';
import { workingCalendar } from '../calendar/working-calendar.js';
import { addDays } from '../time/local-date.js';
import { directoryOn } from './directory.js';
import type { Pause } from './pauses.js';
import { type FollowedAssignment, noticePlanner } from './plan-notices.js';
import { arbitraryCalendarDays } from './testing/arbitrary-world.js';
import { assignment, at, CALENDAR, linesAt, OFFICE, POLICY, ZONE } from './testing/office-fixture.js';
import { SimulatedLedger } from './testing/simulated-ledger.js';
import { officeTimeOf } from '../time/office-time.js';

const pause = (until: string, rest: Partial<Pause> = {}): Pause => ({
  rung: 1,
  unitIds: ['health'],
  lastDay: '2026-06-24',
  until,
  ...rest,
});
const told = (moment: string, ...pauses: Pause[]): string[] =>
  linesAt(moment, assignment({ pauses })).filter((line) => line.startsWith('escalation'));

describe('a rung that was answered with a recovery plan', () => {
  it.each<[string, string, string, string[]]>([
    [
      'is silent while the plan runs',
      '2026-06-29T08:00',
      '2026-07-02',
      ['escalation-2 2026-06-24+3 > supervisor'],
    ],
    ['is silent on its last day, too', '2026-06-26T08:00', '2026-06-26', []],
    [
      'speaks at once on the first working day after',
      '2026-06-29T08:00',
      '2026-06-26',
      ['escalation-1 2026-06-24~2026-06-26 > health-head', 'escalation-2 2026-06-24+3 > supervisor'],
    ],
    [
      'goes on as before afterwards',
      '2026-07-08T08:00',
      '2026-06-26',
      ['escalation-1 2026-06-24+10 > health-head', 'escalation-2 2026-06-24+10 > supervisor'],
    ],
  ])('%s', (_rule, moment, until, expected) => {
    const standing =
      moment < '2026-07-01'
        ? []
        : ['standing-1', 'standing-2'].map((s) => `escalation-3 2026-06-24+10 > ${s}`);
    expect(told(moment, pause(until))).toEqual([...expected, ...standing]);
  });

  it('says one thing where the day after the plan is one of the ladder’s own', () => {
    expect(told('2026-07-08T08:00', pause('2026-07-07'))[0]).toBe('escalation-1 2026-06-24+10 > health-head');
  });

  it('counts no more once the last day has changed', () => {
    const late = assignment({ lastDay: '2026-06-25', pauses: [pause('2026-07-10')] });
    expect(linesAt('2026-06-26T08:00', late)).toContain('escalation-1 2026-06-25+1 > health-head');
  });

  it('is silent to the unit whose head answered; the head of a co-lead is told on', () => {
    const both = assignment({ leadUnitIds: ['health', 'finance'], pauses: [pause('2026-07-10')] });
    expect(linesAt('2026-07-08T08:00', both).filter((line) => line.startsWith('escalation-1'))).toEqual([
      'escalation-1 2026-06-24+10 > finance-head',
    ]);
  });
});

describe('any sequence of acknowledgements', () => {
  /** Days on which the head answers, each time with a plan of so many working days. */
  const arbitraryAnswers = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 25 }), days: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 5 },
  );

  it('never loses the rung after its date, never repeats, never speaks before', () => {
    fc.assert(
      fc.property(arbitraryCalendarDays, arbitraryAnswers, (days, answers) => {
        const calendar = workingCalendar(days);
        const ledger = new SimulatedLedger({ policy: POLICY, calendar, office: OFFICE });
        let work: FollowedAssignment = assignment();
        let silentUntil = '';
        let owes = false;
        let next = 0;
        for (let day = '2026-06-25'; day <= '2026-12-31'; day = addDays(day, 1)) {
          const planned = ledger
            .sweep(officeTimeOf(day, '10:00', ZONE), [work])
            .filter((n) => n.rule === 'escalation-1');
          // The first working day after the plan, and not a day later.
          if (owes && day > silentUntil && calendar.isWorkingDay(day)) {
            expect(planned).toHaveLength(1);
            owes = false;
          }
          if (day <= silentUntil) expect(planned).toEqual([]);
          const answer = answers[next];
          if (planned.length === 0 || !answer) continue;
          next += 1;
          const until = calendar.addWorkingDays(day, answer.days);
          expect(refusalOfPlan(until, day, POLICY.acknowledgement, calendar)).toBeNull();
          work = { ...work, pauses: [...(work.pauses ?? []), pause(until)] };
          [silentUntil, owes] = [until, true];
        }
        const keys = ledger.notices.map((n) => `${n.rule} ${n.occurrence} ${n.recipientId}`);
        expect(keys.length).toBe(new Set(keys).size);
      }),
      { numRuns: 100 },
    );
  });

  it('names as current what it would plan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (until, later) => {
        const now = at(`${addDays('2026-06-25', later)}T10:00`);
        const planner = noticePlanner({
          policy: POLICY,
          calendar: CALENDAR,
          directory: directoryOn(now.date, OFFICE),
          now,
        });
        const work = assignment({ pauses: [pause(addDays('2026-06-25', until))] });
        const planned = new Set(planner.plan(work, () => false).map((n) => `${n.rule} ${n.occurrence}`));
        expect([...planned]).toEqual(planner.current(work).map((o) => `${o.rule} ${o.occurrence}`));
      }),
    );
  });
});
