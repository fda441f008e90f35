import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import { ENDED, isOwed, type Lifecycle } from '../lifecycle/lifecycle.js';
import { addDays } from '../time/local-date.js';
import type { OfficeTime } from '../time/office-time.js';
import { workingDaysLate } from '../timing/timing.js';
import { directoryOn } from './directory.js';
import { occurrenceKey, type PlannedNotice } from './notice.js';
import { type FollowedAssignment, noticePlanner } from './plan-notices.js';
import {
  arbitraryCalendarDays,
  arbitraryDate,
  arbitraryOffice,
  arbitraryPolicy,
  arbitrarySweepTime,
  arbitraryTime,
  arbitraryWork,
} from './testing/arbitrary-world.js';
import { PlainReckoning } from './testing/plain-reckoning.js';
import { SimulatedLedger, type SweepRules } from './testing/simulated-ledger.js';

interface World {
  readonly rules: SweepRules;
  readonly clerk: PlainReckoning;
}

const arbitraryWorld: fc.Arbitrary<World> = fc
  .tuple(arbitraryPolicy, arbitraryCalendarDays, arbitraryOffice)
  .map(([policy, days, office]) => ({
    rules: { policy, calendar: workingCalendar(days), office },
    clerk: new PlainReckoning(days, policy),
  }));

/** In the order given: the clock may step back, and the same moment may come twice. */
const arbitrarySweeps = fc.array(arbitrarySweepTime, { minLength: 1, maxLength: 25 });
const arbitrarySweepsInOrder = arbitrarySweeps.map((times) => times.sort((a, b) => a.epochMs - b.epochMs));

/** What happens between two sweeps. */
type Change =
  | { readonly kind: 'lifecycle'; readonly nth: number; readonly lifecycle: Lifecycle }
  | {
      readonly kind: 'term';
      readonly nth: number;
      readonly lastDay: string | null;
      readonly lastTime: string | null;
    };

const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('lifecycle' as const),
    nth: fc.nat(5),
    lifecycle: fc.constantFrom<Lifecycle>(
      'received',
      'in_progress',
      'submitted',
      'returned',
      'suspended',
      'completed',
    ),
  }),
  fc.record({
    kind: fc.constant('term' as const),
    nth: fc.nat(5),
    lastDay: fc.option(arbitraryDate(-40, 80), { freq: 6 }),
    lastTime: fc.option(arbitraryTime, { freq: 1 }),
  }),
);

function changed(work: readonly FollowedAssignment[], change: Change): FollowedAssignment[] {
  return work.map((a, i) => {
    if (i !== change.nth % work.length) return a;
    return change.kind === 'lifecycle'
      ? { ...a, lifecycle: change.lifecycle }
      : { ...a, lastDay: change.lastDay, lastTime: change.lastDay === null ? null : change.lastTime };
  });
}

/** Sweeps with changes of the work in between. @param seen looks at what each sweep planned of which work */
function tell(
  ledger: SimulatedLedger,
  work: readonly FollowedAssignment[],
  steps: readonly (OfficeTime | Change)[],
  seen: (
    planned: readonly PlannedNotice[],
    now: OfficeTime,
    work: readonly FollowedAssignment[],
  ) => void = () => {},
): void {
  for (const step of steps) {
    if ('kind' in step) work = changed(work, step);
    else seen(ledger.sweep(step, work), step, work);
  }
}

const arbitrarySteps = fc.array(
  fc.oneof({ arbitrary: arbitrarySweepTime, weight: 4 }, { arbitrary: arbitraryChange, weight: 1 }),
  { minLength: 1, maxLength: 30 },
);

const keyOf = (n: PlannedNotice): string => occurrenceKey(n.assignmentId, n.rule, n.occurrence);
const ledgerKeyOf = (n: PlannedNotice): string => `${keyOf(n)} ${n.recipientId}`;
const RUNS = { numRuns: 300 };

