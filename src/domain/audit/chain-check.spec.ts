import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChainCheck } from './chain-check.js';
import type { AuditEntry, Head } from './entry.js';
import { chainOf, content, headOf, resealed, rewritten, sha256 } from './testing/sample-chain.js';
import type { Verdict } from './verdict.js';
import { chainOn } from './entry.js';

const LENGTH = 20;
const chain = chainOf(LENGTH);
const head = headOf(chain);
const at = (seq: number): AuditEntry => chain[seq - 1] as AuditEntry;

function check(entries: readonly AuditEntry[], kept: Head | null = head, anchors: Head[] = []): Verdict {
  const chainCheck = new ChainCheck(sha256, anchors);
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) chainCheck.add(entry);
  return chainCheck.verdict(kept);
}
const broken = (...args: Parameters<typeof check>) => check(...args).broken;
const renumbered = (entries: readonly AuditEntry[], by: number): AuditEntry[] =>
  entries.map((entry) => ({ ...entry, seq: entry.seq + by }));
/** The chain with some entries put in the place of those of their number. */
const replaced = (...entries: AuditEntry[]): AuditEntry[] =>
  chain.map((entry) => entries.find(({ seq }) => seq === entry.seq) ?? entry);
const forged = (seq: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  ...content(99),
  seq,
  previousHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
  ...more,
});

describe('a chain nobody touched', () => {
  it('holds, and its end is told', () => {
    expect(check(chain)).toEqual({ entries: 20, last: { seq: 20, hash: head.hash }, broken: null });
  });
  it('holds while it is empty', () => {
    expect(check([], headOf([]))).toEqual({ entries: 0, last: null, broken: null });
  });
  it('holds against every anchor that was ever taken of it', () => {
    expect(broken(chain, head, [at(3), at(11), at(20)])).toBeNull();
  });
});

describe('what somebody did to it', () => {
  it.each<[string, AuditEntry[], object]>([
    ['the content of an entry', replaced({ ...at(7), after: '{}' }), { reason: 'edited', seq: 7 }],
    ['the first entry', replaced({ ...at(1), personId: 'x' }), { reason: 'edited', seq: 1 }],
    ['the last entry', replaced({ ...at(20), personId: 'x' }), { reason: 'edited', seq: 20 }],
    [
      'a blank within its JSON',
      replaced({ ...at(7), before: `${at(7).before} ` }),
      { reason: 'edited', seq: 7 },
    ],
    ['the hash', replaced({ ...at(7), hash: 'c'.repeat(64) }), { reason: 'edited', seq: 7 }],
    ['the hash before', replaced({ ...at(7), previousHash: 'c'.repeat(64) }), { reason: 'edited', seq: 7 }],
    ['an entry, sealed anew', replaced(resealed(at(7), { after: '{}' })), { reason: 'edited', seq: 7 }],
    ['an entry in the middle', chain.filter((e) => e.seq !== 7), { reason: 'deleted', seq: 7, through: 7 }],
    ['a run', chain.filter((e) => e.seq < 7 || e.seq > 9), { reason: 'deleted', seq: 7, through: 9 }],
    ['the beginning', chain.slice(3), { reason: 'deleted', seq: 1, through: 3 }],
    [
      'two entries, the rest numbered anew',
      [...chain.slice(0, 6), ...renumbered(chain.slice(8), -2)],
      { reason: 'deleted', seq: 7, through: 8 },
    ],
    ['the last entry, taken away', chain.slice(0, 19), { reason: 'cut_off', seq: 20, through: 20 }],
    ['all of it', [], { reason: 'cut_off', seq: 1, through: 20 }],
    ['an entry behind the end', [...chain, forged(21)], { reason: 'inserted', seq: 21 }],
    ['a copy of the last one', [...chain, { ...at(20), seq: 21 }], { reason: 'inserted', seq: 21 }],
    [
      'a well made entry behind the end',
      [...chain, ...chainOn(head, [content(99)], sha256)],
      { reason: 'inserted', seq: 21 },
    ],
    ['an entry before the first', [forged(0), ...chain], { reason: 'inserted', seq: 0 }],
    [
      'an entry in between, the rest numbered anew',
      [...chain.slice(0, 6), forged(7), ...renumbered(chain.slice(6), 1)],
      { reason: 'inserted', seq: 7 },
    ],
    [
      'a well made one in between, the rest numbered anew',
      [...chain.slice(0, 6), ...chainOn(at(6), [content(99)], sha256), ...renumbered(chain.slice(6), 1)],
      { reason: 'inserted', seq: 7 },
    ],
    ['two neighbours', replaced({ ...at(8), seq: 7 }, { ...at(7), seq: 8 }), { reason: 'reordered', seq: 7 }],
    [
      'two far apart',
      replaced({ ...at(19), seq: 2 }, { ...at(2), seq: 19 }),
      { reason: 'reordered', seq: 2 },
    ],
    [
      'the content of two',
      replaced(
        { ...at(15), seq: 4, previousHash: at(4).previousHash, hash: at(4).hash },
        { ...at(4), seq: 15, previousHash: at(15).previousHash, hash: at(15).hash },
      ),
      { reason: 'reordered', seq: 4 },
    ],
    [
      'three in a ring',
      replaced({ ...at(4), seq: 9 }, { ...at(9), seq: 13 }, { ...at(13), seq: 4 }),
      { reason: 'reordered', seq: 4 },
    ],
    [
      'one moved behind the end',
      [...chain.filter((e) => e.seq !== 7), { ...at(7), seq: 21 }],
      { reason: 'reordered', seq: 7 },
    ],
    [
      'everything from one on, but the kept end',
      rewritten(chain, 7),
      { reason: 'rewritten', seq: 1, through: 20 },
    ],
  ])('is found: %s', (_what, entries, expected) => {
    expect(broken(entries)).toMatchObject(expected);
  });

  it('is found by an anchor where all was written anew, the kept end too; with where it must have begun', () => {
    const forgery = rewritten(chain, 7);
    expect(broken(forgery, headOf(forgery))).toBeNull();
    expect(broken(forgery, headOf(forgery), [at(3), at(5), at(11), at(15)])).toEqual({
      reason: 'rewritten',
      seq: 6,
      through: 11,
    });
  });

  it('is found by an anchor where the end was cut off, the kept end too', () => {
    expect(broken(chain.slice(0, 12), at(12), [at(18)])).toEqual({ reason: 'cut_off', seq: 13, through: 18 });
  });

  it('is found where the kept end was taken away', () => {
    expect(broken(chain, null)).toMatchObject({ reason: 'rewritten' });
  });

  it('is never missed, whichever field of whichever entry is changed', () => {
    const fields = Object.keys(at(1)) as (keyof AuditEntry)[];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: LENGTH }),
        fc.constantFrom(...fields),
        fc.string(),
        (seq, field, v) => {
          const changed = {
            ...at(seq),
            [field]: field === 'seq' ? LENGTH + 1 + v.length : `${v}!`,
          } as AuditEntry;
          expect(broken(chain.map((entry) => (entry.seq === seq ? changed : entry)))?.seq).toBe(seq);
        },
      ),
    );
  });

  it('is never missed, whatever is left out or changes places', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: 0, maxLength: LENGTH }), (some) => {
        const placed = some.map((entry, i) => ({ ...entry, seq: i + 1 }));
        const same = placed.length === LENGTH && placed.every((entry, i) => entry.hash === at(i + 1).hash);
        expect(broken(placed) === null).toBe(same);
      }),
    );
  });
});
