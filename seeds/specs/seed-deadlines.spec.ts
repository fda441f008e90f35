import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { resolveDeadline } from '../../src/domain/deadline/index.js';
import { readSeeds } from '../../src/modules/seeding/seed-files.js';
import { SEEDS } from './seed-copy.js';

const seeds = readSeeds(SEEDS);
const tasks = seeds.directives.flatMap((d) =>
  d.assignments.map((a) => ({ ...a, directive: d.number, issuedOn: d.issuedOn })),
);
const dated = tasks.filter((t) => t.deadlinePhrase !== null);

describe('the seeded deadlines', () => {
  it('are fourteen of 2039-CV/VPTW and one of 484-CV/TU', () => {
    const count = (number: string) => dated.filter((t) => t.directive === number).length;
    expect([count('2039-CV/VPTW'), count('484-CV/TU')]).toEqual([14, 1]);
  });

  it.each(dated)('$directive $ref: "$deadlinePhrase" ends on $lastDay', (task) => {
    const resolved = resolveDeadline(task.deadlinePhrase!, { issuedOn: task.issuedOn });
    expect({
      lastDay: resolved.lastDay,
      time: resolved.time,
      recurring: resolved.recurrence !== null,
    }).toEqual({
      lastDay: task.lastDay,
      time: task.time,
      recurring: task.recurring,
    });
    expect(resolved.confidence).toBeGreaterThanOrEqual(0.7);
  });
});

describe('the demo progress', () => {
  it('was made on working days within office hours', () => {
    const calendar = workingCalendar(seeds.calendar);
    const outside = seeds.states
      .flatMap((s) => s.steps.map((step) => step.at))
      .filter((at) => {
        const time = at.slice(11);
        return !calendar.isWorkingDay(at.slice(0, 10)) || time < '07:30' || time > '17:00';
      });
    expect(outside).toEqual([]);
  });
});
