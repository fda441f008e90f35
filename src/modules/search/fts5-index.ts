import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { type Expression, FIELDS, type SearchedText } from '../../domain/search/index.js';
import type { EntryWords, WordIndex } from './word-index.js';

/** A word that no query has, so that no phrase runs from one piece into the next. */
const BREAK = ' ¦ ';

const WRITE = `INSERT OR REPLACE INTO search_words (rowid, number, text, lead, other, exact)
  VALUES (:place, :number, :text, :lead, :other, :exact)`;

/** SQLite's FTS5. */
export const fts5Index: WordIndex = {
  join: 'w.rowid = e.place',
  holds: (expression, name) => ({ sql: `w.search_words MATCH :${name}`, values: asked(expression, name) }),
  grades: (expression, name) => {
    const { sql, values } = fts5Index.places(expression, name);
    return { sql: `e.place IN (${sql})`, values };
  },
  places: (expression, name) => ({
    sql: `SELECT rowid FROM search_words WHERE search_words MATCH :${name}`,
    values: asked(expression, name),
  }),
  write: async (em, entries) => {
    for (const entry of entries) await selectRows(em, WRITE, toRow(entry));
  },
  remove: async (em, places) => {
    if (places.length > 0) {
      await selectRows(em, 'DELETE FROM search_words WHERE rowid IN (:...places)', { places });
    }
  },
  clear: async (em: EntityManager) => {
    await em.query('DELETE FROM search_words');
  },
  // Transactions take turns.
  lock: () => Promise.resolve(),
};

const asked = (expression: Expression, name: string) => ({ [name]: toMatch(expression) });

/** An expression in FTS5's words. Tokens are letters and digits alone, so that quotes hold them. */
export function toMatch(expression: Expression): string {
  switch (expression.kind) {
    case 'all':
    case 'any':
      return `(${expression.of.map(toMatch).join(expression.kind === 'all' ? ' AND ' : ' OR ')})`;
    case 'exact':
      return `exact : ${phrase([expression.token], expression.prefix)}`;
    case 'words':
      return `{${(expression.fields ?? FIELDS).join(' ')}} : ${phrase(expression.tokens, expression.prefix)}`;
  }
}

const phrase = (tokens: readonly string[], prefix: boolean): string =>
  `"${tokens.join(' ')}"${prefix ? ' *' : ''}`;

function toRow({ place, text }: EntryWords) {
  const column = (field: keyof SearchedText['folded']): string =>
    text.folded[field].map((piece) => piece.join(' ')).join(BREAK);
  return {
    place,
    number: column('number'),
    text: column('text'),
    lead: column('lead'),
    other: column('other'),
    exact: [...text.exact].join(' '),
  };
}
