import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokensOf } from './tokens.js';

const folded = (text: string) => tokensOf(text).map((token) => token.folded);
const exact = (text: string) => tokensOf(text).map((token) => token.exact);

describe('the words of a text', () => {
  it.each([
    ['Đường Hưng Yên', ['duong', 'hung', 'yen']],
    ['484-CV/TU', ['484', 'cv', 'tu']],
    ['Sở KH&CN', ['so', 'khcn']],
    ['trước ngày 05/06/2026', ['truoc', 'ngay', '5', '6', '2026']],
    ['chuyển\u00ADđổi\u200B số', ['chuyendoi', 'so']],
    ['Ðảng', ['dang']],
    ['000', ['0']],
    ['… – ! & "', []],
  ])('%j', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('are the same however marks are stored and tones are placed', () => {
    expect(exact('Đảng uỷ hoà'.normalize('NFD'))).toEqual(exact('đảng ủy hòa'));
  });

  it('stand where they say, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(`${token.folded}${token.exact}`).not.toMatch(/[\s'"\\:*()]/);
          end = token.end;
        }
      }),
    );
  });
});
