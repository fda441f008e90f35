import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan, IsNull } from 'typeorm';
import { type Author, NOBODY } from '../../../common/author.js';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors/domain-error.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import type { LinkState } from '../../../domain/access/one-time-link.js';
import { AuditTrail } from '../../audit/index.js';
import { Person } from '../../people/index.js';
import { loginOf } from '../accounts/login.js';
import type { Client } from '../client.js';
import { Account, ApiToken, Session } from '../entities/account.entity.js';
import { OneTimeLink } from '../entities/one-time-link.entity.js';
import { PasswordPolicy } from '../passwords/password-policy.js';
import { hashSecret } from '../secrets.js';
import { Attempts } from '../sign-in/attempts.js';
import { stateOfLink } from './link-state.js';
import type { LinkDto } from './links.dto.js';
import { endLinks } from './send-link.js';

interface Found {
  readonly link: OneTimeLink;
  readonly person: Person;
  readonly account: Account | null;
}

/** Choosing a password by a one-time link. */
@Injectable()
export class UseLink {
  constructor(
    private readonly database: Database,
    private readonly policy: PasswordPolicy,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the link is for; it is not used up by that. @throws DomainError as {@link use} for a link that is over */
  async look(token: string): Promise<LinkDto> {
    const { link, person, account } = await this.find(token);
    const state = stateOfLink(link, this.clock.now());
    if (state !== 'open') throw over(state);
    const { purpose, expiresAt } = link;
    return { purpose, name: person.name, login: account?.login ?? loginOf(person), expiresAt };
  }

  /**
   * Makes the account of an invitation, or gives an account its new password; whoever was signed in is signed out. A
   * second factor stays: signing in asks for it.
   * @throws DomainError `LINK.UNKNOWN`; `LINK.USED`, `LINK.EXPIRED`, `LINK.REPLACED`, which is recorded;
   *   `ACCOUNT.WEAK_PASSWORD`, which leaves the link as it is; `ACCOUNT.LOGIN_TAKEN`
   */
  async use(token: string, password: string, client: Client): Promise<void> {
    const found = await this.find(token);
    if (stateOfLink(found.link, this.clock.now()) !== 'open') await this.refuse(found.link, client);
    const passwordHash = await this.policy.hash(found.person, password, '/password');
    const used = await this.database
      .transaction(({ em }) => this.apply(em, found, passwordHash, client))
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw loginTaken();
        throw error;
      });
    // Somebody was faster with the same link.
    if (!used) await this.refuse(found.link, client);
  }

  private async find(token: string): Promise<Found> {
    const em = this.database.read;
    const link = await em.findOneBy(OneTimeLink, { secretHash: hashSecret(token) });
    const person = link && (await em.findOneBy(Person, { id: link.personId, active: true }));
    if (!link || !person) throw unknownLink();
    return { link, person, account: await em.findOneBy(Account, { personId: person.id }) };
  }

  /** @returns false, with nothing changed, where the link is no longer open */
  private async apply(
    em: EntityManager,
    { link, person, account }: Found,
    passwordHash: string,
    { address, network }: Client,
  ): Promise<boolean> {
    const at = toInstant(this.clock.now());
    const open = { id: link.id, usedAt: IsNull(), endedAt: IsNull(), expiresAt: MoreThan(at) };
    const { affected } = await em.update(OneTimeLink, open, { usedAt: at });
    if (affected !== 1) return false;
    const personId = person.id;
    const login = account?.login ?? loginOf(person);
    if (link.purpose === 'invitation') {
      const facts = { login, disabled: false, demo: false };
      await em.insert(Account, { personId, ...facts, passwordHash, createdAt: at, passwordSetAt: at });
    } else {
      await em.update(Account, { personId }, { passwordHash, demo: false, passwordSetAt: at });
      await em.delete(Session, { personId });
      await em.delete(ApiToken, { personId });
    }
    await endLinks(em, personId, at);
    // Who has the mail is the person, whatever was tried in his name elsewhere.
    await this.attempts.forget(em, [
      ['login', login],
      ['pair', `${network} ${login}`],
      ['code', personId],
    ]);
    await this.attempts.noteKnown(em, login, network);
    const by: Author = { personId, onBehalfOfId: null, means: 'link' };
    AuditTrail.record(em, {
      at,
      action: link.purpose === 'invitation' ? 'account.create' : 'account.reset-password',
      subject: ['account', personId],
      after: link.purpose === 'invitation' ? { login, disabled: false, demo: false } : { address },
      by,
    });
    return true;
  }

  /** Told and recorded: a link that comes twice may be in the wrong hands. */
  private async refuse({ id, personId, purpose }: OneTimeLink, { address }: Client): Promise<never> {
    const link = await this.database.read.findOneByOrFail(OneTimeLink, { id });
    const state = stateOfLink(link, this.clock.now());
    await AuditTrail.recordAlone(this.database, {
      at: toInstant(this.clock.now()),
      action: 'link.refused',
      subject: ['account', personId],
      after: { purpose, state, address },
      by: NOBODY,
    });
    throw over(state);
  }
}

const unknownLink = (): DomainError =>
  new DomainError('not_found', 'LINK.UNKNOWN', {
    title: 'No such link',
    detail: 'Liên kết không đúng. Hãy mở lại liên kết trong thư, hoặc đề nghị gửi liên kết mới.',
  });

const OVER: Record<LinkState, readonly [code: string, title: string, why: string]> = {
  open: ['LINK.REPLACED', 'The link is over', 'Liên kết không còn hiệu lực'],
  used: ['LINK.USED', 'The link was used', 'Liên kết này đã được dùng; mỗi liên kết chỉ dùng được một lần'],
  replaced: ['LINK.REPLACED', 'The link was replaced', 'Liên kết này đã được thay hoặc thu hồi'],
  expired: ['LINK.EXPIRED', 'The link has run out', 'Liên kết này đã hết hạn'],
};

function over(state: LinkState): DomainError {
  const [code, title, why] = OVER[state];
  const detail = `${why}. Nếu cần, hãy đề nghị gửi liên kết mới.`;
  return new DomainError('conflict', code, { title, detail });
}

const loginTaken = (): DomainError =>
  new DomainError('conflict', 'ACCOUNT.LOGIN_TAKEN', {
    title: 'The login is taken',
    detail: 'Tên đăng nhập này đã có tài khoản khác dùng. Hãy báo quản trị.',
  });
