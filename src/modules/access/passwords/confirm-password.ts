import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors/domain-error.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/index.js';
import type { Client } from '../client.js';
import { Account } from '../entities/account.entity.js';
import { isPassword } from '../password.js';
import { type Attempt, Attempts } from '../sign-in/attempts.js';

/** Asking somebody signed in for his password again, before what a borrowed session must not do. */
@Injectable()
export class ConfirmPassword {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param pointer where the password stands in the input
   * @throws DomainError `ACCOUNT.WRONG_PASSWORD`, `REQUEST.TOO_MANY`: failures count as those of signing in do
   */
  async require(personId: string, password: string, client: Client, pointer: string): Promise<Account> {
    const account = await this.database.read.findOneByOrFail(Account, { personId });
    const attempts: Attempt[] = [
      ['pair', `${client.network} ${account.login}`],
      ['address', client.network],
    ];
    await this.attempts.begin(attempts);
    if (!(await isPassword(account.passwordHash, password))) {
      await AuditTrail.recordAlone(this.database, {
        at: toInstant(this.clock.now()),
        action: 'account.wrong-password',
        subject: ['account', personId],
        after: { address: client.address },
      });
      throw new DomainError('invalid', 'ACCOUNT.WRONG_PASSWORD', {
        title: 'The password is wrong',
        detail: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
        errors: [{ pointer, detail: 'không đúng' }],
      });
    }
    await this.attempts.takeBack(attempts);
    return account;
  }
}
