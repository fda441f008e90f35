import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { type Author, NOBODY } from '../../../common/author.js';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import type { Fields } from '../../../domain/audit/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Person } from '../../people/index.js';
import { codeRequired, codeWrong, signInFailed } from '../access-errors.js';
import type { SignedIn } from '../callers.js';
import type { Client } from '../client.js';
import { Account, Session } from '../entities/account.entity.js';
import { hashPassword, isPassword } from '../password.js';
import { hashSecret, newSecret } from '../secrets.js';
import { SecondFactors, type UsedFactor } from '../totp/second-factors.js';
import { type Attempt, Attempts } from './attempts.js';

/** A sign-in that succeeded. */
export interface NewSession {
  readonly personId: string;
  readonly secret: string;
  readonly expiresAt: string;
  readonly seconds: number;
}

/** What somebody shows to be let in; `code` once he was asked for it. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

/** Signing in and out with login, password and, where there is one, the second factor. */
@Injectable()
export class SignInService {
  /** A hash no password fits: an unknown login takes as long to refuse as a known one. */
  private readonly nobody = hashPassword(newSecret());

  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly secondFactors: SecondFactors,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * The second step of an account with a second factor is the same call again, with its code: nothing is kept between
   * the two, and the password is checked anew.
   * @throws DomainError `ACCESS.SIGN_IN_FAILED`, `ACCESS.CODE_REQUIRED`, `ACCESS.CODE_WRONG`, `REQUEST.TOO_MANY`
   */
  async signIn({ login, password, code }: Credentials, client: Client): Promise<NewSession> {
    const name = login.trim().toLowerCase();
    const attempts = await this.attemptsOf(name, client.network);
    await this.attempts.begin(attempts);
    const account = await this.database.read.findOneBy(Account, { login: name });
    const right = await isPassword(account?.passwordHash ?? (await this.nobody), password);
    if (!account || !right || account.disabled || !(await this.isActive(account.personId))) {
      await this.recordFailure(account, client, {});
      throw signInFailed();
    }
    if (!(await this.secondFactors.isActive(account.personId))) {
      return this.letIn(account, client, attempts, null);
    }
    if (code === undefined) {
      await this.attempts.takeBack(attempts);
      throw codeRequired();
    }
    return this.withCode(account, code, client, attempts);
  }

  async signOut({ caller: { personId }, secretHash }: SignedIn): Promise<void> {
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const { affected } = await em.delete(Session, { secretHash });
      if (affected === 1)
        AuditTrail.record(em, { at, action: 'session.sign-out', subject: ['account', personId] });
    });
  }

  private async withCode(
    account: Account,
    code: string,
    client: Client,
    attempts: readonly Attempt[],
  ): Promise<NewSession> {
    const all: Attempt[] = [...attempts, ['code', account.personId]];
    await this.attempts.begin(all.slice(-1));
    const session = await this.letIn(account, client, all, code);
    if (session) return session;
    await this.recordFailure(account, client, { secondFactor: 'wrong' });
    throw codeWrong();
  }

  private async attemptsOf(login: string, network: string): Promise<Attempt[]> {
    const own: Attempt[] = [
      ['pair', `${network} ${login}`],
      ['address', network],
    ];
    return (await this.attempts.isKnown(login, network)) ? own : [...own, ['login', login]];
  }

  private async isActive(personId: string): Promise<boolean> {
    return this.database.read.existsBy(Person, { id: personId, active: true });
  }

  /** What was typed is not recorded where it is nobody's login: it may be a password in the wrong field. */
  private async recordFailure(account: Account | null, { address }: Client, more: Fields): Promise<void> {
    await AuditTrail.recordAlone(this.database, {
      at: toInstant(this.clock.now()),
      action: 'session.sign-in-failed',
      subject: ['account', account?.personId ?? null],
      after: { address, ...more },
      by: NOBODY,
    });
  }

  /** @param code of an account with a second factor; null for others */
  private letIn(
    account: Account,
    client: Client,
    attempts: readonly Attempt[],
    code: null,
  ): Promise<NewSession>;
  private letIn(
    account: Account,
    client: Client,
    attempts: readonly Attempt[],
    code: string,
  ): Promise<NewSession | null>;
  private async letIn(
    account: Account,
    client: Client,
    attempts: readonly Attempt[],
    code: string | null,
  ): Promise<NewSession | null> {
    const tried = code === null ? null : await this.secondFactors.prepare(code);
    const [pair, ...others] = attempts;
    const session = await this.database.transaction(async ({ em }) => {
      const used = tried && (await this.secondFactors.use(em, account.personId, tried));
      if (tried && !used) return null;
      if (pair) await this.attempts.forget(em, [pair]);
      await this.attempts.noteKnown(em, account.login, client.network);
      return this.begin(em, account, client, used);
    });
    if (session) await this.attempts.takeBack(others);
    return session;
  }

  private async begin(
    em: EntityManager,
    { personId }: Account,
    { address, userAgent }: Client,
    used: UsedFactor | null,
  ): Promise<NewSession> {
    const secret = newSecret();
    const nowMs = this.clock.now();
    const now = toInstant(nowMs);
    const seconds = this.config.security.sessionHours * 3600;
    const expiresAt = toInstant(nowMs + seconds * 1000);
    // What has run out is of no use to anybody; so the table stays small without a job of its own.
    await em.delete(Session, { personId, expiresAt: LessThanOrEqual(now) });
    await em.insert(Session, {
      id: newId(),
      secretHash: hashSecret(secret),
      personId,
      createdAt: now,
      expiresAt,
      address,
      userAgent,
      lastUsedAt: now,
    });
    await em.update(Account, { personId }, { lastSignInAt: now });
    const by: Author = { personId, onBehalfOfId: null, means: 'session' };
    AuditTrail.record(em, {
      at: now,
      action: 'session.sign-in',
      subject: ['account', personId],
      after: { address, expiresAt, ...(used && { secondFactor: used.kind, ...left(used) }) },
      by,
    });
    return { personId, secret, expiresAt, seconds };
  }
}

const left = (used: UsedFactor): Fields => (used.kind === 'recovery' ? { spareCodesLeft: used.left } : {});
