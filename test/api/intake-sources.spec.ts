import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { Intake, SourceFile } from '../../src/modules/intake/index.js';
import { ApiApp, type Session } from '../support/api/api-app.js';
import { type IntakeAnswer, takeIn, upload } from '../support/api/intakes.js';
import { sampleDirective } from '../support/documents/sample-directive.js';
import { smallDocx } from '../support/documents/small-docx.js';
import { smallPdf } from '../support/documents/small-pdf.js';
import { onEachDatabase } from '../support/world/databases.js';

const codesOf = (intake: IntakeAnswer): string[] => intake.findings.map((f: { code: string }) => f.code);

onEachDatabase('taking a document in', (kind) => {
  let api: ApiApp;
  let office: Session;
  let admin: Session;
  beforeAll(async () => {
    api = await ApiApp.start({ UPLOAD_LIMIT_MB: '1' }, kind);
    office = await api.as('chuyen-vien-cds-cy');
    admin = await api.as('quan-tri-he-thong');
  });
  afterAll(() => api.stop());
  /** How many intakes and files there are. */
  const kept = () =>
    Promise.all([Intake, SourceFile].map((e) => api.database.read.count(e as typeof Intake)));

  describe('from a file', () => {
    const text = sampleDirective({ number: '900-CV/TU' });
    it.each([
      ['txt', () => Promise.resolve(Buffer.from(text)), 'text/plain; charset=utf-8'],
      [
        'docx',
        () => smallDocx(text),
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      ['pdf', () => Promise.resolve(smallPdf(text)), 'application/pdf'],
    ])(
      'reads a .%s into header and drafts, each with its place in the text, and keeps the file',
      async (format, make, type) => {
        const bytes = await make();
        const name = `Công văn 900 (bản cuối).${format}`;
        const { body } = await upload(api, office, name, bytes).expect(201);
        expect(body).toMatchObject({ state: 'open', version: 1, number: '900-CV/TU', keptDrafts: 4 });
        expect(body.source).toMatchObject({ name, format, size: bytes.length });
        expect(body.header).toMatchObject({
          type: 'CV',
          issuedOn: '2026-06-18',
          place: 'Hưng Yên',
          subject: 'dùng chung kho dữ liệu hồ sơ công việc',
          implements: ['2039-CV/VPTW'],
          issuer: { organ: { name: 'Tỉnh ủy Hưng Yên' }, by: 'match' },
        });
        expect(
          body.drafts.map((d: IntakeAnswer) => [
            d.clause,
            d.leads.map((m: IntakeAnswer) => m.organ?.name ?? null),
            d.lastDay,
          ]),
        ).toEqual([
          ['1', ['Sở Khoa học và Công nghệ'], '2026-07-09'],
          ['2', ['Công an tỉnh'], '2026-07-31'],
          ['3', ['UBND xã, phường'], '2026-08-19'],
          ['4', [null], null],
        ]);
        const [first] = body.drafts;
        expect(first.coordinating).toMatchObject([
          { phrase: 'Văn phòng Tỉnh ủy', organ: { name: 'Văn phòng Tỉnh ủy Hưng Yên' } },
        ]);
        const place = body.text.slice(first.spans.text[0].start, first.spans.text[0].end);
        expect(place.replace(/\s+/g, ' ')).toContain('khảo sát đường truyền');
        const { start, end } = first.spans.deadline;
        expect(body.text.slice(start, end).replace(/\s+/g, ' ')).toBe(first.deadlinePhrase);

        const source = await office.get(`/intakes/${body.id}/source`).buffer().parse(asBytes).expect(200);
        expect(source.body.equals(bytes)).toBe(true);
        expect(source.headers).toMatchObject({
          'content-type': type,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        });
      },
    );

    it('says that a file was taken in before', async () => {
      const { body } = await upload(api, office, 'a.txt', Buffer.from(text)).expect(201);
      expect(codesOf(body)).toContain('same_source');
    });

    it.each([
      ['an empty file', 'a.txt', Buffer.from(''), 400, 'INTAKE.NO_FILE'],
      ['blank text', 'a.txt', Buffer.from(' \n '), 422, 'INTAKE.UNREADABLE_EMPTY'],
      [
        'a file that is not what its name says',
        'a.pdf',
        Buffer.from('chữ'),
        422,
        'INTAKE.UNREADABLE_DISGUISED',
      ],
      ['a damaged file', 'a.pdf', Buffer.from('%PDF-1.7\nhỏng'), 422, 'INTAKE.UNREADABLE_DAMAGED'],
      ['a picture', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 400, 'INTAKE.UNREADABLE_UNSUPPORTED'],
      [
        'a file that is too large',
        'a.txt',
        Buffer.alloc(1024 * 1024 + 1, 'a'),
        422,
        'INTAKE.UNREADABLE_TOO_LARGE',
      ],
    ])('refuses %s and keeps nothing of it', async (_what, name, bytes, status, code) => {
      const before = await kept();
      const { body } = await upload(api, office, name, bytes).expect(status);
      expect(body.code).toBe(code);
      expect(await kept()).toEqual(before);
    });

    it('refuses a form without a file, and a body that is no form', async () => {
      const form = await api.http
        .post('/api/v1/intakes')
        .set(office.headers)
        .field('notSecret', 'true')
        .expect(400);
      expect(form.body.code).toBe('INTAKE.NO_FILE');
      expect((await office.post('/intakes', {}).expect(415)).body.code).toBe('REQUEST.MEDIA_TYPE');
    });

    it('takes forms nowhere else', async () => {
      const { body } = await api.http
        .post('/api/v1/directives')
        .set(office.headers)
        .field('number', '1')
        .expect(415);
      expect(body.code).toBe('REQUEST.MEDIA_TYPE');
    });
  });

  describe('from pasted text', () => {
    it('takes texts far larger than other requests may be', async () => {
      const filler = Array.from(
        { length: 4000 },
        (_, i) => `${i + 5}. Sở Nội vụ chủ trì kiểm kê kho số ${i}.`,
      ).join('\n');
      const text = `${sampleDirective({ number: '901-CV/TU' })}`.replace('T/M BAN', `${filler}\nT/M BAN`);
      expect(text.length).toBeGreaterThan(150_000);
      const { body } = await office.post('/intakes/pasted', { text: text + ' '.repeat(200_000) }).expect(201);
      expect(body.source.format).toBe('pasted');
      const source = await office.get(`/intakes/${body.id}/source`).expect(200);
      expect(source.headers['content-disposition']).toContain('.txt');
    });

    it('refuses a text without words, and one without text', async () => {
      expect((await office.post('/intakes/pasted', { text: ' … ' }).expect(422)).body.code).toBe(
        'INTAKE.UNREADABLE_EMPTY',
      );
      expect((await office.post('/intakes/pasted', {}).expect(400)).body.errors[0].pointer).toBe('/text');
      const long = { text: 'a'.repeat(1024 * 1024 + 1) };
      expect((await office.post('/intakes/pasted', long).expect(422)).body.code).toBe(
        'INTAKE.UNREADABLE_TOO_LARGE',
      );
    });

    it('keeps what databases refuse out of the text, and all places right', async () => {
      const text = sampleDirective({ number: '902-CV/TU' }).replace('Kính gửi', '\u0000\ud800Kính gửi');
      const { body } = await office.post('/intakes/pasted', { text }).expect(201);
      const { start, end } = body.drafts[0].spans.deadline;
      expect(body.text.slice(start, end)).toBe(body.drafts[0].deadlinePhrase);
    });

    it('keeps nothing of a secret document, unless somebody has seen that it is none', async () => {
      const text = sampleDirective({ number: '903-CV/TU', stamp: 'MẬT' });
      const before = await kept();
      expect((await office.post('/intakes/pasted', { text }).expect(422)).body.code).toBe('INTAKE.SECRET');
      expect(await kept()).toEqual(before);
      const { body } = await office.post('/intakes/pasted', { text, notSecret: true }).expect(201);
      expect(body.header.secrecy).toBe('none');
    });
  });

  it('is for the office and administrators alone', async () => {
    const { id } = await takeIn(admin);
    const outsiders = ['clerk.so-khcn', 'head.du-ubnd-tinh', 'pho-bi-thu-thuong-truc', 'can-bo-kiem-tra'];
    const sessions = await Promise.all(outsiders.map((code) => api.as(code)));
    const before = await api.everything();
    for (const session of sessions) {
      for (const path of ['', `/${id}`, `/${id}/source`, `/${id}/check`, '/accuracy']) {
        expect((await session.get(`/intakes${path}`).expect(403)).body.code).toBe('ACCESS.FORBIDDEN');
      }
      await upload(api, session, 'a.txt', Buffer.from('Sở Nội vụ')).expect(403);
      await session.post('/intakes/pasted', { text: 'Sở Nội vụ' }).expect(403);
      await session.post(`/intakes/${id}/confirm`, { version: 1 }).expect(403);
    }
    expect(await api.everything()).toBe(before);
    await api.http.get(`/api/v1/intakes/${id}`).expect(401);
  });
});

function asBytes(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  (response as unknown as NodeJS.ReadableStream).on('data', (part: Buffer) => parts.push(part));
  (response as unknown as NodeJS.ReadableStream).on('end', () => done(null, Buffer.concat(parts)));
}
