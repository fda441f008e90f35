import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../database/rows.js';
import { sightOf } from '../../../domain/access/assignment-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { Lifecycle } from '../../../domain/lifecycle/lifecycle.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import { sightCondition } from '../../sight/index.js';
import type { LinkedAssignmentDto } from './assignment-detail.dto.js';

interface Row {
  /** Whether it stands above: 1 or 0. */
  up: number;
  id: string;
  clause: string;
  content: string;
  lifecycle: Lifecycle;
  directiveId: string;
  number: string;
  issuedOn: string;
  secrecy: string;
}

/** The cascade (cụ thể hóa) around an assignment, upwards and downwards, as far as the caller sees it. */
export async function linkedAssignments(
  em: EntityManager,
  caller: Caller,
  id: string,
): Promise<{ carriesOut: LinkedAssignmentDto[]; carriedOutBy: LinkedAssignmentDto[] }> {
  const seen = sightCondition(sightOf(caller), 'a', true);
  const rows = await selectRows<Row>(
    em,
    `SELECT l.up, a.id, a.clause, a.content, a.lifecycle, d.id AS "directiveId", d.number, d.issued_on AS "issuedOn",
            d.secrecy
     FROM (SELECT 1 AS up, upper_id AS id FROM cascade_link WHERE assignment_id = :id
           UNION ALL SELECT 0, assignment_id FROM cascade_link WHERE upper_id = :id) l
     JOIN assignment a ON a.id = l.id
     JOIN directive d ON d.id = a.directive_id
     ${seen ? `WHERE ${seen.sql}` : ''}
     ORDER BY d.issued_on, a.clause, a.id`,
    { ...seen?.values, id },
  );
  return {
    carriesOut: rows.filter(({ up }) => up).map(linked),
    carriedOutBy: rows.filter(({ up }) => !up).map(linked),
  };
}

function linked(row: Row): LinkedAssignmentDto {
  const { id, clause, content, lifecycle, directiveId, number, issuedOn, secrecy } = row;
  const directive = { id: directiveId, number, issuedOn };
  return { id, directive, clause, content: isSecret(secrecy) ? null : content, lifecycle };
}
