import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { changedFields } from '../../domain/audit/index.js';
import { AuditTrail, type NewAuditEntry } from '../audit/index.js';
import { Person } from '../people/index.js';
import { Account, ApiToken, Session } from './entities/account.entity.js';
import { hashPassword } from './password.js';

/** NIST SP 800-63B asks for 8 at least where a second factor is used, 15 where not; this is the product's own floor. */
export const SHORTEST_PASSWORD = 12;

/** Giving people their accounts, from the machine itself. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Makes the account of a person, or gives it a new password; whoever was signed in with the old one is signed out.
   * @throws DomainError `PERSON.NOT_FOUND`, `ACCOUNT.WEAK_PASSWORD`
   */
  async setPassword(personCode: string, password: string): Promise<{ login: string }> {
    if ([...password].length < SHORTEST_PASSWORD) {
      throw new DomainError('invalid', 'ACCOUNT.WEAK_PASSWORD', {
        title: 'The password is too short',
        detail: `Mật khẩu phải có ít nhất ${SHORTEST_PASSWORD} ký tự.`,
      });
    }
    const person = await this.database.read.findOneBy(Person, { code: personCode });
    if (!person) {
      throw new DomainError('not_found', 'PERSON.NOT_FOUND', {
        title: 'No such person',
        detail: `Không có người nào mang mã “${personCode}”.`,
      });
    }
    const passwordHash = await hashPassword(password);
    const login = person.code.toLowerCase();
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const before = await em.findOneBy(Account, { personId: person.id });
      await em.upsert(
        Account,
        {
          personId: person.id,
          login,
          passwordHash,
          disabled: false,
          demo: false,
          createdAt: at,
        },
        ['personId'],
      );
      await em.delete(Session, { personId: person.id });
      await em.delete(ApiToken, { personId: person.id });
      AuditTrail.record(em, {
        at,
        action: before ? 'account.set-password' : 'account.create',
        subject: ['account', person.id],
        ...accountChange(before, { login, disabled: false, demo: false }),
      });
    });
    return { login };
  }
}

/** What the trail is told of an account: never its password, nor what is kept of it. */
function accountChange(
  before: Account | null,
  after: Pick<Account, 'login' | 'disabled' | 'demo'>,
): Pick<NewAuditEntry, 'before' | 'after'> {
  return before ? (changedFields(before, after) ?? {}) : { after: { ...after } };
}
