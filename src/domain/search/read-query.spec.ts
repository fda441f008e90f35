import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLocalDate } from '../time/local-date.js';
import { asksNothing, type DateRange, readQuery } from './read-query.js';

const TODAY = '2026-06-25';

/** `484-cv-tu* so` for a number of three words that goes on, and a word. */
const words = (text: string) =>
  readQuery(text, TODAY).terms.map(
    ({ tokens, prefix }) => tokens.map((token) => token.folded).join('-') + (prefix ? '*' : ''),
  );
const range = (of: DateRange['of'], from: string | null, to: string | null) => ({ of, from, to });

describe('the words of a query', () => {
  it.each<[string, string[]]>([
    ['484-CV/TU', ['484-cv-tu*']],
    ['484', ['484*']],
    ['số 484-CV/TU ', ['484-cv-tu']],
    ['số liệu', ['so', 'lieu*']],
    ['12/2026/NĐ-CP', ['12-2026-nd-cp*']],
    ['sở khoa học công nghệ', ['so', 'khoa', 'hoc', 'cong', 'nghe*']],
    ['so khcn', ['so', 'khcn*']],
    ['Sở KH&CN ', ['so', 'khcn']],
    ['"chuyển đổi số" tỉnh', ['chuyen-doi-so', 'tinh*']],
    ['“chuyển đổi số”', ['chuyen-doi-so']],
    ['"chuyển đổi', ['chuyen-doi*']],
    ['hưng y', ['hung', 'y']],
    ['ngày 25/6/2026', ['25-6-2026*']],
    ['rà soát,báo cáo', ['ra', 'soat', 'bao', 'cao*']],
    ['a AND b NOT "c', ['a', 'and', 'b', 'not', 'c']],
    ['NEAR(x y) * ^col:z', ['near', 'x', 'y', 'col', 'z']],
    ['" \' ; -- * ( ) …', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(readQuery(text, TODAY).ranges).toEqual([]);
  });

  it.each(['484', '484-CV/TU', '484/CV', '12/2026/NĐ-CP', '15a-CV/TU'])('%s is a number', (text) => {
    expect(readQuery(text, TODAY).terms.map((term) => term.isNumber)).toEqual([true]);
  });
  it.each(['25/6/2026', '3.2', '2.c', 'CV/TU', '5km', '"484"'])('%s is none', (text) => {
    expect(readQuery(text, TODAY).terms.map((term) => term.isNumber)).toEqual([false]);
  });
});

describe('the days of a query', () => {
  it.each<[string, DateRange[], string[]]>([
    ['trước 25/6/2026', [range('own', null, '2026-06-24')], []],
    ['truoc ngay 25/06/2026', [range('own', null, '2026-06-24')], []],
    ['trước 25/6', [range('own', null, '2026-06-24')], []],
    ['đến hết ngày 30/6/2026', [range('own', null, '2026-06-30')], []],
    ['sau 30.6.2026', [range('own', '2026-07-01', null)], []],
    ['từ 1/5/2026 đến 30/6/2026', [range('own', '2026-05-01', '2026-06-30')], []],
    ['từ 1/12 đến 31/12/2025', [range('own', '2025-12-01', '2025-12-31')], []],
    ['1/5/2026 - 30/6/2026', [range('own', '2026-05-01', '2026-06-30')], []],
    ['từ tháng 5/2026 đến tháng 6 năm 2026', [range('own', '2026-05-01', '2026-06-30')], []],
    ['hạn trong tháng 2/2028', [range('due', '2028-02-01', '2028-02-29')], []],
    ['hạn 25/6/2026 báo cáo', [range('due', '2026-06-25', '2026-06-25')], ['bao', 'cao*']],
    ['thời hạn trong quý IV/2026', [range('due', '2026-10-01', '2026-12-31')], []],
    ['trong quý 2 năm 2026', [range('own', '2026-04-01', '2026-06-30')], []],
    ['ban hành trong năm 2026', [range('issued', '2026-01-01', '2026-12-31')], []],
    ['ban hành ngày 28/4/2026', [range('issued', '2026-04-28', '2026-04-28')], []],
    ['khoa học trước 25/6/2026', [range('own', null, '2026-06-24')], ['khoa', 'hoc']],
    // No day that exists, or no day at all: words like others.
    ['trước 31/2/2026', [], ['truoc', '31-2-2026*']],
    ['thời hạn báo cáo', [], ['thoi', 'han', 'bao', 'cao*']],
    ['thông tư 25/6/2026', [], ['thong', 'tu', '25-6-2026*']],
    ['tháng 6/2026', [], ['thang', '6-2026*']],
  ])('%j', (text, ranges, rest) => {
    expect(readQuery(text, TODAY).ranges).toEqual(ranges);
    expect(words(text)).toEqual(rest);
  });
});

describe('any text is a query', () => {
  const bits = fc.constantFrom(
    ...['từ', 'đến', 'trước', 'ngày', 'hạn', 'tháng', 'quý', 'năm', '25/6/2026', '99/99', '2026', '"', '“'],
    ...['AND', 'NEAR', '*', '484-CV/TU', 'sở', 'so', '&', ' ', '  ', '-', '0', '\u0000', '\ud800'],
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.array(bits, { maxLength: 60 }).map((some) => some.join(' ')),
    fc.array(bits, { maxLength: 60 }).map((some) => some.join('')),
  );

  it('is read without an error, into words that are some and days that exist', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const query = readQuery(text, TODAY);
        expect(query.terms.length).toBeLessThanOrEqual(32);
        for (const term of query.terms) expect(term.tokens.length).toBeGreaterThan(0);
        for (const { from, to } of query.ranges) {
          for (const day of [from, to]) if (day !== null) expect(isLocalDate(day)).toBe(true);
        }
        if (!/[\p{L}\p{N}]/u.test(text)) expect(asksNothing(query)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('means the same however its marks are stored', () => {
    const written = fc.array(
      fc.constantFrom('uỷ', 'ban', 'Hưng', 'Yên', 'từ', '1/5', 'đến', '30/6/2026', '“'),
      {
        maxLength: 12,
      },
    );
    const shown = (text: string) => {
      const { terms, ranges } = readQuery(text, TODAY);
      return [terms.map((t) => [t.prefix, t.isNumber, t.tokens.map((token) => token.exact)]), ranges];
    };
    fc.assert(
      fc.property(written, (some) => {
        expect(shown(some.join(' ').normalize('NFD'))).toEqual(shown(some.join(' ')));
      }),
    );
  });
});
