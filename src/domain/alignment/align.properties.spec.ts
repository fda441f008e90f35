import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import { LIFECYCLES } from '../lifecycle/lifecycle.js';
import { addDays } from '../time/local-date.js';
import { align, type AlignedDirective, type AlignedWork, type Finding } from './index.js';

const calendar = workingCalendar([
  { date: '2026-06-26', kind: 'off' },
  { date: '2026-06-27', kind: 'working' },
]);
const day = fc.integer({ min: 0, max: 25 }).map((n) => addDays('2026-06-10', n));

/** Works of one directive: single clauses and fan-outs with some members; ids are unique within `side`. */
const arbitraryWorks = (side: string, uppers: readonly string[]): fc.Arbitrary<AlignedWork[]> => {
  const own = fc.record({
    lastDay: fc.option(day),
    lastTime: fc.constantFrom(null, '10:00', '16:30'),
    lifecycle: fc.constantFrom(...LIFECYCLES),
    leadUnitIds: fc.subarray(['province', 'x', 'y']),
    leadUnsettled: fc.boolean(),
    carriesOut: fc.subarray([...uppers]),
  });
  return fc
    .array(fc.record({ head: own, shares: fc.array(own, { maxLength: 3 }) }), { maxLength: 6 })
    .map((clauses) =>
      clauses.flatMap(({ head, shares }, i) => {
        const id = `${side}${i}`;
        const base = { clause: `${i % 4}`, deadlinePhrase: null };
        return [
          { ...base, ...head, id, parentId: null, isGroup: shares.length > 0 },
          ...shares.map((share, k) => ({
            ...base,
            ...share,
            id: `${id}.${k}`,
            parentId: id,
            isGroup: false,
          })),
        ];
      }),
    );
};

const UPPER_IDS = ['u0', 'u1', 'u2', 'u3', 'u1.0', 'u2.1', 'elsewhere'];
const above = arbitraryWorks('u', []);
const below = arbitraryWorks('l', UPPER_IDS);
const buffers = fc.integer({ min: 0, max: 12 });

const upperOf = (works: readonly AlignedWork[]): AlignedDirective => ({
  number: 'U',
  issuerId: 'centre',
  works,
});
const lowerOf = (works: readonly AlignedWork[]): AlignedDirective => ({
  number: 'L',
  issuerId: 'province',
  works,
});
const found = (u: readonly AlignedWork[], l: readonly AlignedWork[], buffer: number): Finding[] =>
  align(upperOf(u), lowerOf(l), { calendar, buffer });
const tooLate = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ kind }) => kind === 'deadline_too_late')
    .map(({ upper, lower }) => `${upper?.assignmentId} ${lower.map((l) => l.assignmentId).join()}`);

describe('alignment', () => {
  it('does not depend on the order of the assignments', () => {
    fc.assert(
      fc.property(
        above.chain((u) => fc.tuple(fc.constant(u), fc.shuffledSubarray(u, { minLength: u.length }))),
        below.chain((l) => fc.tuple(fc.constant(l), fc.shuffledSubarray(l, { minLength: l.length }))),
        buffers,
        ([u, shuffledU], [l, shuffledL], buffer) => {
          expect(found(shuffledU, shuffledL, buffer)).toEqual(found(u, l, buffer));
        },
      ),
    );
  });

  it('finds no more terms too late where less buffer is wanted, nor where the work below ends earlier', () => {
    fc.assert(
      fc.property(above, below, buffers, fc.nat({ max: 12 }), (u, l, buffer, by) => {
        const before = new Set(tooLate(found(u, l, buffer)));
        const wantedLess = tooLate(found(u, l, Math.max(0, buffer - by)));
        const earlier = l.map((w) => ({ ...w, lastDay: w.lastDay && addDays(w.lastDay, -by) }));
        for (const pair of [...wantedLess, ...tooLate(found(u, earlier, buffer))])
          expect(before).toContain(pair);
      }),
    );
  });

  it('tells of every live upper clause that nobody took up, and of no other, once', () => {
    fc.assert(
      fc.property(above, below, buffers, (u, l, buffer) => {
        const live = (w: AlignedWork) => w.lifecycle !== 'withdrawn';
        const heads = u.filter((w) => w.parentId === null && live(w));
        const aliveBelow = l.filter(
          (w) => live(w) && (w.parentId === null || l.some((p) => p.id === w.parentId && live(p))),
        );
        const there = new Set(u.map(({ id }) => id));
        const taken = new Set(
          aliveBelow.flatMap((w) => w.carriesOut.filter((id) => there.has(id)).map((id) => id.split('.')[0])),
        );
        const told = found(u, l, buffer)
          .filter(({ kind }) => kind === 'not_taken_up')
          .map(({ upper }) => upper?.assignmentId);
        expect(told.sort()).toEqual(
          heads
            .filter(({ id }) => !taken.has(id))
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it('says nothing twice, and nothing about terms where the upper clause has none', () => {
    fc.assert(
      fc.property(above, below, buffers, (u, l, buffer) => {
        const findings = found(u, l, buffer);
        const keys = findings.map(
          ({ code, upper, lower }) =>
            `${code} ${upper?.assignmentId} ${lower.map((x) => x.assignmentId).join()}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { kind, upper } of findings) {
          if (kind === 'no_deadline' || kind === 'deadline_too_late') expect(upper?.lastDay).not.toBeNull();
        }
      }),
    );
  });

  it('finds each lower clause dated below a dated upper one it carries out at most once, and exactly if it is too near', () => {
    fc.assert(
      fc.property(day, day, buffers, (upperDay, lowerDay, buffer) => {
        const base = {
          parentId: null,
          isGroup: false,
          clause: '1',
          deadlinePhrase: null,
          lastTime: null,
          lifecycle: 'assigned' as const,
          leadUnitIds: ['x'],
          leadUnsettled: false,
        };
        const findings = found(
          [{ ...base, id: 'u', lastDay: upperDay, carriesOut: [] }],
          [{ ...base, id: 'l', lastDay: lowerDay, carriesOut: ['u'] }],
          buffer,
        );
        const left = calendar.workingDaysBetween(lowerDay, upperDay);
        const near = lowerDay >= upperDay || left < Math.max(1, buffer);
        expect(findings.map(({ kind, days }) => ({ kind, days }))).toEqual(
          near ? [{ kind: 'deadline_too_late', days: left }] : [],
        );
      }),
    );
  });
});
