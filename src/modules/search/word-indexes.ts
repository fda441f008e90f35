import type { EntityManager } from 'typeorm';
import { fts5Index } from './fts5-index.js';
import { tsvectorIndex } from './tsvector-index.js';
import type { WordIndex } from './word-index.js';

/** The index of words of the database behind `em`. */
export function wordIndexOf(em: EntityManager): WordIndex {
  return em.dataSource.options.type === 'postgres' ? tsvectorIndex : fts5Index;
}
