import { Inject, Injectable } from '@nestjs/common';
import { NOBODY } from '../../../common/author.js';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors/domain-error.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/index.js';
import { Person } from '../../people/index.js';
import type { Client } from '../client.js';
import { Account } from '../entities/account.entity.js';
import { Attempts } from '../sign-in/attempts.js';
import { SendLink } from './send-link.js';

/** Asking for a reset link oneself ("quên mật khẩu"). */
@Injectable()
export class AskForReset {
  constructor(
    private readonly database: Database,
    private readonly links: SendLink,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Answers the same, after the same work, whether or not there is such an account, and however often it was asked for:
   * only the mail tells, and only to its reader.
   * @throws DomainError `REQUEST.TOO_MANY` where one address asks for too many
   */
  async ask(typed: string, { address, network }: Client): Promise<void> {
    const login = typed.trim().toLowerCase();
    await this.attempts.begin([['reset_address', network]]);
    const wanted = await this.isFirst(login);
    const account = await this.database.read.findOneBy(Account, { login, disabled: false });
    const person =
      account && (await this.database.read.findOneBy(Person, { id: account.personId, active: true }));
    const key = await this.links.key();
    const atMs = this.clock.now();
    await this.database.transaction(async (unit) => {
      const personId = wanted && person ? person.id : null;
      if (personId !== null) await this.links.send(unit, key, { purpose: 'reset', personId, atMs });
      AuditTrail.record(unit.em, {
        at: toInstant(atMs),
        action: 'account.ask-reset',
        subject: ['account', person?.id ?? null],
        after: { address, mailed: personId !== null },
        by: NOBODY,
      });
    });
  }

  /** A person is not to be flooded with mails that somebody else asks for. */
  private async isFirst(login: string): Promise<boolean> {
    try {
      await this.attempts.begin([['reset_login', login]]);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'too_many') return false;
      throw error;
    }
  }
}
