import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { prepareMessages } from '../../src/mail/messages/index.js';
import { DigestComposer } from '../../src/modules/digests/index.js';
import { FollowUpComposer } from '../../src/modules/notices/index.js';
import { Mail } from '../../src/modules/outbox/index.js';
import { Person } from '../../src/modules/people/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UNIT = 'du-ubnd-tinh';
const SUPERVISOR = 'uv-btv-phu-trach-khoi-dang';
const SAID = {
  kind: 'institution',
  title: 'Chưa có định mức kinh tế kỹ thuật',
  content: 'Không có căn cứ lập dự toán',
  proposal: 'Đề nghị ban hành định mức',
};

onEachDatabase('an obstacle', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  let leader: Session;
  let outsider: Session;
  beforeAll(async () => {
    await prepareMessages();
    api = await ApiApp.start({}, kind);
    await signIn();
  });
  afterAll(() => api.stop());

  async function signIn(): Promise<void> {
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as(`clerk.${UNIT}`);
    leader = await api.as(SUPERVISOR);
    outsider = await api.as('clerk.bo-tai-chinh');
  }

  async function newTask(): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Nội dung riêng của nhiệm vụ',
        leads: [await api.unitId(UNIT)],
        lastDay: '2026-07-30',
        monitoringOfficerId: await api.personId('chuyen-vien-cds-cy'),
      })
      .expect(201);
    return body.id as string;
  }

  it('goes to the supervising leader when beyond authority, up to the standing leaders, and ends resolved', async () => {
    const id = await newTask();
    const { body: raised } = await lead
      .post(`/assignments/${id}/obstacles`, { ...SAID, beyondAuthority: true })
      .expect(201);
    const leaderId = await api.personId(SUPERVISOR);
    expect(raised).toMatchObject({
      state: 'open',
      owner: { kind: 'unit', id: await api.unitId(UNIT) },
      waitingFor: { kind: 'leader', id: leaderId },
      openActions: ['pass', 'resolve', 'void'],
    });
    const mine = (await leader.get('/obstacles?state=open&waitingFor=me&beyondAuthority=true').expect(200))
      .body;
    expect((mine.items as { id: string }[]).map((o) => o.id)).toContain(raised.id);
    // Over a weekend: Thursday 25/6 to Monday 29/6 are two working days.
    api.clock.set('2026-06-29T01:05:00.000Z');
    await signIn();
    await leader
      .post(`/obstacles/${raised.id}/passing`, {
        waitingFor: { kind: 'standing' },
        note: 'Xin ý kiến Thường trực',
      })
      .expect(200);
    api.clock.set('2026-06-30T01:05:00.000Z');
    await signIn();
    const standing = await api.as('pho-bi-thu-thuong-truc');
    const { body: done } = await standing
      .post(`/obstacles/${raised.id}/resolution`, { note: 'Đã cho chủ trương' })
      .expect(200);
    expect(done).toMatchObject({ state: 'resolved', openActions: [] });
    expect(
      (done.holders as { workingDays: number; party: { kind: string } }[]).map((h) => [
        h.party.kind,
        h.workingDays,
      ]),
    ).toEqual([
      ['leader', 2],
      ['standing', 1],
    ]);
    const steps = (await office.get(`/assignments/${id}`)).body.steps as { step: string }[];
    expect(steps.map(({ step }) => step)).toEqual(['raise_obstacle', 'pass_obstacle', 'resolve_obstacle']);
    const closed = await office.post(`/obstacles/${raised.id}/voiding`, { note: 'x' }).expect(409);
    expect(closed.body.code).toBe('OBSTACLE.CLOSED');
    api.clock.set('2026-06-25T01:05:00.000Z');
    await signIn();
  });

  it('shows a unit that is asked the obstacle, by number and clause, and nothing of the assignment', async () => {
    const id = await newTask();
    const waitingFor = { kind: 'unit', id: await api.unitId('bo-tai-chinh') };
    const { body } = await lead.post(`/assignments/${id}/obstacles`, { ...SAID, waitingFor }).expect(201);
    const { body: other } = await lead.post(`/assignments/${id}/obstacles`, SAID).expect(201);
    const seen = (await outsider.get(`/obstacles/${body.id}`).expect(200)).body;
    expect(seen).toMatchObject({ title: SAID.title, clause: '9', assignmentVisible: false });
    expect(JSON.stringify(seen)).not.toContain('Nội dung riêng');
    await outsider.get(`/assignments/${id}`).expect(404);
    await outsider.get(`/assignments/${id}/obstacles`).expect(404);
    await outsider.get(`/obstacles/${other.id}`).expect(404);
    const list = (await outsider.get('/obstacles?waitingFor=me').expect(200)).body;
    expect((list.items as { id: string }[]).map((o) => o.id)).toEqual([body.id]);
    const mail = await api.database.read.findOneByOrFail(Mail, {
      recipientId: await api.personId('clerk.bo-tai-chinh'),
      kind: 'follow_up',
    });
    const composed = JSON.stringify(await api.app.get(FollowUpComposer).compose(mail, api.clock.now()));
    expect(composed).toContain(SAID.title);
    expect(composed).not.toContain('Nội dung riêng');
    // It gives it back, and still sees what it answered.
    await outsider
      .post(`/obstacles/${body.id}/passing`, { waitingFor: { kind: 'office' }, note: 'Thuộc Văn phòng' })
      .expect(200);
    expect((await outsider.get(`/obstacles/${body.id}`).expect(200)).body.openActions).toEqual([]);
    await outsider.post(`/obstacles/${body.id}/resolution`, { note: 'x' }).expect(403);
  });

  it('does not exist for others, and is raised only by those who take part', async () => {
    const id = await newTask();
    const { body } = await lead.post(`/assignments/${id}/obstacles`, SAID).expect(201);
    for (const path of [`/obstacles/${body.id}`, '/obstacles/0197a3c2-7b3e-7cc1-8a52-0d6c1b7e2f10']) {
      expect((await outsider.get(path).expect(404)).body.code).toBe('OBSTACLE.NOT_FOUND');
    }
    await outsider.post(`/assignments/${id}/obstacles`, SAID).expect(404);
    await leader.post(`/assignments/${id}/obstacles`, SAID).expect(403);
    const inspector = await api.as('can-bo-kiem-tra');
    await inspector.post(`/obstacles/${body.id}/resolution`, { note: 'x' }).expect(403);
  });

  it.each([
    ['no title', { title: ' ' }, 400, 'REQUEST.INVALID'],
    ['a kind of no list', { kind: 'weather' }, 400, 'REQUEST.INVALID'],
    [
      'a unit for what is beyond authority',
      { beyondAuthority: true, waitingFor: 'unit' },
      422,
      'OBSTACLE.INVALID',
    ],
    ['a clerk for a leader', { waitingFor: 'clerk' }, 422, 'OBSTACLE.INVALID'],
    ['a party without its id', { waitingFor: { kind: 'unit' } }, 400, 'REQUEST.INVALID'],
  ])('is refused with %s, and nothing changes', async (_what, wrong, status, code) => {
    const id = await newTask();
    const body: Record<string, unknown> = { ...SAID, ...wrong };
    if (body.waitingFor === 'unit') body.waitingFor = { kind: 'unit', id: await api.unitId('vptw') };
    if (body.waitingFor === 'clerk')
      body.waitingFor = { kind: 'leader', id: await api.personId('clerk.vptw') };
    const before = await api.everything();
    const refused = await lead.post(`/assignments/${id}/obstacles`, body).expect(status);
    expect(refused.body.code).toBe(code);
    expect(await api.everything()).toBe(before);
  });

  it('is passed on once of two at the same moment, and not by an old version', async () => {
    const id = await newTask();
    const { body } = await lead.post(`/assignments/${id}/obstacles`, SAID).expect(201);
    const passing = { waitingFor: { kind: 'standing' }, note: 'Chuyển', version: 1 };
    const answers = await Promise.all(
      [1, 2].map(() => office.post(`/obstacles/${body.id}/passing`, passing)),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    const late = await office.post(`/obstacles/${body.id}/resolution`, { note: 'x', version: 1 }).expect(409);
    expect(late.body.code).toBe('REQUEST.STALE_VERSION');
  });

  it('stands in the digest of the leader who watches over the unit, with how long whom it waits for', async () => {
    const id = await newTask();
    const title = 'Vướng quy định về đấu thầu';
    await lead.post(`/assignments/${id}/obstacles`, { ...SAID, title, beyondAuthority: true }).expect(201);
    const render = async (code: string): Promise<string> => {
      const person = await api.database.read.findOneByOrFail(Person, { code });
      const occasion = { variant: 'weekly', dueOn: '2026-06-29' } as const;
      return (
        await api.app.get(DigestComposer).render(person, occasion, Date.parse('2026-06-29T01:00:00Z'), 'm')
      ).text;
    };
    const text = await render(SUPERVISOR);
    expect(text).toContain('KHÓ KHĂN, VƯỚNG MẮC VƯỢT THẨM QUYỀN');
    expect(text).toContain(title);
    expect(text).toContain('Đã 2 ngày làm việc');
    expect(await render('uv-btv-phu-trach-khoi-noi-chinh')).not.toContain(title);
  });
});
