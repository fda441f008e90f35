import type { EntityManager } from 'typeorm';
import type { NameDto } from '../../common/http/name.dto.js';
import { selectRows } from '../../database/rows.js';

/** What units or people are called, by id. */
export async function namesOf(
  em: EntityManager,
  table: 'unit' | 'person',
  ids: readonly (string | null)[],
): Promise<Map<string, NameDto>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const rows = await selectRows<NameDto>(em, `SELECT id, name FROM ${table} WHERE id IN (:...ids)`, {
    ids: known,
  });
  return new Map(rows.map((row) => [row.id, row]));
}
