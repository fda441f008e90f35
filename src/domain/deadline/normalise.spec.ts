import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalise, sourceSpan } from './normalise.js';

describe('normalised text', () => {
  it.each([
    ['Đảng ủy, HÒA, thủy', 'đảng uỷ, hoà, thuỷ'],
    ['qúy II, trứơc, hòan', 'quý ii, trước, hoàn'],
    ['truớc, trưóc', 'trước, trước'],
    ['của, mía, tùy', 'của, mía, tuỳ'],
    ['a\u00a0\u2003\n\t b', 'a b'],
    ['**trước** \\* ng\u00adày', 'trước ngày'],
    ['P<sup>Huy</sup><br/>x', 'phuy x'],
    ['25–6—2026, 1∕2', '25-6-2026, 1/2'],
    ['a < b', 'a < b'],
  ])('of %j is %j', (source, expected) => {
    expect(normalise(source).text).toBe(expected);
    expect(normalise(source.normalize('NFD')).text).toBe(expected);
  });

  it('leads back to the characters it was made of', () => {
    const source = 'x  Trươ\u0301c **ngày**';
    const normal = normalise(source);
    const at = normal.text.indexOf('trước');
    const { start, end } = sourceSpan(normal, at, at + 'trước'.length);
    expect(source.slice(start, end)).toBe('Trươ\u0301c');
  });

  it('keeps its places in order and within the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, starts, ends } = normalise(source);
        let last = 0;
        for (let i = 0; i < text.length; i += 1) {
          expect(starts[i]).toBeGreaterThanOrEqual(last);
          expect(ends[i]).toBeGreaterThan(starts[i] as number);
          expect(ends[i]).toBeLessThanOrEqual(source.length);
          last = ends[i] as number;
        }
      }),
    );
  });
});
