import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { ApiApp, START, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

interface Shown {
  readonly lastDay: string;
  readonly state: string;
  readonly timing: string;
  readonly reportable: boolean;
  readonly judgeable: boolean;
}

onEachDatabase('a recurring reporting duty', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
  });
  afterAll(() => api.stop());

  /** Months go by: everybody signs in anew. */
  async function setTime(moment: string): Promise<void> {
    api.clock.set(moment);
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as('clerk.vptw');
  }
  async function monthly(overrides: object = {}): Promise<string> {
    await setTime(START);
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Báo cáo tình hình',
        leads: [await api.unitId('vptw')],
        deadlinePhrase: 'báo cáo hằng tháng trước ngày 20',
        ...overrides,
      })
      .expect(201);
    return body.id as string;
  }
  const shown = async (id: string, who = lead): Promise<Shown[]> =>
    (await who.get(`/assignments/${id}/occurrences`).expect(200)).body.occurrences as Shown[];
  const at = (id: string, lastDay: string, path: string): string =>
    `/assignments/${id}/occurrences/${lastDay}/${path}`;

  it('shows its occurrences: the current one and the next few', async () => {
    const id = await monthly();
    const { body } = await lead.get(`/assignments/${id}/occurrences`).expect(200);
    expect(body).toMatchObject({
      deadlinePhrase: 'báo cáo hằng tháng trước ngày 20',
      time: null,
      version: 1,
    });
    expect(body.record).toEqual({ onTime: 0, late: 0, missing: 0 });
    expect(
      (body.occurrences as Shown[]).map(({ lastDay, state, reportable }) => [lastDay, state, reportable]),
    ).toEqual([
      ['2026-07-19', 'open', true],
      ['2026-08-19', 'upcoming', false],
      ['2026-09-19', 'upcoming', false],
      ['2026-10-19', 'upcoming', false],
    ]);
  });

  it('keeps of each occurrence whether it was reported in time; the assignment stays open', async () => {
    const id = await monthly();
    await setTime('2026-07-17T02:00:00.000Z');
    const reported = (
      await lead.post(at(id, '2026-07-19', 'report'), { note: 'Báo cáo tháng 7' }).expect(200)
    ).body;
    expect(reported.occurrences[0]).toMatchObject({
      state: 'submitted',
      timing: 'on_time',
      reportable: false,
      reports: [{ attempt: 1, note: 'Báo cáo tháng 7', verdict: null }],
    });
    await setTime('2026-07-21T02:00:00.000Z');
    expect((await shown(id, office))[0]).toMatchObject({ judgeable: true });
    const accepted = (await office.post(at(id, '2026-07-19', 'acceptance')).expect(200)).body;
    expect(accepted.occurrences[0]).toMatchObject({ state: 'accepted', timing: 'on_time' });
    await setTime('2026-08-25T02:00:00.000Z');
    await lead.post(at(id, '2026-08-19', 'report'), { note: 'Chậm' }).expect(200);
    await setTime('2026-09-25T02:00:00.000Z');
    const { body } = await lead.get(`/assignments/${id}/occurrences`).expect(200);
    expect((body.occurrences as Shown[]).slice(0, 3).map(({ state, timing }) => [state, timing])).toEqual([
      ['accepted', 'on_time'],
      ['submitted', 'late'],
      ['open', 'overdue'],
    ]);
    expect(body.record).toEqual({ onTime: 1, late: 1, missing: 1 });
    const { body: detail } = await lead.get(`/assignments/${id}`).expect(200);
    expect(detail).toMatchObject({ lifecycle: 'assigned', recurring: true, timing: 'no_deadline' });
    expect(
      (detail.steps as { step: string; detail: object }[]).map(({ step, detail: d }) => [step, d]),
    ).toEqual([
      ['report_occurrence', { occurrence: '2026-07-19' }],
      ['accept_occurrence', { occurrence: '2026-07-19' }],
      ['report_occurrence', { occurrence: '2026-08-19' }],
    ]);
  });

  it('returned is owed again, and judged at the report that stands', async () => {
    const id = await monthly();
    await setTime('2026-07-17T02:00:00.000Z');
    await lead.post(at(id, '2026-07-19', 'report'), { note: 'Lần một' }).expect(200);
    const nameless = await office.post(at(id, '2026-07-19', 'return'), { note: ' ' }).expect(422);
    expect(nameless.body.code).toBe('ASSIGNMENT.INVALID');
    await setTime('2026-07-21T02:00:00.000Z');
    const returned = (
      await office.post(at(id, '2026-07-19', 'return'), { note: 'Thiếu số liệu' }).expect(200)
    ).body;
    expect(returned.occurrences[0]).toMatchObject({ state: 'returned', timing: 'overdue' });
    const again = (await lead.post(at(id, '2026-07-19', 'report'), { note: 'Lần hai' }).expect(200)).body;
    expect(again.occurrences[0]).toMatchObject({
      state: 'submitted',
      timing: 'late',
      reports: [
        { attempt: 1, verdict: 'returned', verdictNote: 'Thiếu số liệu' },
        { attempt: 2, verdict: null },
      ],
    });
  });

  it('is reminded of, called overdue and reported up the ladder, each occurrence once; a report ends that', async () => {
    const id = await monthly();
    const told = async (): Promise<string[]> => {
      const { notices } = (await office.get(`/assignments/${id}/notices`).expect(200)).body as {
        notices: { rule: string; occurrence: string; kind: string }[];
      };
      const own = notices
        .filter(({ kind: k }) => k !== 'event')
        .map(({ rule, occurrence }) => `${rule} ${occurrence}`);
      return [...new Set(own)].sort();
    };
    const sweep = async (moment: string): Promise<void> => {
      await setTime(moment);
      await api.app.get(SweepService).sweep();
    };
    await sweep('2026-07-16T02:00:00.000Z');
    await sweep('2026-07-16T04:00:00.000Z');
    expect(await told()).toEqual(['reminder-1 2026-07-19-1']);
    const { upcoming } = (await office.get(`/assignments/${id}/notices`).expect(200)).body as {
      upcoming: { rule: string; dueOn: string }[];
    };
    expect(upcoming[0]).toMatchObject({ rule: 'reminder-0', dueOn: '2026-07-17' });
    await sweep('2026-07-20T02:00:00.000Z');
    expect(await told()).toEqual([
      'escalation-1 2026-07-19+1',
      'overdue 2026-07-19+1',
      'reminder-1 2026-07-19-1',
    ]);
    await lead.post(at(id, '2026-07-19', 'report'), { note: 'Xong' }).expect(200);
    await sweep('2026-07-28T02:00:00.000Z');
    expect(await told()).toHaveLength(3);
    await sweep('2026-08-19T02:00:00.000Z');
    expect(await told()).toContain('reminder-0 2026-08-19-0');
  });

  it('does not ask for an occurrence that fell due while the work was suspended', async () => {
    const id = await monthly();
    await setTime('2026-07-10T02:00:00.000Z');
    await office.post(`/assignments/${id}/suspension`, { reason: 'Chờ tổ chức lại' }).expect(200);
    const refused = await lead.post(at(id, '2026-07-19', 'report'), { note: 'x' }).expect(409);
    expect(refused.body.code).toBe('ASSIGNMENT.STEP_NOT_ALLOWED');
    await setTime('2026-07-25T02:00:00.000Z');
    await office.post(`/assignments/${id}/resumption`).expect(200);
    expect((await shown(id)).slice(0, 2)).toMatchObject([
      { lastDay: '2026-07-19', state: 'excused', timing: 'none', reportable: false },
      { lastDay: '2026-08-19', state: 'open', reportable: true },
    ]);
  });

  it('has no occurrence after the end of the assignment’s own term', async () => {
    const id = await monthly({ lastDay: '2026-09-01', deadlineConfirmed: true });
    expect((await shown(id)).map(({ lastDay }) => lastDay)).toEqual(['2026-07-19', '2026-08-19']);
  });

  it.each([
    ['twice', '2026-07-19', 'clerk.vptw', 409, 'RECURRENCE.NOT_IN_THIS_STATE'],
    ['before its time', '2026-08-19', 'clerk.vptw', 409, 'RECURRENCE.NOT_IN_THIS_STATE'],
    ['for a day that is no last day of it', '2026-07-20', 'clerk.vptw', 404, 'RECURRENCE.NO_SUCH_OCCURRENCE'],
    ['for a day that does not exist', '2026-02-30', 'clerk.vptw', 400, 'REQUEST.INVALID'],
    ['by the office', '2026-07-19', 'chuyen-vien-cds-cy', 403, 'ACCESS.FORBIDDEN'],
    ['by a unit that does not see it', '2026-07-19', 'clerk.so-noi-vu', 404, 'ASSIGNMENT.NOT_FOUND'],
  ])('is not reported %s', async (_why, lastDay, who, status, code) => {
    const id = await monthly();
    await lead.post(at(id, '2026-07-19', 'report'), { note: 'Một lần' }).expect(200);
    const session = await api.as(who);
    const before = await api.everything();
    const refused = await session.post(at(id, lastDay, 'report'), { note: 'x' }).expect(status);
    expect(refused.body.code).toBe(code);
    expect(await api.everything()).toBe(before);
  });

  it('is judged by the office alone, and only what was reported', async () => {
    const id = await monthly();
    const early = await office.post(at(id, '2026-07-19', 'acceptance')).expect(409);
    expect(early.body).toMatchObject({ code: 'RECURRENCE.NOT_IN_THIS_STATE', state: 'open' });
    await lead.post(at(id, '2026-07-19', 'report'), { note: 'x' }).expect(200);
    const own = await lead.post(at(id, '2026-07-19', 'acceptance')).expect(403);
    expect(own.body.code).toBe('ACCESS.FORBIDDEN');
  });

  it('is none of work that does not recur', async () => {
    const id = await monthly({ deadlinePhrase: 'chậm nhất ngày 30/6/2026' });
    const refused = await lead.get(`/assignments/${id}/occurrences`).expect(409);
    expect(refused.body.code).toBe('RECURRENCE.NOT_RECURRING');
  });

  it('of two reports at once takes one', async () => {
    const id = await monthly();
    const answers = await Promise.all(
      ['một', 'hai'].map((note) => lead.post(at(id, '2026-07-19', 'report'), { note })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await shown(id))[0]).toMatchObject({ state: 'submitted' });
  });
});
