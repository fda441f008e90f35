import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { fromInstant, toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { insertRows } from '../../../database/insert-rows.js';
import { selectRows } from '../../../database/rows.js';
import { isAnchorDue } from '../../../domain/audit/index.js';
import { OutboxService } from '../../outbox/index.js';
import { Person } from '../../people/index.js';
import { LeaseService } from '../../system/index.js';
import { AuditTrail } from '../audit-trail.js';
import { readHead } from '../chain-store.js';

const LEASE = 'audit.anchor';
const LEASE_MS = 60_000;

/** Taking anchors (mốc chốt): what the end of the chain is, kept and mailed to every inspector. */
@Injectable()
export class TakeAnchor {
  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxService,
    private readonly leases: LeaseService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** @returns the number of the entry that was anchored; null where it was not time, or another process is at it */
  async takeIfDue(): Promise<number | null> {
    const held = await this.leases.hold(LEASE, LEASE_MS, async () => {
      const { anchorDays } = this.config.audit;
      return isAnchorDue(await this.since(), this.clock.now(), anchorDays) ? this.take() : null;
    });
    return held && held.done;
  }

  private async since(): Promise<number | null> {
    const [row] = await selectRows<{ at: string | null }>(
      this.database.read,
      `SELECT COALESCE((SELECT MAX(taken_at) FROM audit_anchor),
         (SELECT at FROM audit_entry ORDER BY seq LIMIT 1)) AS at`,
    );
    return row?.at ? fromInstant(row.at) : null;
  }

  private async take(): Promise<number | null> {
    const nowMs = this.clock.now();
    const at = toInstant(nowMs);
    return this.database.transaction(async (unit) => {
      const { em } = unit;
      const head = await readHead(em);
      if (!head) return null;
      const { seq, hash } = head;
      await insertRows(em, 'audit_anchor', [{ seq, hash, taken_at: at }]);
      const people = await em.find(Person, { where: { active: true }, order: { id: 'ASC' } });
      const inspectors = people.filter(({ roles }) => roles.includes('inspector'));
      for (const { id } of inspectors) {
        const mailId = await this.outbox.add(unit, 'audit_anchor', id, nowMs);
        await insertRows(em, 'audit_anchor_mail', [{ mail_id: mailId, seq }]);
      }
      const sentTo = inspectors.map(({ id }) => id);
      AuditTrail.record(em, {
        at,
        action: 'audit.anchor',
        subject: ['audit', String(seq)],
        after: { seq, sha256: hash, sentTo },
      });
      return seq;
    });
  }
}
