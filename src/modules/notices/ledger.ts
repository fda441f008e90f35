import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import type { PlannedNotice } from '../../domain/follow-up/notice.js';
import { OutboxService } from '../outbox/index.js';

/** The ledger of notices (sổ nhắc). */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxService,
  ) {}

  /** As {@link recordWithin}, in a transaction of its own. */
  async record(notices: readonly PlannedNotice[], atMs: number): Promise<number> {
    if (notices.length === 0) return 0;
    return this.database.transaction(({ em }) => this.recordWithin(em, notices, atMs));
  }

  /**
   * Writes notices and the mails that carry them as part of the transaction of `em`: one open envelope a person, which
   * all pages of a sweep and all events since the last one share. A notice that stands in the ledger is left alone; a
   * cancelled one that applies again is planned anew.
   * @returns how many were written
   */
  async recordWithin(em: EntityManager, notices: readonly PlannedNotice[], atMs: number): Promise<number> {
    if (notices.length === 0) return 0;
    // In one order, so that two at once never wait for each other.
    const recipients = [...new Set(notices.map((n) => n.recipientId))].sort();
    const envelopes = await this.outbox.openEnvelopes(em, recipients, atMs);
    const plannedAt = toInstant(atMs);
    const written = await insertRows(
      em,
      'notice',
      notices.map((n) => ({
        id: newId(),
        assignment_id: n.assignmentId,
        rule: n.rule,
        occurrence: n.occurrence,
        recipient_id: n.recipientId,
        kind: n.kind,
        rung: n.rung,
        unit_id: n.unitId,
        on_behalf_of_id: n.onBehalfOfId,
        capacity: n.capacity,
        due_on: n.dueOn,
        last_day: n.lastDay,
        working_days_late: n.workingDaysLate,
        state: 'planned',
        mail_id: envelopes.get(n.recipientId) as string,
        planned_at: plannedAt,
      })),
      `ON CONFLICT (assignment_id, rule, occurrence, recipient_id) DO UPDATE SET
         state = 'planned', reason = NULL, settled_at = NULL, mail_id = excluded.mail_id,
         planned_at = excluded.planned_at, working_days_late = excluded.working_days_late,
         unit_id = excluded.unit_id, on_behalf_of_id = excluded.on_behalf_of_id, capacity = excluded.capacity
       WHERE notice.state = 'cancelled' RETURNING id`,
    );
    return written.length;
  }
}
