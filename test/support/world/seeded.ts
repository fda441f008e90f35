import { type Step, STEP_RULES } from '../../../src/domain/lifecycle/lifecycle.js';
import { recordStep } from './steps.js';
import type { World } from './world.js';

/** Leaves, of all that the seeds load, one assignment: untouched, as if nobody had reported on it. */
export async function leaveOnly(world: World, directive: string, clause: string): Promise<string> {
  return world.database.transaction(async ({ em }) => {
    const [kept] = (await em.query(
      `SELECT a.id FROM assignment a JOIN directive d ON d.id = a.directive_id
       WHERE d.number = '${directive}' AND a.clause = '${clause}' AND a.parent_id IS NULL`,
    )) as { id: string }[];
    if (!kept) throw new Error(`no ${directive} ${clause}`);
    await em.query('DELETE FROM assignment_step');
    await em.query('DELETE FROM cascade_link');
    await em.query(`DELETE FROM participation WHERE assignment_id <> '${kept.id}'`);
    await em.query(`DELETE FROM assignment WHERE id <> '${kept.id}'`);
    await em.query("UPDATE assignment SET lifecycle = 'assigned', submitted_at = NULL, submitted_on = NULL");
    return kept.id;
  });
}

/** The id of a person the seeds load. */
export async function personId(world: World, code: string): Promise<string> {
  const [row] = (await world.database.read.query(`SELECT id FROM person WHERE code = '${code}'`)) as {
    id: string;
  }[];
  if (!row) throw new Error(`no person ${code}`);
  return row.id;
}

/** A step on an assignment of the seeds, taken by whom it is for: the unit, or the office. */
export async function takeStep(world: World, assignmentId: string, step: Step, local: string): Promise<void> {
  const by = await personId(
    world,
    STEP_RULES[step].by === 'lead' ? 'clerk.du-ubnd-tinh' : 'chuyen-vien-cds-cy',
  );
  await recordStep(world.database, { assignmentId, step, byId: by, local });
}
