import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { type ExtensionStanding, type RequestState, standingOf } from '../../domain/extension/index.js';
import type { Step } from '../../domain/lifecycle/lifecycle.js';
import type { Assignment } from './entities/assignment.entity.js';

/** How an assignment stands to being extended, from all its requests as they are in this transaction. */
export async function extensionStanding(em: EntityManager, assignmentId: string): Promise<ExtensionStanding> {
  const rows = await selectRows<{ state: RequestState }>(
    em,
    'SELECT state FROM extension_request WHERE assignment_id = :assignmentId ORDER BY requested_at, id',
    { assignmentId },
  );
  return standingOf(rows.map(({ state }) => state));
}

/** With these the work ends for the unit that asked for more time. */
const ENDING: readonly Step[] = ['accept', 'decline', 'reassign', 'withdraw'];

/**
 * A request for more time that still waits when the work ends, or goes to another unit, lapses.
 * @returns what that changes of the assignment
 */
export async function lapseExtension(
  em: EntityManager,
  { id, extension }: Pick<Assignment, 'id' | 'extension'>,
  step: Step,
  at: string,
): Promise<Partial<ExtensionStanding>> {
  if (extension !== 'requested' || !ENDING.includes(step)) return {};
  await selectRows(
    em,
    `UPDATE extension_request SET state = 'lapsed', decided_at = :at
     WHERE assignment_id = :id AND state = 'requested'`,
    { id, at },
  );
  return extensionStanding(em, id);
}
