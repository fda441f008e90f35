import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { onBehalfOf, partiesOf } from '../../domain/access/assignment-access.js';
import type { Caller, Role } from '../../domain/access/caller.js';
import type { PlanningRules } from '../rules/index.js';
import type { Assignment } from './entities/assignment.entity.js';
import { takingPart } from './visible-assignments.js';

/**
 * In whose place a person did something to an assignment, where nobody said so: that of an absent one who has a part in it,
 * if he has none himself; else null.
 */
export async function stoodInFor(
  em: EntityManager,
  byId: string,
  assignment: Assignment,
  { directory }: PlanningRules,
): Promise<string | null> {
  const absent = directory.standsInFor(byId);
  if (absent.length === 0) return null;
  const rows = await selectRows<{ personId: string; unitId: string | null; roles: string }>(
    em,
    'SELECT id AS "personId", unit_id AS "unitId", roles FROM person WHERE id IN (:...ids)',
    { ids: [byId, ...absent] },
  );
  const people = rows.map((row): Caller => {
    return { ...row, roles: JSON.parse(row.roles) as Role[], standing: false };
  });
  const own = people.find(({ personId }) => personId === byId);
  if (!own) return null;
  const { leadUnitIds, coordinatingUnitIds } = await takingPart(em, assignment);
  const units = [...leadUnitIds, ...coordinatingUnitIds].flatMap((id) => [id, directory.holderOf(id)]);
  const caller = { ...own, standsInFor: people.filter(({ personId }) => personId !== byId) };
  return onBehalfOf(caller, (each) => partiesOf(each, units).length > 0);
}
