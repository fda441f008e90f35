import { describe, expect, it } from '@jest/globals';
import { holds } from './expression.js';
import { gradesOf, scoreOf, wordsAsked } from './rank.js';
import { readQuery } from './read-query.js';
import { type Field, searchedText } from './searched-text.js';

const text = (fields: Partial<Record<Field, string>>) =>
  searchedText(Object.entries(fields).map(([field, words]) => ({ field: field as Field, text: words })));

/** The names of what is found, the best first; alike ones in the order given. */
function found(query: string, documents: Readonly<Record<string, Partial<Record<Field, string>>>>): string[] {
  const asked = readQuery(query, '2026-06-25');
  const wanted = wordsAsked(asked);
  const grades = gradesOf(asked);
  return Object.entries(documents)
    .map(([name, fields]) => ({ name, words: text(fields) }))
    .filter(({ words }) => wanted !== null && holds(words, wanted))
    .map(({ name, words }) => ({ name, score: scoreOf(words, grades) }))
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);
}

describe('what is found, and in which order', () => {
  it.each<[string, string, Readonly<Record<string, Partial<Record<Field, string>>>>, string[]]>([
    [
      'the document of that number before those that speak of it',
      '484-CV/TU',
      {
        mentions: { number: '12-CV/TU', text: 'Thực hiện Công văn số 484-CV/TU' },
        other: { number: '844-CV/TU', text: 'Khác' },
        itself: { number: '484-CV/TU', text: 'Chuyển đổi số' },
      },
      ['itself', 'mentions'],
    ],
    [
      'the very number before one that only begins so',
      '48',
      { longer: { number: '484-CV/TU' }, itself: { number: '48-CV/TU' } },
      ['itself', 'longer'],
    ],
    [
      'a number typed in part',
      '484-CV/T',
      { itself: { number: '484-CV/TU' }, party: { number: '484-CV/BTG' } },
      ['itself'],
    ],
    [
      'words as they are written before words with other marks',
      'số',
      { office: { text: 'sở' }, number: { text: 'số' }, bare: { text: 'so' } },
      ['number', 'office', 'bare'],
    ],
    [
      'all of them alike where the query has no marks',
      'so',
      { office: { text: 'sở' }, number: { text: 'số' }, bare: { text: 'so' } },
      ['office', 'number', 'bare'],
    ],
    [
      'the words in that order before the words anywhere',
      'chuyển đổi số',
      {
        scattered: { text: 'Số liệu chuyển giao, đổi mới' },
        phrase: { text: 'Kế hoạch chuyển đổi số' },
      },
      ['phrase', 'scattered'],
    ],
    [
      'only the words in that order where they are quoted',
      '"chuyển đổi số"',
      {
        scattered: { text: 'Số liệu chuyển giao, đổi mới' },
        phrase: { text: 'Kế hoạch chuyển đổi số' },
      },
      ['phrase'],
    ],
    [
      'the matter and the lead before what goes with it',
      'sở tư pháp',
      {
        output: { text: 'Báo cáo', other: 'Sở Tư pháp cho ý kiến' },
        lead: { text: 'Rà soát', lead: 'Sở Tư pháp' },
      },
      ['lead', 'output'],
    ],
    [
      'words that stand in several fields',
      'so khcn chuyển đổi',
      {
        lead: { lead: 'Sở KH&CN', text: 'Kế hoạch chuyển đổi số' },
        without: { lead: 'Sở Tư pháp', text: 'Kế hoạch chuyển đổi số' },
      },
      ['lead'],
    ],
    ['the word that is being typed', 'chuy', { yes: { text: 'chuyển' }, no: { text: 'chi' } }, ['yes']],
    ['no other word in part', 'chuy đổi', { no: { text: 'chuyển đổi' } }, []],
    ['a day as it is written', '5/6/2026', { yes: { other: 'trước ngày 05/06/2026' } }, ['yes']],
    ['nothing for nothing', '* ( "', { any: { text: 'bất kỳ' } }, []],
  ])('%s', (_what, query, documents, expected) => {
    expect(found(query, documents)).toEqual(expected);
  });

  it('does not join the end of one name with the beginning of the next', () => {
    const names = searchedText([
      { field: 'lead', text: 'Sở Tư pháp' },
      { field: 'lead', text: 'Công an tỉnh' },
    ]);
    const asked = wordsAsked(readQuery('"pháp công"', '2026-06-25'));
    expect(asked && holds(names, asked)).toBe(false);
  });
});
