import { Inject, Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/index.js';
import { Person } from '../../people/index.js';
import type { SignedIn } from '../callers.js';
import type { Client } from '../client.js';
import { Account, Session } from '../entities/account.entity.js';
import { ConfirmPassword } from './confirm-password.js';
import type { ChangePasswordDto } from './password.dto.js';
import { PasswordPolicy } from './password-policy.js';

/** Changing one's own password. Whoever else is signed in with the old one is signed out. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly database: Database,
    private readonly confirmation: ConfirmPassword,
    private readonly policy: PasswordPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ACCOUNT.WRONG_PASSWORD`, `ACCOUNT.WEAK_PASSWORD`, `REQUEST.TOO_MANY` */
  async change(
    { caller: { personId }, secretHash }: SignedIn,
    { currentPassword, newPassword }: ChangePasswordDto,
    client: Client,
  ): Promise<void> {
    await this.confirmation.require(personId, currentPassword, client, '/currentPassword');
    const person = await this.database.read.findOneByOrFail(Person, { id: personId });
    const passwordHash = await this.policy.hash(person, newPassword, '/newPassword');
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      await em.update(Account, { personId }, { passwordHash, demo: false, passwordSetAt: at });
      const { affected } = await em.delete(Session, { personId, secretHash: Not(secretHash) });
      AuditTrail.record(em, {
        at,
        action: 'account.change-password',
        subject: ['account', personId],
        after: { sessionsEnded: affected ?? 0 },
      });
    });
  }
}
