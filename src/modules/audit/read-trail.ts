import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows, type Value } from '../../database/rows.js';
import { AUDIT_ACTIONS, type AuditEntry, type Fields } from '../../domain/audit/index.js';
import { addDays } from '../../domain/time/local-date.js';
import { officeTimeOf } from '../../domain/time/office-time.js';
import { RulesService } from '../rules/index.js';
import { AuditTrail } from './audit-trail.js';
import type { AuditEntryDto, AuditPageDto, AuditQuery } from './audit.dto.js';
import { concealWords, secretSubjects } from './secret-subjects.js';

type Row = AuditEntry & { readonly personName: string | null; readonly onBehalfOfName: string | null };

/** Reading the trail. Whoever reads it stands in it. */
@Injectable()
export class ReadTrail {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The entries asked for, newest first. */
  async page(query: AuditQuery): Promise<AuditPageDto> {
    const { where, values } = await this.conditions(query);
    const rows = await selectRows<Row>(
      this.database.read,
      `SELECT e.seq, e.at, e.person_id AS "personId", p.name AS "personName", e.means, e.action,
         e.on_behalf_of_id AS "onBehalfOfId", b.name AS "onBehalfOfName", e.subject_kind AS "subjectKind",
         e.subject_id AS "subjectId", e.before, e.after, e.request_id AS "requestId",
         e.previous_hash AS "previousHash", e.hash
       FROM audit_entry e
       LEFT JOIN person p ON p.id = e.person_id LEFT JOIN person b ON b.id = e.on_behalf_of_id
       ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
       ORDER BY e.seq DESC LIMIT ${query.size + 1}`,
      values,
    );
    await AuditTrail.recordAlone(this.database, {
      at: toInstant(this.clock.now()),
      action: 'audit.read',
      subject: ['audit', null],
      after: { query: { ...query } as Fields },
    });
    const shown = rows.slice(0, query.size);
    const secret = await secretSubjects(this.database.read, shown);
    const items = shown.map((row) => toDto(row, secret.has(row.subjectId ?? '')));
    return { items, nextBefore: rows.length > query.size ? (items.at(-1)?.seq ?? null) : null };
  }

  private async conditions(query: AuditQuery): Promise<{ where: string[]; values: Record<string, Value> }> {
    const { policy } = await this.rules.at();
    const start = (date: string): string => toInstant(officeTimeOf(date, '00:00', policy.zone).epochMs);
    const asked: readonly [string, Value | undefined][] = [
      ['e.person_id = :v', query.personId],
      ['e.action = :v', query.action],
      ['e.subject_kind = :v', query.subjectKind],
      ['e.subject_id = :v', query.subjectId],
      ['e.at >= :v', query.from && start(query.from)],
      ['e.at < :v', query.to && start(addDays(query.to, 1))],
      ['e.seq < :v', query.before],
    ];
    const where: string[] = [];
    const values: Record<string, Value> = {};
    for (const [sql, value] of asked) {
      if (value === undefined) continue;
      const name = `v${where.length}`;
      where.push(sql.replace(':v', `:${name}`));
      values[name] = value;
    }
    return { where, values };
  }
}

const parsed = (json: string | null): Record<string, unknown> | null =>
  json === null ? null : (JSON.parse(json) as Record<string, unknown>);

function toDto({ personName, onBehalfOfName, ...row }: Row, secret: boolean): AuditEntryDto {
  const told = secret ? concealWords : (fields: Record<string, unknown> | null) => fields;
  const { personId, onBehalfOfId } = row;
  return {
    seq: row.seq,
    at: row.at,
    person: personId === null ? null : { id: personId, name: personName ?? '' },
    onBehalfOf: onBehalfOfId === null ? null : { id: onBehalfOfId, name: onBehalfOfName ?? '' },
    means: row.means,
    action: row.action,
    // What was recorded under a name this version does not know any more is still shown.
    actionName: (AUDIT_ACTIONS as Partial<Record<string, string>>)[row.action] ?? row.action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    before: told(parsed(row.before)),
    after: told(parsed(row.after)),
    requestId: row.requestId,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}
