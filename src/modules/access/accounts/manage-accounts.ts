import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import type { Caller } from '../../../domain/access/caller.js';
import { AuditTrail } from '../../audit/index.js';
import { Person } from '../../people/index.js';
import { Account, ApiToken, Session } from '../entities/account.entity.js';
import { endLinks, SendLink } from '../one-time-links/send-link.js';
import {
  accountDisabled,
  accountThere,
  noAccount,
  noPerson,
  notInvited,
  notOneself,
} from './account-errors.js';

/** The administrator's work on other people's accounts. He never learns or sets a password. */
@Injectable()
export class ManageAccounts {
  constructor(
    private readonly database: Database,
    private readonly links: SendLink,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Mails a link by which the person opens his account; an earlier one ends. @throws DomainError `PERSON.NOT_FOUND`, `ACCOUNT.EXISTS` */
  async invite(personId: string): Promise<void> {
    const key = await this.links.key();
    const atMs = this.clock.now();
    await this.database.transaction(async (unit) => {
      const { em } = unit;
      if (!(await em.existsBy(Person, { id: personId, active: true }))) throw noPerson();
      if (await em.existsBy(Account, { personId })) throw accountThere();
      const expiresAt = await this.links.send(unit, key, { purpose: 'invitation', personId, atMs });
      this.record(em, 'account.invite', personId, { after: { expiresAt } });
    });
  }

  /** @throws DomainError `ACCOUNT.NOT_INVITED` */
  async withdrawInvitation(personId: string): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      const isOpen = !(await em.existsBy(Account, { personId }));
      const ended = isOpen ? await endLinks(em, personId, toInstant(this.clock.now())) : 0;
      if (ended === 0) throw notInvited();
      this.record(em, 'account.withdraw-invitation', personId, {});
    });
  }

  /** Mails a link to choose a new password by; the old one holds until it is used. @throws DomainError `ACCOUNT.NOT_FOUND`, `ACCOUNT.DISABLED` */
  async sendReset(personId: string): Promise<void> {
    const key = await this.links.key();
    const atMs = this.clock.now();
    await this.database.transaction(async (unit) => {
      const { em } = unit;
      const account = await accountOf(em, personId);
      if (account.disabled) throw accountDisabled();
      if (!(await em.existsBy(Person, { id: personId, active: true }))) throw noPerson();
      const expiresAt = await this.links.send(unit, key, { purpose: 'reset', personId, atMs });
      this.record(em, 'account.send-reset', personId, { after: { expiresAt } });
    });
  }

  /** Ends sessions, tokens and links with it. Does nothing to one that is disabled. @throws DomainError `ACCOUNT.NOT_FOUND`, `ACCOUNT.OWN` */
  async disable(caller: Caller, personId: string): Promise<void> {
    if (caller.personId === personId) throw notOneself();
    await this.database.transaction(async ({ em }) => {
      if ((await accountOf(em, personId)).disabled) return;
      await em.update(Account, { personId }, { disabled: true });
      await em.delete(Session, { personId });
      await em.delete(ApiToken, { personId });
      await endLinks(em, personId, toInstant(this.clock.now()));
      this.record(em, 'account.disable', personId, {
        before: { disabled: false },
        after: { disabled: true },
      });
    });
  }

  /** @throws DomainError `ACCOUNT.NOT_FOUND` */
  async enable(personId: string): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      if (!(await accountOf(em, personId)).disabled) return;
      await em.update(Account, { personId }, { disabled: false });
      this.record(em, 'account.enable', personId, { before: { disabled: true }, after: { disabled: false } });
    });
  }

  private record(
    em: EntityManager,
    action: Parameters<typeof AuditTrail.record>[1]['action'],
    personId: string,
    change: Pick<Parameters<typeof AuditTrail.record>[1], 'before' | 'after'>,
  ): void {
    const at = toInstant(this.clock.now());
    AuditTrail.record(em, { at, action, subject: ['account', personId], ...change });
  }
}

async function accountOf(em: EntityManager, personId: string): Promise<Account> {
  const account = await em.findOneBy(Account, { personId });
  if (!account) throw noAccount();
  return account;
}
