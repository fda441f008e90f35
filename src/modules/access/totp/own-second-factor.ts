import { Inject, Injectable } from '@nestjs/common';
import { Secret } from 'otpauth';
import { Not } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/index.js';
import type { SignedIn } from '../callers.js';
import type { Client } from '../client.js';
import { Session } from '../entities/account.entity.js';
import { RecoveryCode, SecondFactor } from '../entities/second-factor.entity.js';
import { ConfirmPassword } from '../passwords/confirm-password.js';
import { SecretKey } from '../secret-key.js';
import { Attempts } from '../sign-in/attempts.js';
import { seal } from './seal.js';
import { SecondFactors, totpOf } from './second-factors.js';
import type { NewSecondFactorDto, RecoveryCodesDto, SecondFactorDto } from './totp.dto.js';
import { alreadyActive, notActive, notBegun, wrongCode } from './totp-errors.js';

/** Setting up, renewing and turning off one's own second factor. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly keys: SecretKey,
    private readonly factors: SecondFactors,
    private readonly passwords: ConfirmPassword,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async state({ caller: { personId }, secondFactor }: SignedIn): Promise<SecondFactorDto> {
    const factor = await this.database.read.findOneBy(SecondFactor, { personId });
    return {
      ...secondFactor,
      since: factor?.confirmedAt ?? null,
      recoveryCodesLeft: await this.database.read.countBy(RecoveryCode, { personId }),
    };
  }

  /**
   * Shows a new secret, which counts for nothing until a code of it is sent back; asked for again, another one.
   * @throws DomainError `ACCOUNT.WRONG_PASSWORD`, `TOTP.ACTIVE`
   */
  async begin(
    { caller: { personId } }: SignedIn,
    password: string,
    client: Client,
  ): Promise<NewSecondFactorDto> {
    const account = await this.passwords.require(personId, password, client, '/password');
    const key = await this.keys.derive('second-factor');
    const secret = new Secret({ size: 20 });
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      if ((await em.findOneBy(SecondFactor, { personId }))?.confirmedAt) throw alreadyActive();
      await em.upsert(
        SecondFactor,
        {
          personId,
          sealedSecret: seal(key, personId, secret.base32),
          createdAt: at,
          confirmedAt: null,
          lastStep: null,
        },
        ['personId'],
      );
      AuditTrail.record(em, { at, action: 'totp.begin', subject: ['account', personId] });
    });
    return { secret: secret.base32, uri: totpOf(secret, account.login).toString() };
  }

  /**
   * Turns the second factor on with a first code. The person's other sessions, begun without one, end.
   * @throws DomainError `TOTP.NOT_BEGUN`, `TOTP.ACTIVE`, `TOTP.WRONG_CODE`
   */
  async confirm({ caller: { personId }, secretHash }: SignedIn, code: string): Promise<RecoveryCodesDto> {
    await this.attempts.begin([['code', personId]]);
    const { typed, sealing, hashing } = await this.factors.prepare(code);
    const at = toInstant(this.clock.now());
    const recoveryCodes = await this.database.transaction(async ({ em }) => {
      const factor = await em.findOneBy(SecondFactor, { personId });
      if (!factor) throw notBegun();
      if (factor.confirmedAt) throw alreadyActive();
      const right = typed?.kind === 'totp' && (await this.factors.useCode(em, factor, typed.code, sealing));
      if (!right) throw wrongCode();
      await em.update(SecondFactor, { personId }, { confirmedAt: at });
      await em.delete(Session, { personId, secretHash: Not(secretHash) });
      AuditTrail.record(em, { at, action: 'totp.enable', subject: ['account', personId] });
      return this.factors.renewRecoveryCodes(em, personId, hashing);
    });
    await this.attempts.takeBack([['code', personId]]);
    return { recoveryCodes };
  }

  /** @throws DomainError `ACCOUNT.WRONG_PASSWORD`, `TOTP.WRONG_CODE` */
  async renewCodes(
    { caller: { personId } }: SignedIn,
    given: { password: string; code: string },
    client: Client,
  ): Promise<RecoveryCodesDto> {
    const recoveryCodes = await this.withBoth(personId, given, client, 'totp.renew-codes', (em, hashing) =>
      this.factors.renewRecoveryCodes(em, personId, hashing),
    );
    return { recoveryCodes };
  }

  /**
   * Whoever must have one by policy may turn it off, too, to set it up on another telephone: until then he can do
   * nothing else.
   * @throws DomainError `ACCOUNT.WRONG_PASSWORD`, `TOTP.WRONG_CODE`
   */
  async turnOff(
    { caller: { personId } }: SignedIn,
    given: { password: string; code: string },
    client: Client,
  ): Promise<void> {
    await this.withBoth(personId, given, client, 'totp.disable', (em) => this.factors.remove(em, personId));
  }

  /** Does `work` for somebody who shows his password and a code. */
  private async withBoth<T>(
    personId: string,
    { password, code }: { password: string; code: string },
    client: Client,
    action: 'totp.renew-codes' | 'totp.disable',
    work: (em: Parameters<SecondFactors['remove']>[0], hashing: Buffer) => Promise<T>,
  ): Promise<T> {
    await this.passwords.require(personId, password, client, '/password');
    await this.attempts.begin([['code', personId]]);
    const tried = await this.factors.prepare(code);
    const at = toInstant(this.clock.now());
    const done = await this.database.transaction(async ({ em }) => {
      if (!(await em.findOneBy(SecondFactor, { personId }))?.confirmedAt) throw notActive();
      const used = await this.factors.use(em, personId, tried);
      if (!used) throw wrongCode();
      const result = await work(em, tried.hashing);
      AuditTrail.record(em, {
        at,
        action,
        subject: ['account', personId],
        after: { secondFactor: used.kind },
      });
      return result;
    });
    await this.attempts.takeBack([['code', personId]]);
    return done;
  }
}
