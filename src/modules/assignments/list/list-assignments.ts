import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { NameDto } from '../../../common/http/name.dto.js';
import { offsetOf, type Page, parseSort, type SortKey, toPage } from '../../../common/paging.js';
import { Database } from '../../../database/database.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { ExtensionAxis } from '../../../domain/extension/index.js';
import { readQuery } from '../../../domain/search/index.js';
import { isSecret, withheldBy } from '../../../domain/secrecy/secrecy.js';
import { Directive } from '../../directives/index.js';
import { type Rules, RulesService } from '../../rules/index.js';
import { foundBy, wordIndexOf } from '../../search/index.js';
import { Unit } from '../../units/index.js';
import { Assignment } from '../entities/assignment.entity.js';
import { Participation } from '../entities/participation.entity.js';
import {
  byOriginalTerm,
  type Judged,
  type JudgedByOriginal,
  type TimedRow,
  timingReader,
} from '../row-timing.js';
import type { Condition } from '../../sight/index.js';
import { type AssignmentListQuery, type AssignmentRowDto, LIST_SORTS } from './assignment-list.dto.js';
import { type Asked as ConditionsAsked, conditionsOf, isJoined, withTakenOver } from './list-conditions.js';

type SortField = (typeof LIST_SORTS)[number];
type Rows = SelectQueryBuilder<Assignment>;

const COLUMN_OF: Readonly<Record<SortField, string>> = {
  lastDay: 'last_day',
  clause: 'clause',
  assignedAt: 'assigned_at',
  updatedAt: 'updated_at',
};
const SOONEST_FIRST: readonly SortKey<SortField>[] = [{ field: 'lastDay', direction: 'ASC' }];

/** Far beyond the largest directive: some twenty clauses for a hundred communes each. */
const MOST_OF_A_DIRECTIVE = 10_000;
/** Ids in one statement. */
const LOT = 1_000;

interface Raw extends TimedRow {
  id: string;
  directiveId: string;
  directiveNumber: string;
  issuedOn: string;
  secrecy: string;
  parentId: string | null;
  isGroup: boolean | number;
  clause: string;
  content: string;
  deadlinePhrase: string | null;
  originalLastDay: string | null;
  extension: ExtensionAxis;
  extensionsGranted: number;
  assignedAt: string;
  updatedAt: string;
  version: number;
}

type Asked = AssignmentListQuery & ConditionsAsked;

/** The list of assignments a person sees: one statement for the page, one for its leads, one for the total. */
@Injectable()
export class ListAssignments {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  async list(caller: Caller, asked: AssignmentListQuery): Promise<Page<AssignmentRowDto>> {
    const sort = parseSort(asked.sort, LIST_SORTS, SOONEST_FIRST);
    const rules = await this.rules.forPlanning();
    const query = withTakenOver(asked, rules);
    const conditions = this.conditionsOf(caller, query, rules);
    const raws = await this.page(query, conditions, sort);
    // A page that is not full is the last one: where it ends is how many there are.
    const last = raws.length < query.size && (raws.length > 0 || query.page === 1);
    const total = last ? offsetOf(query) + raws.length : await this.total(query, conditions);
    return toPage(await this.described(raws, rules), total, query);
  }

  /** Those of `ids` the caller sees, fan-outs among them. */
  async ofIds(caller: Caller, ids: readonly string[]): Promise<AssignmentRowDto[]> {
    if (ids.length === 0) return [];
    const rules = await this.rules.at();
    const query = { groups: 'include', part: 'any', page: 1, size: ids.length } as const;
    const those: Condition = { sql: 'a.id IN (:...ids)', values: { ids } };
    const conditions = [...this.conditionsOf(caller, query, rules), those];
    return this.described(await this.page(query, conditions, SOONEST_FIRST), rules);
  }

  /** All of a directive the caller sees, fan-outs with their children, in the order of the clauses. */
  async ofDirective(caller: Caller, directiveId: string): Promise<AssignmentRowDto[]> {
    const rules = await this.rules.at();
    const query = {
      directiveId,
      groups: 'include',
      part: 'any',
      page: 1,
      size: MOST_OF_A_DIRECTIVE,
    } as const;
    const raws = await this.page(query, this.conditionsOf(caller, query, rules), [
      { field: 'clause', direction: 'ASC' },
    ]);
    return this.described(raws, rules);
  }

  private async described(raws: readonly Raw[], rules: Rules): Promise<AssignmentRowDto[]> {
    const leads = await this.leads(raws.map((r) => r.id));
    const judge = timingReader(rules);
    // Field by field: taking a row apart with `...rest` costs as much as reading it.
    return raws.map((raw): AssignmentRowDto => {
      const judged = judge(raw);
      const { originalTiming, originalWorkingDaysLate } = originally(raw, judged, judge);
      const secret = isSecret(raw.secrecy);
      return {
        id: raw.id,
        directive: { id: raw.directiveId, number: raw.directiveNumber, issuedOn: raw.issuedOn },
        parentId: raw.parentId,
        isGroup: Boolean(raw.isGroup),
        clause: raw.clause,
        content: secret ? null : raw.content,
        withheld: withheldBy(raw.secrecy),
        leads: leads.get(raw.id) ?? [],
        deadlinePhrase: secret ? null : raw.deadlinePhrase,
        lastDay: raw.lastDay,
        lastTime: raw.lastTime,
        lifecycle: raw.lifecycle,
        timing: judged.timing,
        workingDaysLate: judged.workingDaysLate,
        originalLastDay: raw.originalLastDay,
        originalTiming,
        originalWorkingDaysLate,
        extension: raw.extension,
        extensionsGranted: raw.extensionsGranted,
        assignedAt: raw.assignedAt,
        updatedAt: raw.updatedAt,
        version: raw.version,
      };
    });
  }

