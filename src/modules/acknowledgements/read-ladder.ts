import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import type { Told } from '../../domain/acknowledgement/index.js';
import type { Pause } from '../../domain/follow-up/pauses.js';
import { type Assignment, takingPart } from '../assignments/index.js';

/** What a ladder has said about an assignment under its present term and lead, and what was answered. */
export interface Ladder {
  readonly told: readonly Told[];
  readonly pauses: readonly (Pause & { readonly at: string })[];
  readonly leadUnitIds: readonly string[];
  readonly monitoringOfficerId: string | null;
}

export async function readLadder(em: EntityManager, assignment: Assignment): Promise<Ladder> {
  const { id, assignedAt, lastDay, recurring, monitoringOfficerId } = assignment;
  const values = { id, assignedAt };
  const told = await selectRows<Told>(
    em,
    `SELECT rung, recipient_id AS "recipientId", on_behalf_of_id AS "onBehalfOfId", unit_id AS "unitId",
            last_day AS "lastDay", planned_at AS "plannedAt"
     FROM notice
     WHERE assignment_id = :id AND kind = 'escalation' AND last_day IS NOT NULL AND planned_at >= :assignedAt
       AND (state <> 'cancelled' OR EXISTS (
         SELECT 1 FROM acknowledgement k
         WHERE k.assignment_id = notice.assignment_id AND k.rung = notice.rung AND k.at = notice.settled_at))`,
    values,
  );
  const pauses = await selectRows<Omit<Ladder['pauses'][number], 'unitIds'> & { unitIds: string }>(
    em,
    `SELECT rung, unit_ids AS "unitIds", last_day AS "lastDay", plan_on AS until, at
     FROM acknowledgement WHERE assignment_id = :id AND at >= :assignedAt`,
    values,
  );
  // Each occurrence of a recurring duty has a last day of its own.
  const isOfTerm = (row: { readonly lastDay: string }): boolean => recurring || row.lastDay === lastDay;
  return {
    told: told.filter(isOfTerm),
    pauses: pauses
      .filter(isOfTerm)
      .map((pause) => ({ ...pause, unitIds: JSON.parse(pause.unitIds) as string[] })),
    leadUnitIds: (await takingPart(em, assignment)).leadUnitIds,
    monitoringOfficerId,
  };
}
