import { toInstant } from '../../database/columns.js';
import type { Values } from '../../database/rows.js';
import type { NarrowSight, Sight } from '../../domain/access/assignment-access.js';
import type { TakenOver } from '../../domain/access/caller.js';
import { ENDED } from '../../domain/lifecycle/lifecycle.js';

/** Part of a statement, with the values of its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: Values;
}

/**
 * What a person sees, as a condition on the assignment of alias `alias`; null where he sees everything. The rule is
 * `maySee` of the domain. A fan-out's parent is seen by whoever sees one of its children.
 * @param groups whether parents can be among the rows asked for
 */
export function sightCondition(sight: Sight, alias: string, groups: boolean): Condition | null {
  if (sight.all) return null;
  const own = narrowCondition(sight, alias, groups, 'sight');
  const others = (sight.asStandIn ?? []).map((each, i) =>
    narrowCondition(each, alias, groups, `sightFor${i}`),
  );
  if (others.length === 0) return own;
  const all = [own, ...others];
  return {
    sql: `(${all.map(({ sql }) => sql).join(' OR ')})`,
    values: Object.assign({}, ...all.map(({ values }) => values)) as Values,
  };
}

/** @param use begins the names of its parameters */
function narrowCondition(
  { unitId, supervisorId, takenOver }: NarrowSight,
  alias: string,
  groups: boolean,
  use: string,
): Condition {
  if (unitId === null && supervisorId === null) return { sql: '1 = 0', values: {} };
  const left = leftOpen(takenOver, use);
  const leadersUnits = `IN (SELECT su.id FROM unit su WHERE su.supervisor_id = :${use}Leader OR su.id = :${use}Unit)`;
  // A unit's work is little beside all work, so one starts from it; a leader's is much, so each row is asked.
  const own =
    supervisorId === null
      ? `${alias}.id IN (SELECT sp.assignment_id FROM participation sp WHERE sp.unit_id = :${use}Unit` +
        `${left ? ` UNION ALL ${left.select('id')}` : ''})`
      : `(EXISTS (SELECT 1 FROM participation sp WHERE sp.assignment_id = ${alias}.id AND sp.unit_id ${leadersUnits})` +
        `${left ? ` OR ${alias}.id IN (${left.select('id')})` : ''})`;
  const children =
    `${alias}.id IN (SELECT sc.parent_id FROM participation sp JOIN assignment sc ON sc.id = sp.assignment_id ` +
    `WHERE sp.unit_id ${supervisorId === null ? `= :${use}Unit` : leadersUnits} AND sc.parent_id IS NOT NULL` +
    `${left ? ` UNION ALL ${left.select('parent_id')} AND sl.parent_id IS NOT NULL` : ''})`;
  return {
    sql: groups ? `(${own} OR ${children})` : own,
    values: {
      [`${use}Unit`]: unitId ?? '',
      ...(supervisorId === null ? {} : { [`${use}Leader`]: supervisorId }),
      ...left?.values,
    },
  };
}

/**
 * The work a unit leads or coordinates, with what it has taken over, as a condition on the assignment of alias `a`.
 * @param part null: either
 */
export function workOfUnit(
  unitId: string,
  part: 'lead' | 'coordinating' | null,
  takenOver: readonly TakenOver[],
): Condition {
  const left = leftOpen(takenOver, 'work');
  const own = 'SELECT sp.assignment_id FROM participation sp WHERE sp.unit_id = :unitId';
  const role = part === null ? '' : ' AND sp.role = :part';
  return {
    sql: `a.id IN (${own}${role}${left ? ` UNION ALL ${left.select('id')}${role}` : ''})`,
    values: { unitId, ...(part === null ? {} : { part }), ...left?.values },
  };
}

/** What a unit that is no more led and left open, which is now another's, as a condition on alias `a`. */
export function workLeftOpen(unit: TakenOver): Condition {
  const left = leftOpen([unit], 'gone');
  return left
    ? { sql: `a.id IN (${left.select('id')} AND sp.role = 'lead')`, values: left.values }
    : { sql: '1 = 0', values: {} };
}

const ENDED_STATES = ENDED.map((state) => `'${state}'`).join(', ');

/**
 * What units that are no more left open: a statement over their part `sp` in the assignment `sl`; null: there are none.
 * @param use begins the names of its parameters
 */
function leftOpen(
  takenOver: readonly TakenOver[],
  use: string,
): { readonly select: (column: 'id' | 'parent_id') => string; readonly values: Values } | null {
  if (takenOver.length === 0) return null;
  const endedLater = takenOver
    .map((_, i) => `(sp.unit_id = :${use}Left${i} AND ss.at >= :${use}Since${i})`)
    .join(' OR ');
  return {
    select: (column) =>
      `SELECT sl.${column} FROM participation sp JOIN assignment sl ON sl.id = sp.assignment_id ` +
      `WHERE sp.unit_id IN (:...${use}Left) AND (sl.lifecycle NOT IN (${ENDED_STATES}) OR EXISTS (` +
      `SELECT 1 FROM assignment_step ss WHERE ss.assignment_id = sl.id AND ss.to_state IN (${ENDED_STATES}) AND (${endedLater})))`,
    values: {
      [`${use}Left`]: takenOver.map(({ unitId }) => unitId),
      ...Object.fromEntries(
        takenOver.flatMap(({ unitId, sinceMs }, i) => [
          [`${use}Left${i}`, unitId],
          [`${use}Since${i}`, toInstant(sinceMs)],
        ]),
      ),
    },
  };
}
