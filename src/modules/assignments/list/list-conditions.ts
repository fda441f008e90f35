import { toInstant } from '../../../database/columns.js';
import { sightOf } from '../../../domain/access/assignment-access.js';
import type { Caller, TakenOver } from '../../../domain/access/caller.js';
import { takenOverBy } from '../../../domain/access/taken-over.js';
import { OWED } from '../../../domain/lifecycle/lifecycle.js';
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';
import { officeTimeOf } from '../../../domain/time/office-time.js';
import type { PlanningRules, Rules } from '../../rules/index.js';
import { type Condition, sightCondition, workOfUnit } from '../../sight/index.js';
import type { AssignmentListQuery } from './assignment-list.dto.js';
import { bucketCondition } from './bucket-condition.js';
import { timingCondition } from './timing-condition.js';

/** What a list is narrowed by; words to search for are another matter. */
export type AssignmentFilters = Omit<Partial<AssignmentListQuery>, 'page' | 'size' | 'sort' | 'q'>;

/** What is asked for, with what the unit named in it has taken over from units that are no more. */
export type Asked = AssignmentFilters & { readonly takenOver?: readonly TakenOver[] };

const NO_GROUP: Condition = { sql: 'a.is_group = :no', values: { no: false } };
/** The same where the rows are found by their unit: written so that it does not tempt SQLite to another index. */
const NO_GROUP_AMONG_FEW: Condition = { sql: 'NOT a.is_group', values: {} };
const OWED_STATES = `a.lifecycle IN (${OWED.map((state) => `'${state}'`).join(', ')})`;

/** The named unit with what it has taken over. */
export function withTakenOver<Filters extends AssignmentFilters>(
  filters: Filters,
  { directory, policy }: PlanningRules,
): Filters & Asked {
  const { unitId } = filters;
  return { ...filters, takenOver: unitId ? takenOverBy(directory, unitId, policy.zone) : [] };
}

/**
 * The assignments a person's list holds under these filters, as conditions on alias `a`. For whatever counts what a
 * list shows: the numbers are the list's.
 */
export function assignmentConditions(
  caller: Caller,
  filters: AssignmentFilters,
  rules: PlanningRules,
): Condition[] {
  const asked = withTakenOver({ part: 'lead', ...filters } as const, rules);
  const conditions = conditionsOf(caller, asked, rules);
  return isJoined(asked) ? [...conditions, workOfUnit(asked.unitId, asked.part, [])] : conditions;
}

/** Whether the named unit's part is left to a join with its participations, which are few beside all assignments. */
export function isJoined(
  asked: Asked,
): asked is Asked & { readonly unitId: string; readonly part: 'lead' | 'coordinating' } {
  return asked.unitId !== undefined && asked.part !== 'any' && !asked.takenOver?.length;
}

/** All of what is asked for but the part of a unit that is joined. */
export function conditionsOf(caller: Caller, asked: Asked, rules: Rules): Condition[] {
  const conditions: Condition[] = [];
  const where = (sql: string, values: Condition['values'] = {}): void =>
    void conditions.push({ sql, values });
  const equal = (column: string, name: string, value: string | undefined): void => {
    if (value !== undefined) where(`${column} = :${name}`, { [name]: value });
  };
  const withGroups = asked.groups === 'include';
  const sight = sightOf(caller);
  // A unit that asks for its own work sees all of it.
  const own = !sight.all && sight.unitId !== null && sight.unitId === asked.unitId;
  const seen = own ? null : sightCondition(sight, 'a', withGroups);
  if (seen) conditions.push(seen);
  const fromUnit = asked.unitId !== undefined || (!sight.all && sight.supervisorId === null);
  if (!withGroups) conditions.push(fromUnit ? NO_GROUP_AMONG_FEW : NO_GROUP);
  const { unitId, part = 'lead', takenOver = [] } = asked;
  if (unitId && !isJoined({ ...asked, part })) {
    conditions.push(workOfUnit(unitId, part === 'any' ? null : part, takenOver));
  }
  equal('a.directive_id', 'directiveId', asked.directiveId);
  equal('a.lifecycle', 'lifecycle', asked.lifecycle);
  equal('a.monitoring_officer_id', 'officerId', asked.officerId);
  equal('a.parent_id', 'parentId', asked.parentId);
  if (asked.dueFrom) where('a.last_day >= :dueFrom', { dueFrom: asked.dueFrom });
  if (asked.dueTo) where('a.last_day <= :dueTo', { dueTo: asked.dueTo });
  if (asked.timing) conditions.push(timingCondition(asked.timing, rules));
  if (asked.bucket) conditions.push(bucketCondition(asked.bucket, rules));
  // Written out, so that the index of what waits for a decision fits.
  if (asked.extension === 'requested') where("a.extension = 'requested'");
  else equal('a.extension', 'extension', asked.extension);
  if (asked.owed) where(OWED_STATES);
  if (asked.extended) where('a.extensions_granted > 0');
  if (asked.withoutLead) where(WITHOUT_LEAD);
  equal('a.lead_basis', 'leadBasis', asked.leadBasis);
  if (asked.delegate) equal('a.delegate_id', 'delegateId', caller.personId);
  const { completedFrom, completedTo } = asked;
  if (completedFrom ?? completedTo) where("a.lifecycle = 'completed'");
  if (completedFrom)
    where('a.completed_at >= :completedFrom', { completedFrom: startOf(completedFrom, rules) });
  if (completedTo)
    where('a.completed_at < :completedBefore', { completedBefore: startOf(addDays(completedTo, 1), rules) });
  conditions.push(...periodConditions(asked));
  return conditions;
}

const WITHOUT_LEAD =
  "NOT EXISTS (SELECT 1 FROM participation np WHERE np.assignment_id = a.id AND np.role = 'lead' AND np.unit_id IS NOT NULL)";

/** The first moment of a day, as instants are stored. */
const startOf = (date: LocalDate, { policy }: Rules): string =>
  toInstant(officeTimeOf(date, '00:00', policy.zone).epochMs);

/** Work of a period: by its last day, where it has none by the day it was given; or by that day always. */
function periodConditions({ periodFrom, periodTo, periodBasis }: Asked): Condition[] {
  const day = periodBasis === 'assigned' ? 'a.assigned_on' : 'COALESCE(a.last_day, a.assigned_on)';
  return [
    ...(periodFrom ? [{ sql: `${day} >= :periodFrom`, values: { periodFrom } }] : []),
    ...(periodTo ? [{ sql: `${day} <= :periodTo`, values: { periodTo } }] : []),
  ];
}
