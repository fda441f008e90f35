import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuery } from './read-query.js';
import { beginningOf, snippetOf } from './snippet.js';

const termsOf = (query: string) => readQuery(query, '2026-06-25').terms;
const marked = (text: string, query: string, length?: number) => {
  const snippet = snippetOf(text, termsOf(query), length);
  return snippet && snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
};

describe('why something was found', () => {
  it.each<[string, string, string[] | null]>([
    ['Sở Khoa học và Công nghệ', 'khoa hoc', ['Khoa', 'học']],
    ['Sở KH&CN chủ trì', 'so khcn', ['Sở', 'KH&CN']],
    ['Kế hoạch chuyển đổi số', '"đổi số" kế', ['Kế', 'đổi số']],
    ['Công văn số 484-CV/TU', '484-cv/t', ['484-CV/TU']],
    ['Hưng Yên'.normalize('NFD'), 'hưng yên', ['Hưng'.normalize('NFD'), 'Yên'.normalize('NFD')]],
    ['Đảng uỷ', 'đảng ủy', ['Đảng', 'uỷ']],
    ['Không có gì', 'khác', null],
  ])('%j for %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('is shown from where most of it stands, cut between words', () => {
    const text = `${'việc khác '.repeat(60)}báo cáo kết quả chuyển đổi số ${'và việc nữa '.repeat(60)} báo`;
    const snippet = snippetOf(text, termsOf('báo cáo chuyển đổi số'), 100);
    expect(snippet?.cutBefore && snippet.cutAfter).toBe(true);
    expect(snippet?.text).toMatch(/^(việc|khác) .*báo cáo kết quả chuyển đổi số .*\p{L}$/u);
    expect(text).toContain(snippet?.text);
  });

  it('points at words of any text, within it and in order', () => {
    const word = fc.constantFrom('sở', 'số', 'báo', 'cáo', 'KH&CN', '484-CV/TU', '…', '😀', 'x'.repeat(90));
    const texts = fc.array(word, { maxLength: 80 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), word, (text, query) => {
        const snippet = snippetOf(text, termsOf(query), 60);
        if (snippet === null) return;
        expect(text).toContain(snippet.text);
        expect(snippet.marks.length).toBeGreaterThan(0);
        let end = 0;
        for (const mark of snippet.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          end = mark.end;
        }
        expect(end).toBeLessThanOrEqual(snippet.text.length);
      }),
    );
  });

  it('is not needed for the beginning of a text', () => {
    expect(beginningOf('một hai ba bốn', 9)).toBe('một hai…');
    expect(beginningOf('một hai', 9)).toBe('một hai');
    expect(beginningOf(`a${'😀'.repeat(10)}`, 4)).toBe('a😀…');
  });
});
