import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { IsNull, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../common/clock.js';
import { newId } from '../../../common/ids.js';
import { Database } from '../../../database/database.js';
import { insertRows } from '../../../database/insert-rows.js';
import { selectRows, updateRows } from '../../../database/rows.js';
import {
  freshStep,
  readTypedCode,
  recoveryCodeOf,
  RECOVERY_CODES,
  TOTP_PERIOD_SECONDS,
  TOTP_WINDOW,
  type TypedCode,
} from '../../../domain/access/second-factor.js';
import { RecoveryCode, SecondFactor } from '../entities/second-factor.entity.js';
import { SecretKey } from '../secret-key.js';
import { PHONE_CLOCK } from './phone-clock.js';
import { unseal } from './seal.js';

/** By what somebody got in; of a spare code, how many are left. */
export type UsedFactor = { readonly kind: 'totp' } | { readonly kind: 'recovery'; readonly left: number };

/** A typed code, with the keys to judge it by. */
export interface TriedCode {
  readonly typed: TypedCode | null;
  readonly sealing: Buffer;
  readonly hashing: Buffer;
}

/** The name under which a telephone lists the account. */
const ISSUER = 'Đôn đốc';

/** The one-time passwords (RFC 6238) of a secret: SHA-1, six digits, thirty seconds, which every telephone knows. */
export function totpOf(secret: Secret, login: string): TOTP {
  return new TOTP({ issuer: ISSUER, label: login, secret, digits: 6, period: TOTP_PERIOD_SECONDS });
}

/** Judging second factors: codes of the telephone, each good once, and recovery codes. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly keys: SecretKey,
    @Inject(PHONE_CLOCK) private readonly clock: Clock,
  ) {}

  async isActive(personId: string): Promise<boolean> {
    return this.database.read.existsBy(SecondFactor, { personId, confirmedAt: Not(IsNull()) });
  }

  /** What {@link use} needs, gathered before its transaction begins. */
  async prepare(code: string): Promise<TriedCode> {
    const [sealing, hashing] = await Promise.all([
      this.keys.derive('second-factor'),
      this.keys.derive('recovery-code'),
    ]);
    return { typed: readTypedCode(code), sealing, hashing };
  }

  /** Uses the code up, as a part of the transaction; null where it is wrong, or was used before. */
  async use(em: EntityManager, personId: string, tried: TriedCode): Promise<UsedFactor | null> {
    const { typed } = tried;
    if (!typed) return null;
    if (typed.kind === 'recovery') return this.useRecoveryCode(em, personId, typed.code, tried.hashing);
    const factor = await em.findOneBy(SecondFactor, { personId });
    if (!factor || !(await this.useCode(em, factor, typed.code, tried.sealing))) return null;
    return { kind: 'totp' };
  }

  /** Whether the code is one of the telephone's now and was not used before; it counts as used from then on. */
  async useCode(em: EntityManager, factor: SecondFactor, code: string, sealing: Buffer): Promise<boolean> {
    const { personId, lastStep } = factor;
    const secret = unseal(sealing, personId, factor.sealedSecret);
    if (secret === null) return false;
    const nowMs = this.clock.now();
    const totp = totpOf(Secret.fromBase32(secret), personId);
    const delta = totp.validate({ token: code, timestamp: nowMs, window: TOTP_WINDOW });
    const step = freshStep(delta, nowMs, lastStep);
    if (step === null) return false;
    // Of two requests with the same code one finds it used.
    const where = 'person_id = :personId AND (last_step IS NULL OR last_step < :step)';
    return (await updateRows(em, SecondFactor, { lastStep: step }, where, { personId, step })) === 1;
  }

  /** Ten new recovery codes in the place of all there were; they are shown once, and only their hashes kept. */
  async renewRecoveryCodes(em: EntityManager, personId: string, hashing: Buffer): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeOf(randomBytes(12)));
    await em.delete(RecoveryCode, { personId });
    await insertRows(
      em,
      'recovery_code',
      codes.map((code) => ({
        id: newId(),
        person_id: personId,
        code_hash: hashOfCode(hashing, personId, code.replaceAll('-', '')),
      })),
    );
    return codes;
  }

  /** Takes the second factor away. @returns whether there was one that counted */
  async remove(em: EntityManager, personId: string): Promise<boolean> {
    const factor = await em.findOneBy(SecondFactor, { personId });
    await em.delete(RecoveryCode, { personId });
    await em.delete(SecondFactor, { personId });
    return factor !== null && factor.confirmedAt !== null;
  }

  private async useRecoveryCode(
    em: EntityManager,
    personId: string,
    code: string,
    hashing: Buffer,
  ): Promise<UsedFactor | null> {
    const codeHash = hashOfCode(hashing, personId, code);
    const { affected } = await em.delete(RecoveryCode, { personId, codeHash });
    if (affected !== 1) return null;
    const [row] = await selectRows<{ n: number | string }>(
      em,
      'SELECT COUNT(*) AS n FROM recovery_code WHERE person_id = :personId',
      { personId },
    );
    return { kind: 'recovery', left: Number(row?.n ?? 0) };
  }
}

/** Keyed: sixty random bits could be tried out by whoever has nothing but a copy of the database. */
function hashOfCode(key: Buffer, personId: string, code: string): string {
  return createHmac('sha256', key).update(`${personId} ${code}`).digest('hex');
}
