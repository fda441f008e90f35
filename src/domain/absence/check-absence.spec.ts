import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directoryOn } from '../follow-up/directory.js';
import { addDays } from '../time/local-date.js';
import { type AbsenceFacts, refusalOfAbsence } from './check-absence.js';

const away = (
  personId: string,
  standInId: string,
  fromOn = '2026-07-01',
  toOn = '2026-07-10',
): AbsenceFacts => ({
  id: `${personId}-${fromOn}`,
  personId,
  standInId,
  fromOn,
  toOn,
});
const row = (...people: string[]): AbsenceFacts[] =>
  people.slice(0, -1).map((person, i) => away(person, people[i + 1] as string));

describe('an absence', () => {
  it.each<[string, AbsenceFacts, AbsenceFacts[], string | undefined]>([
    ['fits where nobody else is away', away('a', 'b'), [], undefined],
    [
      'may follow one that has ended',
      away('a', 'b', '2026-07-11', '2026-07-12'),
      [away('a', 'c')],
      undefined,
    ],
    ['names another person', away('a', 'a'), [], 'self'],
    ['ends after it begins', away('a', 'b', '2026-07-02', '2026-07-01'), [], 'order'],
    [
      'does not overlap another of the same person',
      away('a', 'b', '2026-07-10', '2026-07-12'),
      [away('a', 'c')],
      'overlap',
    ],
    ['makes no circle of two', away('a', 'b'), [away('b', 'a')], 'loop'],
    ['makes no circle of four', away('d', 'a'), row('a', 'b', 'c', 'd'), 'loop'],
    ['makes none on a single day', away('a', 'b', '2026-07-10', '2026-07-20'), [away('b', 'a')], 'loop'],
    [
      'may go back once the other is home',
      away('a', 'b', '2026-07-11', '2026-07-20'),
      [away('b', 'a')],
      undefined,
    ],
    ['follows four others', away('e', 'f'), row('a', 'b', 'c', 'd', 'e'), undefined],
    ['does not follow five others', away('f', 'g'), row('a', 'b', 'c', 'd', 'e', 'f'), 'chain'],
    [
      'does not join two rows into one too long',
      away('c', 'd'),
      [...row('a', 'b', 'c'), ...row('d', 'e', 'f', 'g')],
      'chain',
    ],
  ])('%s', (_rule, wanted, others, why) => {
    expect(refusalOfAbsence(wanted, others)?.why).toBe(why);
  });

  it('that was let in leaves everybody somebody who is there: no sequence of them loses a message', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const person = fc.constantFrom(...people);
    const absence = fc
      .record({ personId: person, standInId: person, from: fc.nat(15), length: fc.nat(10), id: fc.uuid() })
      .map(({ from, length, ...rest }) => ({
        ...rest,
        fromOn: addDays('2026-07-01', from),
        toOn: addDays('2026-07-01', from + length),
      }));
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 12 }), fc.nat(25), (wanted, day) => {
        const kept: AbsenceFacts[] = [];
        for (const each of wanted) if (refusalOfAbsence(each, kept) === null) kept.push(each);
        const on = addDays('2026-07-01', day);
        const directory = directoryOn(on, {
          units: [],
          people: people.map((id) => ({ id, active: true, standing: false })),
          appointments: [],
          absences: kept,
          fallbackIds: [],
        });
        const isAway = (id: string): boolean =>
          kept.some((a) => a.personId === id && a.fromOn <= on && on <= a.toOn);
        for (const id of people) {
          const reached = directory.reach(id)?.personId as string;
          expect(isAway(reached)).toBe(false);
          if (isAway(id)) expect(directory.standsInFor(reached)).toContain(id);
        }
      }),
    );
  });
});
