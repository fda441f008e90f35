import { newId } from '../../../src/common/ids.js';
import type { Database } from '../../../src/database/database.js';
import { insertRows } from '../../../src/database/insert-rows.js';
import { type Lifecycle, nextLifecycle, type Step } from '../../../src/domain/lifecycle/lifecycle.js';
import { officeInstant } from './local-time.js';

/** Takes a step on an assignment at an office-local moment and leaves its trace. */
export async function recordStep(
  database: Database,
  { assignmentId, step, byId, local }: { assignmentId: string; step: Step; byId: string; local: string },
): Promise<void> {
  await database.transaction(async ({ em }) => {
    const where = `WHERE id = '${assignmentId}'`;
    const rows = (await em.query(`SELECT lifecycle FROM assignment ${where}`)) as { lifecycle: Lifecycle }[];
    const from = rows[0]?.lifecycle;
    const to = from && nextLifecycle(from, step);
    if (!to) throw new Error(`no ${step} from ${from ?? 'nothing'}`);
    const at = officeInstant(local);
    await insertRows(em, 'assignment_step', [
      {
        id: newId(),
        assignment_id: assignmentId,
        step,
        from_state: from,
        to_state: to,
        note: '',
        percent: null,
        by_id: byId,
        at,
      },
    ]);
    const changes = [
      `lifecycle = '${to}'`,
      ...(step === 'submit' ? [`submitted_at = '${at}'`, `submitted_on = '${local.slice(0, 10)}'`] : []),
      ...(step === 'return' ? ['submitted_at = NULL', 'submitted_on = NULL'] : []),
      ...(step === 'accept' ? [`completed_at = '${at}'`] : []),
    ];
    await em.query(`UPDATE assignment SET ${changes.join(', ')} ${where}`);
  });
}
