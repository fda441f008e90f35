import type { Values } from '../../database/rows.js';
import type { Sight } from '../../domain/access/assignment-access.js';

/** Part of a statement, with the values of its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly values: Values;
}

const LEADERS_UNITS =
  'IN (SELECT su.id FROM unit su WHERE su.supervisor_id = :sightLeader OR su.id = :sightUnit)';

/**
 * What a person sees, as a condition on the assignment of alias `alias`; null where he sees everything. The rule is
 * `maySee` of the domain. A fan-out's parent is seen by whoever sees one of its children.
 * @param groups whether parents can be among the rows asked for
 */
export function sightCondition(sight: Sight, alias: string, groups: boolean): Condition | null {
  if (sight.all) return null;
  const { unitId, supervisorId } = sight;
  if (unitId === null && supervisorId === null) return { sql: '1 = 0', values: {} };
  // A unit's work is little beside all work, so one starts from it; a leader's is much, so each row is asked.
  const own =
    supervisorId === null
      ? `${alias}.id IN (SELECT sp.assignment_id FROM participation sp WHERE sp.unit_id = :sightUnit)`
      : `EXISTS (SELECT 1 FROM participation sp WHERE sp.assignment_id = ${alias}.id AND sp.unit_id ${LEADERS_UNITS})`;
  const children =
    `${alias}.id IN (SELECT sc.parent_id FROM participation sp JOIN assignment sc ON sc.id = sp.assignment_id ` +
    `WHERE sp.unit_id ${supervisorId === null ? '= :sightUnit' : LEADERS_UNITS} AND sc.parent_id IS NOT NULL)`;
  return {
    sql: groups ? `(${own} OR ${children})` : own,
    values: { sightUnit: unitId ?? '', ...(supervisorId === null ? {} : { sightLeader: supervisorId }) },
  };
}
