import type { EntityManager } from 'typeorm';
import { insertRows } from '../../database/insert-rows.js';
import { selectRows } from '../../database/rows.js';
import { searchedText } from '../../domain/search/index.js';
import type { SearchKind } from './entities/search-entry.entity.js';
import type { StaleKind } from './entities/search-stale.entity.js';
import { assignmentTexts, directiveTexts, type RegisterText } from './register-texts.js';
import { wordIndexOf } from './word-indexes.js';

/** Entries written at once. */
const LOT = 500;

/**
 * Writes again the entries of all that this transaction has changed, as the last thing before it commits: nobody ever
 * sees the register and its index disagree.
 */
export async function renewSearchIndex(em: EntityManager): Promise<void> {
  const stale = await takeStale(em);
  if (stale.length === 0) return;
  const marked = (...kinds: StaleKind[]): string[] => [
    ...new Set(stale.flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : []))),
  ];
  await wordIndexOf(em).lock(
    em,
    stale.some(({ kind }) => kind !== 'assignment'),
  );
  const assignments = new Set(marked('assignment'));
  const directives = new Set(marked('directive'));
  for (const id of await idsWhere(em, 'SELECT id FROM assignment WHERE directive_id', marked('work'))) {
    assignments.add(id);
  }
  const units = marked('unit');
  for (const id of await idsWhere(em, 'SELECT assignment_id AS id FROM participation WHERE unit_id', units)) {
    assignments.add(id);
  }
  for (const id of await idsWhere(em, 'SELECT id FROM directive WHERE issuer_id', units)) directives.add(id);
  await renewAll(em, 'directive', [...directives]);
  await renewAll(em, 'assignment', [...assignments]);
}

/** Writes the whole index anew, as part of a transaction that commits it. @returns how many entries it has */
export async function rebuildSearchIndex(em: EntityManager): Promise<number> {
  const words = wordIndexOf(em);
  await words.lock(em, true);
  await words.clear(em);
  await em.query('DELETE FROM search_entry');
  await em.query('DELETE FROM search_stale');
  let count = 0;
  for (const kind of ['directive', 'assignment'] as const) {
    const rows = await selectRows<{ id: string }>(em, `SELECT id FROM ${kind} ORDER BY id`);
    count += rows.length;
    await renewAll(
      em,
      kind,
      rows.map(({ id }) => id),
    );
  }
  return count;
}

async function takeStale(em: EntityManager): Promise<{ kind: StaleKind; id: string }[]> {
  // Nearly every transaction of mails and notices ends here.
  const sql = 'DELETE FROM search_stale RETURNING kind, id';
  const postgres = em.dataSource.options.type === 'postgres';
  return em.query(postgres ? `WITH taken AS (${sql}) SELECT kind, id FROM taken` : sql);
}

async function idsWhere(em: EntityManager, select: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows<{ id: string }>(em, `${select} IN (:...ids)`, { ids });
  return rows.map(({ id }) => id);
}

async function renewAll(em: EntityManager, kind: SearchKind, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += LOT) {
    await renewLot(em, kind, ids.slice(start, start + LOT));
  }
}

async function renewLot(em: EntityManager, kind: SearchKind, ids: readonly string[]): Promise<void> {
  const texts = await (kind === 'directive' ? directiveTexts : assignmentTexts)(em, ids);
  if (texts.length < ids.length) await removeAllBut(em, texts, ids);
  const entries = await insertRows(
    em,
    'search_entry',
    texts.map(entryOf),
    `ON CONFLICT (id) DO UPDATE SET parent_id = EXCLUDED.parent_id, is_group = EXCLUDED.is_group,
       issued_on = EXCLUDED.issued_on, last_day = EXCLUDED.last_day
     RETURNING id, place`,
  );
  const places = new Map(entries.map(({ id, place }) => [id, place as number]));
  await wordIndexOf(em).write(
    em,
    texts.map((text) => ({ place: places.get(text.id) as number, text: wordsOf(text) })),
  );
}

/** Takes out what is not in the register any more. */
async function removeAllBut(
  em: EntityManager,
  texts: readonly RegisterText[],
  ids: readonly string[],
): Promise<void> {
  const there = new Set(texts.map(({ id }) => id));
  const gone = await selectRows<{ place: number }>(
    em,
    'SELECT place FROM search_entry WHERE id IN (:...ids)',
    { ids: ids.filter((id) => !there.has(id)) },
  );
  if (gone.length === 0) return;
  const places = gone.map(({ place }) => place);
  await wordIndexOf(em).remove(em, places);
  await selectRows(em, 'DELETE FROM search_entry WHERE place IN (:...places)', { places });
}

const entryOf = ({ id, kind, parentId, isGroup, issuedOn, lastDay }: RegisterText) => ({
  id,
  kind,
  parent_id: parentId,
  is_group: isGroup,
  issued_on: issuedOn,
  last_day: lastDay,
});

const wordsOf = ({ pieces }: RegisterText) =>
  searchedText(pieces.flatMap(({ field, texts }) => texts.map((text) => ({ field, text }))));
