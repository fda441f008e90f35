import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { sightOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { sightCondition } from '../sight/index.js';
import { directiveNotFound } from './edit/directive-errors.js';
import { Directive } from './entities/directive.entity.js';

/** A person sees the directives that have an assignment he sees. Narrows a query over directives of alias `d`. */
export function onlyVisible<T extends object>(
  query: SelectQueryBuilder<T>,
  caller: Caller,
): SelectQueryBuilder<T> {
  const seen = sightCondition(sightOf(caller), 'va', false);
  if (!seen) return query;
  return query.andWhere(`d.id IN (SELECT va.directive_id FROM assignment va WHERE ${seen.sql})`, {
    ...seen.values,
  });
}

/** @throws DomainError `DIRECTIVE.NOT_FOUND` */
export async function visibleDirective(em: EntityManager, caller: Caller, id: string): Promise<Directive> {
  const query = em.createQueryBuilder(Directive, 'd').where('d.id = :id', { id });
  const directive = await onlyVisible(query, caller).getOne();
  if (!directive) throw directiveNotFound();
  return directive;
}
