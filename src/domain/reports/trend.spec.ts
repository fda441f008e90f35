import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOwed, type Lifecycle, nextLifecycle, type Step, STEPS } from '../lifecycle/lifecycle.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { isPast, type WallClock } from '../timing/timing.js';
import { type ReplayedWork, unfold } from './replayed-work.js';
import { trendOf } from './trend.js';

const WEEKS = 5;
const MONDAY = '2026-06-01';
const AT: readonly WallClock[] = Array.from({ length: WEEKS }, (_, week) => ({
  date: addDays(MONDAY, 7 * week + 6),
  time: '23:59',
}));

describe('the trend over the weeks', () => {
  it('takes back for each week what was done after it', () => {
    const term = { lastDay: '2026-06-10', lastTime: null, sinceWeek: 0, count: 3 };
    const points = trendOf(
      AT,
      [{ ...term, lifecycle: 'completed' }],
      [
        { ...term, week: 3, from: 'in_progress', to: 'submitted' },
        { ...term, week: 4, from: 'submitted', to: 'completed' },
      ],
    );
    expect(points).toEqual([
      { open: 3, overdue: 0, completed: 0 },
      { open: 3, overdue: 3, completed: 0 },
      { open: 3, overdue: 3, completed: 0 },
      { open: 3, overdue: 0, completed: 0 },
      { open: 0, overdue: 0, completed: 3 },
    ]);
  });

  it('knows nothing of work before it was given', () => {
    const work = {
      lifecycle: 'assigned' as const,
      lastDay: '2026-06-01',
      lastTime: null,
      sinceWeek: 2,
      count: 1,
    };
    expect(trendOf(AT, [work], []).map(({ open, overdue }) => [open, overdue])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('counts as overdue by the term of that time, not by one set later', () => {
    const { standing, steps } = unfold({
      lifecycle: 'in_progress',
      lastDay: '2026-07-30',
      lastTime: null,
      assignedOn: '2026-05-01',
      sinceOn: '2026-05-01',
      sinceWeek: 0,
      steps: [
        {
          week: 3,
          from: 'in_progress',
          to: 'in_progress',
          lastDay: { from: '2026-06-03', to: '2026-07-30' },
        },
      ],
    });
    expect(trendOf(AT, [standing], steps).map(({ overdue }) => overdue)).toEqual([1, 1, 1, 0, 0]);
  });
});

/** One assignment's life as it went, week by week. */
interface Life {
  readonly sinceWeek: number;
  readonly lastDay: LocalDate | null;
  readonly moves: readonly { readonly week: number; readonly step: Step; readonly term: LocalDate | null }[];
}

const lastDay = fc.option(fc.integer({ min: 0, max: 60 }).map((n) => addDays(MONDAY, n)));
const life: fc.Arbitrary<Life> = fc.record({
  sinceWeek: fc.integer({ min: 0, max: WEEKS - 1 }),
  lastDay,
  moves: fc
    .array(
      fc.record({
        week: fc.integer({ min: 1, max: WEEKS - 1 }),
        step: fc.constantFrom(...STEPS),
        term: fc.option(
          fc.integer({ min: 20, max: 60 }).map((n) => addDays(MONDAY, n)),
          { freq: 3 },
        ),
      }),
      { maxLength: 8 },
    )
    .map((moves) => moves.sort((a, b) => a.week - b.week)),
});

/** Lives the life: how it stood after each week, and what is on record of it. */
function live({ sinceWeek, lastDay: first, moves }: Life) {
  const after: ({ state: Lifecycle; lastDay: LocalDate | null } | null)[] = [];
  const steps: ReplayedWork['steps'][number][] = [];
  let state: Lifecycle = 'assigned';
  let day = first;
  let assignedOn = '2026-05-01';
  for (let week = 0; week < WEEKS; week += 1) {
    for (const { step, term } of moves.filter((m) => m.week === week && m.week >= sinceWeek)) {
      const to = nextLifecycle(state, step);
      if (to === null) continue;
      const givenOn = step === 'reassign' ? addDays(MONDAY, 7 * week) : undefined;
      steps.push({
        week,
        from: state,
        to,
        ...(givenOn === undefined ? {} : { givenOn }),
        ...(term === null ? {} : { lastDay: { from: day, to: term } }),
      });
      assignedOn = givenOn ?? assignedOn;
      state = to;
      day = term ?? day;
    }
    after.push(week < sinceWeek ? null : { state, lastDay: day !== null && assignedOn <= day ? day : null });
  }
  const work: ReplayedWork = {
    lifecycle: state,
    lastDay: day,
    lastTime: null,
    assignedOn,
    sinceOn: '2026-05-01',
    sinceWeek,
    steps,
  };
  return { after, work };
}

it('does not hold against a new lead what was late before it came', () => {
  const { standing, steps } = unfold({
    lifecycle: 'assigned',
    lastDay: '2026-06-03',
    lastTime: null,
    assignedOn: '2026-06-24',
    sinceOn: '2026-05-01',
    sinceWeek: 0,
    steps: [{ week: 3, from: 'in_progress', to: 'assigned', givenOn: '2026-06-24' }],
  });
  expect(trendOf(AT, [standing], steps).map(({ overdue }) => overdue)).toEqual([1, 1, 1, 0, 0]);
});

it('gives what one would have counted at the end of each week', () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 12 }), (lives) => {
      const lived = lives.map(live);
      const unfolded = lived.map(({ work }) => unfold(work));
      const points = trendOf(
        AT,
        unfolded.map(({ standing }) => standing),
        unfolded.flatMap(({ steps }) => steps),
      );
      const counted = AT.map((moment, week) => {
        const there = lived.flatMap(({ after }) => after[week] ?? []);
        return {
          open: there.filter(({ state }) => !['completed', 'withdrawn', 'declined'].includes(state)).length,
          overdue: there.filter(
            ({ state, lastDay: day }) => isOwed(state) && day !== null && isPast(day, null, moment),
          ).length,
          completed: there.filter(({ state }) => state === 'completed').length,
        };
      });
      expect(points).toEqual(counted);
    }),
  );
});
