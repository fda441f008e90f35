import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { VerifyEvidence } from '../../../src/modules/evidence/index.js';
import { ApiApp, type Session } from '../../support/api/api-app.js';
import { attach, attached, keptIn, placeOf } from '../../support/api/evidence.js';
import { refuseWrites } from '../../support/product/database-fault.js';
import { buildProgram, run } from '../../support/world/command-line.js';
import { newFolder, onEachDatabase, removeFolder } from '../../support/world/databases.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const TWO_DAYS_AGO = Date.now() / 1000 - 2 * 24 * 60 * 60;

onEachDatabase('dondoc evidence verify', (kind) => {
  let api: ApiApp;
  let clerk: Session;
  let id: string;
  let folder: string;
  beforeAll(() => buildProgram(), 240_000);
  beforeEach(async () => {
    api = await ApiApp.start({ LOG_LEVEL: 'silent' }, kind);
    clerk = await api.as('clerk.vptw');
    id = await api.assignmentId('2039-CV/VPTW', '2.c');
    folder = newFolder('evidence');
  });
  afterEach(async () => {
    await api.stop();
    removeFolder(folder);
  });

  async function verify(
    ...args: string[]
  ): Promise<{ status: number | null; report: Record<string, unknown> }> {
    const { status, stdout, stderr } = await run(folder, ['evidence', 'verify', '--json', ...args], {
      DATABASE_URL: api.config.database.url,
      FILES_PATH: api.config.files.folder,
      LOG_LEVEL: 'warn',
    });
    expect(stderr).toBe('');
    return { status, report: JSON.parse(stdout) as Record<string, unknown> };
  }

  it('says that all is whole, and names what is missing, altered or nobody’s', async () => {
    const contents = ['còn nguyên', 'bị sửa'].map((text) => Buffer.from(text));
    for (const [i, bytes] of contents.entries()) await attached(api, clerk, id, `${i}.txt`, bytes);
    expect(await verify()).toMatchObject({ status: 0, report: { whole: true, files: 2, orphans: [] } });

    writeFileSync(placeOf(api, sha256(contents[1] as Buffer)), 'khác');
    const stray = sha256(Buffer.from('lạc'));
    mkdirSync(join(api.config.files.folder, stray.slice(0, 2)), { recursive: true });
    writeFileSync(placeOf(api, stray), 'lạc');
    expect(await verify()).toMatchObject({
      status: 1,
      report: {
        whole: false,
        missing: [],
        altered: [{ name: '1.txt', assignmentId: id }],
        orphans: [{ name: stray, unfinished: false, removed: false }],
      },
    });
  });

  it('removes only what nobody has referred to for a day', async () => {
    await attached(api, clerk, id, 'giữ.txt', Buffer.from('giữ'));
    const [old, young] = [Buffer.from('cũ'), Buffer.from('mới')];
    for (const bytes of [old, young]) {
      const fileId = await attached(api, clerk, id, 'gỡ.txt', bytes);
      await clerk.delete(`/assignments/${id}/files/${fileId}`).expect(204);
    }
    utimesSync(placeOf(api, sha256(old)), TWO_DAYS_AGO, TWO_DAYS_AGO);
    const { status, report } = await verify('--clean-up');
    expect(status).toBe(1);
    expect(report['orphans']).toHaveLength(2);
    expect([old, young].map((bytes) => existsSync(placeOf(api, sha256(bytes))))).toEqual([false, true]);
    expect(existsSync(placeOf(api, sha256(Buffer.from('giữ'))))).toBe(true);
  });

  it('finds the content of an upload that ended between the file and its row; handed in again, it counts', async () => {
    const bytes = Buffer.from('dở dang');
    const mend = await refuseWrites(api.database, {
      table: 'evidence_file',
      event: 'INSERT',
      when: "NEW.name = 'dở.txt'",
    });
    const before = await api.everything();
    await attach(api, clerk, id, 'dở.txt', bytes).expect(500);
    expect(await api.everything()).toBe(before);
    expect(keptIn(api.config.files.folder)).toEqual([sha256(bytes)]);
    expect(await api.app.get(VerifyEvidence).verify(true)).toMatchObject({
      whole: false,
      missing: [],
      orphans: [{ name: sha256(bytes), removed: false }],
    });
    await mend();
    await attached(api, clerk, id, 'dở.txt', bytes);
    expect(await api.app.get(VerifyEvidence).verify(true)).toMatchObject({ whole: true, files: 1 });
  });

  it('has nothing to find of an upload whose connection broke: it cleans up after itself', async () => {
    const partial = await new Promise<request.Response | Error>((resolve) => {
      const upload = api.http
        .post(`/api/v1/assignments/${id}/files`)
        .set(clerk.headers)
        .set('content-type', 'multipart/form-data; boundary=x');
      upload.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nnửa chừng');
      upload.end((error: Error | null, response) => resolve(error ?? response));
    });
    expect(partial).not.toMatchObject({ status: 201 });
    expect(await api.app.get(VerifyEvidence).verify(false)).toMatchObject({ whole: true, files: 0 });
  });
});

describe('dondoc evidence', () => {
  it.each([
    ['an unknown option', ['evidence', 'verify', '--all']],
    ['no word after evidence', ['evidence']],
  ])('refuses %s with status 2', async (_what, args) => {
    const folder = newFolder('evidence-usage');
    expect(await run(folder, args)).toMatchObject({ status: 2, stdout: '' });
    removeFolder(folder);
  });
});
