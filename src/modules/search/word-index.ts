import type { EntityManager } from 'typeorm';
import type { Values } from '../../database/rows.js';
import type { Expression, SearchedText } from '../../domain/search/index.js';

/** Part of a statement, with the values of its named parameters. */
export interface Part {
  readonly sql: string;
  readonly values: Values;
}

/** The words of an entry, to be written. */
export interface EntryWords {
  readonly place: number;
  readonly text: SearchedText;
}

/**
 * The port to the database's own index of words. Its alias is `w` where a statement joins it to the entries `e`. What
 * it finds is what the domain's `holds` says, on either database.
 */
export interface WordIndex {
  /** The condition of the join. */
  readonly join: string;
  /** On a joined row: whether its words are as asked. @param name of the parameter */
  holds(expression: Expression, name: string): Part;
  /** The same of rows that another `holds` has found already, for ordering them. */
  grades(expression: Expression, name: string): Part;
  /** The places of all entries whose words are as asked, as a subquery. */
  places(expression: Expression, name: string): Part;
  /** Writes the words of entries, in place of those written before. */
  write(em: EntityManager, entries: readonly EntryWords[]): Promise<void>;
  remove(em: EntityManager, places: readonly number[]): Promise<void>;
  /** Forgets all of them. */
  clear(em: EntityManager): Promise<void>;
  /** Lets nobody else write what this transaction is about to write. @param wide more than the rows it has changed itself */
  lock(em: EntityManager, wide: boolean): Promise<void>;
}
