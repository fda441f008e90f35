import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { prepareMessages, renderFollowUp } from '../../src/mail/messages/index.js';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { FollowUpComposer } from '../../src/modules/notices/index.js';
import { Mail } from '../../src/modules/outbox/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const OFFICER = 'chuyen-vien-cds-cy';

interface Told {
  readonly rule: string;
  readonly recipient: { readonly id: string };
  readonly state: string;
  readonly reason: string | null;
}

onEachDatabase('what happens to an assignment is told', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  let contact: string;
  let officer: string;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as(OFFICER);
    lead = await api.as('clerk.vptw');
    contact = await api.personId('clerk.vptw');
    officer = await api.personId(OFFICER);
  });
  afterAll(() => api.stop());

  async function newTask(): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '9',
        content: 'Tổng hợp số liệu để thử báo diễn biến',
        leads: [await api.unitId('vptw')],
        lastDay: '2026-07-30',
      })
      .expect(201);
    return body.id as string;
  }

  async function told(id: string): Promise<Told[]> {
    const { body } = await office.get(`/assignments/${id}/notices`).expect(200);
    return (body.notices as Told[]).filter(({ rule }) => rule.startsWith('event-'));
  }

  /** The words of the mail that waits for a person, as it would leave now; null where nothing is left to say. */
  async function waitingMail(personId: string): Promise<{ subject: string; text: string } | null> {
    await api.app.get(SweepService).sweep();
    const mail = await api.database.read.findOneOrFail(Mail, {
      where: { recipientId: personId, state: 'pending' },
      order: { id: 'DESC' },
    });
    const composed = await api.app.get(FollowUpComposer).compose(mail, api.clock.now());
    if (!('followUp' in composed)) return null;
    await prepareMessages();
    return renderFollowUp(composed.followUp);
  }

  it('giving it out, to the contacts and the head of the lead unit', async () => {
    const id = await newTask();
    const people = (await told(id)).map((notice) => notice.recipient.id);
    expect(people).toContain(contact);
    expect(people).not.toContain(officer);
    const mail = await waitingMail(contact);
    expect(mail?.text).toContain('Nhiệm vụ mới giao: 2039-CV/VPTW mục 9');
    expect(mail?.text).toContain('Đề nghị tiếp nhận và tổ chức thực hiện.');
  });

  it('a report to the office’s officer, with who made it and what he said; its return to the unit', async () => {
    const id = await newTask();
    await lead.post(`/assignments/${id}/submission`, { note: 'Đã gửi bảng số liệu' }).expect(200);
    const asked = (await told(id)).filter(({ rule }) => rule === 'event-submit');
    expect(asked.map((notice) => notice.recipient.id)).toEqual([officer]);
    const mail = await waitingMail(officer);
    expect(mail?.text).toContain('Đơn vị báo cáo hoàn thành: 2039-CV/VPTW mục 9');
    expect(mail?.text).toContain('“Đã gửi bảng số liệu”');
    expect(mail?.text).toContain('Đề nghị xác nhận hoặc trả lại.');

    await office.post(`/assignments/${id}/return`, { note: 'Thiếu biểu 2' }).expect(200);
    const back = (await told(id)).filter(({ rule }) => rule === 'event-return');
    expect(back.map((notice) => notice.recipient.id)).toContain(contact);
    const answer = await waitingMail(contact);
    expect(answer?.text).toContain('“Thiếu biểu 2”');
  });

  it('nobody is asked to judge a report that was judged before the mail left', async () => {
    const id = await newTask();
    await lead.post(`/assignments/${id}/submission`, { note: 'Xong' }).expect(200);
    await office.post(`/assignments/${id}/acceptance`).expect(200);
    await waitingMail(officer);
    const [asked] = (await told(id)).filter(({ rule }) => rule === 'event-submit');
    expect(asked).toMatchObject({ state: 'cancelled', reason: expect.stringContaining('trạng thái khác') });
  });

  it('who coordinates a fan-out is told of it once, not once for every member', async () => {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '10',
        content: 'Việc giao đồng loạt để thử báo diễn biến',
        groupId: await api.groupId('co-quan-tham-muu-tinh-uy'),
        coordinating: [{ unitId: await api.unitId('so-khcn') }],
        lastDay: '2026-07-30',
      })
      .expect(201);
    const id = body.id as string;
    await office.patch(`/assignments/${id}`, { lastDay: '2026-07-31', version: 1 }).expect(200);
    await office.post(`/assignments/${id}/withdrawal`, { reason: 'Văn bản khác thay thế' }).expect(200);
    const coordinator = await api.personId('clerk.so-khcn');
    const rules: { rule: string }[] = await api.database.read.query(
      `SELECT n.rule FROM notice n JOIN assignment a ON a.id = n.assignment_id
       WHERE n.recipient_id = '${coordinator}' AND (a.id = '${id}' OR a.parent_id = '${id}') ORDER BY n.id`,
    );
    expect(rules.map(({ rule }) => rule).sort()).toEqual([
      'event-assign',
      'event-set_term',
      'event-withdraw',
    ]);
  });

  it('a step that is refused tells nobody', async () => {
    const id = await newTask();
    const before = await told(id);
    await office.post(`/assignments/${id}/acceptance`).expect(409);
    expect(await told(id)).toEqual(before);
  });
});
