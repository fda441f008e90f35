import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { AuditEntryRow } from '../../src/modules/audit/index.js';
import { VerifyEvidence } from '../../src/modules/evidence/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { attach, attached, keptIn, placeOf } from '../support/api/evidence.js';
import { EVIDENCE_SAMPLES, smallZip } from '../support/documents/small-zip.js';
import { onEachDatabase } from '../support/world/databases.js';

const UPPER = '2039-CV/VPTW';
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const asBytes = (response: request.Response, done: (error: Error | null, bytes: Buffer) => void): void => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('end', () => done(null, Buffer.concat(parts)));
};

onEachDatabase('the evidence files of an assignment', (kind) => {
  let api: ApiApp;
  let office: Session;
  let lead: Session;
  let coordinator: Session;
  let stranger: Session;
  let contents = 0;
  beforeAll(async () => {
    api = await ApiApp.start({ EVIDENCE_LIMIT_MB: '1', EVIDENCE_FILES: '20' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
    lead = await api.as('clerk.vptw');
    coordinator = await api.as('clerk.so-khcn');
    stranger = await api.as('clerk.cong-an-tinh');
  });
  afterAll(() => api.stop());

  async function newTask(): Promise<string> {
    const { body } = await office
      .post('/assignments', {
        directiveId: await api.directiveId(UPPER),
        clause: '9',
        content: 'Việc thử',
        leads: [await api.unitId('vptw')],
        coordinating: [{ unitId: await api.unitId('so-khcn') }],
        lastDay: '2026-06-30',
      })
      .expect(201);
    return (body as { id: string }).id;
  }
  /** Content nobody has handed in before. */
  const fresh = (): Buffer => Buffer.from(`Nội dung thứ ${(contents += 1)}.\n`);
  const names = async (id: string, who = office): Promise<string[]> =>
    ((await who.get(`/assignments/${id}/files`).expect(200)).body.items as { name: string }[]).map(
      (f) => f.name,
    );
  const trailOf = (subjectId: string) =>
    api.database.read.find(AuditEntryRow, { where: { subjectId }, order: { seq: 'ASC' } });

  /** Refused with that code, and nothing was kept, in the database or beside it. */
  async function refused(attempt: () => PromiseLike<request.Response>, status: number, code: string) {
    const before = [await api.everything(), keptIn(api.config.files.folder)];
    const { body, status: given } = await attempt();
    expect({ status: given, code: body.code }).toEqual({ status, code });
    expect(body.detail).toMatch(/[à-ỹđ]/iu);
    expect([await api.everything(), keptIn(api.config.files.folder)]).toEqual(before);
  }

  describe('are handed in', () => {
    it.each(Object.entries(EVIDENCE_SAMPLES))(
      'as .%s, and come back byte for byte, with safe headers',
      async (ending, bytes) => {
        const id = await newTask();
        const name = `Báo cáo "kết quả" (lần 1)'.${ending}`;
        const { body } = await attach(api, lead, id, name, bytes).expect(201);
        expect(body).toMatchObject({
          size: bytes.length,
          sha256: sha256(bytes),
          namedAt: null,
          removable: true,
        });
        expect(body.uploadedBy.id).toBe(await api.personId('clerk.vptw'));
        const answer = await lead
          .get(`/assignments/${id}/files/${body.id}`)
          .buffer()
          .parse(asBytes as never)
          .expect(200);
        expect((answer.body as Buffer).equals(bytes)).toBe(true);
        expect(answer.headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'content-security-policy': "sandbox; default-src 'none'",
          'cache-control': 'private, no-store',
          'content-length': String(bytes.length),
        });
        const disposition = answer.headers['content-disposition'] as string;
        expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w.%~!-]+$/);
        expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(body.name);
        expect(answer.headers['content-type']).not.toMatch(/html|javascript/);
      },
    );

    it('under a name that is safe to show', async () => {
      const id = await newTask();
      const { body } = await attach(api, lead, id, 'bao-\u202Ecao.txt', fresh()).expect(201);
      expect(body.name).toBe('bao-cao.txt');
    });

    it.each<[string, string, Buffer, string]>([
      ['an empty file', 'a.pdf', Buffer.alloc(0), 'EVIDENCE.EMPTY'],
      [
        'a program that calls itself a PDF',
        'a.pdf',
        Buffer.from('MZ\u0090\0\u0003', 'latin1'),
        'EVIDENCE.EXECUTABLE',
      ],
      [
        'a photograph that calls itself a PDF',
        'a.pdf',
        EVIDENCE_SAMPLES['jpg'] as Buffer,
        'EVIDENCE.DISGUISED',
      ],
      [
        'a page that calls itself a page',
        'a.html',
        Buffer.from('<script>alert(1)</script>'),
        'EVIDENCE.DISGUISED',
      ],
      [
        'a Word file with macros, renamed',
        'a.docx',
        smallZip({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': 'x' }),
        'EVIDENCE.MACROS',
      ],
      ['an archive', 'a.zip', smallZip({ 'a.pdf': 'x' }), 'EVIDENCE.ARCHIVE'],
      [
        'a zip cut off in the middle',
        'a.docx',
        (EVIDENCE_SAMPLES['docx'] as Buffer).subarray(0, 60),
        'EVIDENCE.UNKNOWN',
      ],
      [
        'an old Word file',
        'a.doc',
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
        'EVIDENCE.OLD_OFFICE',
      ],
      ['more than the limit', 'a.txt', Buffer.alloc(1024 * 1024 + 1, 'a'), 'EVIDENCE.TOO_LARGE'],
    ])('but not as %s', async (_what, name, bytes, code) => {
      const id = await newTask();
      await refused(() => attach(api, lead, id, name, bytes), 422, code);
    });

    it('but not without a file, or as something else than a form', async () => {
      const id = await newTask();
      const path = `/api/v1/assignments/${id}/files`;
      await refused(() => api.http.post(path).set(lead.headers).field('x', 'y'), 400, 'EVIDENCE.NO_FILE');
      await refused(
        () =>
          api.http
            .post(path)
            .set(lead.headers)
            .set('content-type', 'multipart/form-data; boundary=x')
            .send('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nnửa'),
        400,
        'EVIDENCE.NO_FILE',
      );
      await refused(() => lead.post(`/assignments/${id}/files`, { file: 'x' }), 415, 'REQUEST.MEDIA_TYPE');
    });

    it('by those who lead, coordinate or check, and by nobody else', async () => {
      const id = await newTask();
      for (const who of [lead, coordinator, office]) await attached(api, who, id, 'a.txt', fresh());
      await refused(() => attach(api, stranger, id, 'a.txt', fresh()), 404, 'ASSIGNMENT.NOT_FOUND');
      for (const code of ['can-bo-kiem-tra', 'pho-bi-thu-thuong-truc', 'quan-tri-he-thong']) {
        const who = await api.as(code);
        await refused(() => attach(api, who, id, 'a.txt', fresh()), 403, 'ACCESS.FORBIDDEN');
        expect((await who.get(`/assignments/${id}/files`).expect(200)).body).toMatchObject({
          attachable: false,
        });
      }
      expect((await lead.get(`/assignments/${id}/files`).expect(200)).body).toMatchObject({
        attachable: true,
        withheld: null,
        limitBytes: 1024 * 1024,
      });
    });

    it('up to as many as an assignment may have, and while it is under way', async () => {
      const id = await newTask();
      for (let i = 0; i < 20; i += 1) await attached(api, lead, id, `${i}.txt`, fresh());
      await refused(() => attach(api, lead, id, 'a.txt', fresh()), 409, 'EVIDENCE.TOO_MANY');
      const ended = await newTask();
      await office.post(`/assignments/${ended}/withdrawal`, { reason: 'Thôi' }).expect(200);
      await refused(() => attach(api, lead, ended, 'a.txt', fresh()), 409, 'ASSIGNMENT.ENDED');
      const group = await api.assignmentId('484-CV/TU', '2.-1');
      await refused(() => attach(api, office, group, 'a.txt', fresh()), 409, 'ASSIGNMENT.IS_GROUP');
    });

    it('once: the same content is kept once however often it comes, and told once a person', async () => {
      const [one, other] = [await newTask(), await newTask()];
      const bytes = fresh();
      const first = await attached(api, lead, one, 'a.txt', bytes);
      const again = await attach(api, lead, one, 'khác tên.txt', bytes).expect(200);
      expect(again.body).toMatchObject({ id: first, name: 'a.txt' });
      await attached(api, office, one, 'a.txt', bytes);
      await attached(api, lead, other, 'a.txt', bytes);
      expect(keptIn(api.config.files.folder).filter((name) => name === sha256(bytes))).toHaveLength(1);
      const racing = fresh();
      const answers = await Promise.all([1, 2, 3].map(() => attach(api, lead, one, 'a.txt', racing)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
      expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    });
  });

  describe('are read', () => {
    it('by those who see the assignment, and for others do not exist', async () => {
      const id = await newTask();
      const fileId = await attached(api, lead, id, 'a.txt', fresh());
      for (const who of [lead, coordinator, office, await api.as('can-bo-kiem-tra')]) {
        expect(await names(id, who)).toEqual(['a.txt']);
        await who.get(`/assignments/${id}/files/${fileId}`).expect(200);
      }
      const missing = await stranger.get(`/assignments/${id}/files/${fileId}`).expect(404);
      expect(missing.body.code).toBe('ASSIGNMENT.NOT_FOUND');
      await stranger.get(`/assignments/${id}/files`).expect(404);
    });

    it('only at the assignment they belong to', async () => {
      const [id, other] = [await newTask(), await newTask()];
      const fileId = await attached(api, lead, id, 'a.txt', fresh());
      const { body } = await lead.get(`/assignments/${other}/files/${fileId}`).expect(404);
      expect(body.code).toBe('EVIDENCE.NOT_FOUND');
      await lead.delete(`/assignments/${other}/files/${fileId}`).expect(404);
    });

    it('on record: who took which content away', async () => {
      const id = await newTask();
      const bytes = fresh();
      const fileId = await attached(api, lead, id, 'a.txt', bytes);
      await coordinator.get(`/assignments/${id}/files/${fileId}`).expect(200);
      const entries = (await trailOf(id)).filter(({ action }) => action.startsWith('evidence.'));
      expect(entries.map(({ action, personId }) => [action, personId])).toEqual([
        ['evidence.upload', await api.personId('clerk.vptw')],
        ['evidence.download', await api.personId('clerk.so-khcn')],
      ]);
      for (const { after } of entries) expect(after).toContain(sha256(bytes));
    });

    it('never where they were altered or lost; the check finds both', async () => {
      const id = await newTask();
      const [altered, lost] = [fresh(), fresh()];
      const alteredId = await attached(api, lead, id, 'sửa.txt', altered);
      const lostId = await attached(api, lead, id, 'mất.txt', lost);
      writeFileSync(placeOf(api, sha256(altered)), altered.toString().toUpperCase());
      rmSync(placeOf(api, sha256(lost)));
      for (const fileId of [alteredId, lostId]) {
        const { body } = await lead.get(`/assignments/${id}/files/${fileId}`).expect(409);
        expect(body).toMatchObject({ code: 'EVIDENCE.DAMAGED' });
        expect(JSON.stringify(body)).not.toContain('NỘI DUNG THỨ');
      }
      const report = await api.app.get(VerifyEvidence).verify(false);
      expect(report).toMatchObject({
        whole: false,
        altered: [{ fileId: alteredId, name: 'sửa.txt' }],
        missing: [{ fileId: lostId, name: 'mất.txt' }],
      });
      // Handed in again, both are whole again.
      await attach(api, lead, id, 'sửa.txt', altered).expect(200);
      await attach(api, lead, id, 'mất.txt', lost).expect(200);
      expect(await api.app.get(VerifyEvidence).verify(false)).toMatchObject({ altered: [], missing: [] });
    });
  });

  describe('are named by reports', () => {
    it('with their hashes, in the history and in the audit trail; and stay from then on', async () => {
      const id = await newTask();
      const [first, second] = [fresh(), fresh()];
      const a = await attached(api, lead, id, 'tiến độ.txt', first);
      const b = await attached(api, lead, id, 'kết quả.txt', second);
      await lead
        .post(`/assignments/${id}/progress`, { note: 'Đang làm', percent: 50, files: [a] })
        .expect(200);
      const { body } = await lead
        .post(`/assignments/${id}/submission`, { note: 'Xong', files: [b, a] })
        .expect(200);
      const steps = body.steps as { step: string; detail: { files: object[] } | null }[];
      const named = { id: b, name: 'kết quả.txt', sha256: sha256(second), size: second.length };
      expect(steps.at(-1)?.detail?.files).toEqual([
        named,
        { id: a, name: 'tiến độ.txt', sha256: sha256(first), size: first.length },
      ]);
      expect(steps.at(-2)?.detail?.files).toHaveLength(1);
      const recorded = (await trailOf(id)).filter(({ action }) => action === 'assignment.step').at(-1);
      expect(JSON.parse(recorded?.after ?? '{}').detail.files[0]).toEqual(named);
      await refused(() => lead.delete(`/assignments/${id}/files/${b}`), 409, 'EVIDENCE.NAMED');
      const listed = (await lead.get(`/assignments/${id}/files`).expect(200)).body.items as {
        removable: boolean;
      }[];
      expect(listed.map(({ removable }) => removable)).toEqual([false, false]);
    });

    it('but only their own, and only while they are there', async () => {
      const [id, other] = [await newTask(), await newTask()];
      const bytes = fresh();
      const own = await attached(api, lead, id, 'a.txt', bytes);
      const foreign = await attached(api, lead, other, 'b.txt', fresh());
      const submit = (files: string[]) => lead.post(`/assignments/${id}/submission`, { note: 'Xong', files });
      const before = await api.everything();
      const { body } = await submit([own, foreign]).expect(422);
      expect(body).toMatchObject({ code: 'EVIDENCE.UNKNOWN_FILE', errors: [{ pointer: '/files/1' }] });
      await submit([own, own]).expect(400);
      await submit(['x']).expect(400);
      expect(await api.everything()).toBe(before);
      rmSync(placeOf(api, sha256(bytes)));
      expect((await submit([own]).expect(409)).body.code).toBe('EVIDENCE.DAMAGED');
      expect(await api.everything()).toBe(before);
    });
  });

  describe('are taken off', () => {
    it('by who put them there, before a report names them', async () => {
      const id = await newTask();
      const fileId = await attached(api, lead, id, 'nhầm.txt', fresh());
      await refused(() => office.delete(`/assignments/${id}/files/${fileId}`), 403, 'ACCESS.FORBIDDEN');
      await refused(() => stranger.delete(`/assignments/${id}/files/${fileId}`), 404, 'ASSIGNMENT.NOT_FOUND');
      await lead.delete(`/assignments/${id}/files/${fileId}`).expect(204);
      expect(await names(id)).toEqual([]);
      await lead.get(`/assignments/${id}/files/${fileId}`).expect(404);
      await refused(() => lead.delete(`/assignments/${id}/files/${fileId}`), 404, 'EVIDENCE.NOT_FOUND');
      expect((await trailOf(id)).at(-1)).toMatchObject({ action: 'evidence.remove' });
    });

    it('or named, whichever comes first: never both', async () => {
      for (let round = 0; round < 3; round += 1) {
        const id = await newTask();
        const fileId = await attached(api, lead, id, 'a.txt', fresh());
        const [removal, submission] = await Promise.all([
          lead.delete(`/assignments/${id}/files/${fileId}`),
          lead.post(`/assignments/${id}/submission`, { note: 'Xong', files: [fileId] }),
        ]);
        const ends = [removal.status, submission.status];
        expect([
          [204, 422],
          [409, 200],
        ]).toContainEqual(ends);
        expect(await names(id)).toHaveLength(submission.status === 200 ? 1 : 0);
      }
    });
  });
});
