import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import type { UnitOfWork } from '../../../database/database.js';
import { LINK_LIFETIME_MS, type LinkPurpose } from '../../../domain/access/one-time-link.js';
import { OutboxService } from '../../outbox/index.js';
import { OneTimeLink } from '../entities/one-time-link.entity.js';
import { SecretKey } from '../secret-key.js';
import { hashSecret } from '../secrets.js';
import { linkToken } from './link-token.js';

/** Mailing one-time links. */
@Injectable()
export class SendLink {
  constructor(
    private readonly outbox: OutboxService,
    private readonly keys: SecretKey,
  ) {}

  /** The key {@link send} needs. Ask for it before its transaction begins. */
  async key(): Promise<Buffer> {
    return this.keys.derive('one-time-link');
  }

  /**
   * Writes the link and the mail that carries it, in the caller's transaction; links the person had before end.
   * @returns instant at which it ends by itself
   */
  async send(
    unit: UnitOfWork,
    key: Buffer,
    { purpose, personId, atMs }: { purpose: LinkPurpose; personId: string; atMs: number },
  ): Promise<string> {
    const at = toInstant(atMs);
    await endLinks(unit.em, personId, at);
    const id = newId();
    const expiresAt = toInstant(atMs + LINK_LIFETIME_MS[purpose]);
    const mailId = await this.outbox.add(unit, 'account', personId, atMs);
    await unit.em.insert(OneTimeLink, {
      id,
      purpose,
      personId,
      secretHash: hashSecret(linkToken(key, id)),
      mailId,
      createdAt: at,
      expiresAt,
      usedAt: null,
      endedAt: null,
    });
    return expiresAt;
  }
}

/** Ends the links of a person that are still open. @returns how many there were */
export async function endLinks(em: EntityManager, personId: string, at: string): Promise<number> {
  const open = { personId, usedAt: IsNull(), endedAt: IsNull() };
  return (await em.update(OneTimeLink, open, { endedAt: at })).affected ?? 0;
}
