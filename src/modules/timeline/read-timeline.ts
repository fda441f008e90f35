import { Injectable } from '@nestjs/common';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows, type Values } from '../../database/rows.js';
import { sightOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { addDays } from '../../domain/time/local-date.js';
import { officeTimeOf } from '../../domain/time/office-time.js';
import {
  type Done,
  type GivenOut,
  type Mailed,
  sentenceOf,
  stepsAbout,
  type TimelineEntry,
  type ToldDetail,
  topicOf,
} from '../../domain/timeline/index.js';
import { visibleAssignment } from '../assignments/index.js';
import { type Condition, sightCondition } from '../sight/index.js';
import { visibleDirective } from '../directives/index.js';
import { RulesService } from '../rules/index.js';
import { Unit, unitNotFound } from '../units/index.js';
import type { TimelineDto, TimelineEntryDto, TimelineQuery } from './timeline.dto.js';

/** What every source of entries gives: when, and about which assignment. */
interface Base {
  readonly id: string;
  readonly at: string;
  readonly assignmentId: string;
  readonly clause: string;
  readonly directiveId: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly secrecy: string;
}

interface Found {
  readonly base: Base;
  readonly entry: TimelineEntry;
  readonly by: { readonly id: string; readonly name: string } | null;
}

const BASE = `a.id AS "assignmentId", a.clause, d.id AS "directiveId", d.number, d.issued_on AS "issuedOn", d.secrecy`;
const FROM_WORK = 'JOIN assignment a ON a.id = x.assignment_id JOIN directive d ON d.id = a.directive_id';

/** The timelines (dòng thời gian) of an assignment, a directive and a unit: what happened, in sentences. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND` */
  async ofAssignment(caller: Caller, id: string, query: TimelineQuery): Promise<TimelineDto> {
    await visibleAssignment(this.database.read, caller, id);
    return this.page(caller, { sql: 'a.id = :scopeId', values: { scopeId: id } }, query);
  }

  /** Of its assignments that the caller sees. @throws DomainError `DIRECTIVE.NOT_FOUND` */
  async ofDirective(caller: Caller, id: string, query: TimelineQuery): Promise<TimelineDto> {
    await visibleDirective(this.database.read, caller, id);
    return this.page(caller, { sql: 'a.directive_id = :scopeId', values: { scopeId: id } }, query);
  }

  /** Of the assignments it takes part in and the caller sees. @throws DomainError `UNIT.NOT_FOUND` */
  async ofUnit(caller: Caller, id: string, query: TimelineQuery): Promise<TimelineDto> {
    if (!(await this.database.read.existsBy(Unit, { id }))) throw unitNotFound();
    const sql = 'a.id IN (SELECT tp.assignment_id FROM participation tp WHERE tp.unit_id = :scopeId)';
    return this.page(caller, { sql, values: { scopeId: id } }, query);
  }

  private async page(caller: Caller, scope: Condition, query: TimelineQuery): Promise<TimelineDto> {
    const seen = sightCondition(sightOf(caller), 'a', true);
    const inScope = {
      sql: seen ? `${scope.sql} AND ${seen.sql}` : scope.sql,
      values: { ...scope.values, ...seen?.values },
    };
    const found = [
      ...(await this.givenOut(inScope, query)),
      ...(await this.done(inScope, query)),
      ...(await this.mailed(inScope, query)),
    ].sort(newestFirst);
    const shown = found.slice(0, query.size);
    return { items: shown.map(toDto), nextBefore: found.length > query.size ? cursorOf(shown.at(-1)) : null };
  }

  private async givenOut(scope: Condition, query: TimelineQuery): Promise<Found[]> {
    if (query.topics && !query.topics.includes('assignment')) return [];
    type Row = Base & { readonly lastDay: string | null };
    const { sql, values } = await this.narrowed('a', 'assigned_at', scope, query);
    const rows = await selectRows<Row>(
      this.database.read,
      `SELECT a.id, a.assigned_at AS at, ${BASE}, a.original_last_day AS "lastDay"
       FROM assignment a JOIN directive d ON d.id = a.directive_id
       WHERE ${sql} ORDER BY a.assigned_at DESC, a.id DESC LIMIT ${query.size + 1}`,
      values,
    );
    const leads = await this.leadsOf(rows.map(({ assignmentId }) => assignmentId));
    return rows.map((base) => {
      const entry: GivenOut = {
        kind: 'assigned',
        leads: leads.get(base.assignmentId) ?? [],
        lastDay: base.lastDay,
      };
      return { base, entry, by: null };
    });
  }

  private async leadsOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    const leads = new Map<string, string[]>();
    if (ids.length === 0) return leads;
    const rows = await selectRows<{ id: string; name: string }>(
      this.database.read,
      `SELECT p.assignment_id AS id, u.name FROM participation p JOIN unit u ON u.id = p.unit_id
       WHERE p.assignment_id IN (:...ids) AND p.role = 'lead' ORDER BY p.id`,
      { ids },
    );
    for (const { id, name } of rows) leads.set(id, [...(leads.get(id) ?? []), name]);
    return leads;
  }

  private async done(scope: Condition, query: TimelineQuery): Promise<Found[]> {
    const steps = query.topics && stepsAbout(query.topics);
    if (steps?.length === 0) return [];
    type Row = Base &
      Pick<Done, 'step' | 'note' | 'percent' | 'by' | 'onBehalfOf'> & { detail: string | null; byId: string };
    const { sql, values } = await this.narrowed('x', 'at', scope, query);
    const rows = await selectRows<Row>(
      this.database.read,
      `SELECT x.id, x.at, ${BASE}, x.step, x.note, x.percent, x.detail,
              p.id AS "byId", p.name AS by, o.name AS "onBehalfOf"
       FROM assignment_step x ${FROM_WORK}
       JOIN person p ON p.id = x.by_id LEFT JOIN person o ON o.id = x.on_behalf_of_id
       WHERE ${sql}${steps ? ' AND x.step IN (:...steps)' : ''}
       ORDER BY x.at DESC, x.id DESC LIMIT ${query.size + 1}`,
      { ...values, ...(steps && { steps }) },
    );
    return rows.map((row) => {
      const secret = isSecret(row.secrecy);
      const { step, percent, by, onBehalfOf } = row;
      const entry: Done = {
        kind: 'step',
        step,
        by,
        onBehalfOf,
        percent,
        note: secret ? '' : row.note,
        detail: secret || row.detail === null ? null : (JSON.parse(row.detail) as ToldDetail),
      };
      return { base: row, entry, by: { id: row.byId, name: by } };
    });
  }

  private async mailed(scope: Condition, query: TimelineQuery): Promise<Found[]> {
    if (query.topics && !query.topics.includes('mail')) return [];
    type Row = Base & Omit<Mailed, 'kind'>;
    const { sql, values } = await this.narrowed('x', 'settled_at', scope, query);
    const rows = await selectRows<Row>(
      this.database.read,
      `SELECT x.id, x.settled_at AS at, ${BASE}, x.kind AS notice, x.rule, x.rung, x.capacity, x.state,
              p.name AS "to", o.name AS "onBehalfOf"
       FROM notice x ${FROM_WORK}
       JOIN person p ON p.id = x.recipient_id LEFT JOIN person o ON o.id = x.on_behalf_of_id
       WHERE ${sql} AND x.state IN ('sent', 'failed', 'unknown')
       ORDER BY x.settled_at DESC, x.id DESC LIMIT ${query.size + 1}`,
      values,
    );
    return rows.map((row) => {
      const { notice, rule, rung, to, onBehalfOf, capacity, state } = row;
      return {
        base: row,
        entry: { kind: 'mail', notice, rule, rung, to, onBehalfOf, capacity, state },
        by: null,
      };
    });
  }

  /** The scope, the days asked for, and what comes behind the page before. @param at column of the moment */
  private async narrowed(
    alias: string,
    at: string,
    { sql, values }: Condition,
    { from, to, before }: TimelineQuery,
  ): Promise<{ sql: string; values: Values }> {
    const { policy } = await this.rules.at();
    const start = (date: string): string => toInstant(officeTimeOf(date, '00:00', policy.zone).epochMs);
    const column = `${alias}.${at}`;
    const conditions = [sql];
    const more: Record<string, string> = {};
    if (from) {
      conditions.push(`${column} >= :timeFrom`);
      more['timeFrom'] = start(from);
    }
    if (to) {
      conditions.push(`${column} < :timeTo`);
      more['timeTo'] = start(addDays(to, 1));
    }
    if (before !== undefined) {
      const [moment, id] = readCursor(before);
      conditions.push(`(${column} < :timeBefore OR (${column} = :timeBefore AND ${alias}.id < :idBefore))`);
      Object.assign(more, { timeBefore: moment, idBefore: id });
    }
    return { sql: conditions.join(' AND '), values: { ...values, ...more } };
  }
}

function newestFirst({ base: a }: Found, { base: b }: Found): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

const cursorOf = (last: Found | undefined): string | null =>
  last ? `${last.base.at}_${last.base.id}` : null;

const CURSOR = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/;

function readCursor(cursor: string): [at: string, id: string] {
  const [, at, id] = CURSOR.exec(cursor) ?? [];
  if (at !== undefined && id !== undefined) return [at, id];
  throw malformedRequest([{ pointer: '/before', detail: 'phải là nextBefore của trang trước' }]);
}

function toDto({ base, entry, by }: Found): TimelineEntryDto {
  const { assignmentId, clause, directiveId, number, issuedOn } = base;
  return {
    at: base.at,
    topic: topicOf(entry),
    sentence: sentenceOf(entry),
    by,
    assignment: { id: assignmentId, clause, directive: { id: directiveId, number, issuedOn } },
  };
}
