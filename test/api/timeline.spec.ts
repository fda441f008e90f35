import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';

interface Entry {
  readonly at: string;
  readonly topic: string;
  readonly sentence: string;
  readonly assignment: { readonly id: string; readonly directive: { readonly number: string } };
}

onEachDatabase('the timeline', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  let task: string;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as('clerk.vptw');
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '9',
        content: 'Việc có nhiều diễn biến',
        leads: [await api.unitId('vptw')],
        lastDay: '2026-07-30',
      })
      .expect(201);
    task = body.id as string;
    api.clock.advance(60_000);
    await lead.post(`/assignments/${task}/receipt`).expect(200);
    api.clock.advance(60_000);
    await lead.post(`/assignments/${task}/progress`, { note: 'Đang soạn', percent: 40 }).expect(200);
    api.clock.advance(60_000);
    await lead.post(`/assignments/${task}/submission`, { note: 'Xong' }).expect(200);
    api.clock.advance(60_000);
    await office.post(`/assignments/${task}/return`, { note: 'Thiếu biểu 2' }).expect(200);
  });
  afterAll(() => api.stop());

  const read = async (session: Session, path: string): Promise<Entry[]> =>
    (await session.get(path).expect(200)).body.items as Entry[];

  it('of an assignment tells in sentences what happened, newest first', async () => {
    const entries = await read(lead, `/assignments/${task}/timeline`);
    expect(entries.map(({ topic, sentence }) => `${topic} ${sentence}`)).toEqual([
      expect.stringMatching(/^verdict .+ trả lại báo cáo để làm lại: “Thiếu biểu 2”$/),
      expect.stringMatching(/^report .+ báo cáo hoàn thành: “Xong”$/),
      expect.stringMatching(/^progress .+ cập nhật tiến độ, ước đạt 40 %: “Đang soạn”$/),
      expect.stringMatching(/^progress .+ tiếp nhận nhiệm vụ\.$/),
      expect.stringMatching(/^assignment Văn phòng giao nhiệm vụ cho .+, hạn cuối 30\/7\/2026\.$/),
    ]);
  });

  it('is narrowed to topics and days', async () => {
    const topics = await read(lead, `/assignments/${task}/timeline?topics=report,verdict`);
    expect(topics.map(({ topic }) => topic)).toEqual(['verdict', 'report']);
    expect(await read(lead, `/assignments/${task}/timeline?to=2026-06-24`)).toEqual([]);
    expect(await read(lead, `/assignments/${task}/timeline?from=2026-06-25&to=2026-06-25`)).toHaveLength(5);
  });

  it('comes in pages that together are the whole, each entry once', async () => {
    const whole = await read(office, `/directives/${await api.directiveId(UPPER)}/timeline?size=200`);
    const paged: Entry[] = [];
    for (let before = ''; ;) {
      const { body } = await office
        .get(`/directives/${await api.directiveId(UPPER)}/timeline?size=3${before}`)
        .expect(200);
      paged.push(...(body.items as Entry[]));
      if (body.nextBefore === null) break;
      before = `&before=${body.nextBefore as string}`;
    }
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(10);
  });

  it('of a directive and of a unit holds only what the reader sees', async () => {
    const reader = await api.as('clerk.du-ubnd-tinh');
    const seen = new Set(
      ((await reader.get('/assignments?size=200').expect(200)).body.items as { id: string }[]).map(
        ({ id }) => id,
      ),
    );
    const entries = [
      ...(await read(reader, `/units/${await api.unitId('du-ubnd-tinh')}/timeline?size=200`)),
      ...(await read(reader, `/directives/${await api.directiveId('484-CV/TU')}/timeline?size=200`)),
    ];
    expect(entries.length).toBeGreaterThan(0);
    const children = entries.filter(({ assignment }) => !seen.has(assignment.id));
    // A fan-out's parent stands in no list, and is seen by its members.
    for (const { assignment } of children) await reader.get(`/assignments/${assignment.id}`).expect(200);
  });

  it('of what the reader may not see is not there', async () => {
    const other = await api.as('clerk.du-ubnd-tinh');
    await other.get(`/assignments/${task}/timeline`).expect(404);
    await office.get(`/directives/${task}/timeline`).expect(404);
    await office.get(`/units/${task}/timeline`).expect(404);
  });

  it.each(['before=x', 'topics=nothing', 'from=2026-13-01', 'size=0'])(
    'asked for with %s says what is wrong',
    async (query) => {
      const { body } = await office.get(`/assignments/${task}/timeline?${query}`).expect(400);
      expect(body.code).toBe('REQUEST.INVALID');
    },
  );
});
