import type { EntityManager } from 'typeorm';
import { insertRows } from '../../database/insert-rows.js';
import { selectRows } from '../../database/rows.js';
import { type Expression, type Field, FIELDS, type SearchedText } from '../../domain/search/index.js';
import type { EntryWords, WordIndex } from './word-index.js';

/** The fields as weights of a tsvector. */
const WEIGHTS: Readonly<Record<Field, string>> = { number: 'A', text: 'B', lead: 'C', other: 'D' };
/** What stands between two pieces, so that no phrase runs from one into the next. */
const GAP = 2;
/** Beyond it PostgreSQL keeps no order. */
const LAST_POSITION = 16_383;
/** Any number that is not used for another lock. */
const LOCK = 7_004_120_261;

/** PostgreSQL's text search: vectors and queries written as such, so that its parser and dictionaries have no say. */
export const tsvectorIndex: WordIndex = {
  join: 'w.place = e.place',
  holds: (expression, name) => ({
    sql: `w.vector @@ CAST(:${name} AS tsquery)`,
    values: { [name]: toTsquery(expression) },
  }),
  grades: (expression, name) => tsvectorIndex.holds(expression, name),
  places: (expression, name) => ({
    sql: `SELECT place FROM search_words WHERE vector @@ CAST(:${name} AS tsquery)`,
    values: { [name]: toTsquery(expression) },
  }),
  write: async (em, entries) => {
    await insertRows(
      em,
      'search_words',
      entries.map(({ place, text }: EntryWords) => ({ place, vector: toTsvector(text) })),
      'ON CONFLICT (place) DO UPDATE SET vector = EXCLUDED.vector',
    );
  },
  remove: async (em, places) => {
    if (places.length > 0) {
      await selectRows(em, 'DELETE FROM search_words WHERE place IN (:...places)', { places });
    }
  },
  clear: async (em: EntityManager) => {
    await em.query('DELETE FROM search_words');
  },
  /*
   * Two transactions do not see each other's work: a task given to a unit while the unit is being renamed would keep
   * the old name. So whoever writes entries of rows he has not changed himself does it alone; he then sees all that was
   * committed before. Only entries are written under the lock, hence nobody who holds it waits for anything else.
   */
  lock: async (em, wide) => {
    await em.query(`SELECT pg_advisory_xact_lock${wide ? '' : '_shared'}($1)`, [LOCK]);
  },
};

/** An expression as the text of a tsquery. Tokens are letters and digits alone, so that quotes hold them. */
export function toTsquery(expression: Expression): string {
  switch (expression.kind) {
    case 'all':
    case 'any':
      return `(${expression.of.map(toTsquery).join(expression.kind === 'all' ? ' & ' : ' | ')})`;
    case 'exact':
      return `'=${expression.token}'${expression.prefix ? ':*' : ''}`;
    case 'words': {
      const weights = expression.fields?.map((field) => WEIGHTS[field]).join('') ?? '';
      const words = expression.tokens.map((token, i) => {
        const label = `${expression.prefix && i === expression.tokens.length - 1 ? '*' : ''}${weights}`;
        return `'${token}'${label ? `:${label}` : ''}`;
      });
      return `(${words.join(' <-> ')})`;
    }
  }
}

/** The words with their positions and weights; marked ones once more, behind `=`, which begins no other word. */
export function toTsvector(text: SearchedText): string {
  const positions = new Map<string, string[]>();
  let at = 0;
  for (const field of FIELDS) {
    for (const piece of text.folded[field]) {
      for (const token of piece) {
        at += 1;
        const known = positions.get(token);
        const position = `${Math.min(at, LAST_POSITION)}${WEIGHTS[field]}`;
        if (known) known.push(position);
        else positions.set(token, [position]);
      }
      at += GAP;
    }
  }
  const words = [...positions].map(([token, where]) => `'${token}':${where.join(',')}`);
  return [...words, ...[...text.exact].map((token) => `'=${token}'`)].join(' ');
}
