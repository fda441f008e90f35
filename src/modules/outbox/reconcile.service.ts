import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { isOfficeOpen } from '../../domain/follow-up/office-hours.js';
import { RulesService } from '../rules/index.js';
import { MailClaims } from './claims.js';
import { DeliverMailService } from './deliver-mail.service.js';
import { AWAITED_KINDS, Mail } from './entities/mail.entity.js';
import { MailQueue } from './mail-queue.js';

/** Most mails queued again in one go; the next run takes the rest. */
const BATCH = 5_000;

/** Brings outbox and queue together again: the queue may have lost anything, and a worker may have died. */
@Injectable()
export class ReconcileService {
  constructor(
    private readonly database: Database,
    private readonly claims: MailClaims,
    private readonly delivery: DeliverMailService,
    private readonly queue: MailQueue,
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many mails were queued again, and how many had to be reported as unknown */
  async reconcile(): Promise<{ queued: number; unknown: number }> {
    const lost = await this.claims.recoverOrphans();
    for (const mail of lost) await this.delivery.endAsUnknown(mail);
    const due = await this.dueMails();
    const isOpen = due.length > 0 && (await this.isOpen());
    const queued = due.filter(({ kind }) => isOpen || AWAITED_KINDS.includes(kind)).map(({ id }) => id);
    await this.queue.enqueue(queued);
    return { queued: queued.length, unknown: lost.length };
  }

  /** Mails that wait for the office to open are not in the queue: a calendar or a clock may change meanwhile. */
  private async isOpen(): Promise<boolean> {
    const { policy, calendar, now } = await this.rules.at();
    return isOfficeOpen(now, policy, calendar);
  }

  private async dueMails(): Promise<Pick<Mail, 'id' | 'kind'>[]> {
    return this.database.read
      .createQueryBuilder(Mail, 'm')
      .select(['m.id', 'm.kind'])
      .where("m.state = 'pending' AND m.not_before <= :now", { now: toInstant(this.clock.now()) })
      .orderBy('m.not_before')
      .limit(BATCH)
      .getMany();
  }
}
