import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { Notice } from '../../src/modules/notices/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

onEachDatabase('an amending document', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  let numbers = 700;
  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as('clerk.so-khcn');
  });
  afterAll(() => api.stop());

  async function newDirective(issuedOn: string): Promise<{ id: string; number: string }> {
    const number = `${(numbers += 1)}-CV/TU`;
    const { body } = await office
      .post('/directives', {
        number,
        type: 'CV',
        issuerId: await api.unitId('tinh-uy-hung-yen'),
        issuedOn,
        subject: 'Công văn thử',
      })
      .expect(201);
    return { id: body.id as string, number };
  }
  async function newTask(directiveId: string, clause: string, more: object = {}): Promise<string> {
    const body = { directiveId, clause, content: 'Rà soát', leads: [await api.unitId('so-khcn')], ...more };
    return (await office.post('/assignments', body).expect(201)).body.id as string;
  }
  /** A directive with clauses 1 (due 25/6, today), 2 (a fan-out), 3 (completed), and one that amends it. */
  async function amendable() {
    const upper = await newDirective('2026-06-01');
    const amending = await newDirective('2026-06-24');
    const one = await newTask(upper.id, '1', { lastDay: '2026-06-25' });
    const group = await newTask(upper.id, '2', {
      leads: undefined,
      groupId: await api.groupId('so-ban-nganh-tinh'),
      deadlinePhrase: 'trước ngày 01/7/2026',
    });
    const done = await newTask(upper.id, '3', { lastDay: '2026-06-30' });
    await lead.post(`/assignments/${done}/submission`, { note: 'Xong' }).expect(200);
    await office.post(`/assignments/${done}/acceptance`).expect(200);
    const changes = [
      { clause: '1', lastDay: '2026-07-15' },
      { clause: '2', deadlinePhrase: 'trước ngày 25/8/2026' },
      { clause: '3', lastDay: '2026-07-31' },
    ];
    const path = `/directives/${amending.id}/amendments`;
    return { upper, amending, one, group, done, path, input: { amends: upper.id, changes } };
  }
  const detail = async (id: string) => (await office.get(`/assignments/${id}`).expect(200)).body;

  it('is previewed without changing anything, then applied as previewed', async () => {
    const { upper, amending, one, group, done, path, input } = await amendable();
    const members = (await detail(group)).members.total as number;
    expect(members).toBeGreaterThan(1);
    const before = await api.everything();
    const preview = (await office.post(`${path}/preview`, input).expect(200)).body;
    expect(await api.everything()).toBe(before);
    expect(preview).toMatchObject({
      amends: { id: upper.id },
      linked: false,
      totals: { new_term: members + 2, withdrawn: 0, unchanged: 0, ended: 1 },
    });
    const byId = new Map(preview.assignments.map((a: { assignmentId: string }) => [a.assignmentId, a]));
    expect(byId.get(one)).toMatchObject({
      effect: 'new_term',
      before: { lastDay: '2026-06-25' },
      after: { lastDay: '2026-07-15' },
      leads: [{ id: await api.unitId('so-khcn') }],
    });
    expect(byId.get(group)).toMatchObject({ after: { lastDay: '2026-08-24' } });
    expect(byId.get(done)).toMatchObject({ effect: 'ended', after: { lastDay: '2026-06-30' } });

    const applied = (await office.post(path, { ...input, digest: preview.digest }).expect(200)).body;
    expect(applied).toMatchObject({ totals: preview.totals, linked: true });
    const first = await detail(one);
    expect(first).toMatchObject({ lastDay: '2026-07-15', originalLastDay: '2026-06-25', extension: 'none' });
    expect(first.steps.at(-1)).toMatchObject({
      step: 'amend_term',
      note: `Theo văn bản ${amending.number}`,
      detail: {
        lastDay: { from: '2026-06-25', to: '2026-07-15' },
        amendedBy: { id: amending.id, number: amending.number },
      },
    });
    const children = (await office.get(`/assignments?parentId=${group}&size=200`).expect(200)).body.items;
    expect(children).toHaveLength(members);
    for (const child of children) {
      expect(child).toMatchObject({
        lastDay: '2026-08-24',
        originalLastDay: '2026-06-30',
        deadlinePhrase: 'trước ngày 25/8/2026',
      });
    }
    expect(await detail(done)).toMatchObject({ lifecycle: 'completed', lastDay: '2026-06-30' });
    const shown = (await office.get(`/directives/${amending.id}`).expect(200)).body;
    expect(shown.links).toEqual([expect.objectContaining({ kind: 'amends', number: upper.number })]);
    const told = await api.database.read.findBy(Notice, { assignmentId: one, rule: 'event-amend_term' });
    expect(told.map((n) => n.recipientId)).toContain(await api.personId('clerk.so-khcn'));
  });

  it('cancels what was planned under the old terms and has not left', async () => {
    const { one, path, input } = await amendable();
    await api.app.get(SweepService).sweep(api.clock.now());
    const reminders = async () =>
      (await api.database.read.findBy(Notice, { assignmentId: one, kind: 'reminder' })).map((n) => n.state);
    expect(await reminders()).toEqual(['planned']);
    const { digest } = (await office.post(`${path}/preview`, input).expect(200)).body;
    await office.post(path, { ...input, digest }).expect(200);
    expect(await reminders()).toEqual(['cancelled']);
  });

  it('withdraws the clauses it strikes out, with the requests that wait there', async () => {
    const { upper, one, group, path } = await amendable();
    await lead
      .post(`/assignments/${one}/extensions`, { lastDay: '2026-07-10', reason: 'Chờ số liệu' })
      .expect(200);
    const input = {
      amends: upper.id,
      changes: [
        { assignmentId: one, withdrawn: true },
        { clause: '2', withdrawn: true },
      ],
    };
    const { digest } = (await office.post(`${path}/preview`, input).expect(200)).body;
    const { body } = await office.post(path, { ...input, digest }).expect(200);
    expect(body.totals).toMatchObject({ new_term: 0, ended: 0 });
    expect(await detail(one)).toMatchObject({ lifecycle: 'withdrawn', extension: 'none' });
    const { members } = await detail(group);
    expect(members.byLifecycle).toEqual({ withdrawn: members.total });
  });

  it('is not applied where something happened since the preview', async () => {
    const { one, path, input } = await amendable();
    const { digest } = (await office.post(`${path}/preview`, input).expect(200)).body;
    await lead.post(`/assignments/${one}/receipt`).expect(200);
    const before = await api.everything();
    const refused = await office.post(path, { ...input, digest }).expect(409);
    expect(refused.body.code).toBe('AMENDMENT.CHANGED');
    expect(refused.body.digest).not.toBe(digest);
    expect(await api.everything()).toBe(before);
    await office.post(path, { ...input, digest: refused.body.digest }).expect(200);
  });

  it('is applied once, whoever apply it at the same moment', async () => {
    const { one, path, input } = await amendable();
    const { digest } = (await office.post(`${path}/preview`, input).expect(200)).body;
    const answers = await Promise.all([1, 2].map(() => office.post(path, { ...input, digest })));
    expect(answers.map((a) => a.status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await detail(one)).steps).toHaveLength(1);
  });

  describe('is refused whole, at the place that is wrong,', () => {
    it.each([
      ['a clause that is not there', [{ clause: '99', lastDay: '2026-07-15' }], '/changes/0/clause'],
      ['neither clause nor assignment', [{ lastDay: '2026-07-15' }], '/changes/0'],
      ['nothing said of it', [{ clause: '1' }], '/changes/0'],
      ['both a term and withdrawal', [{ clause: '1', lastDay: '2026-07-15', withdrawn: true }], '/changes/0'],
      [
        'a clause twice',
        [
          { clause: '1', lastDay: '2026-07-15' },
          { clause: '1', lastDay: '2026-07-16' },
        ],
        '/changes/1/clause',
      ],
      ['a day before the amending document', [{ clause: '1', lastDay: '2026-06-20' }], '/changes/0/lastDay'],
      [
        'a phrase that contradicts the day',
        [{ clause: '1', lastDay: '2026-07-15', deadlinePhrase: 'trước ngày 10/7/2026' }],
        '/changes/0/lastDay',
      ],
    ])('%s', async (_what, changes, pointer) => {
      const { path, upper } = await amendable();
      const good = { clause: '3', lastDay: '2026-07-31' };
      const before = await api.everything();
      for (const end of ['/preview', '']) {
        const input = {
          amends: upper.id,
          changes: [...changes, good],
          ...(end ? {} : { digest: 'a'.repeat(64) }),
        };
        const { body } = await office.post(`${path}${end}`, input).expect(422);
        expect(body.errors.map((e: { pointer: string }) => e.pointer)).toContain(pointer);
      }
      expect(await api.everything()).toBe(before);
    });

    it('to a unit 403; of a document nobody knows 404; of itself 422', async () => {
      const { path, amending, input } = await amendable();
      expect((await lead.post(`${path}/preview`, input).expect(403)).body.code).toBe('ACCESS.FORBIDDEN');
      const unknown = '0197a3c2-7b3e-7cc1-8a52-0d6c1b7e2f10';
      await office.post(`/directives/${unknown}/amendments/preview`, input).expect(404);
      await office.post(`${path}/preview`, { ...input, amends: unknown }).expect(404);
      const itself = await office.post(`${path}/preview`, { ...input, amends: amending.id }).expect(422);
      expect(itself.body.errors[0].pointer).toBe('/amends');
    });
  });
});
