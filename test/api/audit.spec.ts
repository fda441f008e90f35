import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MoreThan } from 'typeorm';
import { AccountsService } from '../../src/modules/access/index.js';
import { AuditEntryRow, VerifyTrail } from '../../src/modules/audit/index.js';
import { ApiApp, PASSWORD, type Session } from '../support/api/api-app.js';
import { onEachDatabase } from '../support/world/databases.js';

const ADMIN = 'quan-tri-he-thong';
const OFFICER = 'chuyen-vien-cds-cy';
const OTHER_OFFICER = 'chuyen-vien-tong-hop';
const CLERK = 'clerk.so-khcn';

interface Entry {
  readonly seq: number;
  readonly action: string;
  readonly at: string;
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}
interface TrailPage {
  readonly items: Entry[];
  readonly nextBefore: number | null;
}

onEachDatabase('the audit trail', (kind) => {
  let api: ApiApp;
  let admin: Session;
  let office: Session;
  let issuerId: string;
  let unitId: string;
  let made = 0;

  beforeAll(async () => {
    api = await ApiApp.start({ SESSION_HOURS: '720' }, kind);
    admin = await api.as(ADMIN);
    office = await api.as(OFFICER);
    issuerId = await api.unitId('tinh-uy-hung-yen');
    unitId = await api.unitId('so-khcn');
  });
  afterAll(() => api.stop());

  const trail = async (query = '', session = admin): Promise<TrailPage> =>
    (await session.get(`/audit${query}`).expect(200)).body as TrailPage;
  const about = async (id: string): Promise<Entry[]> => (await trail(`?subjectId=${id}`)).items;
  const newDirective = async (more: object = {}): Promise<string> => {
    const number = `${800 + (made += 1)}-KH/TU`;
    const facts = { number, type: 'KH', issuerId, issuedOn: '2026-06-01', subject: 'Kế hoạch thử' };
    const { body } = await office.post('/directives', { ...facts, ...more }).expect(201);
    return (body as { id: string }).id;
  };
  const newAssignment = async (directiveId: string, more: object = {}): Promise<string> => {
    const facts = { directiveId, clause: '1', content: 'Rà soát', leads: [unitId] };
    const { body } = await office.post('/assignments', { ...facts, ...more }).expect(201);
    return (body as { id: string }).id;
  };
  const everythingRecorded = async (): Promise<string> =>
    JSON.stringify(await api.database.read.find(AuditEntryRow));
  const expectWhole = async (): Promise<void> =>
    expect((await api.app.get(VerifyTrail).verify()).broken).toBeNull();

  describe('tells', () => {
    it('what was changed, by whom, through which request: only the fields that differ', async () => {
      const directiveId = await newDirective();
      const id = await newAssignment(directiveId, { lastDay: '2026-07-01' });
      const edit = { lastDay: '2026-07-15', content: 'Rà soát', version: 1 };
      const response = await office.patch(`/assignments/${id}`, edit).expect(200);
      const [edited, created] = await about(id);
      expect(edited).toEqual({
        seq: expect.any(Number),
        at: '2026-06-25T01:05:00.000Z',
        person: { id: await api.personId(OFFICER), name: expect.stringMatching(/\S/) },
        onBehalfOf: null,
        means: 'session',
        action: 'assignment.edit',
        actionName: 'Sửa nhiệm vụ',
        subject: { kind: 'assignment', id },
        before: { lastDay: '2026-07-01' },
        after: { lastDay: '2026-07-15' },
        requestId: response.headers['x-request-id'],
        previousHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(created).toMatchObject({
        action: 'assignment.create',
        before: null,
        after: { directiveId, clause: '1', lastDay: '2026-07-01', leads: [unitId], coordinating: [] },
      });
    });

    it('who takes part now and before', async () => {
      const id = await newAssignment(await newDirective());
      const other = await api.unitId('so-noi-vu');
      await office.patch(`/assignments/${id}`, { leads: [other], version: 1 }).expect(200);
      expect((await about(id))[0]).toMatchObject({ before: { leads: [unitId] }, after: { leads: [other] } });
    });

    it('of a step: the state before and after, and what was said', async () => {
      const id = await newAssignment(await newDirective());
      const clerk = await api.as(CLERK);
      await clerk.post(`/assignments/${id}/progress`, { note: 'Đã khảo sát', percent: 30 }).expect(200);
      expect((await about(id))[0]).toMatchObject({
        action: 'assignment.step',
        before: { lifecycle: 'assigned' },
        after: { lifecycle: 'in_progress', step: 'progress', note: 'Đã khảo sát', percent: 30 },
      });
    });

    it('by which means: a program’s token, the product itself', async () => {
      const { body } = await office
        .post('/tokens', { name: 'Cổng', days: 1, scopes: ['read', 'office'] })
        .expect(201);
      const { id, secret } = body as { id: string; secret: string };
      const program = api.withToken(secret);
      await program.patch(`/directives/${await newDirective()}`, { subject: 'Khác', version: 1 }).expect(200);
      const byToken = (await trail(`?personId=${await api.personId(OFFICER)}&size=1`)).items[0];
      expect(byToken).toMatchObject({ action: 'directive.edit', means: 'token', after: { subject: 'Khác' } });
      expect((await about(id))[0]).toMatchObject({ action: 'token.create', after: { name: 'Cổng' } });
      const seeded = (await trail('?action=register.seed')).items;
      expect(seeded).toMatchObject([{ person: null, means: 'system', requestId: null }]);
      expect((await trail('?action=policy.set')).items).toHaveLength(1);
      expect((await trail('?action=calendar.set')).items).toHaveLength(1);
    });

    it('sign-ins, and failures without what was typed', async () => {
      await api.as(CLERK);
      const subject = await api.personId(CLERK);
      const attempt = (login: string, password: string, status: number) =>
        api.http.post('/api/v1/session').send({ login, password }).expect(status);
      await attempt(CLERK, 'sai-mat-khau-cua-toi', 401);
      await attempt('mat-khau-go-nham-o-day', PASSWORD, 401);
      const [unknown, known] = (await trail('?action=session.sign-in-failed&size=2')).items;
      expect(unknown).toMatchObject({ person: null, means: 'none', subject: { kind: 'account', id: null } });
      expect(known).toMatchObject({ person: null, means: 'none', subject: { kind: 'account', id: subject } });
      const [signedIn] = (await trail(`?action=session.sign-in&personId=${subject}`)).items;
      expect(signedIn).toMatchObject({ subject: { kind: 'account', id: subject } });
      const all = await everythingRecorded();
      for (const typed of ['sai-mat-khau-cua-toi', 'mat-khau-go-nham-o-day', PASSWORD]) {
        expect(all).not.toContain(typed);
      }
    });

    it('that an account got a new password, and nothing of it', async () => {
      await api.app.get(AccountsService).setPassword(CLERK, 'mot-mat-khau-that-dai');
      const [entry] = await about(await api.personId(CLERK));
      expect(entry).toMatchObject({
        action: 'account.set-password',
        before: { demo: true },
        after: { demo: false },
      });
      expect(await everythingRecorded()).not.toMatch(/mot-mat-khau|\$argon2/);
    });

    it('nothing of what a secret directive says, but number, dates, units and states', async () => {
      const directiveId = await newDirective({ subject: 'Chuyện kín', signerName: 'Người kín' });
      const words = { content: 'Việc kín', deadlinePhrase: 'trước ngày 10/7/2026', leadPhrase: 'Nơi kín' };
      const id = await newAssignment(directiveId, words);
      await office.patch(`/directives/${directiveId}`, { secrecy: 'secret', version: 1 }).expect(200);
      // What was recorded before it was marked is not shown any more; nothing is added.
      const last = (await api.database.read.maximum(AuditEntryRow, 'seq')) ?? 0;
      await office.patch(`/directives/${directiveId}`, { signerName: null, version: 2 }).expect(200);
      await office
        .patch(`/assignments/${id}`, { expectedOutput: null, leadPhrase: null, version: 1 })
        .expect(200);
      await office.post(`/assignments/${id}/withdrawal`).expect(200);
      const since = await api.database.read.findBy(AuditEntryRow, { seq: MoreThan(last) });
      expect(since).toHaveLength(3);
      expect(JSON.stringify(since)).not.toMatch(/kín/i);
      const told = [...(await about(id)), ...(await about(directiveId))];
      expect(JSON.stringify(told)).not.toMatch(/kín|10\/7/i);
      expect((await about(id))[2]?.after).toMatchObject({
        lastDay: '2026-07-09',
        leads: [unitId],
        content: '[mật]',
      });
      expect((await about(directiveId))[0]?.before).toMatchObject({ signerName: '[mật]' });
    });
  });

  describe('is read', () => {
    it('by administrators and inspectors alone', async () => {
      for (const [who, status] of [
        [ADMIN, 200],
        ['can-bo-kiem-tra', 200],
        [OFFICER, 403],
        ['clerk.so-noi-vu', 403],
        ['head.du-ubnd-tinh', 403],
        ['pho-bi-thu-thuong-truc', 403],
      ] as const) {
        const session = await api.as(who);
        await session.get('/audit').expect(status);
        await session.get('/audit/verification').expect(status);
      }
      await api.http.get('/api/v1/audit').expect(401);
    });

    it('page by page, newest first, without a gap or a repetition while others write', async () => {
      const first = await trail('?size=5');
      await newDirective();
      const second = await trail(`?size=5&before=${first.nextBefore}`);
      const seqs = [...first.items, ...second.items].map(({ seq }) => seq);
      expect(seqs).toEqual(Array.from({ length: 10 }, (_, i) => (seqs[0] as number) - i));
      expect(await trail('?before=1')).toEqual({ items: [], nextBefore: null });
    });

    it('by day, action and kind of subject', async () => {
      const page = await trail(
        '?from=2026-06-25&to=2026-06-25&action=directive.create&subjectKind=directive&size=2',
      );
      expect(page.items.map(({ action }) => action)).toEqual(['directive.create', 'directive.create']);
      expect((await trail('?from=2026-06-26')).items).toEqual([]);
      expect((await trail('?to=2026-06-24')).items).toEqual([]);
    });

    it.each(['?action=all', '?from=2026-02-30', '?size=0', '?before=x', '?personId=1', '?other=1'])(
      'never with a wrong question: %s',
      async (query) => {
        const before = await api.everything();
        expect((await admin.get(`/audit${query}`).expect(400)).body).toMatchObject({
          code: 'REQUEST.INVALID',
        });
        expect(await api.everything()).toBe(before);
      },
    );

    it('not without leaving a mark', async () => {
      await trail('?subjectKind=unit');
      expect((await trail('?size=1')).items[0]).toMatchObject({
        action: 'audit.read',
        person: { id: await api.personId(ADMIN) },
        after: { query: { subjectKind: 'unit', size: 50 } },
      });
    });

    it('with when it was verified last, and what was found', async () => {
      const { at, entries } = await api.app.get(VerifyTrail).verify();
      expect((await admin.get('/audit/verification').expect(200)).body).toEqual({
        state: 'holds',
        at,
        entries,
        lastHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        broken: null,
      });
    });
  });

  describe('written by many at once', () => {
    it('is one chain, with each change under the name of whoever made it', async () => {
      const directiveId = await newDirective();
      const sessions = [office, await api.as(OTHER_OFFICER), admin];
      const people = [OFFICER, OTHER_OFFICER, ADMIN];
      const before = (await trail('?size=1')).items[0]?.seq ?? 0;
      const changes = Array.from({ length: 45 }, (_, i) => async (): Promise<[string, string]> => {
        const who = i % 3;
        const session = sessions[who] as Session;
        const test =
          who === 2
            ? session.post('/people', {
                code: `p${i}`,
                name: `N${i}`,
                email: `p${i}@x.example`,
                roles: ['unit'],
              })
            : session.post('/assignments', {
                directiveId,
                clause: `${i}`,
                content: `Việc ${i}`,
                leads: [unitId],
              });
        const { headers } = await test.expect(201);
        return [headers['x-request-id'] as string, people[who] as string];
      });
      for (const [requestId, code] of await Promise.all(changes.map((change) => change()))) {
        const entries = await api.database.read.findBy(AuditEntryRow, { requestId });
        expect(entries.map(({ personId }) => personId)).toEqual([await api.personId(code)]);
      }
      await expectWhole();
      expect((await trail('?size=1')).items[0]?.seq).toBe(before + 1 + 45);
    });

    it('on the same few rows stops nobody: each change wins or hears that another was faster', async () => {
      const directiveId = await newDirective();
      const ids = [await newAssignment(directiveId), await newAssignment(directiveId)];
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, i) =>
          i % 3 === 2
            ? office.patch(`/directives/${directiveId}`, { subject: `Lần ${i}`, version: 1 })
            : office.patch(`/assignments/${ids[i % 2]}`, { content: `Lần ${i}`, version: 1 }),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(3);
      expect(new Set(statuses)).toEqual(new Set([200, 409]));
      for (const id of [...ids, directiveId]) {
        expect((await about(id)).filter(({ action }) => action.endsWith('.edit'))).toHaveLength(1);
      }
      await expectWhole();
    });

    it('has nothing of a change that was refused', async () => {
      const before = await api.everything();
      await office
        .post('/units', { code: 'so-khcn', name: 'A', shortName: 'A', kind: 'department' })
        .expect(409);
      await office
        .post('/assignments', { directiveId: issuerId, clause: '1', content: 'x', leads: [unitId] })
        .expect(422);
      expect(await api.everything()).toBe(before);
      await newDirective();
      await expectWhole();
    });
  });
});
