import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Assignment, Participation } from '../../src/modules/assignments/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

onEachDatabase('giving out and correcting work', (kind) => {
  let api: ApiApp;
  let office: Session;
  let base: { directiveId: string; clause: string; content: string };
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    base = {
      directiveId: await api.directiveId(LOWER),
      clause: '9',
      content: 'Xây dựng kế hoạch triển khai',
    };
  });
  afterAll(() => api.stop());
  const single = async () => ({ ...base, leads: [await api.unitId('so-khcn')] });

  it('gives a task to its lead with coordinators, term, output and the assignments it carries out', async () => {
    const upper = await api.assignmentId(UPPER, '2.c');
    const response = await office
      .post('/assignments', {
        ...(await single()),
        leadPhrase: 'Sở Khoa học và Công nghệ',
        coordinating: [{ unitId: await api.unitId('cong-an-tinh') }, { phrase: 'các cơ quan liên quan' }],
        deadlinePhrase: 'Hoàn thành trước ngày 25/7/2026',
        expectedOutput: 'Kế hoạch được ban hành',
        carriesOut: [upper],
      })
      .expect(201);
    const { body } = response;
    expect(response.headers['location']).toBe(`/api/v1/assignments/${body.id}`);
    expect(response.headers['etag']).toBe('"1"');
    expect(body).toMatchObject({
      clause: '9',
      content: 'Xây dựng kế hoạch triển khai',
      leads: [{ name: 'Sở Khoa học và Công nghệ' }],
      leadBasis: 'single',
      coordinating: [
        { unit: { id: await api.unitId('cong-an-tinh') }, phrase: null },
        { unit: null, phrase: 'các cơ quan liên quan' },
      ],
      deadlineRule: 'before_day',
      lastDay: '2026-07-24',
      originalLastDay: '2026-07-24',
      lastTime: null,
      lifecycle: 'assigned',
      timing: 'on_track',
      expectedOutput: 'Kế hoạch được ban hành',
      monitoringOfficer: { id: await api.personId('chuyen-vien-cds-cy') },
      carriesOut: [{ id: upper, clause: '2.c' }],
      assignedAt: '2026-06-25T01:05:00.000Z',
      editable: true,
      version: 1,
    });
    const lead = await api.as('clerk.so-khcn');
    expect((await lead.get(`/assignments/${body.id}`).expect(200)).body.openSteps).toEqual([
      'receive',
      'decline',
      'progress',
      'submit',
    ]);
    const found = (await office.get('/assignments?q=xay dung ke hoach').expect(200)).body;
    expect((found.items as { id: string }[]).map(({ id }) => id)).toContain(body.id);
    const above = (await office.get(`/assignments/${upper}`).expect(200)).body;
    expect((above.carriedOutBy as { id: string }[]).map(({ id }) => id)).toContain(body.id);
  });

  it('takes the hour of a phrase, and the rhythm of one', async () => {
    const hour = { ...(await single()), deadlinePhrase: 'trước 15 giờ ngày 30/6/2026' };
    expect((await office.post('/assignments', hour).expect(201)).body).toMatchObject({
      lastDay: '2026-06-30',
      lastTime: '15:00',
    });
    const rhythm = {
      ...(await single()),
      deadlinePhrase: 'trước ngày 25 hằng tháng',
      deadlineConfirmed: true,
    };
    expect((await office.post('/assignments', rhythm).expect(201)).body.recurring).toBe(true);
  });

  it('gives a task to each member a group has on the date of the directive, under one parent', async () => {
    const groupId = await api.groupId('cap-uy-co-quan-don-vi');
    const { body } = await office
      .post('/assignments', { ...base, groupId, deadlinePhrase: 'trong tháng 7/2026' })
      .expect(201);
    expect(body).toMatchObject({ isGroup: true, leads: [], lastDay: '2026-07-31' });
    const children = await api.database.read.findBy(Assignment, { parentId: body.id as string });
    expect(children).toHaveLength(body.members.total);
    expect(children.length).toBeGreaterThan(100);
    expect(body.members.byTiming).toEqual({ on_track: children.length });
    const child = children[0]!;
    expect(child).toMatchObject({
      isGroup: false,
      lastDay: '2026-07-31',
      lifecycle: 'assigned',
      clause: '9',
    });
    expect(await api.database.read.countBy(Participation, { assignmentId: child.id, role: 'lead' })).toBe(1);
  });

  it('lets several units lead only when it is said how', async () => {
    const leads = [await api.unitId('so-khcn'), await api.unitId('cong-an-tinh')];
    const refused = await office.post('/assignments', { ...base, leads }).expect(422);
    expect(refused.body.errors).toEqual([
      { pointer: '/leadBasis', detail: expect.stringContaining('co_leads') },
    ]);
    const { body } = await office.post('/assignments', { ...base, leads, leadBasis: 'co_leads' }).expect(201);
    expect(body).toMatchObject({ leadBasis: 'co_leads', leads: leads.map((id) => ({ id })) });
  });

  it('asks before it takes a day that contradicts the phrase, or a reading it is not sure of', async () => {
    const input = { ...(await single()), deadlinePhrase: 'trước ngày 25/7/2026', lastDay: '2026-07-25' };
    const refused = await office.post('/assignments', input).expect(422);
    expect(refused.body).toMatchObject({ code: 'DEADLINE.CONTRADICTION', readLastDay: '2026-07-24' });
    const { body } = await office.post('/assignments', { ...input, deadlineConfirmed: true }).expect(201);
    expect(body.lastDay).toBe('2026-07-25');
  });

  describe('correcting', () => {
    const create = async (rest: object = {}): Promise<string> =>
      (
        await office
          .post('/assignments', { ...(await single()), deadlinePhrase: 'trước ngày 25/7/2026', ...rest })
          .expect(201)
      ).body.id as string;

    it('changes what is given and nothing else', async () => {
      const id = await create();
      const before = (await office.get(`/assignments/${id}`)).body;
      api.clock.advance(1000);
      const response = await office
        .patch(`/assignments/${id}`, { content: 'Nội dung đã sửa', version: 1 })
        .expect(200);
      expect(response.headers['etag']).toBe('"2"');
      expect(response.body).toEqual({
        ...before,
        content: 'Nội dung đã sửa',
        version: 2,
        updatedAt: new Date(api.clock.now()).toISOString(),
      });
      expect((await office.get('/assignments?q=noi dung da sua').expect(200)).body.total).toBe(1);
    });

    it('tells whoever works by the last day that it is another, and keeps that in the history', async () => {
      const id = await create();
      await office.patch(`/assignments/${id}`, { content: 'Nội dung đã sửa', version: 1 }).expect(200);
      await office.patch(`/assignments/${id}`, { lastDay: '2026-08-10', version: 2 }).expect(200);
      const { body } = await office.get(`/assignments/${id}`).expect(200);
      expect(body.steps).toMatchObject([
        { step: 'set_term', detail: { lastDay: { from: '2026-07-24', to: '2026-08-10' } } },
      ]);
      const told = (await office.get(`/assignments/${id}/notices`).expect(200)).body.notices as {
        rule: string;
        capacity: string;
      }[];
      expect(told.filter(({ rule }) => rule === 'event-set_term').length).toBeGreaterThanOrEqual(2);
    });

    it('sets a new term under the old words and keeps the day first set', async () => {
      const id = await create();
      const first = (
        await office.patch(`/assignments/${id}`, { lastDay: '2026-08-10', version: 1 }).expect(200)
      ).body;
      expect(first).toMatchObject({
        lastDay: '2026-08-10',
        originalLastDay: '2026-07-24',
        deadlinePhrase: 'trước ngày 25/7/2026',
      });
      const again = await office
        .patch(`/assignments/${id}`, { lastDay: '2026-09-30', lastTime: '17:00', version: 2 })
        .expect(200);
      expect(again.body).toMatchObject({
        lastDay: '2026-09-30',
        lastTime: '17:00',
        originalLastDay: '2026-07-24',
      });
      const none = (await office.patch(`/assignments/${id}`, { lastDay: null, version: 3 }).expect(200)).body;
      expect(none).toMatchObject({
        lastDay: null,
        lastTime: null,
        timing: 'no_deadline',
        originalLastDay: '2026-07-24',
      });
    });

    it('reads a new phrase, and leaves a granted day alone when the phrase is sent unchanged', async () => {
      const id = await create();
      await office.patch(`/assignments/${id}`, { lastDay: '2026-08-10', version: 1 }).expect(200);
      const same = { deadlinePhrase: 'trước ngày 25/7/2026', version: 2 };
      expect((await office.patch(`/assignments/${id}`, same).expect(200)).body.lastDay).toBe('2026-08-10');
      const other = { deadlinePhrase: 'trong quý III/2026', version: 3 };
      expect((await office.patch(`/assignments/${id}`, other).expect(200)).body).toMatchObject({
        lastDay: '2026-09-30',
        deadlineRule: 'within_quarter',
        originalLastDay: '2026-07-24',
      });
    });

    it('moves the work to another lead, who then sees it and the old one no more', async () => {
      const id = await create();
      const [before, after] = [await api.as('clerk.so-khcn'), await api.as('clerk.cong-an-tinh')];
      await after.get(`/assignments/${id}`).expect(404);
      await office
        .patch(`/assignments/${id}`, { leads: [await api.unitId('cong-an-tinh')], version: 1 })
        .expect(200);
      await after.get(`/assignments/${id}`).expect(200);
      await before.get(`/assignments/${id}`).expect(404);
    });

    it('replaces the coordinators and keeps the lead', async () => {
      const id = await create({ coordinating: [{ phrase: 'các ngành' }] });
      const coordinating = [{ unitId: await api.unitId('cong-an-tinh') }];
      const { body } = await office.patch(`/assignments/${id}`, { coordinating, version: 1 }).expect(200);
      expect(body.leads).toEqual([expect.objectContaining({ id: await api.unitId('so-khcn') })]);
      expect(body.coordinating).toEqual([
        {
          unit: expect.objectContaining(coordinating[0] ? { id: coordinating[0].unitId } : {}),
          phrase: null,
        },
      ]);
    });

    it('of a fan-out reaches what its members have not finished', async () => {
      const groupId = await api.groupId('cap-uy-co-quan-don-vi');
      const parent = (await office.post('/assignments', { ...base, clause: '10', groupId }).expect(201)).body;
      const child = await api.assignmentId(LOWER, '10', 'so-khcn');
      await (
        await api.as('clerk.so-khcn')
      )
        .post(`/assignments/${child}/submission`, { note: 'x' })
        .expect(200);
      await office.post(`/assignments/${child}/acceptance`).expect(200);
      await office.patch(`/assignments/${parent.id}`, { lastDay: '2026-08-31', version: 1 }).expect(200);
      const children = await api.database.read.findBy(Assignment, { parentId: parent.id as string });
      for (const { id, lastDay } of children) expect(lastDay).toBe(id === child ? null : '2026-08-31');
      const leads = [await api.unitId('so-khcn')];
      const refused = await office.patch(`/assignments/${parent.id}`, { leads, version: 2 }).expect(422);
      expect(refused.body.errors[0].pointer).toBe('/leads');
    });

    it('is refused on an outdated view, and the refusal shows the present state', async () => {
      const id = await create();
      await office.patch(`/assignments/${id}`, { content: 'Một', version: 1 }).expect(200);
      const before = await api.everything();
      const inBody = await office.patch(`/assignments/${id}`, { content: 'Hai', version: 1 }).expect(409);
      expect(inBody.body).toMatchObject({
        code: 'REQUEST.STALE_VERSION',
        currentVersion: 2,
        current: { content: 'Một', lastDay: '2026-07-24' },
      });
      const inHeader = await office
        .patch(`/assignments/${id}`, { content: 'Hai' })
        .set('if-match', '"1"')
        .expect(412);
      expect(inHeader.body.code).toBe('REQUEST.STALE_VERSION');
      const blind = await office.patch(`/assignments/${id}`, { content: 'Hai' }).expect(428);
      expect(blind.body.code).toBe('REQUEST.PRECONDITION_REQUIRED');
      expect(await api.everything()).toBe(before);
    });

    it('by two at the same time succeeds for one', async () => {
      const id = await create();
      const answers = await Promise.all(
        ['a', 'b', 'c'].map((content) => office.patch(`/assignments/${id}`, { content, version: 1 })),
      );
      expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    });

    it('is over once the work is completed or withdrawn', async () => {
      for (const [path, body] of [
        ['acceptance', {}],
        ['withdrawal', { reason: 'x' }],
      ] as const) {
        const id = await create();
        if (path === 'acceptance') {
          await (
            await api.as('clerk.so-khcn')
          )
            .post(`/assignments/${id}/submission`, { note: 'x' })
            .expect(200);
        }
        const { version } = (await office.post(`/assignments/${id}/${path}`, body).expect(200)).body;
        const before = await api.everything();
        const refused = await office
          .patch(`/assignments/${id}`, { lastDay: '2026-12-31', version })
          .expect(409);
        expect(refused.body.code).toBe('ASSIGNMENT.ENDED');
        expect(await api.everything()).toBe(before);
      }
    });

    it('is for the office alone: the lead unit is refused', async () => {
      const id = await create();
      const clerk = await api.as('clerk.so-khcn');
      const refused = await clerk.patch(`/assignments/${id}`, { lastDay: null, version: 1 }).expect(403);
      expect(refused.body.code).toBe('ACCESS.FORBIDDEN');
    });
  });
});