describe('any sequence of sweeps', () => {
  it('plans each occurrence for each person at most once, whatever changes and however the clock steps', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySteps, ({ rules }, work, steps) => {
        const ledger = new SimulatedLedger(rules);
        tell(ledger, work, steps);
        const keys = ledger.notices.map(ledgerKeyOf);
        expect(keys.length).toBe(new Set(keys).size);
      }),
      RUNS,
    );
  });

  it('plans nothing anew when the clock goes back over moments already swept', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySweepsInOrder, ({ rules }, work, times) => {
        const ledger = new SimulatedLedger(rules);
        for (const now of times) ledger.sweep(now, work);
        for (const now of [...times].reverse()) expect(ledger.sweep(now, work)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('plans exactly what a clerk with a paper calendar would still say, and has not said', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySteps, ({ rules, clerk }, work, steps) => {
        const ledger = new SimulatedLedger(rules);
        const said = new Set<string>();
        tell(ledger, work, steps, (planned, now, atThatTime) => {
          const unsaid = atThatTime.flatMap((a) => clerk.current(a, now)).filter((key) => !said.has(key));
          expect([...new Set(planned.map(keyOf))].sort()).toEqual(unsaid.sort());
          for (const key of unsaid) said.add(key);
        });
      }),
      RUNS,
    );
  });

  it('leaves everything that matters in the ledger, were the sweeps many or few', () => {
    fc.assert(
      fc.property(
        arbitraryWorld,
        arbitraryWork,
        arbitrarySweepsInOrder,
        fc.infiniteStream(fc.boolean()),
        ({ rules, clerk }, work, times, kept) => {
          const last = times.at(-1) as OfficeTime;
          const dense = new SimulatedLedger(rules);
          const sparse = new SimulatedLedger(rules);
          for (const now of times) {
            dense.sweep(now, work);
            if (now === last || kept.next().value) sparse.sweep(now, work);
          }
          const current = work.flatMap((a) => clerk.current(a, last));
          expect(current.filter((key) => !dense.has(key))).toEqual([]);
          expect(current.filter((key) => !sparse.has(key))).toEqual([]);
          // Skipping sweeps says less, never something else.
          expect([...sparse.keys].filter((key) => !dense.has(key))).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('does not depend on the order of the assignments', () => {
    const arbitraryShuffle = arbitraryWork.chain((work) =>
      fc.tuple(fc.constant(work), fc.shuffledSubarray(work, { minLength: work.length })),
    );
    fc.assert(
      fc.property(
        arbitraryWorld,
        arbitraryShuffle,
        arbitrarySweepsInOrder,
        ({ rules }, [work, shuffled], times) => {
          const [one, other] = [new SimulatedLedger(rules), new SimulatedLedger(rules)];
          for (const now of times) {
            const planned = one.sweep(now, work);
            const byId = (id: string): PlannedNotice[] => planned.filter((n) => n.assignmentId === id);
            expect(other.sweep(now, shuffled)).toEqual(shuffled.flatMap((a) => byId(a.id)));
          }
        },
      ),
      RUNS,
    );
  });
});

describe('a change of the work', () => {
  it('stops what no longer applies: later notices speak of the present term alone, and of owed work alone', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySteps, ({ rules }, work, steps) => {
        tell(new SimulatedLedger(rules), work, steps, (planned, _now, atThatTime) => {
          const present = new Map(atThatTime.map((a) => [a.id, a]));
          for (const n of planned) {
            const a = present.get(n.assignmentId) as FollowedAssignment;
            expect(isOwed(a.lifecycle)).toBe(true);
            expect(ENDED).not.toContain(a.lifecycle);
            expect(n.lastDay).toBe(a.lastDay);
            if (a.lastDay !== null) expect(n.occurrence.slice(0, 10)).toBe(a.lastDay);
          }
        });
      }),
      RUNS,
    );
  });

  it('of the last day says nothing twice when the first last day comes back', () => {
    fc.assert(
      fc.property(
        arbitraryWorld,
        arbitraryWork,
        arbitrarySweepTime,
        arbitraryDate(-40, 80),
        (world, work, now, day) => {
          const ledger = new SimulatedLedger(world.rules);
          ledger.sweep(now, work);
          ledger.sweep(
            now,
            work.map((a) => ({ ...a, lastDay: day })),
          );
          expect(ledger.sweep(now, work)).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});

describe('any one sweep', () => {
  /** Looks at every notice of every sweep of an arbitrary story. */
  const everyNotice = (
    look: (n: PlannedNotice, now: OfficeTime, a: FollowedAssignment, world: World) => void,
  ): void =>
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySweeps, (world, work, times) => {
        const byId = new Map(work.map((a) => [a.id, a]));
        tell(new SimulatedLedger(world.rules), work, times, (planned, now) => {
          for (const n of planned) look(n, now, byId.get(n.assignmentId) as FollowedAssignment, world);
        });
      }),
      RUNS,
    );

  it('reports nothing as overdue or up the ladder that is due today or later', () => {
    everyNotice((n, now, a) => {
      if (n.kind === 'overdue' || n.kind === 'escalation')
        expect(now.date > (a.lastDay as string)).toBe(true);
      else if (n.kind === 'reminder') expect(now.date <= (a.lastDay as string)).toBe(true);
    });
  });

  it('says nothing outside office hours, on weekends and on days off', () => {
    everyNotice((_n, now, _a, { clerk }) => expect(clerk.isOpen(now)).toBe(true));
  });

  it('gives the days late as the calendar counts them, and no notice before its day', () => {
    everyNotice((n, now, a, { clerk, rules }) => {
      const late = a.lastDay === null ? 0 : clerk.workingDays(a.lastDay, now.date);
      expect(n.workingDaysLate).toBe(late);
      if (a.lastDay !== null) expect(workingDaysLate(a.lastDay, now.date, rules.calendar)).toBe(late);
      expect(n.dueOn <= now.date).toBe(true);
      if (n.occurrence.includes('+')) {
        expect(clerk.workingDays(a.lastDay as string, n.dueOn)).toBe(Number(n.occurrence.split('+')[1]));
      }
    });
  });

  it('tells nobody who has left or is away while their stand-in is there', () => {
    everyNotice((n, now, _a, { rules }) => {
      const { people, absences } = rules.office;
      const isHere = (id: string): boolean => people.some((p) => p.id === id && p.active);
      const awayWith = (id: string): string[] =>
        absences
          .filter((a) => a.personId === id && a.fromOn <= now.date && now.date <= a.toOn)
          .map((a) => a.standInId);
      expect(isHere(n.recipientId)).toBe(true);
      for (const standIn of awayWith(n.recipientId)) {
        // Told in person while away only where no stand-in could be reached.
        expect(isHere(standIn) && awayWith(standIn).length === 0).toBe(false);
      }
    });
  });

  it('tells born overdue work to the monitoring officer or the office, never to the unit', () => {
    everyNotice((n, now, a, { rules }) => {
      if (a.lastDay === null || a.assignedOn <= a.lastDay) return;
      expect(n.kind).toBe('new_term');
      const directory = directoryOn(now.date, { ...rules.office, units: [], appointments: [] });
      const office = directory.recipients('monitoring', 'none', a.monitoringOfficerId).map((r) => r.personId);
      expect(office).toContain(n.recipientId);
    });
  });

  it('gives a person one notice a track of an assignment at most', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySweeps, ({ rules }, work, times) => {
        const tracks = 1 + rules.policy.escalation.rungs.length;
        tell(new SimulatedLedger(rules), work, times, (planned) => {
          const rulesTold = new Map<string, string[]>();
          for (const n of planned) {
            const key = `${n.assignmentId} ${n.recipientId}`;
            rulesTold.set(key, [...(rulesTold.get(key) ?? []), n.rule]);
          }
          for (const told of rulesTold.values()) {
            expect(told.length).toBeLessThanOrEqual(tracks);
            expect(new Set(told).size).toBe(told.length);
          }
        });
      }),
      RUNS,
    );
  });

  it('climbs no rung before the lower ones have been told', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySweeps, ({ rules }, work, times) => {
        const ledger = new SimulatedLedger(rules);
        tell(ledger, work, times, (planned) => {
          for (const n of planned.filter((p) => p.rung !== null)) {
            for (let lower = 1; lower < (n.rung as number); lower += 1) {
              const told = ledger.notices.filter(
                (p) => p.assignmentId === n.assignmentId && p.rung === lower && p.lastDay === n.lastDay,
              );
              expect(told.length).toBeGreaterThan(0);
              expect(told.some((p) => p.dueOn <= n.dueOn)).toBe(true);
            }
          }
        });
      }),
      RUNS,
    );
  });
});

