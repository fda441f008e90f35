import { Inject, Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import type { Caller, Role } from '../../domain/access/caller.js';
import { Person } from '../people/index.js';
import { Account, ApiToken, Session } from './entities/account.entity.js';
import { hashSecret } from './secrets.js';

/** A caller with what he showed for it. */
export interface SignedIn {
  readonly caller: Caller;
  readonly means: 'session' | 'token';
  /** Hash of the secret shown. */
  readonly secretHash: string;
  readonly expiresAt: string;
}

interface Row {
  personId: string;
  unitId: string | null;
  roles: string;
  standing: boolean | number;
  expiresAt: string;
}

/**
 * Finds who a secret belongs to. It is asked again with every request: an account that was disabled, a person who
 * left, a session that was ended stop at once, in every process.
 */
@Injectable()
export class Callers {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async bySession(secret: string): Promise<SignedIn | null> {
    return this.find('session', this.database.read.createQueryBuilder(Session, 's'), secret);
  }

  async byToken(secret: string): Promise<SignedIn | null> {
    return this.find('token', this.database.read.createQueryBuilder(ApiToken, 's'), secret);
  }

  private async find(
    means: SignedIn['means'],
    query: SelectQueryBuilder<Session | ApiToken>,
    secret: string,
  ): Promise<SignedIn | null> {
    const secretHash = hashSecret(secret);
    const row = await query
      .innerJoin(Account, 'a', 'a.person_id = s.person_id AND a.disabled = :no', { no: false })
      .innerJoin(Person, 'p', 'p.id = s.person_id AND p.active = :yes', { yes: true })
      .select('p.id', 'personId')
      .addSelect('p.unit_id', 'unitId')
      .addSelect('p.roles', 'roles')
      .addSelect('p.standing', 'standing')
      .addSelect('s.expires_at', 'expiresAt')
      .where('s.secret_hash = :secretHash AND s.expires_at > :now', {
        secretHash,
        now: toInstant(this.clock.now()),
      })
      .getRawOne<Row>();
    if (!row) return null;
    const { personId, unitId, expiresAt } = row;
    const roles = JSON.parse(row.roles) as Role[];
    return {
      caller: { personId, unitId, roles, standing: Boolean(row.standing) },
      means,
      secretHash,
      expiresAt,
    };
  }
}
