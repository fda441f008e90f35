import type { EntityManager } from 'typeorm';
import { DomainError } from '../../common/errors/domain-error.js';
import { selectEntity, selectRows } from '../../database/rows.js';
import { sightOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { Assignment } from './entities/assignment.entity.js';
import { sightCondition } from '../sight/index.js';

/** The same answer for what is not there and for what is not to be seen. */
export const assignmentNotFound = (): DomainError =>
  new DomainError('not_found', 'ASSIGNMENT.NOT_FOUND', {
    title: 'No such assignment',
    detail: 'Không có nhiệm vụ này, hoặc bạn không có quyền xem.',
  });

/** An assignment the caller sees. @throws DomainError `ASSIGNMENT.NOT_FOUND` */
export async function visibleAssignment(em: EntityManager, caller: Caller, id: string): Promise<Assignment> {
  const seen = sightCondition(sightOf(caller), 'e', true);
  const assignment = await selectEntity(em, Assignment, `WHERE e.id = :id${seen ? ` AND ${seen.sql}` : ''}`, {
    ...seen?.values,
    id,
  });
  if (!assignment) throw assignmentNotFound();
  return assignment;
}

/** Those of `ids` the caller sees. */
export async function visibleAmong(
  em: EntityManager,
  caller: Caller,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const query = em
    .createQueryBuilder(Assignment, 'a')
    .select('a.id', 'id')
    .where('a.id IN (:...ids)', { ids });
  const seen = sightCondition(sightOf(caller), 'a', true);
  if (seen) query.andWhere(seen.sql, { ...seen.values });
  return new Set((await query.getRawMany<{ id: string }>()).map((row) => row.id));
}

/** The units that take part in an assignment; those that coordinate a fan-out coordinate each of its children. */
export async function takingPart(
  em: EntityManager,
  { id, parentId }: Pick<Assignment, 'id' | 'parentId'>,
): Promise<{ leadUnitIds: string[]; coordinatingUnitIds: string[] }> {
  const parts = await selectRows<{ unitId: string; role: 'lead' | 'coordinating' }>(
    em,
    `SELECT unit_id AS "unitId", role FROM participation
     WHERE (assignment_id = :id OR (assignment_id = :parentId AND role = 'coordinating')) AND unit_id IS NOT NULL
     ORDER BY id`,
    { id, parentId },
  );
  const unitsOf = (role: 'lead' | 'coordinating') =>
    parts.flatMap((part) => (part.role === role ? [part.unitId] : []));
  return { leadUnitIds: unitsOf('lead'), coordinatingUnitIds: unitsOf('coordinating') };
}

/** The units that lead an assignment; none for a fan-out's parent. */
export async function leadUnitIdsOf(em: EntityManager, assignmentId: string): Promise<string[]> {
  const leads = await selectRows<{ unitId: string }>(
    em,
    `SELECT unit_id AS "unitId" FROM participation
     WHERE assignment_id = :assignmentId AND role = 'lead' AND unit_id IS NOT NULL ORDER BY id`,
    { assignmentId },
  );
  return leads.map(({ unitId }) => unitId);
}