  private conditionsOf(caller: Caller, query: Asked, rules: Rules): Condition[] {
    const conditions = conditionsOf(caller, query, rules);
    if (!query.q?.trim()) return conditions;
    const asked = readQuery(query.q, rules.now.date);
    return [...conditions, foundBy(wordIndexOf(this.database.read), asked, 'a.id')];
  }

  private async page(
    query: Asked,
    conditions: readonly Condition[],
    sort: readonly SortKey<SortField>[],
  ): Promise<Raw[]> {
    // The place in the list is found with narrow rows, which an index may hold; only the page itself is read whole.
    const ids = inOrder(this.rows(query, conditions).select('a.id', 'id'), 'a', sort)
      .limit(query.size)
      .offset(offsetOf(query));
    const rows = this.database.read
      .createQueryBuilder(Assignment, 'r')
      .innerJoin(Directive, 'd', 'd.id = r.directive_id')
      .where(`r.id IN (${ids.getQuery()})`)
      .setParameters(ids.getParameters())
      .select('r.id', 'id')
      .addSelect('r.directive_id', 'directiveId')
      .addSelect('d.number', 'directiveNumber')
      .addSelect('d.issued_on', 'issuedOn')
      .addSelect('d.secrecy', 'secrecy')
      .addSelect('r.parent_id', 'parentId')
      .addSelect('r.is_group', 'isGroup')
      .addSelect('r.clause', 'clause')
      .addSelect('r.content', 'content')
      .addSelect('r.deadline_phrase', 'deadlinePhrase')
      .addSelect('r.last_day', 'lastDay')
      .addSelect('r.last_time', 'lastTime')
      .addSelect('r.original_last_day', 'originalLastDay')
      .addSelect('r.extension', 'extension')
      .addSelect('r.extensions_granted', 'extensionsGranted')
      .addSelect('r.lifecycle', 'lifecycle')
      .addSelect('r.assigned_on', 'assignedOn')
      .addSelect('r.assigned_at', 'assignedAt')
      .addSelect('r.submitted_at', 'submittedAt')
      .addSelect('r.submitted_on', 'submittedOn')
      .addSelect('r.updated_at', 'updatedAt')
      .addSelect('r.version', 'version');
    return inOrder(rows, 'r', sort).getRawMany<Raw>();
  }

  private async total(query: Asked, conditions: readonly Condition[]): Promise<number> {
    const row = await this.rows(query, conditions)
      .select('COUNT(*)', 'n')
      .getRawOne<{ n: number | string }>();
    return Number(row?.n ?? 0);
  }

  private async leads(ids: readonly string[]): Promise<Map<string, NameDto[]>> {
    const leads = new Map<string, NameDto[]>();
    for (let start = 0; start < ids.length; start += LOT) {
      for (const { assignmentId, id, name } of await this.leadRows(ids.slice(start, start + LOT))) {
        const known = leads.get(assignmentId);
        if (known) known.push({ id, name });
        else leads.set(assignmentId, [{ id, name }]);
      }
    }
    return leads;
  }

  private async leadRows(ids: readonly string[]): Promise<(NameDto & { assignmentId: string })[]> {
    return this.database.read
      .createQueryBuilder(Participation, 'p')
      .innerJoin(Unit, 'u', 'u.id = p.unit_id')
      .select('p.assignment_id', 'assignmentId')
      .addSelect('u.id', 'id')
      .addSelect('u.name', 'name')
      .where("p.assignment_id IN (:...ids) AND p.role = 'lead'", { ids })
      .orderBy('p.id')
      .getRawMany();
  }

  /** Driven by the unit's participations where a unit is named: they are few beside all assignments. */
  private rows(query: Asked, conditions: readonly Condition[]): Rows {
    const rows = this.database.read.createQueryBuilder(Assignment, 'a');
    if (isJoined(query)) {
      const { unitId, part } = query;
      rows.innerJoin(
        Participation,
        'm',
        'm.assignment_id = a.id AND m.unit_id = :unitId AND m.role = :part',
        {
          unitId,
          part,
        },
      );
    }
    for (const { sql, values } of conditions) rows.andWhere(sql, { ...values });
    return rows;
  }
}

/** Most terms are those first set: judged once is enough. */
function originally(raw: Raw, judged: Judged, judge: (row: TimedRow) => Judged): JudgedByOriginal {
  return raw.originalLastDay === raw.lastDay
    ? { originalTiming: judged.timing, originalWorkingDaysLate: judged.workingDaysLate }
    : byOriginalTerm(raw, judge);
}

function inOrder(rows: Rows, alias: string, sort: readonly SortKey<SortField>[]): Rows {
  // Undated work last whichever way; said so because the two databases disagree on it.
  for (const { field, direction } of sort) {
    rows.addOrderBy(
      `${alias}.${COLUMN_OF[field]}`,
      direction,
      field === 'lastDay' ? 'NULLS LAST' : undefined,
    );
  }
  // Pages must not overlap where the fields asked for are alike.
  return rows.addOrderBy(`${alias}.id`, sort[0]?.direction ?? 'ASC');
}
