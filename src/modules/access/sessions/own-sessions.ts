import { Inject, Injectable } from '@nestjs/common';
import { type FindOptionsWhere, MoreThan, Not } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors/domain-error.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { deviceWords } from '../../../domain/access/device-words.js';
import { AuditTrail } from '../../audit/index.js';
import type { SignedIn } from '../callers.js';
import { Session } from '../entities/account.entity.js';
import type { OwnSessionDto } from './sessions.dto.js';

/** Where one is signed in (phiên đăng nhập), and ending it there. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Last used first. */
  async list({ caller: { personId }, id: current }: SignedIn): Promise<OwnSessionDto[]> {
    const sessions = await this.database.read.find(Session, {
      where: { personId, expiresAt: MoreThan(toInstant(this.clock.now())) },
      order: { lastUsedAt: 'DESC', id: 'DESC' },
    });
    return sessions.map(({ id, userAgent, address, createdAt, lastUsedAt, expiresAt }) => ({
      id,
      current: id === current,
      device: deviceWords(userAgent),
      address,
      createdAt,
      lastUsedAt,
      expiresAt,
    }));
  }

  /** @throws DomainError `SESSION.NOT_FOUND`, for another person's session too */
  async end({ caller: { personId } }: SignedIn, id: string): Promise<void> {
    if ((await this.endThose(personId, { personId, id })) > 0) return;
    throw new DomainError('not_found', 'SESSION.NOT_FOUND', {
      title: 'No such session',
      detail: 'Không có phiên này trong danh sách của bạn; có thể nó đã kết thúc.',
    });
  }

  /** Ends all but the one that asks. */
  async endOthers({ caller: { personId }, id }: SignedIn): Promise<void> {
    await this.endThose(personId, { personId, id: Not(id) });
  }

  private async endThose(personId: string, where: FindOptionsWhere<Session>): Promise<number> {
    const at = toInstant(this.clock.now());
    return this.database.transaction(async ({ em }) => {
      const sessions = await em.findBy(Session, where);
      await em.delete(Session, where);
      for (const { id, address, createdAt } of sessions) {
        AuditTrail.record(em, {
          at,
          action: 'session.end',
          subject: ['session', id],
          before: { personId, address, createdAt },
        });
      }
      return sessions.length;
    });
  }
}
