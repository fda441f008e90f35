import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { Person } from '../people/index.js';
import { signInFailed } from './access-errors.js';
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
    if (!account || !right || account.disabled || !(await this.isActive(account.personId)))
      throw signInFailed();
    this.throttle.succeed(name, address);
    return this.begin(account.personId);
  }

  async signOut(secretHash: string): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      await em.delete(Session, { secretHash });
    });
  }

  private async isActive(personId: string): Promise<boolean> {
    return this.database.read.existsBy(Person, { id: personId, active: true });
  }

  private async begin(personId: string): Promise<NewSession> {
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
    });
    return { personId, secret, expiresAt, seconds };
  }
}
