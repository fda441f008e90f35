import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError, type FieldError } from '../../common/errors/domain-error.js';
import { staleVersion } from '../../common/http/expected-version.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { changedFields, type Fields } from '../../domain/audit/index.js';
import type { FollowUpPolicy } from '../../domain/follow-up/policy.js';
import { AuditTrail } from '../audit/index.js';
import { type ReplanDto, ReplanPreview } from '../follow-up/index.js';
import { cancelByIds } from '../notices/index.js';
import { FollowUpPolicyVersion } from './entities/follow-up-policy.entity.js';
import { readPolicy } from './policy-faults.js';
import type { PolicyDto, PolicyVersionDto, SetPolicyInput } from './policy.dto.js';
import { RegisterStamp } from './register-stamp.js';
import { RulesService } from './rules.service.js';

interface Row {
  readonly version: number;
  readonly note: string;
  readonly createdAt: string;
  readonly createdById: string | null;
  readonly createdByName: string | null;
}

/** The follow-up policy (chính sách theo dõi): its versions, and setting a new one. */
@Injectable()
export class Policies {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly preview: ReplanPreview,
  ) {}

  /** Latest first; the first is in force. */
  async versions(): Promise<PolicyVersionDto[]> {
    const rows = await selectRows<Row>(
      this.database.read,
      `SELECT v.version, v.note, v.created_at AS "createdAt", v.created_by_id AS "createdById", p.name AS "createdByName"
       FROM follow_up_policy v LEFT JOIN person p ON p.id = v.created_by_id ORDER BY v.version DESC`,
    );
    return rows.map(({ createdById, createdByName, ...row }, i) => ({
      ...row,
      createdBy: createdById === null ? null : { id: createdById, name: createdByName ?? '' },
      inForce: i === 0,
    }));
  }

  /** @param version null: the one in force @throws DomainError `POLICY.NOT_FOUND` */
  async read(version: number | null): Promise<PolicyDto> {
    const versions = await this.versions();
    const known = version === null ? versions[0] : versions.find((v) => v.version === version);
    const stored = known && (await bodyOf(this.database.read, known.version));
    if (!known || !stored) throw policyNotFound();
    // As it is read today, with what older versions did not say yet.
    return { ...known, policy: readPolicy(stored, '').policy ?? stored };
  }

  /** @throws DomainError `POLICY.INVALID` naming every fault */
  check(body: unknown): FollowUpPolicy {
    const { policy, faults } = readPolicy(body, '/policy');
    if (policy === null) throw policyInvalid(faults);
    return policy;
  }

  /** What would be reminded otherwise. @throws DomainError `POLICY.INVALID` */
  async replan(body: unknown, days: number): Promise<ReplanDto> {
    return this.preview.of({ policy: this.check(body) }, days);
  }

  /**
   * Puts a new version into force at once. What is planned, has not left and does not fit it is cancelled.
   * @throws DomainError `POLICY.INVALID`, `REQUEST.STALE_VERSION`
   */
  async set(caller: Caller, { policy: body, note, version }: SetPolicyInput): Promise<void> {
    const policy = this.check(body);
    const { now } = await this.rules.at();
    const { outdatedIds } = await this.preview.outdated({ policy });
    const at = toInstant(now.epochMs);
    await this.database.transaction(async ({ em }) => {
      // First of all: of two who change the rules at once, one waits here for the other.
      await RegisterStamp.renew(em);
      const [row] = await selectRows<{ version: number | null }>(
        em,
        'SELECT MAX(version) AS version FROM follow_up_policy',
      );
      const current = row?.version ?? 0;
      if (current !== version) throw staleVersion({ version, from: 'body' }, current, { version: current });
      const before = (await bodyOf(em, current)) as Fields | null;
      await em.insert(FollowUpPolicyVersion, {
        version: current + 1,
        body: policy,
        note: note.trim(),
        createdById: caller.personId,
        createdAt: at,
      });
      const change = changedFields(before ?? {}, policy);
      AuditTrail.record(em, {
        at,
        action: 'policy.set',
        subject: ['policy', null],
        before: { version: current, ...change?.before },
        after: { version: current + 1, note: note.trim(), ...change?.after },
      });
      await cancelByIds(em, outdatedIds, {
        reason: 'Chính sách theo dõi đã thay đổi trước khi thư gửi đi.',
        at,
      });
    });
  }
}

async function bodyOf(em: EntityManager, version: number): Promise<unknown> {
  return (await em.findOneBy(FollowUpPolicyVersion, { version }))?.body ?? null;
}

const policyNotFound = (): DomainError =>
  new DomainError('not_found', 'POLICY.NOT_FOUND', {
    title: 'No such version',
    detail: 'Không có phiên bản chính sách này.',
  });

const policyInvalid = (errors: readonly FieldError[]): DomainError =>
  new DomainError('invalid', 'POLICY.INVALID', {
    title: 'The policy does not hold',
    detail:
      'Chính sách có chỗ chưa hợp lệ nên chưa thay đổi gì. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors,
  });
