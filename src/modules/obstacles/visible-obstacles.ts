import type { EntityManager } from 'typeorm';
import { selectEntity, type Values } from '../../database/rows.js';
import { sightOf } from '../../domain/access/assignment-access.js';
import { type Caller, holdsAny } from '../../domain/access/caller.js';
import { OFFICE, type Party } from '../../domain/obstacle/index.js';
import { type Condition, sightCondition } from '../sight/index.js';
import { Obstacle } from './entities/obstacle.entity.js';
import { obstacleNotFound } from './obstacle-errors.js';

/**
 * Who sees an obstacle ("cần biết"), as a condition on the obstacle of alias `o` with its assignment `a`; null: everybody.
 * Whoever sees the assignment; and a unit or leader that is, or was, asked to solve it: that one sees the obstacle, with
 * the directive's number and the clause, and who held it how long, but not the assignment, nor what else stands in the
 * way of it. It goes on seeing what it was asked, since it must be able to show what it answered.
 */
export function obstacleSight(caller: Caller): Condition | null {
  const seen = sightCondition(sightOf(caller), 'a', true);
  if (!seen) return null;
  const { units, people } = askedAs(caller);
  return {
    sql: `(${seen.sql} OR EXISTS (SELECT 1 FROM obstacle_holder sh WHERE sh.obstacle_id = o.id
           AND (sh.unit_id IN (:...askedUnits) OR sh.person_id IN (:...askedPeople))))`,
    values: { ...seen.values, askedUnits: units, askedPeople: people },
  };
}

/** The units and leaders a caller is asked as. */
export function askedAs(caller: Caller): {
  readonly units: readonly string[];
  readonly people: readonly string[];
} {
  const everybody = [caller, ...(caller.standsInFor ?? [])];
  const units = everybody.flatMap((each) =>
    holdsAny(each, ['unit', 'head'])
      ? [
          ...(each.unitId === null ? [] : [each.unitId]),
          ...(each.succession?.byUnit ?? []).map((u) => u.unitId),
        ]
      : [],
  );
  // A list parameter needs values.
  return { units: ['', ...units], people: everybody.map(({ personId }) => personId) };
}

/** @throws DomainError `OBSTACLE.NOT_FOUND` */
export async function visibleObstacle(em: EntityManager, caller: Caller, id: string): Promise<Obstacle> {
  const seen = obstacleSight(caller);
  const values: Values = { id, ...seen?.values };
  const obstacle = await selectEntity(
    em,
    Obstacle,
    `WHERE e.id = :id AND e.id IN (SELECT o.id FROM obstacle o JOIN assignment a ON a.id = o.assignment_id
       WHERE o.id = :id${seen ? ` AND ${seen.sql}` : ''})`,
    values,
  );
  if (!obstacle) throw obstacleNotFound();
  return obstacle;
}

/** Whom it waits for. */
export const waitingOf = ({ waitingKind, waitingUnitId, waitingPersonId }: Obstacle): Party => ({
  kind: waitingKind,
  unitId: waitingUnitId,
  personId: waitingPersonId,
});

/** Who raised it. */
export const ownerOf = ({ ownerUnitId }: Obstacle): Party =>
  ownerUnitId === null ? OFFICE : { kind: 'unit', unitId: ownerUnitId, personId: null };
