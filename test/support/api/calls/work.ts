import { addDays } from '../../../../src/domain/time/local-date.js';
import { type ApiApp, PASSWORD, type Session } from '../api-app.js';

/** The people and units of the seeds whom every example is about. */
export const LEAD = 'so-khcn';
export const COORDINATING = 'so-noi-vu';
export const SUPERVISOR = 'pct-van-xa-ubnd-tinh';
export const OFFICER = 'chuyen-vien-cds-cy';
export const ADMIN = 'quan-tri-he-thong';
/** A unit with no part in anything here. */
export const OTHER = 'so-tai-chinh';

/** Stands in every text made here and nowhere else: who reads it has read what is not his. */
export const MARK = 'Bến Mây';

/** A step that was taken before: its path, and its body. */
export type Before = readonly [path: string, body?: object];
/** Steps of the lead unit; the others are the office's. */
const OF_LEAD = ['receipt', 'progress', 'submission', 'declination'];

export const SUBMITTED: Before = ['submission', { note: `Đã xong, ${MARK}` }];
export const REASON = { reason: `Có lý do, ${MARK}` };

interface Made {
  readonly id: string;
}

/** Makes the things operations are called on, each a new one. */
export class Work {
  private made = 0;

  private constructor(
    readonly api: ApiApp,
    readonly office: Session,
    readonly admin: Session,
    /** A clerk of the lead unit. */
    readonly lead: Session,
    readonly coordinating: Session,
  ) {}

  static async begin(api: ApiApp): Promise<Work> {
    const as = (code: string): Promise<Session> => api.as(code);
    return new Work(
      api,
      await as(OFFICER),
      await as(ADMIN),
      await as(`clerk.${LEAD}`),
      await as(`clerk.${COORDINATING}`),
    );
  }

  count(): number {
    return (this.made += 1);
  }

  /** A day nobody has used before. */
  day(from: string): string {
    return addDays(from, this.count());
  }

  async directiveBody(): Promise<object> {
    return {
      number: `${2000 + this.count()}-KH/TU`,
      type: 'KH',
      issuerId: await this.api.unitId('tinh-uy-hung-yen'),
      issuedOn: '2026-06-01',
      subject: `Kế hoạch ${MARK}`,
    };
  }

  async directive(more: object = {}): Promise<string> {
    const { body } = await this.office
      .post('/directives', { ...(await this.directiveBody()), ...more })
      .expect(201);
    return (body as Made).id;
  }

  async assignmentBody(more: object = {}): Promise<object> {
    return {
      directiveId: await this.directive(),
      clause: '1',
      content: `Rà soát dữ liệu ${MARK}`,
      leads: [await this.api.unitId(LEAD)],
      coordinating: [{ unitId: await this.api.unitId(COORDINATING) }],
      ...more,
    };
  }

  /** Led by LEAD, coordinated by COORDINATING, the only one of its directive. */
  async assignment(more: object = {}): Promise<string> {
    const { body } = await this.office.post('/assignments', await this.assignmentBody(more)).expect(201);
    return (body as Made).id;
  }

  /** A directive with one assignment. */
  async assigned(): Promise<string> {
    const directiveId = await this.directive();
    await this.assignment({ directiveId });
    return directiveId;
  }

  async after(...steps: readonly Before[]): Promise<string> {
    const id = await this.assignment({ lastDay: '2026-07-10' });
    for (const [path, body] of steps) {
      const who = OF_LEAD.includes(path) ? this.lead : this.office;
      await who.post(`/assignments/${id}/${path}`, body).expect(200);
    }
    return id;
  }

  async unit(): Promise<string> {
    const n = this.count();
    const named = { code: `don-vi-${n}`, name: `Đơn vị ${n}`, shortName: `ĐV ${n}`, kind: 'department' };
    return ((await this.admin.post('/units', named).expect(201)).body as Made).id;
  }

  /** A group the lead unit is a member of. */
  async group(): Promise<string> {
    const n = this.count();
    const { body } = await this.admin
      .post('/unit-groups', { code: `nhom-${n}`, name: `Nhóm ${n}` })
      .expect(201);
    const unitIds = [await this.api.unitId(LEAD)];
    await this.admin.post(`/unit-groups/${(body as Made).id}/members`, { unitIds }).expect(200);
    return (body as Made).id;
  }

  personBody(roles: readonly string[] = ['unit']): { code: string } {
    const n = this.count();
    const person = { code: `nguoi-${n}`, name: `Người ${n}`, email: `nguoi-${n}@coquan.example`, roles };
    return person;
  }

  async person(roles?: readonly string[]): Promise<{ id: string; code: string }> {
    const wanted = this.personBody(roles);
    const { body } = await this.admin.post('/people', wanted).expect(201);
    return { id: (body as Made).id, code: wanted.code };
  }

  /** Somebody new with an account. */
  async member(roles?: readonly string[]): Promise<{ id: string; code: string; session: Session }> {
    const person = await this.person(roles);
    return { ...person, session: await this.api.as(person.code) };
  }

  /** Somebody new with the roles of a person. */
  async like(code: string): Promise<{ id: string; code: string; session: Session }> {
    const { body } = await this.admin.get(`/people/${await this.api.personId(code)}`).expect(200);
    return this.member((body as { roles: string[] }).roles);
  }

  readonly password = PASSWORD;
}
