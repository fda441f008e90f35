import type request from 'supertest';
import { XLSX_TYPE } from '../../../src/common/http/file-body.js';
import { Assignment } from '../../../src/modules/assignments/index.js';
import { ApiApp, type Session } from '../api/api-app.js';
import type { DatabaseKind } from '../world/databases.js';
import { listFile, type Row } from './list-file.js';

export const OFFICER = 'chuyen-vien-cds-cy';
export const CLERK = 'clerk.so-khcn';
export const LEAD = 'Sở Khoa học và Công nghệ';

/** A row that has nothing wrong. */
export const row = (more: Row = {}): Row => ({ clause: '1', content: 'Rà soát hồ sơ', lead: LEAD, ...more });

/** The API as those use it who send and fetch task lists. */
export class ListApi {
  private made = 0;
  /** The directive that lists are read into, if nothing else is said. */
  into = '';

  private constructor(
    readonly api: ApiApp,
    readonly office: Session,
  ) {}

  static async start(kind: DatabaseKind): Promise<ListApi> {
    const api = await ApiApp.start({}, kind);
    return new ListApi(api, await api.as(OFFICER));
  }

  /** A new directive of 1/6/2026; its id. */
  async newDirective(): Promise<string> {
    this.made += 1;
    const response = await this.office
      .post('/directives', {
        number: `${700 + this.made}-KH/TU`,
        type: 'KH',
        issuerId: await this.api.unitId('tinh-uy-hung-yen'),
        issuedOn: '2026-06-01',
        subject: 'Kế hoạch thử',
      })
      .expect(201);
    return (response.body as { id: string }).id;
  }

  /** Sends a file to be previewed or imported. */
  send(what: string, file: Buffer, session = this.office, directiveId = this.into): request.Test {
    return this.api.http
      .post(`/api/v1/task-lists/${what}?directiveId=${directiveId}`)
      .set(session.headers)
      .set('content-type', XLSX_TYPE)
      .send(file);
  }

  async download(path: string, session = this.office): Promise<Buffer> {
    const response = await session
      .get(path)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200)
      .expect('content-type', XLSX_TYPE);
    return response.body as Buffer;
  }

  async tasks(directiveId = this.into): Promise<Assignment[]> {
    return this.api.database.read.find(Assignment, {
      where: { directiveId },
      order: { clause: 'ASC', id: 'ASC' },
    });
  }

  /** The name of a group with members. */
  async groupName(): Promise<string> {
    const { body } = await this.office.get('/unit-groups?size=200').expect(200);
    const { items } = body as { items: { code: string; name: string }[] };
    const group = items.find(({ code }) => code === 'so-ban-nganh-tinh');
    if (!group) throw new Error('the seeds have no such group');
    return group.name;
  }

  /** How many members it has. */
  async memberCount(): Promise<number> {
    const file = await listFile([row({ lead: await this.groupName() })]);
    const { body } = await this.send('preview', file).expect(200);
    const [first] = (body as { rows: { group: { members: number } }[] }).rows;
    if (!first || first.group.members < 2) throw new Error('the group has no members');
    return first.group.members;
  }
}
