import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { ENDED } from '../../domain/lifecycle/lifecycle.js';
import type { PartyKind } from '../../domain/obstacle/index.js';

/** An open obstacle beyond a unit's authority, as a leader's digest lists it. */
export interface ObstacleLine {
  readonly assignmentId: string;
  readonly obstacleId: string;
  readonly title: string;
  readonly directiveNumber: string;
  readonly secrecy: string;
  readonly clause: string;
  /** The unit that raised it; null: the office did. */
  readonly unit: string | null;
  readonly waitingKind: PartyKind;
  /** Name of the unit or leader it waits for; null for the office and the standing leaders. */
  readonly waitingName: string | null;
  readonly sinceOn: string;
}

const ENDED_STATES = ENDED.map((state) => `'${state}'`).join(', ');

/**
 * The open obstacles that are a leader's matter: beyond the authority of a unit he watches over, or waiting for him; for a
 * standing leader all of them. The longest standing first.
 * @param unitIds the units he watches over
 */
export async function obstaclesBeyondAuthority(
  em: EntityManager,
  leader: { readonly id: string; readonly standing: boolean },
  unitIds: readonly string[],
): Promise<ObstacleLine[]> {
  const own = '(o.waiting_person_id = :leader OR o.owner_unit_id IN (:...units))';
  return selectRows<ObstacleLine>(
    em,
    `SELECT o.assignment_id AS "assignmentId", o.id AS "obstacleId", o.title, d.number AS "directiveNumber",
            d.secrecy, a.clause, u.name AS unit, o.waiting_kind AS "waitingKind",
            COALESCE(wu.name, wp.name) AS "waitingName",
            (SELECT MAX(h.since_on) FROM obstacle_holder h WHERE h.obstacle_id = o.id) AS "sinceOn"
     FROM obstacle o
     JOIN assignment a ON a.id = o.assignment_id
     JOIN directive d ON d.id = a.directive_id
     LEFT JOIN unit u ON u.id = o.owner_unit_id
     LEFT JOIN unit wu ON wu.id = o.waiting_unit_id
     LEFT JOIN person wp ON wp.id = o.waiting_person_id
     WHERE o.state = 'open' AND o.beyond_authority AND a.lifecycle NOT IN (${ENDED_STATES})
       ${leader.standing ? '' : `AND ${own}`}
     ORDER BY o.raised_at, o.id`,
    leader.standing ? {} : { leader: leader.id, units: ['', ...unitIds] },
  );
}
