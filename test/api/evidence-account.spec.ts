import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertRows } from '../../src/database/insert-rows.js';
import type { Requirement } from '../../src/domain/evidence/index.js';
import { RegisterStamp } from '../../src/modules/rules/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { attached } from '../support/api/evidence.js';
import { onEachDatabase } from '../support/world/databases.js';

const POLICY = JSON.parse(
  readFileSync(new URL('../../seeds/policy.json', import.meta.url), 'utf8'),
) as object;
const INPUTS = [
  { kind: 'money', amount: 120.5, unit: 'triệu đồng', text: null },
  { kind: 'people', amount: 6, unit: 'người', text: 'hai chuyên viên mỗi phòng' },
  { kind: 'other', amount: null, unit: null, text: 'Phòng họp trực tuyến' },
];

onEachDatabase('a report of completion accounts for input, product and effect', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  let version = 100;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as('clerk.vptw');
  });
  afterAll(() => api.stop());

  /** A policy that asks for that much; null: one of before it could ask for anything. */
  async function policyAsksFor(requires: readonly Requirement[] | null): Promise<void> {
    const { submission: _, ...old } = POLICY as { submission: object };
    await api.database.transaction(async ({ em }) => {
      await insertRows(em, 'follow_up_policy', [
        {
          version: (version += 1),
          body: JSON.stringify(requires === null ? old : { ...old, submission: { requires } }),
          note: '',
          created_by_id: null,
          created_at: '2026-06-01T00:00:00.000Z',
        },
      ]);
      await RegisterStamp.renew(em);
    });
  }

  async function newTask(): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId('2039-CV/VPTW'),
        clause: '9',
        content: 'Việc thử',
        expectedOutput: 'Một báo cáo',
        leads: [await api.unitId('vptw')],
      })
      .expect(201);
    return (body as { id: string }).id;
  }
  const submit = (id: string, body: object) =>
    lead.post(`/assignments/${id}/submission`, { note: 'Xong', ...body });

  it('of its own accord where the policy asks for nothing, also under a policy of before', async () => {
    for (const requires of [[], null] as const) {
      await policyAsksFor(requires);
      const { body } = await submit(await newTask(), {}).expect(200);
      expect(body).toMatchObject({
        lifecycle: 'submitted',
        inputs: null,
        deliveredOutput: null,
        effect: null,
      });
    }
  });

  it('as the policy asks: a report that lacks it is refused, with what is missing', async () => {
    await policyAsksFor(['evidence', 'deliveredOutput', 'inputs', 'effect']);
    const id = await newTask();
    const before = await api.everything();
    const bare = (await submit(id, {}).expect(422)).body;
    expect(bare).toMatchObject({
      code: 'ASSIGNMENT.REPORT_INCOMPLETE',
      missing: ['evidence', 'deliveredOutput', 'inputs', 'effect'],
    });
    expect(bare.detail).toContain('tệp minh chứng, sản phẩm đã giao, nguồn lực đầu vào, hiệu quả');
    expect((bare.errors as { pointer: string }[]).map((e) => e.pointer)).toEqual([
      '/files',
      '/deliveredOutput',
      '/inputs',
      '/effect',
    ]);
    const half = await submit(id, { inputs: INPUTS, effect: 'Giảm nửa thời gian' }).expect(422);
    expect(half.body.missing).toEqual(['evidence', 'deliveredOutput']);
    expect(await api.everything()).toBe(before);

    const file = await attached(api, lead, id, 'báo cáo.txt', Buffer.from(`Báo cáo ${kind.name}`));
    const account = { inputs: INPUTS, deliveredOutput: 'Báo cáo 12 trang', effect: 'Giảm nửa thời gian' };
    const { body } = await submit(id, { ...account, files: [file] }).expect(200);
    expect(body).toMatchObject({ ...account, expectedOutput: 'Một báo cáo', lifecycle: 'submitted' });
    expect(body.steps.at(-1)).toMatchObject({ step: 'submit', detail: { account, files: [{ id: file }] } });
    expect((await office.get(`/assignments/${id}`).expect(200)).body).toMatchObject(account);
    await policyAsksFor([]);
  });

  it('with each submission as it was said then; the assignment shows the last', async () => {
    const id = await newTask();
    await submit(id, { effect: 'Lần một', deliveredOutput: 'Bản thảo' }).expect(200);
    await office.post(`/assignments/${id}/return`, { note: 'Chưa rõ' }).expect(200);
    const { body } = await submit(id, { effect: 'Lần hai' }).expect(200);
    expect(body).toMatchObject({ effect: 'Lần hai', deliveredOutput: 'Bản thảo' });
    const said = (body.steps as { detail: { account?: object } | null }[]).map((s) => s.detail?.account);
    expect(said).toEqual([
      { effect: 'Lần một', deliveredOutput: 'Bản thảo' },
      undefined,
      { effect: 'Lần hai' },
    ]);
  });

  it.each<[string, object, number, string, string]>([
    [
      'money without a unit',
      { inputs: [{ kind: 'money', amount: 3 }] },
      422,
      'ASSIGNMENT.INVALID',
      '/inputs/0',
    ],
    [
      'people without a number',
      { inputs: [INPUTS[0], { kind: 'people' }] },
      422,
      'ASSIGNMENT.INVALID',
      '/inputs/1',
    ],
    [
      'less than nothing',
      { inputs: [{ kind: 'money', amount: -1, unit: 'đồng' }] },
      400,
      'REQUEST.INVALID',
      '/inputs/0/amount',
    ],
    ['a kind nobody knows', { inputs: [{ kind: 'time' }] }, 400, 'REQUEST.INVALID', '/inputs/0/kind'],
    ['an empty effect', { effect: ' ' }, 400, 'REQUEST.INVALID', '/effect'],
    ['no word at all', { note: undefined }, 400, 'REQUEST.INVALID', '/note'],
  ])('but not by %s', async (_what, said, status, code, pointer) => {
    const id = await newTask();
    const before = await api.everything();
    const { body } = await submit(id, said).expect(status);
    expect({ code: body.code, at: body.errors[0].pointer }).toEqual({ code, at: pointer });
    expect(await api.everything()).toBe(before);
  });
});
