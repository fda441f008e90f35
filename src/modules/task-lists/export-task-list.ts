import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Inject, Injectable } from '@nestjs/common';
import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import { CLOCK, type Clock } from '../../common/clock.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import type { Fields } from '../../domain/audit/index.js';
import {
  ALL_COLUMNS,
  type Column,
  FAN_OUT_WORDS,
  LIFECYCLE_WORDS,
  neutralText,
  TEMPLATE_MARK,
  TIMING_WORDS,
} from '../../domain/task-list/index.js';
import { withhold } from '../../domain/secrecy/secrecy.js';
import { AuditTrail } from '../audit/index.js';
import { type AssignmentListQuery, type AssignmentRowDto, ListAssignments } from '../assignments/index.js';

/** Rows in memory at a time. */
const PAGE = 1_000;

type Filters = Omit<AssignmentListQuery, 'page' | 'size'>;
type Field = Column['field'];

/** What a list shows of an assignment beside what its row in the register's list has. */
interface Details {
  readonly expectedOutput: string | null;
  readonly leadPhrase: string | null;
  readonly submittedOn: string | null;
  readonly coordinating: string[];
}

/** The assignments a person sees, as a task list that can be read in again. */
@Injectable()
export class ExportTaskList {
  constructor(
    private readonly database: Database,
    private readonly lists: ListAssignments,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * An .xlsx file, written page by page as it is taken.
   * @throws DomainError for a wrong filter, before anything is written
   */
  async export(caller: Caller, filters: Filters): Promise<Readable> {
    const first = await this.page(caller, filters, 1);
    await AuditTrail.recordAlone(this.database, {
      at: toInstant(this.clock.now()),
      action: 'task-list.export',
      subject: ['task_list', null],
      after: { filters: { ...filters } as Fields },
    });
    const stream = writeXlsxStream(this.rows(caller, filters, first), {
      name: 'Danh sách',
      columns: ALL_COLUMNS.map(({ field, width }) => ({
        width,
        style: {
          alignment: { wrapText: true, vertical: 'top' as const },
          ...(DAYS.has(field) ? { numFmt: 'dd/mm/yyyy' } : {}),
        },
      })),
      freezePane: { rows: 2 },
    });
    return Readable.fromWeb(stream as ReadableStream);
  }

  private async *rows(
    caller: Caller,
    filters: Filters,
    first: readonly AssignmentRowDto[],
  ): AsyncGenerator<CellValue[]> {
    yield [TEMPLATE_MARK];
    yield ALL_COLUMNS.map(({ header }) => header);
    // Pages are read one after the other: what moves on meanwhile must not come twice.
    const written = new Set<string>();
    let items = first;
    for (let page = 2; items.length > 0; page += 1) {
      const details = await this.details(items);
      for (const item of items) {
        if (written.has(item.id)) continue;
        written.add(item.id);
        const cells = cellsOf(item, written.size, details.get(item.id));
        yield ALL_COLUMNS.map(({ field }) => cells[field]);
      }
      items = items.length < PAGE ? [] : await this.page(caller, filters, page);
    }
  }

  private async page(caller: Caller, filters: Filters, page: number): Promise<readonly AssignmentRowDto[]> {
    return (await this.lists.list(caller, { ...filters, page, size: PAGE })).items;
  }

  private async details(items: readonly AssignmentRowDto[]): Promise<Map<string, Details>> {
    const em = this.database.read;
    const ids = items.map(({ id }) => id);
    const secret = new Set(items.flatMap(({ id, withheld }) => (withheld ? [id] : [])));
    const rows = await selectRows<Omit<Details, 'coordinating'> & { id: string }>(
      em,
      'SELECT id, expected_output AS "expectedOutput", lead_phrase AS "leadPhrase", ' +
        'submitted_on AS "submittedOn" FROM assignment WHERE id IN (:...ids)',
      { ids },
    );
    const details = new Map(
      rows.map(({ id, ...row }) => {
        const shown = secret.has(id) ? withhold(row, ['expectedOutput', 'leadPhrase']) : row;
        return [id, { ...shown, coordinating: [] as string[] }];
      }),
    );
    const parts = await selectRows<{ assignmentId: string; name: string | null; phrase: string | null }>(
      em,
      'SELECT p.assignment_id AS "assignmentId", u.name, p.phrase FROM participation p ' +
        "LEFT JOIN unit u ON u.id = p.unit_id WHERE p.assignment_id IN (:...ids) AND p.role = 'coordinating' " +
        'ORDER BY p.id',
      { ids },
    );
    for (const { assignmentId, name, phrase } of parts) {
      const shown = name ?? (secret.has(assignmentId) ? null : phrase);
      if (shown !== null) details.get(assignmentId)?.coordinating.push(shown);
    }
    return details;
  }
}

const SECRET_WORDS = '(văn bản mật)';
const DAYS: ReadonlySet<Field> = new Set<Field>(['lastDay', 'issuedOn', 'submittedOn']);
const onDay = (date: string): Date => new Date(`${date}T00:00:00Z`);
const words = (text: string | null): string | null =>
  text === null || text === '' ? null : neutralText(text);

function cellsOf(
  row: AssignmentRowDto,
  number: number,
  details: Details | undefined,
): Readonly<Record<Field, CellValue>> {
  const { directive, lastDay, lastTime, isGroup, parentId } = row;
  const leads = row.leads.map(({ name }) => name).join('; ');
  return {
    number,
    clause: neutralText(row.clause),
    // Of a secret document only number, dates and units stand in the list.
    content: row.withheld ? SECRET_WORDS : words(row.content),
    lead: words(leads || (details?.leadPhrase ?? null)),
    coordinating: words(details?.coordinating.join('; ') ?? null),
    deadline: words(row.deadlinePhrase),
    // A cell of the format of days would not show the hour.
    lastDay: lastDay === null ? null : lastTime === null ? onDay(lastDay) : dayAndHour(lastDay, lastTime),
    output: words(details?.expectedOutput ?? null),
    directive: words(directive.number),
    issuedOn: onDay(directive.issuedOn),
    fanOut: isGroup ? FAN_OUT_WORDS.parent : parentId === null ? null : FAN_OUT_WORDS.member,
    lifecycle: LIFECYCLE_WORDS[row.lifecycle],
    timing: words(TIMING_WORDS[row.timing]),
    daysLate: row.workingDaysLate,
    submittedOn: details?.submittedOn ? onDay(details.submittedOn) : null,
  };
}

const dayAndHour = (date: string, time: string): string =>
  `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)} ${time}`;
