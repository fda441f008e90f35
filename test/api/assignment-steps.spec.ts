import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AssignmentStep } from '../../src/modules/assignments/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

onEachDatabase('the steps of an assignment', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as('clerk.vptw');
  });
  afterAll(() => api.stop());

  /** A new task for VPTW, due on `lastDay`. */
  async function newTask(lastDay: string | null, lastTime: string | null = null): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId('vptw')],
        lastDay,
        lastTime,
      })
      .expect(201);
    return body.id as string;
  }

  it('go from receipt to acceptance, each on record with who, when and what was said', async () => {
    const id = await newTask('2026-06-30');
    const received = (await lead.post(`/assignments/${id}/receipt`).expect(200)).body;
    expect(received).toMatchObject({ lifecycle: 'received', version: 2, openSteps: ['progress', 'submit'] });
    api.clock.advance(60_000);
    await lead.post(`/assignments/${id}/progress`, { note: 'Đang soạn', percent: 40 }).expect(200);
    api.clock.advance(60_000);
    const submitted = (await lead.post(`/assignments/${id}/submission`, { note: 'Xong' }).expect(200)).body;
    expect(submitted).toMatchObject({ lifecycle: 'submitted', timing: 'on_time', openSteps: [] });
    expect(submitted.submittedAt).toBe(new Date(api.clock.now()).toISOString());
    api.clock.advance(60_000);
    const { body } = await office.post(`/assignments/${id}/acceptance`, { note: 'Đạt' }).expect(200);
    expect(body).toMatchObject({
      lifecycle: 'completed',
      timing: 'on_time',
      openSteps: ['reopen'],
      editable: false,
      version: 5,
    });
    expect(body.completedAt).toBe(new Date(api.clock.now()).toISOString());
    const [clerk, officer] = [await api.personId('clerk.vptw'), await api.personId('chuyen-vien-cds-cy')];
    expect(
      (body.steps as { step: string; by: { id: string }; note: string; percent: number | null }[]).map(
        (s) => [s.step, s.by.id, s.note, s.percent],
      ),
    ).toEqual([
      ['receive', clerk, '', null],
      ['progress', clerk, 'Đang soạn', 40],
      ['submit', clerk, 'Xong', null],
      ['accept', officer, 'Đạt', null],
    ]);
  });

  it('judge on time at the report that is accepted, on the office clock, not at acceptance', async () => {
    const start = api.clock.now();
    const id = await newTask('2026-06-30', '15:00');
    // 23:30 UTC on the 29th is already the 30th in the office, and before three in the afternoon there.
    api.clock.set('2026-06-29T23:30:00.000Z');
    [lead, office] = [await api.as('clerk.vptw'), await api.as('chuyen-vien-cds-cy')];
    await lead.post(`/assignments/${id}/submission`, { note: 'Lần một' }).expect(200);
    const returned = (await office.post(`/assignments/${id}/return`, { note: 'Thiếu phụ lục' }).expect(200))
      .body;
    expect(returned).toMatchObject({ lifecycle: 'returned', submittedAt: null, timing: 'due_soon' });
    api.clock.set('2026-06-30T08:01:00.000Z');
    const late = (await lead.post(`/assignments/${id}/submission`, { note: 'Lần hai' }).expect(200)).body;
    expect(late).toMatchObject({ lifecycle: 'submitted', timing: 'late', workingDaysLate: 0 });
    api.clock.set('2026-07-03T01:00:00.000Z');
    [lead, office] = [await api.as('clerk.vptw'), await api.as('chuyen-vien-cds-cy')];
    const done = (await office.post(`/assignments/${id}/acceptance`).expect(200)).body;
    expect(done).toMatchObject({ lifecycle: 'completed', timing: 'late', workingDaysLate: 0 });
    api.clock.set(start);
    [lead, office] = [await api.as('clerk.vptw'), await api.as('chuyen-vien-cds-cy')];
  });

  it.each([
    ['receipt', {}, 'submitted'],
    ['progress', { note: 'x', percent: 1 }, 'submitted'],
    ['submission', { note: 'x' }, 'submitted'],
    ['acceptance', {}, 'assigned'],
    ['return', { note: 'x' }, 'assigned'],
    ['receipt', {}, 'completed'],
    ['progress', { note: 'x', percent: 1 }, 'completed'],
    ['submission', { note: 'x' }, 'completed'],
    ['acceptance', {}, 'completed'],
    ['return', { note: 'x' }, 'completed'],
    ['withdrawal', { reason: 'x' }, 'completed'],
    ['withdrawal', { reason: 'x' }, 'withdrawn'],
  ])('%s is refused from where the table has no such step: %j in %s', async (path, body, state) => {
    const id = await newTask('2026-06-30');
    if (state === 'submitted' || state === 'completed') {
      await lead.post(`/assignments/${id}/submission`, { note: 'x' }).expect(200);
    }
    if (state === 'completed') await office.post(`/assignments/${id}/acceptance`).expect(200);
    if (state === 'withdrawn')
      await office.post(`/assignments/${id}/withdrawal`, { reason: 'x' }).expect(200);
    const before = await api.everything();
    const who = ['receipt', 'progress', 'submission'].includes(path) ? lead : office;
    const refused = await who.post(`/assignments/${id}/${path}`, body).expect(409);
    expect(refused.body).toMatchObject({ code: 'ASSIGNMENT.STEP_NOT_ALLOWED', lifecycle: state });
    expect(refused.body.detail).toMatch(/^Nhiệm vụ đang ở trạng thái/);
    expect(await api.everything()).toBe(before);
  });

  describe('belong to whom the table names', () => {
    it.each([
      ['the office does not report for the unit', 'chuyen-vien-cds-cy', 'submission', { note: 'x' }],
      ['an administrator neither', 'quan-tri-he-thong', 'receipt', {}],
      ['an inspector only looks', 'can-bo-kiem-tra', 'progress', { note: 'x', percent: 1 }],
      ['a standing leader only looks', 'pho-bi-thu-thuong-truc', 'receipt', {}],
      ['a unit does not withdraw its own work', 'clerk.vptw', 'withdrawal', { reason: 'x' }],
      ['a unit does not accept its own report', 'clerk.vptw', 'acceptance', {}],
      ['an inspector does not accept', 'can-bo-kiem-tra', 'acceptance', {}],
    ])('%s', async (_rule, who, path, body) => {
      const id = await newTask('2026-06-30');
      const session = await api.as(who);
      const before = await api.everything();
      const refused = await session.post(`/assignments/${id}/${path}`, body).expect(403);
      expect(refused.body.code).toBe('ACCESS.FORBIDDEN');
      expect(await api.everything()).toBe(before);
    });

    it('each of several co-leads may report', async () => {
      const id = await api.assignmentId(UPPER, '6.b');
      const coLead = await api.as('clerk.bo-tai-chinh');
      const { body } = await coLead.post(`/assignments/${id}/receipt`).expect(200);
      expect(body.lifecycle).toBe('received');
    });
  });

  it('let one of two simultaneous reports win; the other is told what happened', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await newTask('2026-06-30');
      const answers = await Promise.all(
        ['một', 'hai', 'ba'].map((note) => lead.post(`/assignments/${id}/submission`, { note })),
      );
      expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
      for (const refused of answers.filter((a) => a.status === 409)) {
        expect(['ASSIGNMENT.STEP_NOT_ALLOWED', 'REQUEST.STALE_VERSION']).toContain(refused.body.code);
        expect(refused.body.currentVersion).toBe(2);
      }
      expect(await api.database.read.countBy(AssignmentStep, { assignmentId: id })).toBe(1);
    }
  });

  it('are refused on an outdated view: 409 for a version in the body, 412 for If-Match', async () => {
    const id = await newTask('2026-06-30');
    await lead.post(`/assignments/${id}/receipt`, { version: 1 }).expect(200);
    const before = await api.everything();
    const body = { note: 'x', percent: 5 };
    const inBody = await lead.post(`/assignments/${id}/progress`, { ...body, version: 1 }).expect(409);
    expect(inBody.body).toMatchObject({
      code: 'REQUEST.STALE_VERSION',
      currentVersion: 2,
      current: { lifecycle: 'received' },
    });
    await lead.post(`/assignments/${id}/progress`, body).set('if-match', '"1"').expect(412);
    const odd = await lead.post(`/assignments/${id}/progress`, body).set('if-match', 'abc').expect(400);
    expect(odd.body.code).toBe('REQUEST.INVALID');
    expect(await api.everything()).toBe(before);
    await lead.post(`/assignments/${id}/progress`, body).set('if-match', '"2"').expect(200);
  });

  it('a unit declines before receipt, with a reason; the office gives the task to another', async () => {
    const id = await newTask('2026-06-30');
    await lead.post(`/assignments/${id}/declination`, {}).expect(400);
    const declined = (
      await lead.post(`/assignments/${id}/declination`, { reason: 'Thuộc nhiệm vụ của Sở KH&CN' }).expect(200)
    ).body;
    expect(declined).toMatchObject({ lifecycle: 'declined', timing: 'none', openSteps: [] });
    expect((await office.get(`/assignments/${id}`)).body.openSteps).toEqual([
      'reassign',
      'withdraw',
      'reopen',
    ]);

    const [vptw, soKhcn] = [await api.unitId('vptw'), await api.unitId('so-khcn')];
    const same = { reason: 'x', leads: [vptw] };
    const refused = await office.post(`/assignments/${id}/reassignment`, same).expect(422);
    expect(refused.body.errors).toEqual([{ pointer: '/leads', detail: 'đang chủ trì nhiệm vụ này rồi' }]);
    const given = (
      await office
        .post(`/assignments/${id}/reassignment`, { reason: 'Đúng chức năng', leads: [soKhcn] })
        .expect(200)
    ).body;
    expect(given).toMatchObject({ lifecycle: 'assigned', leads: [{ id: soKhcn }], timing: 'due_soon' });
    expect(given.steps.at(-1)).toMatchObject({
      step: 'reassign',
      note: 'Đúng chức năng',
      detail: { leads: { from: [{ id: vptw }], to: [{ id: soKhcn }] } },
    });
    await lead.get(`/assignments/${id}`).expect(404);
    const newLead = await api.as('clerk.so-khcn');
    await newLead.post(`/assignments/${id}/receipt`).expect(200);
    await newLead.post(`/assignments/${id}/declination`, { reason: 'x' }).expect(409);
  });

  it('a new lead is not blamed for a term that passed before it got the work', async () => {
    const id = await newTask('2026-06-24');
    expect((await office.get(`/assignments/${id}`)).body.timing).toBe('born_overdue');
    const overdue = await api.assignmentId(UPPER, '2.c');
    expect((await office.get(`/assignments/${overdue}`)).body.timing).toBe('overdue');
    const wanted = { reason: 'Đổi phân công', leads: [await api.unitId('so-khcn')] };
    const { body } = await office.post(`/assignments/${overdue}/reassignment`, wanted).expect(200);
    expect(body).toMatchObject({ timing: 'born_overdue', lifecycle: 'assigned' });
  });

  it('what is suspended owes nothing, and is resumed where it stood, with a new term if one is set', async () => {
    const id = await newTask('2026-06-30');
    await lead.post(`/assignments/${id}/receipt`).expect(200);
    await lead.post(`/assignments/${id}/suspension`, { reason: 'x' }).expect(403);
    const held = await office
      .post(`/assignments/${id}/suspension`, { reason: 'Chờ văn bản mới' })
      .expect(200);
    expect(held.body).toMatchObject({
      lifecycle: 'suspended',
      openSteps: ['resume', 'reassign', 'withdraw'],
    });
    await lead.post(`/assignments/${id}/submission`, { note: 'x' }).expect(409);
    const before = await api.everything();
    const early = await office.post(`/assignments/${id}/resumption`, { lastDay: '2026-06-24' }).expect(422);
    expect(early.body.errors).toEqual([
      { pointer: '/lastDay', detail: 'phải từ hôm nay, 25/6/2026, trở đi' },
    ]);
    expect(await api.everything()).toBe(before);
    const { body } = await office
      .post(`/assignments/${id}/resumption`, { lastDay: '2026-07-15' })
      .expect(200);
    expect(body).toMatchObject({
      lifecycle: 'received',
      lastDay: '2026-07-15',
      originalLastDay: '2026-06-30',
    });
    expect(body.steps.at(-1).detail).toEqual({ lastDay: { from: '2026-06-30', to: '2026-07-15' } });
  });

  it('what was accepted by mistake is opened again, and judged at its next report', async () => {
    const id = await newTask('2026-06-30');
    await lead.post(`/assignments/${id}/submission`, { note: 'Xong' }).expect(200);
    await office.post(`/assignments/${id}/acceptance`).expect(200);
    await lead.post(`/assignments/${id}/reopening`, { reason: 'x' }).expect(403);
    const { body } = await office
      .post(`/assignments/${id}/reopening`, { reason: 'Thiếu sản phẩm' })
      .expect(200);
    expect(body).toMatchObject({
      lifecycle: 'returned',
      submittedAt: null,
      completedAt: null,
      editable: true,
    });
    await lead.post(`/assignments/${id}/submission`, { note: 'Đủ' }).expect(200);
  });

  describe('of a fan-out', () => {
    it('are taken by each member at its own task, not at the parent', async () => {
      const parent = await api.assignmentId(LOWER, '1');
      const child = await api.assignmentId(LOWER, '1', 'so-khcn');
      const clerk = await api.as('clerk.so-khcn');
      const refused = await clerk.post(`/assignments/${parent}/submission`, { note: 'x' }).expect(409);
      expect(refused.body.code).toBe('ASSIGNMENT.IS_GROUP');
      await clerk.post(`/assignments/${child}/submission`, { note: 'Xong' }).expect(200);
      const { body } = await office.get(`/assignments/${parent}`).expect(200);
      expect(body.lifecycle).toBe('assigned');
      expect(body.openSteps).toEqual(['suspend', 'withdraw']);
      expect(body.members.byLifecycle.submitted).toBe(1);
      expect(body.members.total).toBeGreaterThan(100);
    });

    it('held up as a whole is held up for the members that still owe it, and goes on as a whole', async () => {
      const parent = await api.assignmentId(LOWER, '1');
      const done = await api.assignmentId(LOWER, '1', 'so-khcn');
      const owed = await api.assignmentId(LOWER, '1', 'cong-an-tinh');
      const stateOf = async (id: string): Promise<unknown> =>
        (await office.get(`/assignments/${id}`)).body.lifecycle;
      const [wasDone, wasOwed] = [await stateOf(done), await stateOf(owed)];
      const held = await office.post(`/assignments/${parent}/suspension`, { reason: 'Chờ' }).expect(200);
      expect(held.body.lifecycle).toBe('suspended');
      expect([await stateOf(done), await stateOf(owed)]).toEqual([wasDone, 'suspended']);
      await office.post(`/assignments/${parent}/resumption`).expect(200);
      expect([await stateOf(done), await stateOf(owed)]).toEqual([wasDone, wasOwed]);
    });

    it("a member's task is not given to another unit", async () => {
      const child = await api.assignmentId(LOWER, '1', 'cong-an-tinh');
      const wanted = { reason: 'x', leads: [await api.unitId('so-khcn')] };
      const refused = await office.post(`/assignments/${child}/reassignment`, wanted).expect(422);
      expect(refused.body.errors[0].detail).toContain('giao đồng loạt');
      expect((await office.get(`/assignments/${child}`)).body.openSteps).not.toContain('reassign');
    });

    it('withdrawn as a whole withdraws what the members have not finished', async () => {
      const parent = await api.assignmentId(LOWER, '2.-1');
      const child = await api.assignmentId(LOWER, '2.-1', 'so-khcn');
      await (
        await api.as('clerk.so-khcn')
      )
        .post(`/assignments/${child}/submission`, { note: 'Xong' })
        .expect(200);
      await office.post(`/assignments/${child}/acceptance`).expect(200);
      const { body } = await office
        .post(`/assignments/${parent}/withdrawal`, { reason: 'Văn bản khác thay thế' })
        .expect(200);
      expect(body.lifecycle).toBe('withdrawn');
      const { completed, withdrawn, ...others } = body.members.byLifecycle;
      expect({ completed, others }).toEqual({ completed: 1, others: {} });
      expect(withdrawn).toBe(body.members.total - 1);
      const other = await office
        .get(`/assignments/${await api.assignmentId(LOWER, '2.-1', 'cong-an-tinh')}`)
        .expect(200);
      expect(other.body.steps.at(-1)).toMatchObject({ step: 'withdraw', note: 'Văn bản khác thay thế' });
    });
  });
});
