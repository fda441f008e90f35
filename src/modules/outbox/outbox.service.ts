import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database, type UnitOfWork } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import { Mail } from './entities/mail.entity.js';
import { MailQueue } from './mail-queue.js';

export type MailKind = Mail['kind'];

/** Writing mails into the outbox (hộp thư đi). */
@Injectable()
export class OutboxService {
  constructor(
    private readonly database: Database,
    private readonly queue: MailQueue,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * The open envelope (a follow-up mail still being put together) of each recipient, made where there is none. On
   * PostgreSQL the rows stay locked to the end of the transaction, so that nobody closes one while it is being filled.
   */
  async openEnvelopes(
    em: EntityManager,
    recipientIds: readonly string[],
    atMs: number,
  ): Promise<Map<string, string>> {
    const known = await this.assembling(em, recipientIds);
    const missing = recipientIds.filter((id) => !known.has(id));
    if (missing.length === 0) return known;
    await insertRows(
      em,
      'mail',
      missing.map((recipientId) => ({
        ...this.newMail('follow_up', recipientId, atMs),
        state: 'assembling',
      })),
      'ON CONFLICT DO NOTHING',
    );
    return this.assembling(em, recipientIds);
  }

  /** Hands every open envelope over for sending. @returns how many there were */
  async closeEnvelopes(atMs: number): Promise<number> {
    return this.database.transaction(async (unit) => {
      const { em } = unit;
      const query = em.createQueryBuilder(Mail, 'm').select(['m.id']).where("m.state = 'assembling'");
      if (this.database.dialect === 'postgres') query.setLock('pessimistic_write');
      const ids = (await query.getMany()).map((m) => m.id);
      for (let start = 0; start < ids.length; start += 1_000) {
        await em.update(
          Mail,
          { id: In(ids.slice(start, start + 1_000)), state: 'assembling' },
          { state: 'pending', notBefore: toInstant(atMs) },
        );
      }
      unit.afterCommit(() => this.queue.enqueue(ids));
      return ids.length;
    });
  }

  /** Writes a mail that is ready to be sent, and queues it once the transaction has committed. */
  async add(unit: UnitOfWork, kind: MailKind, recipientId: string, atMs: number): Promise<string> {
    const mail = this.newMail(kind, recipientId, atMs);
    await insertRows(unit.em, 'mail', [mail]);
    unit.afterCommit(() => this.queue.enqueue([mail.id]));
    return mail.id;
  }

  private newMail(kind: MailKind, recipientId: string, atMs: number) {
    const id = newId();
    return {
      id,
      recipient_id: recipientId,
      kind,
      state: 'pending',
      message_id: `<${id}@${this.config.mail.from.address.split('@')[1] ?? 'dondoc'}>`,
      not_before: toInstant(atMs),
      attempts: 0,
      created_at: toInstant(atMs),
    };
  }

  private async assembling(em: EntityManager, recipientIds: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let start = 0; start < recipientIds.length; start += 1_000) {
      const query = em
        .createQueryBuilder(Mail, 'm')
        .select(['m.id', 'm.recipientId'])
        .where("m.state = 'assembling' AND m.recipient_id IN (:...ids)", {
          ids: recipientIds.slice(start, start + 1_000),
        })
        .orderBy('m.recipient_id');
      if (this.database.dialect === 'postgres') query.setLock('pessimistic_write');
      for (const mail of await query.getMany()) found.set(mail.recipientId, mail.id);
    }
    return found;
  }
}
