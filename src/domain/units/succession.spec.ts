import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/local-date.js';
import { type DatedUnit, successionOn } from './succession.js';

const TODAY = '2026-07-01';
const unit = (id: string, validTo: string | null = null, successorId: string | null = null): DatedUnit => ({
  id,
  validTo,
  successorId,
});

describe('the open work of a unit', () => {
  it.each<[string, DatedUnit[], string]>([
    ['that lasts is its own', [unit('a'), unit('b')], 'a'],
    ['is its own on its last day', [unit('a', TODAY, 'b'), unit('b')], 'a'],
    ['goes to the successor the day after', [unit('a', '2026-06-30', 'b'), unit('b')], 'b'],
    [
      'goes on to the successor of the successor',
      [unit('a', '2026-03-31', 'b'), unit('b', '2026-06-30', 'c'), unit('c')],
      'c',
    ],
    ['stays where nobody is named to take over', [unit('a', '2026-06-30')], 'a'],
    ['leaves it in name only where the successor is not registered', [unit('a', '2026-06-30', 'b')], 'b'],
    ['does not go round in a circle', [unit('a', '2026-03-31', 'b'), unit('b', '2026-06-30', 'a')], 'b'],
    ['with a successor named for later is its own', [unit('a', '2026-12-31', 'b'), unit('b')], 'a'],
  ])('%s', (_case, units, holder) => {
    expect(successionOn(TODAY, units).holderOf('a')).toBe(holder);
  });

  it('comes to the successor from the day after the last unit on the way ended', () => {
    const units = [
      unit('a', '2026-03-31', 'b'),
      unit('b', '2026-06-30', 'c'),
      unit('d', '2025-06-30', 'c'),
      unit('c'),
    ];
    const succession = successionOn(TODAY, units);
    expect(succession.inheritedBy('c')).toEqual([
      { unitId: 'a', fromOn: '2026-07-01' },
      { unitId: 'b', fromOn: '2026-07-01' },
      { unitId: 'd', fromOn: '2025-07-01' },
    ]);
    expect(succession.inheritedBy('b')).toEqual([{ unitId: 'a', fromOn: '2026-04-01' }]);
    expect(succession.inheritedBy('a')).toEqual([]);
  });

  it('always has one holder, who has inherited it and does not pass it on', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const units = fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          validTo: fc.option(fc.integer({ min: -30, max: 30 }).map((n) => addDays(TODAY, n))),
          successorId: fc.option(fc.constantFrom(...ids, 'unknown')),
        }),
      ),
    );
    fc.assert(
      fc.property(units, (all) => {
        const succession = successionOn(TODAY, all);
        for (const id of ids) {
          const holder = succession.holderOf(id);
          expect([...ids, 'unknown']).toContain(holder);
          if (holder !== id) expect(succession.inheritedBy(holder).map(({ unitId }) => unitId)).toContain(id);
          for (const { fromOn } of succession.inheritedBy(id)) expect(fromOn <= TODAY).toBe(true);
        }
      }),
    );
  });
});
