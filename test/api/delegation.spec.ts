import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('delegating an assignment', (kind) => {
  let api: ApiApp;
  let office: Session;
  let admin: Session;
  let lead: Session;
  let doer: string;
  let second: string;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
    admin = await api.as('quan-tri-he-thong');
    lead = await api.as('clerk.vptw');
    [doer, second] = [await newPerson('nguoi-lam'), await newPerson('nguoi-lam-hai')];
  });
  afterAll(() => api.stop());

  async function newPerson(code: string, unit = 'vptw'): Promise<string> {
    const { body } = await admin
      .post('/people', {
        code,
        name: `Đồng chí ${code}`,
        email: `${code}@coquan.example`,
        roles: ['unit'],
        unitId: await api.unitId(unit),
      })
      .expect(201);
    return body.id as string;
  }
  async function newTask(overrides: object = {}): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId('vptw')],
        lastDay: '2026-06-30',
        ...overrides,
      })
      .expect(201);
    return body.id as string;
  }
  const toldOf = async (id: string): Promise<string[]> => {
    const { body } = await office.get(`/assignments/${id}/notices`).expect(200);
    return (body.notices as { rule: string; recipient: { id: string } }[]).map(
      ({ rule, recipient }) => `${rule} ${recipient.id}`,
    );
  };

  it('names a person of the unit, who is told, sees it as his and is reminded besides the contacts', async () => {
    const id = await newTask();
    const { body } = await lead
      .post(`/assignments/${id}/delegation`, { personId: doer, note: 'Soạn dự thảo' })
      .expect(200);
    expect(body).toMatchObject({
      delegate: { id: doer },
      lifecycle: 'assigned',
      delegable: true,
      version: 2,
    });
    expect(body.steps.at(-1)).toMatchObject({
      step: 'delegate',
      note: 'Soạn dự thảo',
      detail: { delegate: { from: null, to: { id: doer } } },
    });
    expect(await toldOf(id)).toContain(`event-delegate ${doer}`);
    const own = await api.as('nguoi-lam');
    const { items } = (await own.get('/assignments?delegate=me').expect(200)).body;
    expect((items as { id: string }[]).map((item) => item.id)).toEqual([id]);
    expect((await lead.get('/assignments?delegate=me').expect(200)).body.total).toBe(0);
    const start = api.clock.now();
    api.clock.set('2026-06-29T02:00:00.000Z');
    await api.app.get(SweepService).sweep();
    const told = await toldOf(id);
    expect(told).toContain(`reminder-1 ${doer}`);
    expect(told).toContain(`reminder-1 ${await api.personId('clerk.vptw')}`);
    api.clock.set(start);
  });

  it('is passed on, and taken back; whoever it is taken from is told', async () => {
    const id = await newTask();
    await lead.post(`/assignments/${id}/delegation`, { personId: doer }).expect(200);
    const passed = (await lead.post(`/assignments/${id}/delegation`, { personId: second }).expect(200)).body;
    expect(passed.delegate).toMatchObject({ id: second });
    expect((await toldOf(id)).filter((line) => line === `event-delegate ${doer}`)).toHaveLength(2);
    const ended = (await lead.post(`/assignments/${id}/delegation/end`, { note: 'Tự làm' }).expect(200)).body;
    expect(ended).toMatchObject({ delegate: null, version: 4 });
    const nothing = await lead.post(`/assignments/${id}/delegation/end`).expect(409);
    expect(nothing.body.code).toBe('DELEGATION.UNCHANGED');
  });

  it('may be passed on by the delegate himself', async () => {
    const id = await newTask();
    await lead.post(`/assignments/${id}/delegation`, { personId: doer }).expect(200);
    const own = await api.as('nguoi-lam');
    const { body } = await own.post(`/assignments/${id}/delegation`, { personId: second }).expect(200);
    expect(body.delegate).toMatchObject({ id: second });
  });

  it('ends when another unit comes to lead, by reassignment or by correction', async () => {
    const other = [await api.unitId('so-noi-vu')];
    const id = await newTask();
    await lead.post(`/assignments/${id}/delegation`, { personId: doer }).expect(200);
    const { body } = await office
      .post(`/assignments/${id}/reassignment`, { leads: other, reason: 'Đúng chức năng' })
      .expect(200);
    expect(body.delegate).toBeNull();
    const corrected = await newTask();
    await lead.post(`/assignments/${corrected}/delegation`, { personId: doer }).expect(200);
    const kept = await office
      .patch(`/assignments/${corrected}`, { content: 'Sửa lời', version: 2 })
      .expect(200);
    expect(kept.body.delegate).toMatchObject({ id: doer });
    const edited = await office.patch(`/assignments/${corrected}`, { leads: other, version: 3 }).expect(200);
    expect(edited.body.delegate).toBeNull();
  });

  it('is refused for a person of another unit, one who has left, and one who is not there', async () => {
    const id = await newTask();
    const gone = await newPerson('nguoi-nghi');
    await admin.patch(`/people/${gone}`, { active: false, version: 1 }).expect(200);
    const strangers = [await api.personId('clerk.so-noi-vu'), gone, '01900000-0000-7000-8000-000000000000'];
    const before = await api.everything();
    for (const personId of strangers) {
      const refused = await lead.post(`/assignments/${id}/delegation`, { personId }).expect(422);
      expect(refused.body).toMatchObject({ code: 'ASSIGNMENT.INVALID', errors: [{ pointer: '/personId' }] });
    }
    expect(await api.everything()).toBe(before);
  });

  it.each([
    ['the office', 'chuyen-vien-cds-cy', 403],
    ['a standing leader', 'pho-bi-thu-thuong-truc', 403],
    ['a unit that does not see it', 'clerk.so-noi-vu', 404],
  ])('is not for %s', async (_who, code, status) => {
    const id = await newTask();
    const session = await api.as(code);
    const before = await api.everything();
    await session.post(`/assignments/${id}/delegation`, { personId: doer }).expect(status);
    expect(await api.everything()).toBe(before);
  });

  it('is over with the work, and is none of a fan-out’s parent', async () => {
    const id = await newTask();
    await office.post(`/assignments/${id}/withdrawal`, { reason: 'Thôi' }).expect(200);
    const ended = await lead.post(`/assignments/${id}/delegation`, { personId: doer }).expect(409);
    expect(ended.body).toMatchObject({ code: 'ASSIGNMENT.STEP_NOT_ALLOWED', step: 'delegate' });
    const group = await newTask({ leads: undefined, groupId: await api.groupId('co-quan-tham-muu-tinh-uy') });
    const refused = await office.post(`/assignments/${group}/delegation`, { personId: doer }).expect(409);
    expect(refused.body.code).toBe('ASSIGNMENT.IS_GROUP');
  });

  it('of two at once takes one, and tells the other', async () => {
    const id = await newTask();
    const answers = await Promise.all(
      [doer, second].map((personId) => lead.post(`/assignments/${id}/delegation`, { personId, version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

onEachDatabase('an assignment of which nobody has chosen the lead', (kind) => {
  let api: ApiApp;
  let office: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
  });
  afterAll(() => api.stop());

  it('is listed apart and told to the officer who follows it, until a lead is chosen', async () => {
    const leads = [await api.unitId('vptw'), await api.unitId('so-noi-vu')];
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Việc chưa rõ ai làm',
        leads,
        leadBasis: 'unsettled',
        lastDay: '2026-09-30',
      })
      .expect(201);
    const id = body.id as string;
    const listed = async (): Promise<string[]> => {
      const page = (await office.get('/assignments?leadBasis=unsettled&size=100').expect(200)).body;
      return (page.items as { id: string }[]).map((item) => item.id);
    };
    expect(await listed()).toContain(id);
    await api.app.get(SweepService).sweep();
    const { notices } = (await office.get(`/assignments/${id}/notices`).expect(200)).body;
    expect(notices).toContainEqual(
      expect.objectContaining({
        rule: 'settle-lead',
        kind: 'settle_lead',
        recipient: expect.objectContaining({ id: await api.personId('chuyen-vien-cds-cy') }),
      }),
    );
    await office
      .patch(`/assignments/${id}`, { leads: leads.slice(0, 1), leadBasis: 'single', version: 1 })
      .expect(200);
    expect(await listed()).not.toContain(id);
    api.clock.set('2026-07-01T02:00:00.000Z');
    await api.app.get(SweepService).sweep();
    const later = (await (await api.as('chuyen-vien-cds-cy')).get(`/assignments/${id}/notices`).expect(200))
      .body;
    const asked = (later.notices as { rule: string }[]).filter(({ rule }) => rule === 'settle-lead');
    expect(asked).toHaveLength(1);
  });
});
