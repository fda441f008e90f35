import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../database/rows.js';
import type { Sight } from '../../../domain/access/assignment-access.js';
import { sightCondition } from '../../sight/index.js';

/** Whether a person sees every assignment of a directive. One without assignments is seen by those who see everything. */
export async function seesWhole(em: EntityManager, sight: Sight, directiveId: string): Promise<boolean> {
  const seen = sightCondition(sight, 'a', false);
  if (!seen) return true;
  const [row] = await selectRows<{ every: number | string; own: number | string }>(
    em,
    `SELECT COUNT(*) AS every, COUNT(CASE WHEN ${seen.sql} THEN 1 END) AS own
     FROM assignment a WHERE a.directive_id = :directiveId AND NOT a.is_group`,
    { ...seen.values, directiveId },
  );
  return Number(row?.every ?? 0) > 0 && Number(row?.own ?? 0) === Number(row?.every ?? 0);
}
