import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import type { Caller } from '../../../domain/access/caller.js';
import { AuditTrail } from '../../audit/index.js';
import { noAccount, notOneself } from '../accounts/account-errors.js';
import { Account, Session } from '../entities/account.entity.js';
import { SecondFactors } from './second-factors.js';
import { notActive } from './totp-errors.js';

/** The administrator's help for somebody who has lost telephone and recovery codes. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The person's sessions end. His own an administrator turns off like everybody else, with password and code.
   * @throws DomainError `ACCOUNT.NOT_FOUND`, `ACCOUNT.OWN`, `TOTP.NOT_ACTIVE`
   */
  async of(caller: Caller, personId: string): Promise<void> {
    if (caller.personId === personId) throw notOneself();
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      if (!(await em.existsBy(Account, { personId }))) throw noAccount();
      if (!(await this.factors.remove(em, personId))) throw notActive();
      await em.delete(Session, { personId });
      AuditTrail.record(em, { at, action: 'totp.disable', subject: ['account', personId] });
    });
  }
}
