import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { type AuditEntry, conceal, type Fields } from '../../domain/audit/index.js';
import { OPEN_OF_ASSIGNMENT, OPEN_OF_DIRECTIVE } from '../../domain/secrecy/secrecy.js';

const OPEN = [
  ...OPEN_OF_DIRECTIVE,
  ...OPEN_OF_ASSIGNMENT,
  'state',
  'contentDeleted',
  'acknowledged',
  'fileId',
];

/** The ids among the entries' subjects that belong to a directive which is secret now. */
export async function secretSubjects(
  em: EntityManager,
  entries: readonly Pick<AuditEntry, 'subjectId'>[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(entries.flatMap(({ subjectId }) => subjectId ?? []))];
  if (ids.length === 0) return new Set();
  const rows = await selectRows<{ id: string }>(
    em,
    `SELECT d.id FROM directive d WHERE d.id IN (:...ids) AND d.secrecy <> 'none'
     UNION SELECT a.id FROM assignment a JOIN directive d ON d.id = a.directive_id
       WHERE a.id IN (:...ids) AND d.secrecy <> 'none'
     UNION SELECT i.id FROM intake i JOIN directive d ON d.id = i.directive_id
       WHERE i.id IN (:...ids) AND d.secrecy <> 'none'`,
    { ids },
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * What was recorded of something before it was marked secret stays in the chain, which nobody may rewrite; it is not
 * shown any more.
 */
export const concealWords = (fields: Record<string, unknown> | null): Record<string, unknown> | null =>
  fields === null ? null : conceal(fields as Fields, OPEN);
