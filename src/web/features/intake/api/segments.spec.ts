import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftBefore, segmentsOf } from './segments';
import { draft, header, mention, TEXT } from './testing/sample-intake';

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const LEAD = spanOf('Sở A');
const TASK = spanOf('Sở A chủ trì, xây dựng kế hoạch; báo cáo kết quả. Hoàn thành trước ngày 10/7/2026');
const TERM = spanOf('Hoàn thành trước ngày 10/7/2026');

const read = draft('d1', {
  leads: [mention('Sở A', { span: LEAD })],
  spans: { text: [TASK], deadline: TERM },
});

it('tells of each piece of the text what was read from it', () => {
  const pieces = segmentsOf({ text: TEXT, header: header(), drafts: [read] });
  expect(pieces.map(({ start, end, targets, kinds }) => [TEXT.slice(start, end), targets, kinds])).toEqual([
    ['1. ', [], []],
    ['Sở A', ['d1'], ['task', 'lead']],
    [' chủ trì, xây dựng kế hoạch; báo cáo kết quả. ', ['d1'], ['task']],
    ['Hoàn thành trước ngày 10/7/2026', ['d1'], ['task', 'deadline']],
    ['.', [], []],
  ]);
  expect(pieces.flatMap(({ begins }) => begins)).toEqual(['d1']);
});

it('gives a heading that names the lead of two drafts to both, and a discarded draft no place', () => {
  const other = draft('d2', { leads: [mention('Sở A', { span: LEAD })] });
  const gone = draft('d3', { state: 'discarded', spans: { text: [TASK], deadline: null } });
  const pieces = segmentsOf({
    text: TEXT,
    header: header(),
    drafts: [draft('d1', other), other, gone].map((d, i) => ({ ...d, id: `d${i + 1}` })),
  });
  expect(pieces.map(({ targets }) => targets)).toEqual([[], ['d1', 'd2'], []]);
});

it('covers the text whole and in order, whatever the places are', () => {
  const span = fc.tuple(fc.nat(120), fc.nat(120)).map(([start, end]) => ({ start, end }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const drafts = spans.map((each, i) => draft(`d${i + 1}`, { spans: { text: [each], deadline: null } }));
      const pieces = segmentsOf({ text: TEXT, header: header(), drafts });
      expect(pieces.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
    }),
  );
});

it('finds after which draft words that are marked by hand stand', () => {
  const at = (id: string, start: number) =>
    draft(id, { spans: { text: [{ start, end: start + 5 }], deadline: null } });
  const drafts = [at('d1', 10), at('d2', 30)];
  expect([5, 15, 40].map((place) => draftBefore(drafts, place))).toEqual([null, 'd1', 'd2']);
});
