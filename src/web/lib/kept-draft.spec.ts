import { expect, it } from '@jest/globals';
import { restore } from './kept-draft';

const EMPTY = { note: '', percent: null, files: [] as string[], beyond: false };

it('gives back what was written', () => {
  const written = { note: 'Đã họp', percent: 35, files: ['a'], beyond: true };
  expect(restore(JSON.stringify(written), EMPTY)).toEqual(written);
});

it.each([
  ['nothing', null],
  ['what is no JSON', '{'],
  ['another kind of thing', '"note"'],
  ['fields of other kinds', '{"note":1,"percent":true,"files":[1],"beyond":"yes","other":"x"}'],
])('is empty where the tab holds %s', (_what, stored) => {
  expect(restore(stored, EMPTY)).toEqual(EMPTY);
});

it('keeps what still fits where the form has changed', () => {
  expect(restore('{"note":"Đã họp","step":"x"}', EMPTY)).toEqual({ ...EMPTY, note: 'Đã họp' });
});
