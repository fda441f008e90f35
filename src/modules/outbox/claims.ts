import { Injectable } from '@nestjs/common';
import { type EntityManager, In, Not, IsNull } from 'typeorm';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectEntity, selectRows, updateRows } from '../../database/rows.js';
import { LeaseService } from '../system/index.js';
import { AWAITED_KINDS, Mail, type MailState } from './entities/mail.entity.js';
import type { Settlement } from './mail-composer.js';
import { WorkerIdentity, WORKER_LEASE_PREFIX } from './worker-identity.js';

/** Every change of a mail's state, each guarded by the claim of whoever makes it. */
@Injectable()
export class MailClaims {
  /** The claims this process is working on. Its other ones were lost to an error, and nobody else may say so. */
  private readonly inHand = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly worker: WorkerIdentity,
    private readonly leases: LeaseService,
  ) {}

  /** Whether somebody waits for the mail, so that office hours do not hold it. */
  async isAwaited(mailId: string): Promise<boolean> {
    return this.database.read.existsBy(Mail, { id: mailId, kind: In([...AWAITED_KINDS]) });
  }

  /**
   * Takes a pending mail that may leave by `atMs` and does `work` with it; null if somebody else has it or it must
   * wait. What `work` leaves neither given back nor settled is an orphan from then on.
   */
  async withClaim<T>(mailId: string, atMs: number, work: (mail: Mail) => Promise<T>): Promise<T | null> {
    const claimId = newId();
    this.inHand.add(claimId);
    try {
      const mail = await this.claim(mailId, claimId, atMs);
      return mail && (await work(mail));
    } finally {
      this.inHand.delete(claimId);
    }
  }

  private async claim(mailId: string, claimId: string, atMs: number): Promise<Mail | null> {
    return this.database.transaction(async ({ em }) => {
      await selectRows(
        em,
        `UPDATE mail SET state = 'claimed', claim_id = :claimId, claimed_by = :workerId, attempts = attempts + 1
         WHERE id = :mailId AND state = 'pending' AND not_before <= :now`,
        { mailId, claimId, workerId: this.worker.id, now: toInstant(atMs) },
      );
      return selectEntity(em, Mail, 'WHERE e.id = :mailId AND e.claim_id = :claimId', { mailId, claimId });
    }, 'relaxed');
  }

  /**
   * Records that the mail's first byte is about to leave. The one change of a mail that waits for the disk: forgotten by
   * a power failure, it would let the mail go out twice. Forgetting the others costs a look at the mail, no more.
   * @throws Error if the claim was lost: then it must not
   */
  async markSending(mail: Mail): Promise<void> {
    const marked = await this.database.transaction(({ em }) =>
      this.move(em, mail, ['claimed'], { state: 'sending' }),
    );
    if (!marked) throw new Error('the claim on this mail was lost');
  }

  /** Gives the mail back, to be tried at `notBeforeMs` or later. */
  async giveBack(mail: Mail, notBeforeMs: number, reason: string): Promise<void> {
    await this.database.transaction(
      ({ em }) =>
        this.move(em, mail, ['claimed', 'sending'], {
          state: 'pending',
          claimId: null,
          claimedBy: null,
          notBefore: toInstant(notBeforeMs),
          reason,
        }),
      'relaxed',
    );
  }

  /**
   * Ends the mail; `andThen` runs in the same transaction. Whoever handed a mail over knows best how it ended, even if
   * it was reported as unknown meanwhile.
   */
  async settle(
    mail: Mail,
    end: { state: Settlement; reason: string | null; subject: string | null; atMs: number },
    andThen: (em: EntityManager, at: string) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      const at = toInstant(end.atMs);
      const settled = await this.move(em, mail, ['claimed', 'sending', 'unknown'], {
        state: end.state,
        reason: end.reason,
        settledAt: at,
        ...(end.subject === null ? {} : { subject: end.subject }),
      });
      if (settled) await andThen(em, at);
    }, 'relaxed');
  }

  /**
   * The mails nobody works on any more, since their worker died or could not record what became of them: `claimed`
   * ones go back to pending, since nothing of them had left; `sending` ones are returned, still to be ended as unknown.
   */
  async recoverOrphans(): Promise<Mail[]> {
    const held = await this.database.read.find(Mail, {
      where: { state: In(['claimed', 'sending']), claimedBy: Not(IsNull()) },
    });
    if (held.length === 0) return [];
    const alive = await this.leases.liveHolders(WORKER_LEASE_PREFIX);
    const isHeld = (m: Mail): boolean =>
      m.claimedBy === this.worker.id ? this.inHand.has(m.claimId ?? '') : alive.has(m.claimedBy ?? '');
    const orphans = held.filter((m) => !isHeld(m));
    await this.database.transaction(async ({ em }) => {
      for (const mail of orphans.filter((m) => m.state === 'claimed')) {
        await this.move(em, mail, ['claimed'], { state: 'pending', claimId: null, claimedBy: null });
      }
    });
    return orphans.filter((m) => m.state === 'sending');
  }

  private async move(em: EntityManager, mail: Mail, from: MailState[], to: Partial<Mail>): Promise<boolean> {
    const moved = await updateRows(em, Mail, to, 'id = :id AND claim_id = :claimId AND state IN (:...from)', {
      id: mail.id,
      claimId: mail.claimId,
      from,
    });
    return moved === 1;
  }
}
