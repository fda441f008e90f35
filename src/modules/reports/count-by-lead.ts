import type { EntityManager } from 'typeorm';
import type { Caller } from '../../domain/access/caller.js';
import { takenOverBy } from '../../domain/access/taken-over.js';
import { assignmentConditions, type AssignmentFilters, type JudgedTerm } from '../assignments/index.js';
import { type Condition, workLeftOpen } from '../sight/index.js';
import type { PlanningRules } from '../rules/index.js';
import { type BucketCount, countByBucket, countByKeyAndBucket } from './count-by-bucket.js';

/** How many assignments of a lead unit fall into a bucket. */
export interface LeadCount extends BucketCount {
  /** Null: no unit leads them, which somebody has to settle. */
  readonly unitId: string | null;
}

/**
 * Assignments by lead unit and bucket: of each unit what the list narrowed to it holds. Work of several leads counts
 * for each. What a unit that is no more left open counts for its successor, what it had closed stays with it.
 */
export async function countByLead(
  em: EntityManager,
  caller: Caller,
  filters: AssignmentFilters,
  rules: PlanningRules,
  term: JudgedTerm = 'current',
): Promise<LeadCount[]> {
  const of = async (unitId: string | null, conditions: readonly Condition[]): Promise<LeadCount[]> =>
    (await countByBucket(em, conditions, rules, term)).map((row) => ({ ...row, unitId }));
  const where = (more: AssignmentFilters) => assignmentConditions(caller, { ...filters, ...more }, rules);
  // Of one unit's work it is that unit that is looked at, also where others lead it, too.
  if (filters.unitId !== undefined) return of(filters.unitId, where({}));
  const counts = (await countByKeyAndBucket(em, 'lead', where({}), rules, term)).map(
    ({ key, ...row }): LeadCount => ({ ...row, unitId: key }),
  );
  const { directory, policy } = rules;
  const units = new Set(counts.flatMap(({ unitId }) => unitId ?? []));
  const gone = [...units].filter((id) => directory.holderOf(id) !== id);
  const holders = [...new Set(gone.map((id) => directory.holderOf(id)))];
  const again = new Set([...gone, ...holders]);
  const result = counts.filter(({ unitId }) => !again.has(unitId ?? ''));
  for (const id of holders) {
    result.push(...(await of(id, where({ unitId: id }))));
    for (const taken of takenOverBy(directory, id, policy.zone).filter(({ unitId }) => units.has(unitId))) {
      const { sql, values } = workLeftOpen(taken);
      const kept = [...where({ unitId: taken.unitId }), { sql: `NOT ${sql}`, values }];
      result.push(...(await of(taken.unitId, kept)));
    }
  }
  return [...result, ...(await of(null, where({ withoutLead: 'true' })))];
}
