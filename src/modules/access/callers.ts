import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { type Caller, type CallerSuccession, holdsAny, type Role } from '../../domain/access/caller.js';
import { successionOf } from '../../domain/access/taken-over.js';
import { RulesService } from '../rules/index.js';
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
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async bySession(secret: string): Promise<SignedIn | null> {
    return this.find('session', secret);
  }

  async byToken(secret: string): Promise<SignedIn | null> {
    return this.find('token', secret);
  }

  private async find(means: SignedIn['means'], secret: string): Promise<SignedIn | null> {
    const secretHash = hashSecret(secret);
    const [row] = await selectRows<Row>(this.database.read, OWNER[means], {
      secretHash,
      now: toInstant(this.clock.now()),
    });
    if (!row) return null;
    const { personId, unitId, expiresAt } = row;
    const roles = JSON.parse(row.roles) as Role[];
    const person = { personId, unitId, roles };
    const succession = holdsAny(person, ['unit', 'head', 'leader']) && (await this.successionOf(person));
    return {
      caller: { ...person, standing: Boolean(row.standing), ...(succession && { succession }) },
      means,
      secretHash,
      expiresAt,
    };
  }

  private async successionOf(
    person: Pick<Caller, 'personId' | 'unitId' | 'roles'>,
  ): Promise<CallerSuccession | undefined> {
    const { directory, policy } = await this.rules.forPlanning();
    return successionOf(person, directory, policy.zone);
  }
}

const ownerIn = (table: 'session' | 'api_token'): string => `
  SELECT p.id AS "personId", p.unit_id AS "unitId", p.roles, p.standing, s.expires_at AS "expiresAt"
  FROM ${table} s
  JOIN account a ON a.person_id = s.person_id AND NOT a.disabled
  JOIN person p ON p.id = s.person_id AND p.active
  WHERE s.secret_hash = :secretHash AND s.expires_at > :now`;

const OWNER = { session: ownerIn('session'), token: ownerIn('api_token') };
