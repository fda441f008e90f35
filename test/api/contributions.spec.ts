import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('the part of a coordinating unit', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  let coordinating: Session;
  let unitId: string;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as('clerk.vptw');
    coordinating = await api.as('clerk.so-khcn');
    unitId = await api.unitId('so-khcn');
  });
  afterAll(() => api.stop());

  async function newTask(overrides: object = {}): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId('vptw')],
        coordinating: [{ unitId }],
        lastDay: '2026-07-15',
        ...overrides,
      })
      .expect(201);
    return body.id as string;
  }
  const at = (id: string, path = ''): string => `/assignments/${id}/contributions/${unitId}${path}`;
  const PART = { content: 'Cung cấp số liệu hạ tầng', lastDay: '2026-07-03' };

  it('is set by the lead, reported by the unit itself, and counted apart from the lead', async () => {
    const id = await newTask();
    const set = (await lead.post(at(id), PART).expect(200)).body;
    expect(set.contributions).toMatchObject([
      { unit: { id: unitId }, ...PART, originalLastDay: '2026-07-03', timing: 'on_track', report: null },
    ]);
    expect(set.lifecycle).toBe('assigned');
    expect(set.steps.at(-1)).toMatchObject({
      step: 'set_contribution',
      detail: { contribution: { unit: { id: unitId }, ...PART } },
    });
    const start = api.clock.now();
    api.clock.set('2026-07-07T02:00:00.000Z');
    const late = (await coordinating.get(`/assignments/${id}`).expect(200)).body;
    expect(late).toMatchObject({ timing: 'due_soon', workingDaysLate: 0 });
    expect(late.contributions).toMatchObject([{ timing: 'overdue', workingDaysLate: 2 }]);
    const done = (await coordinating.post(at(id, '/report'), { note: 'Đã gửi số liệu' }).expect(200)).body;
    expect(done.contributions).toMatchObject([
      {
        timing: 'late',
        workingDaysLate: 2,
        report: 'Đã gửi số liệu',
        reportedBy: { id: await api.personId('clerk.so-khcn') },
      },
    ]);
    expect(done.steps.at(-1)).toMatchObject({ step: 'contribute', note: 'Đã gửi số liệu' });
    expect(done).toMatchObject({ lifecycle: 'assigned', timing: 'due_soon', workingDaysLate: 0 });
    const again = await coordinating.post(at(id, '/report'), { note: 'Lần nữa' }).expect(409);
    expect(again.body.code).toBe('CONTRIBUTION.ALREADY_REPORTED');
    api.clock.set(start);
  });

  it('given anew is owed anew; the day first set stays on record', async () => {
    const id = await newTask();
    await office.post(at(id), PART).expect(200);
    await coordinating.post(at(id, '/report'), { note: 'Xong' }).expect(200);
    const { body } = await office
      .post(at(id), { content: 'Bổ sung phụ lục', lastDay: '2026-07-10' })
      .expect(200);
    expect(body.contributions).toMatchObject([
      {
        content: 'Bổ sung phụ lục',
        lastDay: '2026-07-10',
        originalLastDay: '2026-07-03',
        report: null,
        timing: 'on_track',
      },
    ]);
  });

  it('is told to the unit when it is set, and to the lead when it is reported', async () => {
    const id = await newTask();
    await office.post(at(id), PART).expect(200);
    await coordinating.post(at(id, '/report'), { note: 'Xong' }).expect(200);
    const { body } = await office.get(`/assignments/${id}/notices`).expect(200);
    const told = (body.notices as { rule: string; recipient: { id: string } }[]).map(
      ({ rule, recipient }) => `${rule} ${recipient.id}`,
    );
    expect(told).toContain(`event-set_contribution ${await api.personId('clerk.so-khcn')}`);
    expect(told).toContain(`event-contribute ${await api.personId('clerk.vptw')}`);
    expect(told).not.toContain(`event-set_contribution ${await api.personId('clerk.vptw')}`);
  });

  it('is reminded of and called overdue to the unit alone, once each, and not once it is reported', async () => {
    const id = await newTask();
    await office.post(at(id), PART).expect(200);
    const start = api.clock.now();
    const sweeps = api.app.get(SweepService);
    const own = async (): Promise<string[]> => {
      const { body } = await office.get(`/assignments/${id}/notices`).expect(200);
      return (body.notices as { rule: string; recipient: { id: string } }[])
        .filter(({ rule }) => rule.startsWith('contribution-'))
        .map(({ rule, recipient }) => `${rule} ${recipient.id}`)
        .sort();
    };
    const clerk = await api.personId('clerk.so-khcn');
    const upcoming = (await office.get(`/assignments/${id}/notices`).expect(200)).body.upcoming as {
      rule: string;
    }[];
    expect(upcoming.map(({ rule }) => rule)).toContain('contribution-overdue');
    for (const moment of [
      '2026-07-02T02:00:00.000Z',
      '2026-07-02T03:00:00.000Z',
      '2026-07-06T02:00:00.000Z',
    ]) {
      api.clock.set(moment);
      await sweeps.sweep();
    }
    expect(await own()).toEqual([`contribution-overdue ${clerk}`, `contribution-reminder-1 ${clerk}`]);
    await coordinating.post(at(id, '/report'), { note: 'Xong' }).expect(200);
    api.clock.set('2026-07-14T02:00:00.000Z');
    await sweeps.sweep();
    expect(await own()).toHaveLength(2);
    api.clock.set(start);
  });

  it('to a whole fan-out is owed once, and shows at each of its members', async () => {
    const id = await newTask({ leads: undefined, groupId: await api.groupId('co-quan-tham-muu-tinh-uy') });
    await office.post(at(id), PART).expect(200);
    const children = (await office.get(`/assignments?parentId=${id}&size=1`).expect(200)).body.items as {
      id: string;
    }[];
    const { body } = await office.get(`/assignments/${children[0]?.id}`).expect(200);
    expect(body.contributions).toMatchObject([PART]);
    const start = api.clock.now();
    api.clock.set('2026-07-02T02:00:00.000Z');
    await api.app.get(SweepService).sweep();
    const { notices } = (await office.get(`/assignments/${id}/notices`).expect(200)).body as {
      notices: { rule: string }[];
    };
    expect(notices.map(({ rule }) => rule)).toContain('contribution-reminder-1');
    api.clock.set(start);
  });

  it.each([
    [
      'beyond the lead’s own last day by the lead',
      'clerk.vptw',
      { lastDay: '2026-07-16' },
      422,
      'ASSIGNMENT.INVALID',
    ],
    ['in the past', 'chuyen-vien-cds-cy', { lastDay: '2026-06-24' }, 422, 'ASSIGNMENT.INVALID'],
    ['without words', 'chuyen-vien-cds-cy', { content: ' ' }, 422, 'ASSIGNMENT.INVALID'],
    ['on a day that does not exist', 'chuyen-vien-cds-cy', { lastDay: '2026-06-31' }, 400, 'REQUEST.INVALID'],
    ['by the coordinating unit itself', 'clerk.so-khcn', {}, 403, 'ACCESS.FORBIDDEN'],
    ['by an inspector', 'can-bo-kiem-tra', {}, 403, 'ACCESS.FORBIDDEN'],
    ['by a unit that has no part in it', 'clerk.so-noi-vu', {}, 404, 'ASSIGNMENT.NOT_FOUND'],
  ])('is not set %s', async (_why, who, change, status, code) => {
    const id = await newTask();
    const session = await api.as(who);
    const before = await api.everything();
    const refused = await session.post(at(id), { ...PART, ...change }).expect(status);
    expect(refused.body.code).toBe(code);
    expect(await api.everything()).toBe(before);
  });

  it('may lie beyond the lead’s last day where the office sets it', async () => {
    const id = await newTask();
    await office.post(at(id), { ...PART, lastDay: '2026-07-20' }).expect(200);
  });

  it('is for units that coordinate: of others there is nothing', async () => {
    const id = await newTask({ coordinating: [] });
    const refused = await office.post(at(id), PART).expect(404);
    expect(refused.body.code).toBe('CONTRIBUTION.NOT_FOUND');
    const other = await newTask();
    await coordinating.post(at(other, '/report'), { note: 'x' }).expect(404);
  });

  it('is not reported by the lead or the office in its place', async () => {
    const id = await newTask();
    await office.post(at(id), PART).expect(200);
    for (const session of [lead, office]) {
      const refused = await session.post(at(id, '/report'), { note: 'x' }).expect(403);
      expect(refused.body.code).toBe('ACCESS.FORBIDDEN');
    }
  });

  it('is not changed on an outdated view, nor once the work is over', async () => {
    const id = await newTask();
    await office.post(at(id), PART).expect(200);
    const stale = await lead.post(at(id), { ...PART, version: 1 }).expect(409);
    expect(stale.body.code).toBe('REQUEST.STALE_VERSION');
    await office.post(`/assignments/${id}/withdrawal`, { reason: 'Không cần nữa' }).expect(200);
    const ended = await coordinating.post(at(id, '/report'), { note: 'x' }).expect(409);
    expect(ended.body.code).toBe('ASSIGNMENT.STEP_NOT_ALLOWED');
  });

  it('stays where the participants are edited', async () => {
    const id = await newTask();
    await office.post(at(id), PART).expect(200);
    const { version } = (await office.get(`/assignments/${id}`).expect(200)).body;
    const edited = await office
      .patch(`/assignments/${id}`, { coordinating: [{ unitId }], version })
      .expect(200);
    expect(edited.body.contributions).toMatchObject([PART]);
  });
});
