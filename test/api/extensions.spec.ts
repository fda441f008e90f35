import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { Notice } from '../../src/modules/notices/index.js';
import { ApiApp, type Session, START } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const OFFICER = 'chuyen-vien-cds-cy';
/** Watches over the lead, VPTW. */
const SUPERVISOR = 'pho-truong-bcd-cds-tw';

onEachDatabase('more time for an assignment', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    office = await api.as(OFFICER);
    lead = await api.as('clerk.vptw');
  });
  afterAll(() => api.stop());

  async function newTask(lastDay: string | null = '2026-06-30'): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId('vptw')],
        lastDay,
      })
      .expect(201);
    return body.id as string;
  }
  const WANTED = { lastDay: '2026-07-10', reason: 'Chờ số liệu của các sở' };
  /** Asks, and answers the id of the request. */
  async function asked(id: string, body: object = WANTED): Promise<string> {
    const answer = (await lead.post(`/assignments/${id}/extensions`, body).expect(200)).body;
    return answer.requests.at(-1).id as string;
  }
  const detail = async (id: string) => (await office.get(`/assignments/${id}`).expect(200)).body;
  const noticesOf = (id: string) =>
    api.database.read.find(Notice, { where: { assignmentId: id }, order: { plannedAt: 'ASC', id: 'ASC' } });
  const sweep = () => api.app.get(SweepService).sweep(api.clock.now());
  /** Runs at another time, and comes back. */
  async function at<T>(moment: string, work: () => Promise<T>): Promise<T> {
    api.clock.set(moment);
    try {
      return await work();
    } finally {
      api.clock.set(START);
    }
  }

  it('is asked for by the lead, told to the monitoring officer, and waits in the office’s list', async () => {
    const id = await newTask();
    const requestId = await asked(id);
    expect(await detail(id)).toMatchObject({
      extension: 'requested',
      extensionsGranted: 0,
      lastDay: '2026-06-30',
      originalLastDay: '2026-06-30',
      version: 2,
      steps: [
        {
          step: 'request_extension',
          from: 'assigned',
          to: 'assigned',
          note: WANTED.reason,
          detail: { extension: { requestId, proposedDay: '2026-07-10' } },
        },
      ],
    });
    const list = (await office.get('/assignments?extension=requested&size=100').expect(200)).body;
    expect(list.items.map((row: { id: string }) => row.id)).toContain(id);
    for (const row of list.items) expect(row.extension).toBe('requested');
    const told = (await noticesOf(id)).filter((n) => n.rule === 'event-request_extension');
    expect(told.map((n) => [n.recipientId, n.state])).toEqual([[await api.personId(OFFICER), 'planned']]);
    const shown = (await office.get(`/assignments/${id}/extensions`).expect(200)).body;
    expect(shown).toMatchObject({ askable: false, requests: [{ decidable: true, decider: 'office' }] });
    expect((await lead.get(`/assignments/${id}/extensions`)).body.requests[0].decidable).toBe(false);
  });

  it('granted moves the last day, keeps the first one, and tells the unit', async () => {
    const id = await newTask();
    const requestId = await asked(id);
    const { body } = await office
      .post(`/assignments/${id}/extensions/${requestId}/grant`, { note: 'Đồng ý' })
      .expect(200);
    expect(body).toMatchObject({
      lastDay: '2026-07-10',
      originalLastDay: '2026-06-30',
      extension: 'granted',
      extensionsGranted: 1,
      requests: [{ state: 'granted', grantedDay: '2026-07-10', decisionNote: 'Đồng ý' }],
    });
    const { steps, timing, originalTiming } = await detail(id);
    expect(steps.at(-1)).toMatchObject({
      step: 'grant_extension',
      detail: { lastDay: { from: '2026-06-30', to: '2026-07-10' } },
    });
    expect([timing, originalTiming]).toEqual(['on_track', 'due_soon']);
    const notices = await noticesOf(id);
    const told = notices.filter((n) => n.rule === 'event-grant_extension');
    expect(told.map((n) => n.recipientId)).toContain(await api.personId('clerk.vptw'));
    // Nobody is asked any more to decide what was decided before the mail left.
    expect(notices.filter((n) => n.rule === 'event-request_extension')).toEqual([
      expect.objectContaining({ state: 'cancelled', reason: expect.stringContaining('đã được quyết định') }),
    ]);
  });

  it('cancels in the same transaction what was planned under the old day, and plans the new day by itself', async () => {
    const id = await newTask('2026-06-25');
    await sweep();
    const planned = (await noticesOf(id)).filter((n) => n.kind === 'reminder');
    expect(planned.map((n) => [n.occurrence, n.state])).toEqual([['2026-06-25-0', 'planned']]);
    const requestId = await asked(id, { ...WANTED, lastDay: '2026-06-26' });
    await office.post(`/assignments/${id}/extensions/${requestId}/grant`).expect(200);
    const reminders = async () =>
      (await noticesOf(id)).filter((n) => n.kind === 'reminder').map((n) => [n.occurrence, n.state]);
    expect(await reminders()).toEqual([['2026-06-25-0', 'cancelled']]);
    const [cancelled] = (await noticesOf(id)).filter((n) => n.kind === 'reminder');
    expect(cancelled?.reason).toBe('Thời hạn được gia hạn đến 26/6/2026 trước khi thư gửi đi.');
    await at('2026-06-26T01:05:00.000Z', sweep);
    expect(await reminders()).toEqual([
      ['2026-06-25-0', 'cancelled'],
      ['2026-06-26-0', 'planned'],
    ]);
  });

  it('granted for another day than asked shows both', async () => {
    const id = await newTask();
    const requestId = await asked(id);
    const { body } = await office
      .post(`/assignments/${id}/extensions/${requestId}/grant`, { lastDay: '2026-07-03' })
      .expect(200);
    expect(body).toMatchObject({
      lastDay: '2026-07-03',
      requests: [{ proposedDay: '2026-07-10', grantedDay: '2026-07-03' }],
    });
  });

  it('may be asked for when the term has passed; the days late stay beside the new term', async () => {
    const id = await newTask('2026-06-30');
    await at('2026-07-03T01:05:00.000Z', async () => {
      const before = await detail(id);
      expect(before).toMatchObject({ timing: 'overdue', workingDaysLate: 3 });
      const requestId = await asked(id, { ...WANTED, lastDay: '2026-07-13' });
      await office.post(`/assignments/${id}/extensions/${requestId}/grant`).expect(200);
      expect(await detail(id)).toMatchObject({
        timing: 'due_soon',
        workingDaysLate: 0,
        originalTiming: 'overdue',
        originalWorkingDaysLate: 3,
      });
      const { items } = (await office.get('/assignments?extension=granted&size=100').expect(200)).body;
      expect(items.find((row: { id: string }) => row.id === id)).toMatchObject({
        timing: 'due_soon',
        originalTiming: 'overdue',
        originalWorkingDaysLate: 3,
        originalLastDay: '2026-06-30',
      });
    });
  });

  it('refused keeps the term; it may be asked for again', async () => {
    const id = await newTask();
    const first = await asked(id);
    const path = `/assignments/${id}/extensions/${first}/refusal`;
    expect((await office.post(path).expect(400)).body.errors[0].pointer).toBe('/reason');
    const { body } = await office.post(path, { reason: 'Việc gấp' }).expect(200);
    expect(body).toMatchObject({
      lastDay: '2026-06-30',
      extension: 'refused',
      extensionsGranted: 0,
      requests: [{ state: 'refused', decisionNote: 'Việc gấp' }],
    });
    await asked(id);
    expect(await detail(id)).toMatchObject({ extension: 'requested' });
  });

  it('taken back leaves it as it was, and the office is not asked any more', async () => {
    const id = await newTask();
    const requestId = await asked(id);
    const { body } = await lead.post(`/assignments/${id}/extensions/${requestId}/withdrawal`).expect(200);
    expect(body).toMatchObject({ extension: 'none', askable: true, requests: [{ state: 'withdrawn' }] });
    expect((await noticesOf(id)).find((n) => n.rule === 'event-request_extension')).toMatchObject({
      state: 'cancelled',
    });
    const settled = await office.post(`/assignments/${id}/extensions/${requestId}/grant`).expect(409);
    expect(settled.body).toMatchObject({ code: 'EXTENSION.SETTLED', state: 'withdrawn' });
  });

  it('lapses when the work is taken back', async () => {
    const id = await newTask();
    const requestId = await asked(id);
    await office.post(`/assignments/${id}/withdrawal`, { reason: 'Không cần nữa' }).expect(200);
    expect(await detail(id)).toMatchObject({ lifecycle: 'withdrawn', extension: 'none' });
    const refused = await office.post(`/assignments/${id}/extensions/${requestId}/grant`).expect(409);
    expect(refused.body).toMatchObject({ code: 'EXTENSION.SETTLED', state: 'lapsed' });
  });

  describe('is refused, and nothing changes,', () => {
    it.each([
      ['an earlier day', { lastDay: '2026-06-29' }, 422, 'EXTENSION.NOT_LATER'],
      ['the same day', { lastDay: '2026-06-30' }, 422, 'EXTENSION.NOT_LATER'],
      ['a Saturday', { lastDay: '2026-07-04' }, 422, 'EXTENSION.DAY_OFF'],
      ['a public holiday', { lastDay: '2026-09-02' }, 422, 'EXTENSION.DAY_OFF'],
      ['too far at once', { lastDay: '2026-12-30' }, 422, 'EXTENSION.TOO_FAR'],
      ['no such day', { lastDay: '2026-06-31' }, 400, 'REQUEST.INVALID'],
      ['no reason', { reason: '  ' }, 400, 'REQUEST.INVALID'],
      ['an unknown file', { files: ['0197a3c2-7b3e-7cc1-8a52-0d6c1b7e2f10'] }, 422, 'EVIDENCE.UNKNOWN_FILE'],
      ['an outdated view', { version: 7 }, 409, 'REQUEST.STALE_VERSION'],
    ])('%s', async (_what, change, status, code) => {
      const id = await newTask();
      const before = await api.everything();
      const { body } = await lead.post(`/assignments/${id}/extensions`, { ...WANTED, ...change });
      expect([body.status, body.code]).toEqual([status, code]);
      expect(await api.everything()).toBe(before);
    });

    it('a day that has passed, of work that is overdue', async () => {
      const id = await newTask();
      await at('2026-07-15T01:05:00.000Z', async () => {
        const { body } = await lead.post(`/assignments/${id}/extensions`, {
          ...WANTED,
          lastDay: '2026-07-10',
        });
        expect([body.status, body.code]).toEqual([422, 'EXTENSION.DAY_PASSED']);
      });
    });

    it('where there is no deadline', async () => {
      const id = await newTask(null);
      const { body } = await lead.post(`/assignments/${id}/extensions`, WANTED).expect(409);
      expect(body.code).toBe('EXTENSION.NO_DEADLINE');
    });

    it('while another request waits', async () => {
      const id = await newTask();
      await asked(id);
      const { body } = await lead.post(`/assignments/${id}/extensions`, WANTED).expect(409);
      expect(body.code).toBe('EXTENSION.PENDING');
    });

    it.each([
      ['handed in', [['lead', 'submission', { note: 'Xong' }]]],
      ['suspended', [['office', 'suspension', { reason: 'Chờ' }]]],
      ['withdrawn', [['office', 'withdrawal', { reason: 'Thôi' }]]],
    ] as const)('of work that is %s', async (_state, steps) => {
      const id = await newTask();
      for (const [who, path, body] of steps) {
        await (who === 'lead' ? lead : office).post(`/assignments/${id}/${path}`, body).expect(200);
      }
      const { body } = await lead.post(`/assignments/${id}/extensions`, WANTED).expect(409);
      expect(body.code).toBe('EXTENSION.NOT_OWED');
    });

    it('to whoever does not lead: the office 403, another unit 404', async () => {
      const id = await newTask();
      const other = await api.as('clerk.so-khcn');
      expect((await office.post(`/assignments/${id}/extensions`, WANTED).expect(403)).body.code).toBe(
        'ACCESS.FORBIDDEN',
      );
      const requestId = await asked(id);
      const before = await api.everything();
      for (const [path, input] of [
        ['', WANTED],
        [`/${requestId}/grant`],
        [`/${requestId}/withdrawal`],
      ] as const) {
        const { body } = await other.post(`/assignments/${id}/extensions${path}`, input).expect(404);
        expect(body.code).toBe('ASSIGNMENT.NOT_FOUND');
      }
      expect((await other.get(`/assignments/${id}/extensions`).expect(404)).body.code).toBe(
        'ASSIGNMENT.NOT_FOUND',
      );
      // The unit does not grant itself, the office does not take back what it did not ask.
      const own = await lead.post(`/assignments/${id}/extensions/${requestId}/grant`).expect(403);
      expect(own.body.code).toBe('EXTENSION.NOT_THE_DECIDER');
      await office.post(`/assignments/${id}/extensions/${requestId}/withdrawal`).expect(403);
      // A request is known by its assignment.
      const elsewhere = await newTask();
      const beside = await office.post(`/assignments/${elsewhere}/extensions/${requestId}/grant`).expect(404);
      expect(beside.body.code).toBe('EXTENSION.NOT_FOUND');
      expect(before).not.toBe(await api.everything());
      expect(await detail(id)).toMatchObject({ extension: 'requested', lastDay: '2026-06-30' });
    });

    it('on a version that is not current: 412 by If-Match', async () => {
      const id = await newTask();
      const requestId = await asked(id);
      const { body } = await office
        .post(`/assignments/${id}/extensions/${requestId}/grant`)
        .set('if-match', '"1"')
        .expect(412);
      expect(body).toMatchObject({ code: 'REQUEST.STALE_VERSION', currentVersion: 2 });
    });

    it('granted on a day off, or on a day not later', async () => {
      const id = await newTask();
      const requestId = await asked(id);
      const path = `/assignments/${id}/extensions/${requestId}/grant`;
      const before = await api.everything();
      const off = await office.post(path, { lastDay: '2026-07-05' }).expect(422);
      expect(off.body).toMatchObject({
        code: 'EXTENSION.DAY_OFF',
        nearest: '2026-07-06',
        errors: [{ pointer: '/lastDay' }],
      });
      expect((await office.post(path, { lastDay: '2026-06-30' }).expect(422)).body.code).toBe(
        'EXTENSION.NOT_LATER',
      );
      expect(await api.everything()).toBe(before);
    });
  });

  it('from the second time on is a leader’s to decide: of whom the unit’s block is, or a standing one', async () => {
    const id = await newTask();
    const first = await asked(id);
    await office.post(`/assignments/${id}/extensions/${first}/grant`).expect(200);
    const second = await asked(id, { ...WANTED, lastDay: '2026-07-31' });
    const told = (await noticesOf(id)).filter(
      (n) => n.rule === 'event-request_extension' && n.state === 'planned',
    );
    expect(told.map((n) => n.recipientId).sort()).toEqual(
      [await api.personId(OFFICER), await api.personId(SUPERVISOR)].sort(),
    );
    const path = `/assignments/${id}/extensions/${second}/grant`;
    const refused = await office.post(path).expect(403);
    expect(refused.body).toMatchObject({ code: 'EXTENSION.NOT_THE_DECIDER', decider: 'leader' });
    // Who watches over others does not even see it.
    await (await api.as('uv-btv-phu-trach-khoi-dang')).post(path).expect(404);
    const supervisor = await api.as(SUPERVISOR);
    const { body } = await supervisor.post(path, { note: 'Đồng ý' }).expect(200);
    expect(body).toMatchObject({
      lastDay: '2026-07-31',
      originalLastDay: '2026-06-30',
      extension: 'granted',
      extensionsGranted: 2,
    });
    const third = await asked(id, { ...WANTED, lastDay: '2026-08-28' });
    const standing = await api.as('pho-bi-thu-thuong-truc');
    await standing.post(`/assignments/${id}/extensions/${third}/grant`).expect(200);
    const often = await lead.post(`/assignments/${id}/extensions`, { ...WANTED, lastDay: '2026-09-30' });
    expect([often.status, often.body.code]).toEqual([409, 'EXTENSION.TOO_OFTEN']);
  });

  it('is granted once, whoever decide at the same moment', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await newTask();
      const requestId = await asked(id);
      const path = `/assignments/${id}/extensions/${requestId}`;
      const answers = await Promise.all([
        office.post(`${path}/grant`, { lastDay: '2026-07-03' }),
        office.post(`${path}/grant`, { lastDay: '2026-07-06' }),
        office.post(`${path}/refusal`, { reason: 'Không' }),
      ]);
      expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
      for (const { body } of answers.filter((a) => a.status === 409)) {
        expect(['EXTENSION.SETTLED', 'REQUEST.STALE_VERSION']).toContain(body.code);
      }
      const { steps, extensionsGranted } = await detail(id);
      expect(steps).toHaveLength(2);
      expect(extensionsGranted).toBeLessThanOrEqual(1);
    }
  });

  it('is asked for once, whoever ask at the same moment', async () => {
    const id = await newTask();
    const answers = await Promise.all(
      [1, 2, 3].map(() => lead.post(`/assignments/${id}/extensions`, WANTED)),
    );
    expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    for (const { body } of answers.filter((a) => a.status === 409)) {
      expect(['EXTENSION.PENDING', 'REQUEST.STALE_VERSION']).toContain(body.code);
    }
    expect((await lead.get(`/assignments/${id}/extensions`)).body.requests).toHaveLength(1);
  });
});
