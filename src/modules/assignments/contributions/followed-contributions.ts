import type { EntityManager } from 'typeorm';
import { selectRows, type Values } from '../../../database/rows.js';
import type { FollowedContribution } from '../../../domain/follow-up/duty-occurrences.js';

/** Which assignments are meant, as a condition on the column that names them. */
export interface AmongAssignments {
  readonly where: (column: string) => string;
  readonly values: Values;
}

/**
 * What coordinating units owe by a last day of their own, by assignment; of units that still coordinate it, or the
 * fan-out it belongs to.
 * @param asOf an instant: as it was then; null: as it is
 */
export async function followedContributions(
  em: EntityManager,
  { where, values }: AmongAssignments,
  asOf: string | null,
): Promise<Map<string, FollowedContribution[]>> {
  const owed = asOf === null ? '' : ' OR c.reported_at > :asOf';
  const rows = await selectRows<FollowedContribution & { readonly assignmentId: string }>(
    em,
    `SELECT c.assignment_id AS "assignmentId", c.unit_id AS "unitId", c.content, c.last_day AS "lastDay",
            c.set_on AS "setOn"
     FROM contribution c JOIN assignment a ON a.id = c.assignment_id
     WHERE ${where('c.assignment_id')} AND c.last_day IS NOT NULL AND (c.reported_on IS NULL${owed})
       ${asOf === null ? '' : 'AND c.set_at <= :asOf'}
       AND EXISTS (SELECT 1 FROM participation p WHERE p.unit_id = c.unit_id AND p.role = 'coordinating'
                   AND (p.assignment_id = a.id OR p.assignment_id = a.parent_id))
     ORDER BY c.id`,
    asOf === null ? values : { ...values, asOf },
  );
  const found = new Map<string, FollowedContribution[]>();
  for (const { assignmentId, ...contribution } of rows) {
    const known = found.get(assignmentId);
    if (known) known.push(contribution);
    else found.set(assignmentId, [contribution]);
  }
  return found;
}
