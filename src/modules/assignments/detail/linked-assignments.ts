import type { EntityManager } from 'typeorm';
import { sightOf } from '../../../domain/access/assignment-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { Lifecycle } from '../../../domain/lifecycle/lifecycle.js';
import { Directive } from '../../directives/index.js';
import { Assignment } from '../entities/assignment.entity.js';
import { CascadeLink } from '../entities/cascade-link.entity.js';
import { sightCondition } from '../sight.js';
import type { LinkedAssignmentDto } from './assignment-detail.dto.js';

interface Row {
  id: string;
  clause: string;
  content: string;
  lifecycle: Lifecycle;
  directiveId: string;
  number: string;
  issuedOn: string;
}

/** The cascade (cụ thể hóa) around an assignment, upwards and downwards, as far as the caller sees it. */
export async function linkedAssignments(
  em: EntityManager,
  caller: Caller,
  id: string,
): Promise<{ carriesOut: LinkedAssignmentDto[]; carriedOutBy: LinkedAssignmentDto[] }> {
  return {
    carriesOut: await linked(em, caller, 'l.upper_id = a.id AND l.assignment_id = :id', id),
    carriedOutBy: await linked(em, caller, 'l.assignment_id = a.id AND l.upper_id = :id', id),
  };
}

async function linked(
  em: EntityManager,
  caller: Caller,
  link: string,
  id: string,
): Promise<LinkedAssignmentDto[]> {
  const query = em
    .createQueryBuilder(Assignment, 'a')
    .innerJoin(CascadeLink, 'l', link, { id })
    .innerJoin(Directive, 'd', 'd.id = a.directive_id')
    .select('a.id', 'id')
    .addSelect('a.clause', 'clause')
    .addSelect('a.content', 'content')
    .addSelect('a.lifecycle', 'lifecycle')
    .addSelect('d.id', 'directiveId')
    .addSelect('d.number', 'number')
    .addSelect('d.issued_on', 'issuedOn')
    .orderBy('d.issued_on')
    .addOrderBy('a.clause')
    .addOrderBy('a.id');
  const seen = sightCondition(sightOf(caller), 'a', true);
  if (seen) query.andWhere(seen.sql, { ...seen.values });
  const rows = await query.getRawMany<Row>();
  return rows.map(({ directiveId, number, issuedOn, ...row }) => ({
    ...row,
    directive: { id: directiveId, number, issuedOn },
  }));
}
