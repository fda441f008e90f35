import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const UNIT = 'du-ubnd-tinh';
const SUPERVISOR = 'uv-btv-phu-trach-khoi-dang';
/** Friday 26/6/2026, 8:30 in Viet Nam: one working day after Thursday 25/6. */
const TOLD = '2026-06-26T01:30:00.000Z';
const PLAN = {
  rung: 1,
  cause: 'waiting_for_others',
  responsible: 'Trưởng phòng Tổng hợp',
  plan: 'Họp với các sở, xong dự thảo',
  planOn: '2026-07-03',
};

interface Notice {
  readonly rule: string;
  readonly occurrence: string;
  readonly state: string;
  readonly reason: string | null;
  readonly recipient: { readonly id: string };
}

onEachDatabase('an escalation', (kind) => {
  let api: ApiApp;
  let office: Session;
  let head: Session;
  let clerk: Session;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    await signIn();
  });
  afterAll(() => api.stop());

  const signIn = async (): Promise<void> => {
    office = await api.as('chuyen-vien-cds-cy');
    head = await api.as(`head.${UNIT}`);
    clerk = await api.as(`clerk.${UNIT}`);
  };
  const at = async (instant: string): Promise<void> => {
    api.clock.set(instant);
    await signIn();
  };

  /** A task due on 25/6 of which rung 1 has told the head. */
  async function escalated(): Promise<string> {
    await at('2026-06-25T01:05:00.000Z');
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId(UNIT)],
        lastDay: '2026-06-25',
        monitoringOfficerId: await api.personId('chuyen-vien-cds-cy'),
      })
      .expect(201);
    await at(TOLD);
    await api.app.get(SweepService).sweep();
    return body.id as string;
  }

  const ladder = async (id: string): Promise<Notice[]> =>
    ((await office.get(`/assignments/${id}/notices`).expect(200)).body.notices as Notice[]).filter((n) =>
      n.rule.startsWith('escalation'),
    );

  it('is answered by the head it told; the unsent notice is cancelled with the reason, all in one step', async () => {
    const id = await escalated();
    expect((await head.get(`/assignments/${id}/acknowledgements`).expect(200)).body).toMatchObject({
      items: [],
      openRungs: [1],
    });
    const { body } = await head.post(`/assignments/${id}/acknowledgements`, PLAN).expect(201);
    expect(body).toMatchObject({
      openRungs: [],
      items: [
        { rung: 1, cause: 'waiting_for_others', planOn: '2026-07-03', pausing: true, onBehalfOf: null },
      ],
    });
    expect(await ladder(id)).toMatchObject([
      { rule: 'escalation-1', state: 'cancelled', reason: expect.stringContaining('3/7/2026') as unknown },
    ]);
    const { body: detail } = await office.get(`/assignments/${id}`).expect(200);
    expect(detail.steps.at(-1)).toMatchObject({
      step: 'acknowledge',
      by: { id: await api.personId(`head.${UNIT}`) },
      detail: { acknowledgement: { rung: 1, planOn: '2026-07-03', responsible: PLAN.responsible } },
    });
    const told = (await office.get(`/assignments/${id}/notices`)).body.notices as Notice[];
    expect(told.filter((n) => n.rule === 'event-acknowledge').map((n) => n.recipient.id)).toEqual([
      await api.personId('chuyen-vien-cds-cy'),
    ]);
  });

  it('is silent to that rung alone until the plan is over, then goes on by itself, once', async () => {
    const id = await escalated();
    await head.post(`/assignments/${id}/acknowledgements`, PLAN).expect(201);
    const rules: string[] = [];
    for (const day of [
      '2026-06-29',
      '2026-07-01',
      '2026-07-02',
      '2026-07-03',
      '2026-07-06',
      '2026-07-06',
      '2026-07-07',
    ]) {
      api.clock.set(`${day}T01:30:00.000Z`);
      await api.app.get(SweepService).sweep();
    }
    await signIn();
    const seen = (await ladder(id)).filter((n) => n.state !== 'cancelled');
    rules.push(...new Set(seen.map((n) => `${n.rule} ${n.occurrence}`)));
    expect(rules.sort()).toEqual(
      ['escalation-1 2026-06-25~2026-07-03', 'escalation-2 2026-06-25+3', 'escalation-3 2026-06-25+5'].sort(),
    );
  });

  it('is answered once: again only after it has spoken again', async () => {
    const id = await escalated();
    await head.post(`/assignments/${id}/acknowledgements`, PLAN).expect(201);
    const again = await head.post(`/assignments/${id}/acknowledgements`, PLAN).expect(409);
    expect(again.body.code).toBe('ACKNOWLEDGEMENT.ANSWERED');
    // The head of the seeds is away from 6/7 to 10/7: his stand-in answers in his place.
    await at('2026-07-06T01:30:00.000Z');
    await api.app.get(SweepService).sweep();
    const standIn = await api.as('pho-bi-thu-du-ubnd-tinh');
    const { body } = await standIn
      .post(`/assignments/${id}/acknowledgements`, { ...PLAN, planOn: '2026-07-10' })
      .expect(201);
    expect(body.items.at(-1)).toMatchObject({
      by: { id: await api.personId('pho-bi-thu-du-ubnd-tinh') },
      onBehalfOf: { id: await api.personId(`head.${UNIT}`) },
    });
  });

  it.each([
    ['a day off', { planOn: '2026-07-04' }, 422, 'ACKNOWLEDGEMENT.PLAN_DATE'],
    ['today', { planOn: '2026-06-26' }, 422, 'ACKNOWLEDGEMENT.PLAN_DATE'],
    ['a day beyond the policy', { planOn: '2026-09-30' }, 422, 'ACKNOWLEDGEMENT.PLAN_DATE'],
    ['no plan', { plan: ' ' }, 400, 'REQUEST.INVALID'],
    ['nobody responsible', { responsible: '' }, 400, 'REQUEST.INVALID'],
    ['another cause without a word', { cause: 'other' }, 400, 'REQUEST.INVALID'],
    ['a cause of no list', { cause: 'weather' }, 400, 'REQUEST.INVALID'],
    [
      'an unknown person',
      { responsibleId: '0197a3c2-7b3e-7cc1-8a52-0d6c1b7e2f10' },
      422,
      'ACKNOWLEDGEMENT.INVALID',
    ],
    ['a rung that has not spoken', { rung: 3 }, 403, 'ACKNOWLEDGEMENT.NOT_YOURS'],
    ['an old version', { version: 7 }, 409, 'REQUEST.STALE_VERSION'],
  ])('is not answered with %s, and nothing changes', async (_what, wrong, status, code) => {
    const id = await escalated();
    const before = await api.everything();
    const refused = await head
      .post(`/assignments/${id}/acknowledgements`, { ...PLAN, ...wrong })
      .expect(status);
    expect(refused.body.code).toBe(code);
    expect(await api.everything()).toBe(before);
  });

  it('is not answered by whom it did not tell: the clerk, the office, the leader of a later rung', async () => {
    const id = await escalated();
    const supervisor = await api.as(SUPERVISOR);
    for (const session of [clerk, office, supervisor]) {
      const refused = await session.post(`/assignments/${id}/acknowledgements`, PLAN).expect(403);
      expect(refused.body.code).toBe('ACKNOWLEDGEMENT.NOT_YOURS');
    }
    const stranger = await api.as('clerk.vptw');
    await stranger.post(`/assignments/${id}/acknowledgements`, PLAN).expect(404);
    await stranger.get(`/assignments/${id}/acknowledgements`).expect(404);
  });

  it('is answered by whoever heads the unit today, though another was told', async () => {
    const id = await escalated();
    const personId = await api.personId('pho-bi-thu-du-ubnd-tinh');
    await office
      .post(`/units/${await api.unitId(UNIT)}/appointments`, {
        personId,
        capacity: 'head',
        fromOn: '2026-06-26',
      })
      .expect(201);
    const newHead = await api.as('pho-bi-thu-du-ubnd-tinh');
    const { body } = await newHead.post(`/assignments/${id}/acknowledgements`, PLAN).expect(201);
    expect(body.items[0]).toMatchObject({ by: { id: personId }, onBehalfOf: null });
  });
});
