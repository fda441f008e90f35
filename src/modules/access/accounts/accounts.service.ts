import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors/domain-error.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { changedFields } from '../../../domain/audit/index.js';
import { AuditTrail, type NewAuditEntry } from '../../audit/index.js';
import { Person } from '../../people/index.js';
import { Account, ApiToken, Session } from '../entities/account.entity.js';
import { SecondFactor } from '../entities/second-factor.entity.js';
import { PasswordPolicy } from '../passwords/password-policy.js';
import { SecondFactors } from '../totp/second-factors.js';
import { loginOf } from './login.js';

/** Giving people their accounts, from the machine itself. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly policy: PasswordPolicy,
    private readonly secondFactors: SecondFactors,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes the account of a person, or gives it a new password; whoever was signed in with the old one is signed out.
   * @param options `removeSecondFactor`: for whoever has lost his telephone and his recovery codes
   * @throws DomainError `PERSON.NOT_FOUND`, `ACCOUNT.WEAK_PASSWORD`
   */
  async setPassword(
    personCode: string,
    password: string,
    options: { removeSecondFactor?: boolean } = {},
  ): Promise<{ login: string; secondFactor: boolean }> {
    const person = await this.database.read.findOneBy(Person, { code: personCode });
    if (!person) {
      throw new DomainError('not_found', 'PERSON.NOT_FOUND', {
        title: 'No such person',
        detail: `Không có người nào mang mã “${personCode}”.`,
      });
    }
    const passwordHash = await this.policy.hash(person, password, '/password');
    const login = loginOf(person);
    const at = toInstant(this.clock.now());
    const personId = person.id;
    return this.database.transaction(async ({ em }) => {
      const before = await em.findOneBy(Account, { personId });
      const facts = { login, disabled: false, demo: false };
      const createdAt = before?.createdAt ?? at;
      await em.upsert(Account, { personId, ...facts, passwordHash, createdAt, passwordSetAt: at }, [
        'personId',
      ]);
      await em.delete(Session, { personId });
      await em.delete(ApiToken, { personId });
      AuditTrail.record(em, {
        at,
        action: before ? 'account.set-password' : 'account.create',
        subject: ['account', personId],
        ...accountChange(before, facts),
      });
      if (options.removeSecondFactor && (await this.secondFactors.remove(em, personId))) {
        AuditTrail.record(em, { at, action: 'totp.disable', subject: ['account', personId] });
      }
      const factor = await em.findOneBy(SecondFactor, { personId });
      return { login, secondFactor: Boolean(factor?.confirmedAt) };
    });
  }
}

/** What the trail is told of an account: never its password, nor what is kept of it. */
function accountChange(
  before: Account | null,
  after: Pick<Account, 'login' | 'disabled' | 'demo'>,
): Pick<NewAuditEntry, 'before' | 'after'> {
  return before ? (changedFields(before, after) ?? {}) : { after: { ...after } };
}
