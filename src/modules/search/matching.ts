import { asksNothing, type DateRange, type SearchQuery, wordsAsked } from '../../domain/search/index.js';
import type { Part, WordIndex } from './word-index.js';

/** The first and the last day that can be. */
const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/**
 * That a directive or assignment is as the query asks, for statements over other tables: its id stands in `column`. The
 * caller's sight and other filters apply beside it.
 */
export function foundBy(index: WordIndex, query: SearchQuery, column: string): Part {
  if (asksNothing(query)) return { sql: '1 = 0', values: {} };
  const words = wordsAsked(query);
  const parts = query.ranges.map((range, i) => inRange(range, 's', i));
  if (words) {
    const { sql, values } = index.places(words, 'searchWords');
    parts.push({ sql: `s.place IN (${sql})`, values });
  }
  const { sql, values } = allOf(parts);
  return { sql: `${column} IN (SELECT s.id FROM search_entry s WHERE ${sql})`, values };
}

/** That the days of the entry of alias `alias` are within a range. @param i tells the ranges of a query apart */
export function inRange({ of, from, to }: DateRange, alias: string, i: number): Part {
  const own = `CASE WHEN ${alias}.kind = 'directive' THEN ${alias}.issued_on ELSE ${alias}.last_day END`;
  const day = { own, issued: `${alias}.issued_on`, due: `${alias}.last_day` }[of];
  return {
    sql: `${day} BETWEEN :searchFrom${i} AND :searchTo${i}`,
    values: { [`searchFrom${i}`]: from ?? EARLIEST, [`searchTo${i}`]: to ?? LATEST },
  };
}

export function allOf(parts: readonly Part[]): Part {
  return {
    sql: parts.map(({ sql }) => sql).join(' AND '),
    values: Object.assign({}, ...parts.map(({ values }) => values)) as Part['values'],
  };
}
