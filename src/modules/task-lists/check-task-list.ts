import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type CheckedRow,
  checkList,
  organBook,
  readList,
  type TaskList,
} from '../../domain/task-list/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { Directive, secretContent } from '../directives/index.js';
import { readWorkbook, sniffFormat, UnreadableDocumentError } from '../intake/index.js';
import { Person } from '../people/index.js';
import type { Rules } from '../rules/index.js';
import { TaskListImport } from './entities/task-list-import.entity.js';
import { countMembers, readExisting, readOrgans } from './list-register.js';
import { noDirective, refusedList } from './refusals.js';

/** Largest file of a task list, in bytes. */
export const MOST_LIST_BYTES = 5 * 1024 * 1024;
const MOST_UNPACKED = 60 * 1024 * 1024;

/** A file of a list that could be read, with what it is checked against. */
export interface OpenedList {
  readonly list: TaskList;
  readonly contentHash: string;
}

export interface EarlierImport {
  readonly at: string;
  readonly by: string | null;
  readonly assignments: number;
}

export interface CheckedList {
  readonly directive: Directive;
  readonly rows: readonly CheckedRow[];
  readonly headings: TaskList['headings'];
  /** The last time this very file was read into this directive. */
  readonly earlier: EarlierImport | null;
}

/** Reads a file into a list and checks its rows against the register. Writes nothing. */
@Injectable()
export class CheckTaskList {
  /** @throws DomainError where the file as a whole is no list that can be read */
  async open(bytes: Uint8Array): Promise<OpenedList> {
    if (sniffFormat('', bytes) !== 'xlsx') throw new UnreadableDocumentError('UNSUPPORTED');
    const read = readList(await readWorkbook(bytes, MOST_UNPACKED));
    if ('refusal' in read) throw refusedList(read.refusal);
    return { list: read.list, contentHash: createHash('sha256').update(bytes).digest('hex') };
  }

  /** @throws DomainError `DIRECTIVE.NOT_FOUND`, `SECRECY.CONTENT_REFUSED` */
  async check(
    em: EntityManager,
    { list, contentHash }: OpenedList,
    directiveId: string,
    rules: Rules,
  ): Promise<CheckedList> {
    const directive = await em.findOneBy(Directive, { id: directiveId });
    if (!directive) throw noDirective();
    if (isSecret(directive.secrecy)) throw secretContent(['file']);
    const rows = checkList(list, {
      directiveNumber: directive.number,
      context: {
        issuedOn: directive.issuedOn,
        calendar: rules.calendar,
        beforeIncludesDay: rules.policy.deadline.beforeIncludesDay,
      },
      today: rules.now.date,
      organs: organBook(
        await readOrgans(em),
        { issuerId: directive.issuerId, place: directive.place, date: directive.issuedOn },
        await countMembers(em, directive.issuedOn),
      ),
      existing: await readExisting(em, directiveId),
    });
    const earlier = await this.earlier(em, directiveId, contentHash);
    return { directive, rows, headings: list.headings, earlier };
  }

  private async earlier(
    em: EntityManager,
    directiveId: string,
    contentHash: string,
  ): Promise<EarlierImport | null> {
    const [last] = await em.find(TaskListImport, {
      where: { directiveId, contentHash },
      order: { at: 'DESC', id: 'DESC' },
      take: 1,
    });
    if (!last) return null;
    const by = await em.findOneBy(Person, { id: last.byId });
    return { at: last.at, by: by?.name ?? null, assignments: last.assignments };
  }
}
