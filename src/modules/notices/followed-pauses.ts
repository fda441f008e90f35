import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import type { Pause } from '../../domain/follow-up/pauses.js';
import type { AmongAssignments } from '../assignments/index.js';

interface Row {
  readonly assignmentId: string;
  readonly rung: 1 | 2 | 3;
  readonly unitIds: string;
  readonly lastDay: string;
  readonly until: string;
}

/**
 * Adds to assignments which rungs were answered with a recovery plan. One statement, however many assignments. What was
 * answered before the work was given to another lead counts no more.
 * @param asOf an instant: what was answered by then; null: all
 */
export async function withPauses<Work extends { readonly id: string }>(
  em: EntityManager,
  assignments: readonly Work[],
  { where, values }: AmongAssignments,
  asOf: string | null,
): Promise<(Work & { readonly pauses?: readonly Pause[] })[]> {
  const rows = await selectRows<Row>(
    em,
    `SELECT k.assignment_id AS "assignmentId", k.rung, k.unit_ids AS "unitIds", k.last_day AS "lastDay",
            k.plan_on AS until
     FROM acknowledgement k JOIN assignment a ON a.id = k.assignment_id
     WHERE ${where('k.assignment_id')} AND k.at >= a.assigned_at${asOf === null ? '' : ' AND k.at <= :asOf'}`,
    asOf === null ? values : { ...values, asOf },
  );
  if (rows.length === 0) return [...assignments];
  const pauses = new Map<string, Pause[]>();
  for (const { assignmentId, unitIds, ...pause } of rows) {
    const read = { ...pause, unitIds: JSON.parse(unitIds) as string[] };
    pauses.set(assignmentId, [...(pauses.get(assignmentId) ?? []), read]);
  }
  return assignments.map((a) => {
    const found = pauses.get(a.id);
    return found ? { ...a, pauses: found } : a;
  });
}
