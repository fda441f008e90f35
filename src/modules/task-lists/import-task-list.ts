import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import type { CheckedRow, RowProblem } from '../../domain/task-list/index.js';
import { CreateAssignment, type CreateAssignmentDto } from '../assignments/index.js';
import { AuditTrail } from '../audit/index.js';
import { Person } from '../people/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { type CheckedList, CheckTaskList, type EarlierImport } from './check-task-list.js';
import { TaskListImport } from './entities/task-list-import.entity.js';
import { rowsRefused } from './refusals.js';

export interface Imported {
  /** False where this very file had been read in before: nothing was made this time. */
  readonly created: boolean;
  readonly at: string;
  readonly by: string | null;
  /** Assignments made, each fan-out with its children. */
  readonly assignments: number;
  /** Of the rows, in their order; a fan-out's parent. Empty where nothing was made. */
  readonly assignmentIds: readonly string[];
}

/** Reads a whole list in, or nothing of it. */
@Injectable()
export class ImportTaskList {
  constructor(
    private readonly database: Database,
    private readonly checking: CheckTaskList,
    private readonly creation: CreateAssignment,
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError where the file or any of its rows is wrong: then nothing is stored */
  async import(caller: Caller, directiveId: string, bytes: Uint8Array): Promise<Imported> {
    const opened = await this.checking.open(bytes);
    // Before the transaction: within it, they would take a second connection, for which many at once wait forever.
    const rules = await this.rules.forPlanning();
    return this.database.transaction(async ({ em }) => {
      await holdDirective(em, directiveId);
      const checked = await this.checking.check(em, opened, directiveId, rules);
      if (checked.earlier && isStillThere(checked)) return asBefore(checked.earlier);
      const problems = errorsOf(checked.rows);
      if (problems.length > 0) throw rowsRefused(problems);
      return this.store(em, caller, checked, opened.contentHash, rules);
    });
  }

  private async store(
    em: EntityManager,
    caller: Caller,
    { directive, rows }: CheckedList,
    contentHash: string,
    rules: PlanningRules,
  ): Promise<Imported> {
    const assignmentIds: string[] = [];
    for (const row of rows.filter(({ creates }) => creates)) {
      assignmentIds.push(await this.create(em, caller, directive, row, rules));
    }
    const at = toInstant(this.clock.now());
    const assignments = countOf(rows);
    await em.insert(TaskListImport, {
      id: newId(),
      directiveId: directive.id,
      contentHash,
      assignments,
      byId: caller.personId,
      at,
    });
    AuditTrail.record(em, {
      at,
      action: 'task-list.import',
      subject: ['directive', directive.id],
      after: { sha256: contentHash, rows: rows.length, assignments },
    });
    const by = (await em.findOneBy(Person, { id: caller.personId }))?.name ?? null;
    return { created: true, at, by, assignments, assignmentIds };
  }

  /** What the check did not foresee is still told with the row it is about. */
  private async create(
    em: EntityManager,
    caller: Caller,
    directive: CheckedList['directive'],
    row: CheckedRow,
    rules: PlanningRules,
  ): Promise<string> {
    try {
      return await this.creation.within(em, caller, directive, inputOf(row), rules);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const detail = error.errors.map((wrong) => wrong.detail).join('; ') || error.detail;
      throw rowsRefused([
        { cell: `C${row.row}`, field: 'content', severity: 'error', code: 'refused', detail },
      ]);
    }
  }
}

/** Lists for one directive take turns, so that the second of two at once sees what the first has made. */
async function holdDirective(em: EntityManager, directiveId: string): Promise<void> {
  if (em.dataSource.options.type !== 'postgres') return;
  await em.query('SELECT id FROM directive WHERE id = $1 FOR UPDATE', [directiveId]);
}

const isStillThere = ({ rows }: CheckedList): boolean =>
  rows.some(({ problems }) => problems.some(({ code }) => code === 'already_there'));

const asBefore = (earlier: EarlierImport): Imported => ({ created: false, ...earlier, assignmentIds: [] });

export function errorsOf(rows: readonly CheckedRow[]): RowProblem[] {
  return rows.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'));
}

/** Assignments the rows become: one each, and of a fan-out one more for each member. */
export function countOf(rows: readonly CheckedRow[]): number {
  return rows
    .filter(({ creates }) => creates)
    .reduce((count, { lead }) => count + 1 + (lead.group?.members ?? 0), 0);
}

function inputOf(row: CheckedRow): Omit<CreateAssignmentDto, 'directiveId'> {
  const { lead, deadline } = row;
  return {
    clause: row.clause,
    content: row.content,
    expectedOutput: row.output,
    leadPhrase: lead.phrase,
    ...(lead.group ? { groupId: lead.group.id } : { leads: lead.units.map(({ id }) => id) }),
    ...(lead.units.length > 1 ? { leadBasis: 'co_leads' as const } : {}),
    coordinating: row.coordinating.map(({ phrase, unit }) => ({ unitId: unit?.id ?? null, phrase })),
    deadlinePhrase: deadline.phrase,
    lastDay: deadline.lastDay,
    lastTime: deadline.lastTime,
    // The day was checked, and shown with what the words seem to say, before.
    deadlineConfirmed: true,
  };
}
