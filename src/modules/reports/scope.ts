import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { sightOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { type DirectiveNameDto } from '../assignments/index.js';
import { sightCondition } from '../sight/index.js';
import { directiveNotFound } from '../directives/index.js';
import { Unit, unitNotFound } from '../units/index.js';
import type { ReportScopeDto, ScopeQuery } from './scope.dto.js';

/** What a report is about: all the caller sees, or one unit's or one directive's part of it. */
export interface Scope {
  /** The same words narrow the list of assignments to what is counted. */
  readonly filters: { readonly unitId?: string; readonly directiveId?: string };
  readonly shown: ReportScopeDto;
}

/**
 * Somebody who sees a unit's work alone gets that unit's figures: what it only coordinates is another's lateness. Who
 * stands in for others sees more than that, and gets what he sees.
 * @throws DomainError `UNIT.NOT_FOUND` (also another unit, for him), `DIRECTIVE.NOT_FOUND`
 */
export async function scopeOf(em: EntityManager, caller: Caller, asked: ScopeQuery): Promise<Scope> {
  const sight = sightOf(caller);
  const own = !sight.all && sight.supervisorId === null && !sight.asStandIn ? sight.unitId : null;
  if (own !== null && asked.unitId !== undefined && asked.unitId !== own) throw unitNotFound();
  const unitId = asked.unitId ?? own ?? undefined;
  const unit = unitId === undefined ? null : await em.findOneBy(Unit, { id: unitId });
  if (unitId !== undefined && unit === null) throw unitNotFound();
  const { directiveId } = asked;
  const directive = directiveId === undefined ? null : await directiveOf(em, caller, directiveId);
  return {
    filters: {
      ...(unitId === undefined ? {} : { unitId }),
      ...(directiveId === undefined ? {} : { directiveId }),
    },
    shown: {
      unit: unit && { id: unit.id, name: unit.name },
      directive,
    },
  };
}

/** A directive exists for whoever sees one of its assignments. @throws DomainError `DIRECTIVE.NOT_FOUND` */
async function directiveOf(em: EntityManager, caller: Caller, id: string): Promise<DirectiveNameDto> {
  const seen = sightCondition(sightOf(caller), 'va', false);
  const visible = seen
    ? ` AND EXISTS (SELECT 1 FROM assignment va WHERE va.directive_id = d.id AND ${seen.sql})`
    : '';
  const [directive] = await selectRows<DirectiveNameDto>(
    em,
    `SELECT d.id, d.number, d.issued_on AS "issuedOn" FROM directive d WHERE d.id = :id${visible}`,
    { ...seen?.values, id },
  );
  if (!directive) throw directiveNotFound();
  return directive;
}
