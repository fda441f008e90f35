import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UNIT = 'du-ubnd-tinh';
const SUPERVISOR = 'uv-btv-phu-trach-khoi-dang';

onEachDatabase('a leader’s direction', (kind) => {
  let api: ApiApp;
  let office: Session;
  let leaderId: string;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    leaderId = await api.personId(SUPERVISOR);
  });
  afterAll(() => api.stop());

  async function newTask(): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId(UNIT)],
        lastDay: '2026-07-30',
        monitoringOfficerId: await api.personId('chuyen-vien-cds-cy'),
      })
      .expect(201);
    return body.id as string;
  }

  it('stands in the history and is told to the unit, its head and the monitoring officer; it moves nothing', async () => {
    const id = await newTask();
    const leader = await api.as(SUPERVISOR);
    const { body } = await leader
      .post(`/assignments/${id}/directions`, { text: 'Làm xong trước 15/7' })
      .expect(200);
    expect(body).toMatchObject({ lifecycle: 'assigned', version: 2 });
    expect(body.steps).toMatchObject([
      { step: 'direct', note: 'Làm xong trước 15/7', by: { id: leaderId }, onBehalfOf: null },
    ]);
    const { notices } = (await office.get(`/assignments/${id}/notices`).expect(200)).body as {
      notices: { rule: string; recipient: { id: string } }[];
    };
    const told = notices.filter((n) => n.rule === 'event-direct').map((n) => n.recipient.id);
    const wanted = [`clerk.${UNIT}`, `head.${UNIT}`, 'chuyen-vien-cds-cy'].map((code) => api.personId(code));
    expect(told.sort()).toEqual((await Promise.all(wanted)).sort());
  });

  it('is entered by the office in the name of a leader who sees the work, and of no other', async () => {
    const id = await newTask();
    const path = `/assignments/${id}/directions`;
    const { body } = await office.post(path, { text: 'Khẩn trương', leaderId }).expect(200);
    expect(body.steps.at(-1)).toMatchObject({
      by: { id: await api.personId('chuyen-vien-cds-cy') },
      onBehalfOf: { id: leaderId },
    });
    const before = await api.everything();
    for (const code of ['uv-btv-phu-trach-khoi-noi-chinh', 'clerk.vptw']) {
      const refused = await office.post(path, { text: 'x', leaderId: await api.personId(code) }).expect(422);
      expect(refused.body.code).toBe('DIRECTION.LEADER');
    }
    await office.post(path, { text: 'x' }).expect(422);
    await office.post(path, { text: ' ', leaderId }).expect(400);
    expect(await api.everything()).toBe(before);
  });

  it('is given neither by a unit, an inspector, nor a leader who does not see the work, nor on what has ended', async () => {
    const id = await newTask();
    const path = `/assignments/${id}/directions`;
    for (const code of [`clerk.${UNIT}`, 'can-bo-kiem-tra']) {
      await (await api.as(code)).post(path, { text: 'x' }).expect(403);
    }
    await (await api.as('uv-btv-phu-trach-khoi-noi-chinh')).post(path, { text: 'x' }).expect(404);
    await office.post(`/assignments/${id}/withdrawal`, { reason: 'Không cần nữa' }).expect(200);
    const refused = await (await api.as(SUPERVISOR)).post(path, { text: 'x' }).expect(409);
    expect(refused.body.code).toBe('DIRECTION.ENDED');
  });
});
