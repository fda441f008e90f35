import { expect, it } from '@jest/globals';
import { partsOf, placeInText } from './split-places';
import { draft } from './testing/sample-intake';

it('offers to cut after a sentence, a clause or an item, not within a number', () => {
  expect(
    partsOf('Rà soát; báo cáo trước 10.000 hồ sơ. (1) Lập danh mục (2) Nộp').map(({ text }) => text),
  ).toEqual(['Rà soát; ', 'báo cáo trước 10.000 hồ sơ. ', '(1) Lập danh mục ', '(2) Nộp']);
});

it('has no place to cut in one sentence', () => {
  expect(partsOf('Rà soát hạ tầng.')).toHaveLength(1);
});

it('finds the place in the text although reading has tidied blanks and lines', () => {
  const text = '- **Rà soát**  hạ\ntầng;\n\nbáo cáo.';
  const content = 'Rà soát hạ tầng; báo cáo.';
  const read = draft('d1', { content, spans: { text: [{ start: 2, end: text.length }], deadline: null } });
  expect(placeInText(read, text, content.indexOf('báo cáo'))).toBe(text.indexOf('báo cáo'));
});

it('knows no place where the content was written by a person, or is gone', () => {
  const spans = { text: [{ start: 0, end: 7 }], deadline: null };
  expect(placeInText(draft('d1', { content: 'Việc khác', spans }), 'Rà soát', 3)).toBeNull();
  expect(placeInText(draft('d1', { content: 'Rà soát', origin: 'added' }), 'Rà soát', 3)).toBeNull();
  expect(placeInText(draft('d1'), null, 3)).toBeNull();
});
