import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { XLSX_TYPE } from '../../src/common/http/file-body.js';
import { readWorkbook } from '../../src/modules/intake/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { attach, attached } from '../support/api/evidence.js';
import { takeIn } from '../support/api/intakes.js';
import { listFile } from '../support/task-lists/list-file.js';
import { onEachDatabase } from '../support/world/databases.js';

const WORD = 'Bồ-Câu-Trắng';
const LEVELS = ['secret', 'top_secret', 'most_secret'] as const;
const READERS = [
  'chuyen-vien-cds-cy',
  'quan-tri-he-thong',
  'can-bo-kiem-tra',
  'pho-bi-thu-thuong-truc',
  'clerk.so-khcn',
] as const;
const asBytes = (response: request.Response, done: (error: Error | null, bytes: Buffer) => void): void => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
};

onEachDatabase('the content of a secret directive', (kind) => {
  let api: ApiApp;
  let office: Session;
  let clerk: Session;
  let issuerId: string;
  let unitId: string;
  let numbers = 7000;
  beforeAll(async () => {
    api = await ApiApp.start({}, kind);
    office = await api.as('chuyen-vien-cds-cy');
    clerk = await api.as('clerk.so-khcn');
    issuerId = await api.unitId('tinh-uy-hung-yen');
    unitId = await api.unitId('so-khcn');
  });
  afterAll(() => api.stop());

  const directive = (more: object = {}) => ({
    number: `${(numbers += 1)}-CV/TU`,
    type: 'CV',
    issuerId,
    issuedOn: '2026-06-20',
    ...more,
  });
  const register = async (path: string, body: object): Promise<{ id: string; version: number }> =>
    (await office.post(path, body).expect(201)).body;
  const secretTask = async (): Promise<{ directiveId: string; id: string }> => {
    const { id: directiveId } = await register('/directives', directive({ secrecy: 'secret' }));
    const task = { directiveId, clause: '1', leads: [unitId], lastDay: '2026-07-15' };
    return { directiveId, id: (await register('/assignments', task)).id };
  };
  async function refused(attempt: () => PromiseLike<request.Response>, pointers: string[]): Promise<void> {
    const before = await api.everything();
    const { body, status } = await attempt();
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'SECRECY.CONTENT_REFUSED' });
    expect(body.detail).toMatch(/^Văn bản mật:/);
    expect((body.errors as { pointer: string }[]).map((e) => e.pointer)).toEqual(pointers);
    expect(await api.everything()).toBe(before);
  }

  describe('is not taken', () => {
    it.each(LEVELS)('at level %s: number, date, unit and last day are', async (secrecy) => {
      const { id } = await register('/directives', directive({ secrecy }));
      const task = {
        directiveId: id,
        clause: '2.c',
        leads: [unitId],
        lastDay: '2026-07-15',
        lastTime: '15:00',
      };
      const made = (await office.post('/assignments', task).expect(201)).body;
      expect(made).toMatchObject({
        content: null,
        withheld: 'secret',
        lastDay: '2026-07-15',
        lastTime: '15:00',
      });
      const read = (await clerk.get(`/directives/${id}`).expect(200)).body;
      expect(read).toMatchObject({ subject: null, withheld: 'secret', secrecy, issuer: { id: issuerId } });
    });

    it.each<[string, object, string[]]>([
      ['a subject', { subject: WORD }, ['/subject']],
      [
        'who signed it where, for whom',
        { place: 'x', signerName: 'x', signerCapacity: 'T/M', signerTitle: 'x', recipients: ['x'] },
        ['/place', '/signerName', '/signerCapacity', '/signerTitle', '/recipients'],
      ],
    ])('with the directive: %s', async (_what, said, pointers) => {
      await refused(() => office.post('/directives', directive({ secrecy: 'secret', ...said })), pointers);
      const { id } = await register('/directives', directive({ secrecy: 'secret' }));
      await refused(() => office.patch(`/directives/${id}`, { ...said, version: 1 }), pointers);
    });

    it.each<[string, object, string[]]>([
      ['its content', { content: WORD }, ['/content']],
      ['what is expected of it', { expectedOutput: WORD }, ['/expectedOutput']],
      ['words of the deadline', { deadlinePhrase: 'trước ngày 15/7/2026' }, ['/deadlinePhrase']],
      ['words of the lead', { leadPhrase: WORD }, ['/leadPhrase']],
      ['words of who coordinates', { coordinating: [{ phrase: WORD }] }, ['/coordinating/0/phrase']],
      ['a clause that is more than a place', { clause: `3.2 về ${WORD} của tỉnh` }, ['/clause']],
    ])('with the assignment: %s', async (_what, said, pointers) => {
      const { directiveId, id } = await secretTask();
      const task = { directiveId, clause: '1', leads: [unitId], ...said };
      await refused(() => office.post('/assignments', task), pointers);
      await refused(() => office.patch(`/assignments/${id}`, { ...said, version: 1 }), pointers);
    });

    it('with a step: it is known that it was taken, by whom and when', async () => {
      const { id } = await secretTask();
      await refused(() => clerk.post(`/assignments/${id}/receipt`, { note: WORD }), ['/note']);
      await refused(() => clerk.post(`/assignments/${id}/progress`, { note: WORD, percent: 1 }), ['/note']);
      await refused(
        () => clerk.post(`/assignments/${id}/submission`, { note: WORD, effect: WORD }),
        ['/note', '/effect'],
      );
      await refused(() => office.post(`/assignments/${id}/withdrawal`, { reason: WORD }), ['/reason']);
      await clerk.post(`/assignments/${id}/receipt`).expect(200);
      await clerk.post(`/assignments/${id}/progress`, { percent: 40 }).expect(200);
      await clerk.post(`/assignments/${id}/submission`).expect(200);
      await office.post(`/assignments/${id}/return`).expect(200);
      await clerk.post(`/assignments/${id}/submission`).expect(200);
      const { body } = await office.post(`/assignments/${id}/acceptance`).expect(200);
      expect(body).toMatchObject({ lifecycle: 'completed', timing: 'on_time' });
      expect((body.steps as { note: string }[]).map(({ note }) => note)).toEqual(['', '', '', '', '', '']);
    });

    it('as a file, or as a list of tasks', async () => {
      const { directiveId, id } = await secretTask();
      await refused(() => attach(api, clerk, id, 'a.txt', Buffer.from(WORD)), ['/file']);
      const list = await listFile([{ clause: '1', content: WORD, lead: 'Sở Khoa học và Công nghệ' }]);
      for (const path of ['preview', 'import']) {
        await refused(
          () =>
            api.http
              .post(`/api/v1/task-lists/${path}?directiveId=${directiveId}`)
              .set(office.headers)
              .set('content-type', XLSX_TYPE)
              .send(list),
          ['/file'],
        );
      }
    });

    it('while an open directive needs its subject and its tasks their content', async () => {
      const bare = await office.post('/directives', directive()).expect(400);
      expect(bare.body.errors).toMatchObject([{ pointer: '/subject' }]);
      const { id, version } = await register('/directives', directive({ secrecy: 'secret' }));
      await office.patch(`/directives/${id}`, { secrecy: 'none', version }).expect(400);
      await office
        .patch(`/directives/${id}`, { secrecy: 'none', subject: 'Đã giải mật', version })
        .expect(200);
      const task = await office
        .post('/assignments', { directiveId: id, clause: '1', leads: [unitId] })
        .expect(400);
      expect(task.body.errors).toMatchObject([{ pointer: '/content' }]);
    });
  });

  describe('that is there already, when a directive is marked', () => {
    /** An open directive full of the word, marked secret afterwards. */
    async function marked(): Promise<{ directiveId: string; id: string; fileId: string; number: string }> {
      const open = directive({ subject: WORD, signerName: WORD, recipients: [WORD] });
      const { id: directiveId } = await register('/directives', open);
      const { id } = await register('/assignments', {
        directiveId,
        clause: '1',
        content: WORD,
        expectedOutput: WORD,
        leadPhrase: WORD,
        deadlinePhrase: `trước ngày 10/7/2026 (${WORD})`,
        lastDay: '2026-07-09',
        leads: [unitId],
        coordinating: [{ phrase: WORD }],
        carriesOut: [await api.assignmentId('2039-CV/VPTW', '2.c')],
      });
      const fileId = await attached(api, clerk, id, `${WORD}.txt`, Buffer.from(`${WORD} ${id}`));
      const said = { note: WORD, effect: WORD, deliveredOutput: WORD, files: [fileId] };
      await clerk.post(`/assignments/${id}/submission`, said).expect(200);
      await office.patch(`/directives/${directiveId}`, { secrecy: 'top_secret', version: 1 }).expect(200);
      return { directiveId, id, fileId, number: open.number };
    }

    it('is withheld from everybody, wherever something is read', async () => {
      const { directiveId, id, fileId, number } = await marked();
      const paths = [
        `/assignments/${id}`,
        `/assignments?directiveId=${directiveId}`,
        `/assignments/${id}/files`,
        `/assignments/${id}/notices`,
        `/assignments/${await api.assignmentId('2039-CV/VPTW', '2.c')}`,
        `/directives/${directiveId}`,
        `/directives?q=${encodeURIComponent(number)}`,
        `/directives/${directiveId}/alignment`,
        `/directives/${directiveId}/matrix`,
        `/search?q=${encodeURIComponent(number)}`,
      ];
      for (const code of READERS) {
        const who = await api.as(code);
        for (const path of paths) {
          const { body, status } = await who.get(path);
          expect({ code, path, found: JSON.stringify(body).includes(WORD) }).toEqual({
            code,
            path,
            found: false,
          });
          expect([200, 404]).toContain(status);
        }
        const file = await who.get(`/assignments/${id}/files/${fileId}`).expect(403);
        expect(file.body.code).toBe('SECRECY.WITHHELD');
        for (const q of [WORD, `${number} ${WORD}`]) {
          const found = (await who.get(`/search?q=${encodeURIComponent(q)}`).expect(200)).body.items as {
            id: string;
          }[];
          expect(found.map((hit) => hit.id)).not.toContain(id);
        }
      }
      const detail = (await clerk.get(`/assignments/${id}`).expect(200)).body;
      expect(detail).toMatchObject({
        content: null,
        withheld: 'secret',
        lastDay: '2026-07-09',
        lifecycle: 'submitted',
        leads: [{ id: unitId }],
        steps: [{ step: 'submit', note: '' }],
      });
      expect((await clerk.get(`/assignments/${id}/files`).expect(200)).body).toMatchObject({
        items: [],
        withheld: 'secret',
        attachable: false,
      });
      const trail = await (await api.as('can-bo-kiem-tra')).get(`/audit?subjectId=${id}`).expect(200);
      expect(trail.body.items.length).toBeGreaterThan(2);
      expect(JSON.stringify(trail.body)).not.toContain(WORD);
    });

    it('is not told to who edits an older version either', async () => {
      const { directiveId, id } = await marked();
      for (const path of [`/assignments/${id}`, `/directives/${directiveId}`]) {
        const stale = await office.patch(path, { urgency: 'normal', version: 1 }).catch(() => null);
        expect(JSON.stringify(stale?.body)).not.toContain(WORD);
      }
      const { body } = await office.patch(`/assignments/${id}`, { lastDay: '2026-07-20', version: 1 });
      expect(body.code).toBe('REQUEST.STALE_VERSION');
      expect(JSON.stringify(body)).not.toContain(WORD);
    });

    it('is in no exported list', async () => {
      const { directiveId } = await marked();
      const { body } = await clerk
        .get(`/task-lists/export?directiveId=${directiveId}`)
        .buffer()
        .parse(asBytes as never)
        .expect(200);
      const sheets = JSON.stringify(await readWorkbook(body as Buffer, 10_000_000));
      expect(sheets).toContain('(văn bản mật)');
      expect(sheets).not.toContain(WORD);
    });
  });

  it('is not shown in an intake once the document is found to be secret', async () => {
    const intake = await takeIn(office);
    const words = (intake.text as string).slice(200, 240);
    const { body } = await office
      .patch(`/intakes/${intake.id}/header`, { secrecy: 'secret', version: intake.version })
      .expect(200);
    expect(body).toMatchObject({ withheld: 'secret', text: null, subject: null, drafts: [] });
    expect(JSON.stringify(body)).not.toContain(JSON.stringify(words).slice(1, -1));
    expect((body.findings as { code: string }[]).map(({ code }) => code)).toContain('secret');
    expect((await office.get(`/intakes/${intake.id}/source`).expect(403)).body.code).toBe('SECRECY.WITHHELD');
    await office.post(`/intakes/${intake.id}/discard`, { version: body.version }).expect(200);
  });
});
