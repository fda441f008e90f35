import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { fromInstant, toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { type Caller, type CallerSuccession, holdsAny, type Role } from '../../domain/access/caller.js';
import { mustHaveSecondFactor } from '../../domain/access/second-factor.js';
import { successionOf } from '../../domain/access/taken-over.js';
import type { Scope } from '../../domain/access/token-scopes.js';
import { RulesService } from '../rules/index.js';
import { hashSecret } from './secrets.js';

/** A caller with what he showed for it. */
export interface SignedIn {
  readonly caller: Caller;
  readonly means: 'session' | 'token';
  /** What the token was made for; null: a person at the screen, who may all that is his. */
  readonly scopes: readonly Scope[] | null;
  /** Of the session or the token. */
  readonly id: string;
  /** Hash of the secret shown. */
  readonly secretHash: string;
  readonly expiresAt: string;
  readonly secondFactor: { readonly active: boolean; readonly required: boolean };
}

interface Row {
  id: string;
  personId: string;
  unitId: string | null;
  roles: string;
  standing: boolean | number;
  expiresAt: string;
  lastUsedAt: string | null;
  scopes: string | null;
  secondFactorAt: string | null;
}

/** How exactly it is kept when something was last used: a write with every request would cost more than it tells. */
const LAST_USED_MS = 5 * 60_000;

const TABLE = { session: 'session', token: 'api_token' } as const;

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
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async bySession(secret: string): Promise<SignedIn | null> {
    return this.find('session', secret);
  }

  async byToken(secret: string): Promise<SignedIn | null> {
    return this.find('token', secret);
  }

  private async find(means: SignedIn['means'], secret: string): Promise<SignedIn | null> {
    const secretHash = hashSecret(secret);
    const nowMs = this.clock.now();
    const [row] = await selectRows<Row>(this.database.read, OWNER[means], {
      secretHash,
      now: toInstant(nowMs),
    });
    if (!row) return null;
    await this.noteUse(means, secretHash, row.lastUsedAt, nowMs);
    const { id, personId, unitId, expiresAt } = row;
    const roles = JSON.parse(row.roles) as Role[];
    const person = { personId, unitId, roles };
    const succession = holdsAny(person, ['unit', 'head', 'leader']) && (await this.successionOf(person));
    return {
      caller: {
        ...person,
        standing: Boolean(row.standing),
        ...(succession && { succession }),
        ...(await this.stoodInFor(personId)),
      },
      means,
      scopes: row.scopes === null ? null : (JSON.parse(row.scopes) as Scope[]),
      id,
      secretHash,
      expiresAt,
      secondFactor: {
        active: row.secondFactorAt !== null,
        required: mustHaveSecondFactor(person, this.config.security.secondFactorRoles),
      },
    };
  }

  /** Those absent today whose place he takes, each as he himself would be: asked with every request, ends by itself. */
  private async stoodInFor(personId: string): Promise<Pick<Caller, 'standsInFor'>> {
    const { directory } = await this.rules.forPlanning();
    const ids = directory.standsInFor(personId);
    if (ids.length === 0) return {};
    const rows = await selectRows<Pick<Row, 'personId' | 'unitId' | 'roles' | 'standing'>>(
      this.database.read,
      'SELECT id AS "personId", unit_id AS "unitId", roles, standing FROM person WHERE id IN (:...ids) AND active ORDER BY id',
      { ids },
    );
    const standsInFor: Caller[] = [];
    for (const { standing, ...row } of rows) {
      const person = { ...row, roles: JSON.parse(row.roles) as Role[] };
      const succession = await this.successionOf(person);
      standsInFor.push({ ...person, standing: Boolean(standing), ...(succession && { succession }) });
    }
    return { standsInFor };
  }

  private async successionOf(
    person: Pick<Caller, 'personId' | 'unitId' | 'roles'>,
  ): Promise<CallerSuccession | undefined> {
    const { directory, policy } = await this.rules.forPlanning();
    return successionOf(person, directory, policy.zone);
  }

  private async noteUse(
    means: SignedIn['means'],
    secretHash: string,
    lastUsedAt: string | null,
    nowMs: number,
  ): Promise<void> {
    const sinceMs = lastUsedAt === null ? null : nowMs - fromInstant(lastUsedAt);
    if (sinceMs !== null && sinceMs >= 0 && sinceMs < LAST_USED_MS) return;
    await this.database.transaction(
      ({ em }) =>
        selectRows(em, `UPDATE ${TABLE[means]} SET last_used_at = :now WHERE secret_hash = :secretHash`, {
          now: toInstant(nowMs),
          secretHash,
        }),
      'relaxed',
    );
  }
}

const ownerIn = (means: SignedIn['means'], scopes: string): string => `
  SELECT s.id, p.id AS "personId", p.unit_id AS "unitId", p.roles, p.standing, s.expires_at AS "expiresAt",
    s.last_used_at AS "lastUsedAt", ${scopes} AS scopes, f.confirmed_at AS "secondFactorAt"
  FROM ${TABLE[means]} s
  JOIN account a ON a.person_id = s.person_id AND NOT a.disabled
  JOIN person p ON p.id = s.person_id AND p.active
  LEFT JOIN second_factor f ON f.person_id = s.person_id
  WHERE s.secret_hash = :secretHash AND s.expires_at > :now`;

const OWNER = { session: ownerIn('session', 'NULL'), token: ownerIn('token', 's.scopes') };
