import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { type Author, NOBODY } from '../../common/author.js';
import { CLOCK, type Clock } from '../../common/clock.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/index.js';
import { Person } from '../people/index.js';
import { signInFailed } from './access-errors.js';
import type { SignedIn } from './callers.js';
import { Account, Session } from './entities/account.entity.js';
import { hashPassword, isPassword } from './password.js';
import { hashSecret, newSecret } from './secrets.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** A sign-in that succeeded. */
export interface NewSession {
  readonly personId: string;
  readonly secret: string;
  readonly expiresAt: string;
  readonly seconds: number;
}

/** Too many failures; heard again in so many seconds. */
export interface HeldBack {
  readonly waitSeconds: number;
}

/** Signing in and out with login and password. */
@Injectable()
export class SessionsService {
  private readonly throttle = new SignInThrottle();
  /** A hash no password fits: an unknown login takes as long to refuse as a known one. */
  private readonly nobody = hashPassword(newSecret());

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** @throws DomainError `ACCESS.SIGN_IN_FAILED` */
  async signIn(login: string, password: string, address: string): Promise<NewSession | HeldBack> {
    const name = login.trim().toLowerCase();
    const now = this.clock.now();
    const waitSeconds = this.throttle.waitSeconds(name, address, now);
    if (waitSeconds > 0) return { waitSeconds };
    this.throttle.begin(name, address, now);
    const account = await this.database.read.findOneBy(Account, { login: name });
    const right = await isPassword(account?.passwordHash ?? (await this.nobody), password);
    if (!account || !right || account.disabled || !(await this.isActive(account.personId))) {
      await this.recordFailure(account, address);
      throw signInFailed();
    }
    this.throttle.succeed(name, address);
    return this.begin(account.personId, address);
  }

  async signOut({ caller: { personId }, secretHash }: SignedIn): Promise<void> {
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const { affected } = await em.delete(Session, { secretHash });
      if (affected === 1)
        AuditTrail.record(em, { at, action: 'session.sign-out', subject: ['account', personId] });
    });
  }

  private async isActive(personId: string): Promise<boolean> {
    return this.database.read.existsBy(Person, { id: personId, active: true });
  }

  /** What was typed is not recorded where it is nobody's login: it may be a password in the wrong field. */
  private async recordFailure(account: Account | null, address: string): Promise<void> {
    const at = toInstant(this.clock.now());
    await AuditTrail.recordAlone(this.database, {
      at,
      action: 'session.sign-in-failed',
      subject: ['account', account?.personId ?? null],
      after: { address },
      by: NOBODY,
    });
  }

  private async begin(personId: string, address: string): Promise<NewSession> {
    const secret = newSecret();
    const now = this.clock.now();
    const seconds = this.config.security.sessionHours * 3600;
    const expiresAt = toInstant(now + seconds * 1000);
    await this.database.transaction(async ({ em }) => {
      // What has run out is of no use to anybody; so the table stays small without a job of its own.
      await em.delete(Session, { personId, expiresAt: LessThanOrEqual(toInstant(now)) });
      await em.insert(Session, {
        secretHash: hashSecret(secret),
        personId,
        createdAt: toInstant(now),
        expiresAt,
      });
      const by: Author = { personId, onBehalfOfId: null, means: 'session' };
      AuditTrail.record(em, {
        at: toInstant(now),
        action: 'session.sign-in',
        subject: ['account', personId],
        after: { address, expiresAt },
        by,
      });
    });
    return { personId, secret, expiresAt, seconds };
  }
}
