import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { type Event, eventRule } from '../../domain/follow-up/events.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Nothing of these mails has left. One that is being sent is looked at again by whoever sends it. */
const UNSENT = "SELECT m.id FROM mail m WHERE m.state IN ('assembling', 'pending')";
const LOT = 1_000;

/** Why notices are cancelled, in Vietnamese for the ledger, and when. */
export interface Cancelling {
  readonly reason: string;
  /** Instant. */
  readonly at: string;
}

/**
 * Cancels what was planned under a term that an assignment has no more, as part of the transaction that changed it. What
 * units that coordinate are told of their own terms stays.
 * @param formerLastDay null: it had none
 * @returns how many notices it were
 */
export async function cancelFormerTerm(
  em: EntityManager,
  { id, formerLastDay }: { readonly id: string; readonly formerLastDay: LocalDate | null },
  cancelling: Cancelling,
): Promise<number> {
  return formerLastDay === null
    ? cancelWhere(em, "assignment_id = :id AND rule = 'review'", { id }, cancelling)
    : cancelWhere(
        em,
        "assignment_id = :id AND kind <> 'event' AND last_day = :formerLastDay",
        { id, formerLastDay },
        cancelling,
      );
}

/** Cancels all that was planned for work that nobody owes any more. */
export async function cancelReminding(
  em: EntityManager,
  assignmentId: string,
  cancelling: Cancelling,
): Promise<number> {
  return cancelWhere(em, "assignment_id = :assignmentId AND kind <> 'event'", { assignmentId }, cancelling);
}

/** Cancels what was to be told of an event that has been settled meanwhile. */
export async function cancelEvent(
  em: EntityManager,
  assignmentId: string,
  event: Event,
  cancelling: Cancelling,
): Promise<number> {
  const values = { assignmentId, rule: eventRule(event) };
  return cancelWhere(em, 'assignment_id = :assignmentId AND rule = :rule', values, cancelling);
}

/** Cancels what a rung of the ladder was still to say to the units it has been answered for. */
export async function cancelRung(
  em: EntityManager,
  { assignmentId, rung, unitIds }: { assignmentId: string; rung: number; unitIds: readonly string[] },
  cancelling: Cancelling,
): Promise<number> {
  return cancelWhere(
    em,
    'assignment_id = :assignmentId AND rule = :rule AND unit_id IN (:...unitIds)',
    { assignmentId, rule: `escalation-${rung}`, unitIds },
    cancelling,
  );
}

/** Cancels notices by their ids, those that still wait. */
export async function cancelByIds(
  em: EntityManager,
  noticeIds: readonly string[],
  cancelling: Cancelling,
): Promise<number> {
  let cancelled = 0;
  for (let start = 0; start < noticeIds.length; start += LOT) {
    const ids = noticeIds.slice(start, start + LOT);
    cancelled += await cancelWhere(em, 'id IN (:...ids)', { ids }, cancelling);
  }
  return cancelled;
}

async function cancelWhere(
  em: EntityManager,
  where: string,
  values: Readonly<Record<string, string | readonly string[]>>,
  { reason, at }: Cancelling,
): Promise<number> {
  if (em.dataSource.options.type === 'postgres') {
    // Nobody takes a mail for sending between this look at it and the end of the transaction.
    await selectRows(
      em,
      `SELECT id FROM mail WHERE state = 'pending' AND id IN (
         SELECT mail_id FROM notice WHERE state = 'planned' AND ${where}) ORDER BY id FOR UPDATE`,
      values,
    );
  }
  const result = await selectRows<unknown>(
    em,
    `UPDATE notice SET state = 'cancelled', reason = :reason, settled_at = :at
     WHERE state = 'planned' AND ${where} AND mail_id IN (${UNSENT}) RETURNING id`,
    { ...values, reason, at },
  );
  // PostgreSQL's driver tells of an UPDATE as [rows, count].
  return em.dataSource.options.type === 'postgres' ? (result as [unknown, number])[1] : result.length;
}
