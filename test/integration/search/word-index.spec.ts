import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Database } from '../../../src/database/database.js';
import { selectRows } from '../../../src/database/rows.js';
import {
  type Field,
  FIELDS,
  gradesOf,
  holds,
  readQuery,
  scoreOf,
  type SearchedText,
  searchedText,
  wordsAsked,
} from '../../../src/domain/search/index.js';
import { ENTITIES } from '../../../src/app/entities.js';
import { wordIndexOf } from '../../../src/modules/search/index.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';

const TODAY = '2026-06-25';

/** Few words that differ little, so that random texts and queries meet often. */
const WORDS = ['số', 'sở', 'so', 'chuyển', 'chuyên', 'đổi', 'đôi', 'doi', 'KH&CN', 'khcn', 'ủy', 'uỷ', 'ban'];
const NUMBERS = ['484-CV/TU', '48-CV/TU', '484', '2039-CV/VPTW', '5/6/2026', '05/06/2026', '2.c'];
const word = fc.constantFrom(...WORDS, ...NUMBERS);
const sentence = fc.array(word, { maxLength: 7 }).map((some) => some.join(' '));
const pieces = fc.array(fc.record({ field: fc.constantFrom<Field>(...FIELDS), text: sentence }), {
  maxLength: 6,
});
const query = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => `"${some.join(' ')}"`),
  fc.tuple(word, fc.nat(6)).map(([some, cut]) => some.slice(0, cut + 1)),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}" ${a.slice(0, 2)}`),
);

onEachDatabase('the index of words', (kind) => {
  let made: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    made = await kind.migrated();
    database = await Database.open(made.url, ENTITIES, { migrate: false });
  });
  afterAll(async () => {
    await database.close();
    await made.discard();
  });

  const write = (texts: readonly SearchedText[]): Promise<void> =>
    database.transaction(async ({ em }) => {
      const index = wordIndexOf(em);
      await index.clear(em);
      await index.write(
        em,
        texts.map((text, i) => ({ place: i + 1, text })),
      );
    });

  const found = async (text: string): Promise<number[]> => {
    const asked = wordsAsked(readQuery(text, TODAY));
    if (!asked) return [];
    const { sql, values } = wordIndexOf(database.read).places(asked, 'q');
    const rows = await selectRows<{ rowid?: number; place?: number }>(database.read, sql, values);
    return rows.map((row) => Number(row.rowid ?? row.place)).sort((a, b) => a - b);
  };

  it('finds, for random texts and queries, what the rule says, with the scores it says', async () => {
    const texts = fc.sample(pieces, { numRuns: 300, seed: 7 }).map(searchedText);
    await write(texts);
    const index = wordIndexOf(database.read);
    let finds = 0;
    for (const q of fc.sample(query, { numRuns: 250, seed: 11 })) {
      const read = readQuery(q, TODAY);
      const asked = wordsAsked(read);
      const grades = gradesOf(read);
      const expected = texts.flatMap((text, i) =>
        asked && holds(text, asked) ? [{ place: i + 1, score: scoreOf(text, grades) }] : [],
      );
      if (!asked) continue;
      const where = index.holds(asked, 'words');
      const parts = grades.map(({ expression, weight }, i) => {
        const { sql, values } = index.grades(expression, `g${i}`);
        return { sql: `CASE WHEN ${sql} THEN ${weight} ELSE 0 END`, values };
      });
      const rows = await selectRows<{ place: number; score: number }>(
        database.read,
        `SELECT e.place, ${parts.map(({ sql }) => sql).join(' + ')} AS score
         FROM (${placesUpTo(texts.length)}) e JOIN search_words w ON ${index.join} WHERE ${where.sql}
         ORDER BY e.place`,
        Object.assign({}, where.values, ...parts.map(({ values }) => values)),
      );
      expect({ q, rows: rows.map((row) => ({ ...row })) }).toEqual({ q, rows: expected });
      finds += rows.length;
    }
    expect(finds).toBeGreaterThan(1000);
  });

  it('takes any text for a query', async () => {
    const bits = fc.constantFrom(
      ...[
        'AND',
        'OR',
        'NOT',
        'NEAR',
        'NEAR(a b)',
        '*',
        '"',
        "'",
        '(',
        ')',
        ':',
        '^',
        '-',
        '\\',
        '&',
        '|',
        '!',
        '<->',
      ],
      ...[
        'text:',
        '{a}',
        '\u0000',
        '\ud800',
        '%',
        '_',
        '=',
        '¦',
        '😀',
        'ﬁ',
        '²',
        'İ',
        'ẞ',
        '한국',
        'x'.repeat(300),
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.array(bits, { maxLength: 40 }).map((some) => some.join(' ')),
      fc.array(bits, { maxLength: 40 }).map((some) => some.join('').slice(0, 500)),
      fc.constant('a '.repeat(250)),
      fc.constant('a'.repeat(500)),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        await write([searchedText([{ field: 'text', text }])]);
        // What was stored is found by itself, unless there is no word in it.
        const asked = wordsAsked(readQuery(text, TODAY));
        if (asked && holds(searchedText([{ field: 'text', text }]), asked)) {
          expect(await found(text)).toEqual([1]);
        } else expect(await found(text)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  describe('has room for', () => {
    it.each([
      ['a word said a thousand times', `${'nhiệm vụ '.repeat(1000)} cuối cùng`, 'cuối cùng'],
      ['the longest text', `${Array.from({ length: 4000 }, (_, i) => `từ${i}`).join(' ')}`, 'từ3999 '],
      ['a word without an end', `${'á'.repeat(5000)} ngắn`, 'ngắn'],
      ['more than can be kept', `đầu ${'ngôn ngữ '.repeat(60_000)}`, 'đầu'],
    ])('%s', async (_what, text, sought) => {
      await write([searchedText([{ field: 'text', text }])]);
      expect(await found(sought)).toEqual([1]);
    });
  });

  it('forgets what is written anew or removed', async () => {
    await write([
      searchedText([{ field: 'text', text: 'trước' }]),
      searchedText([{ field: 'text', text: 'kia' }]),
    ]);
    await database.transaction(async ({ em }) => {
      const index = wordIndexOf(em);
      await index.write(em, [{ place: 1, text: searchedText([{ field: 'text', text: 'sau' }]) }]);
      await index.remove(em, [2]);
    });
    expect([await found('trước'), await found('sau'), await found('kia')]).toEqual([[], [1], []]);
  });
});

/** Numbers from 1 on, as entries that have nothing but their place. */
function placesUpTo(most: number): string {
  return `WITH RECURSIVE n(place) AS (SELECT 1 UNION ALL SELECT place + 1 FROM n WHERE place < ${most}) SELECT place FROM n`;
}
