import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { type Organ, type OrganMatcher, organMatcher } from '../../domain/organs/index.js';
import type { ExistingTask } from '../../domain/task-list/index.js';
import { Unit, UnitGroup } from '../units/index.js';

/** The organs that names in a list are matched with; a unit's code counts as another of its names. */
export async function readOrgans(em: EntityManager): Promise<OrganMatcher> {
  const units = await em.find(Unit);
  const groups = await em.find(UnitGroup);
  return organMatcher([
    ...units.map(
      ({ id, code, name, shortName, aliases, parentId, validFrom, validTo, successorId }): Organ => ({
        kind: 'unit',
        id,
        name,
        shortName,
        aliases: [...aliases, code],
        parentId,
        validFrom,
        validTo,
        successorId,
      }),
    ),
    ...groups.map(({ id, code, name, aliases }): Organ => ({
      kind: 'group',
      id,
      name,
      shortName: null,
      aliases: [...(aliases ?? []), code],
      parentId: null,
      validFrom: null,
      validTo: null,
      successorId: null,
    })),
  ]);
}

/** Members of each group on a day. */
export async function countMembers(em: EntityManager, date: string): Promise<Map<string, number>> {
  const rows = await selectRows<{ id: string; members: number | string }>(
    em,
    'SELECT group_id AS id, COUNT(DISTINCT unit_id) AS members FROM group_member ' +
      'WHERE (from_on IS NULL OR from_on <= :date) AND (to_on IS NULL OR to_on >= :date) GROUP BY group_id',
    { date },
  );
  return new Map(rows.map(({ id, members }) => [id, Number(members)]));
}

/** What a directive has already; what was withdrawn or declined may be given again. */
export async function readExisting(em: EntityManager, directiveId: string): Promise<ExistingTask[]> {
  const rows = await selectRows<{
    id: string;
    clause: string;
    content: string;
    isGroup: boolean | number;
    unitId: string | null;
  }>(
    em,
    'SELECT a.id AS id, a.clause AS clause, a.content AS content, a.is_group AS "isGroup", p.unit_id AS "unitId" ' +
      "FROM assignment a LEFT JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead' " +
      "WHERE a.directive_id = :directiveId AND a.lifecycle NOT IN ('withdrawn', 'declined')",
    { directiveId },
  );
  const tasks = new Map<string, ExistingTask & { leadUnitIds: string[] }>();
  for (const { id, clause, content, isGroup, unitId } of rows) {
    let task = tasks.get(id);
    if (!task) tasks.set(id, (task = { clause, content, isGroup: Boolean(isGroup), leadUnitIds: [] }));
    if (unitId !== null) task.leadUnitIds.push(unitId);
  }
  return [...tasks.values()];
}