describe('the last repeat', () => {
  it('is followed by silence, however long nobody reports', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, ({ rules }, work) => {
        const ledger = new SimulatedLedger(rules);
        const dated = work.filter((a) => a.lastDay !== null && a.assignedOn <= a.lastDay);
        const sweepAll = (from: string, days: number): number => {
          let planned = 0;
          for (let i = 0; i < days; i += 1) {
            const date = addDays(from, i);
            planned += ledger.sweep({ epochMs: 0, date, time: '10:00' }, dated).length;
          }
          return planned;
        };
        sweepAll('2027-06-01', 15);
        expect(sweepAll('2027-06-16', 60)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the planner', () => {
  it('names as current what it would plan with an empty ledger, where the office has somebody', () => {
    fc.assert(
      fc.property(arbitraryWorld, arbitraryWork, arbitrarySweepTime, ({ rules, clerk }, work, now) => {
        const { policy, calendar, office } = rules;
        const planner = noticePlanner({ policy, calendar, directory: directoryOn(now.date, office), now });
        for (const a of work) {
          const current = planner.current(a).map((o) => occurrenceKey(a.id, o.rule, o.occurrence));
          expect([...current].sort()).toEqual(clerk.current(a, now).sort());
          expect([...new Set(planner.plan(a, () => false).map(keyOf))]).toEqual(current);
        }
      }),
      RUNS,
    );
  });
});
