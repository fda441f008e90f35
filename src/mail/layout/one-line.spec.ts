import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneLine, shorten } from './one-line.js';

const anyWords = fc.string({ unit: 'binary', maxLength: 200 });

describe('oneLine', () => {
  it.each([
    ['joins lines with a space', 'dòng một\r\ndòng hai', 'dòng một dòng hai'],
    ['joins lines split by Unicode separators', 'một\u2028hai\u2029ba\u0085bốn', 'một hai ba bốn'],
    ['drops marks that turn the reading direction round', 'an\u202etxt.exe', 'an txt.exe'],
    ['trims and folds spaces, tabs and no-break spaces', '  a \t\u00a0 b ', 'a b'],
    ['replaces half of a surrogate pair', 'a\ud83d b', 'a\ufffd b'],
    ['keeps a whole surrogate pair', 'a 📌', 'a 📌'],
    ['writes Vietnamese composed, as every mail program shows it', 'Tỉnh ủy'.normalize('NFD'), 'Tỉnh ủy'],
    ['keeps clean words as they are', 'Đảng ủy xã Nguyễn Trãi <b>&"', 'Đảng ủy xã Nguyễn Trãi <b>&"'],
  ])('%s', (_what, words, expected) => {
    expect(oneLine(words)).toBe(expected);
  });

  it('gives one printable line for any words, and changes it no more', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const line = oneLine(words);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|^\s|\s$|\s\s/u);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});

describe('shorten', () => {
  it('leaves a line that fits', () => {
    expect(shorten('vừa đủ', 6)).toBe('vừa đủ');
  });

  it('cuts between words and drops the punctuation before the cut', () => {
    expect(shorten('Rà soát, cập nhật, điều chỉnh khung kiến trúc', 20)).toBe('Rà soát, cập nhật…');
  });

  it('cuts inside a word that has no end', () => {
    expect(shorten('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  it('never gives more than the length asked for, nor half a character', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 5, max: 60 }), (words, max) => {
        const short = shorten(oneLine(words), max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
