import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { buildProgram, run } from '../../support/world/command-line.js';
import { newFolder, onEachDatabase, removeFolder } from '../../support/world/databases.js';

const DEMO = { DEMO_NOW: '2026-06-25T08:05' };

describe('dondoc audit verify', () => {
  let seeded: string;
  let folder: string;
  const folders: string[] = [];

  beforeAll(async () => {
    await buildProgram();
    seeded = newFolder('audit-seeded');
    expect(await run(seeded, ['seed'], DEMO)).toMatchObject({ status: 0 });
  }, 240_000);
  beforeEach(() => {
    folder = newFolder('audit');
    folders.push(folder);
    cpSync(seeded, folder, { recursive: true });
  });
  afterAll(() => [seeded, ...folders].forEach(removeFolder));

  const verify = (...args: string[]) => run(folder, ['audit', 'verify', ...args], DEMO);
  function byHand(...statements: string[]): void {
    const database = new Sqlite(join(folder, 'data', 'dondoc.sqlite'));
    for (const statement of statements) database.exec(statement);
    database.close();
  }
  const json = async (...args: string[]) => {
    const { status, stdout } = await verify('--json', ...args);
    return { status, ...(JSON.parse(stdout) as Record<string, unknown>) } as Record<string, unknown>;
  };

  it('says that the trail holds, how many entries it has, and its end; which is an anchor', async () => {
    const { status, stdout, stderr } = await verify();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, entries, anchor = ''] = /holds: (\d+) mục.*\n.*last: (\d+:[0-9a-f]{64})/.exec(stdout) ?? [];
    expect(Number(entries)).toBeGreaterThan(3);
    expect(await json('--anchor', anchor)).toMatchObject({
      status: 0,
      holds: true,
      entries: Number(entries),
      broken: null,
    });
    expect(
      await json(
        '--anchor',
        anchor.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')),
      ),
    ).toMatchObject({
      status: 1,
      broken: { reason: 'rewritten' },
    });
  });

  it('names the first broken entry, and how it is broken', async () => {
    byHand('DROP TRIGGER audit_entry_refuse_update', "UPDATE audit_entry SET person_id = 'x' WHERE seq = 2");
    const { status, stdout } = await verify();
    expect(status).toBe(1);
    expect(stdout).toContain('BROKEN');
    expect(stdout).toContain('Mục số 2 đã bị sửa sau khi ghi.');
    expect(await json()).toMatchObject({ status: 1, holds: false, broken: { reason: 'edited', seq: 2 } });
  });

  it('finds that the last entry is gone', async () => {
    byHand(
      'DROP TRIGGER audit_entry_refuse_delete',
      'DELETE FROM audit_entry WHERE seq = (SELECT MAX(seq) FROM audit_entry)',
    );
    expect(await json()).toMatchObject({ status: 1, broken: { reason: 'cut_off' } });
  });

  it.each([
    ['an anchor that is none', ['audit', 'verify', '--anchor', '12']],
    ['an unknown option', ['audit', 'verify', '--all']],
    ['no word after audit', ['audit']],
    ['an unknown word after audit', ['audit', 'repair']],
  ])('refuses %s with status 2', async (_what, args) => {
    expect(await run(folder, args, DEMO)).toMatchObject({ status: 2, stdout: '' });
  });

  it('knows what was done at the command line', () => {
    const database = new Sqlite(join(folder, 'data', 'dondoc.sqlite'), { readonly: true });
    const means = database.prepare('SELECT DISTINCT means FROM audit_entry').all();
    database.close();
    expect(means).toEqual([{ means: 'command' }]);
  });
});

onEachDatabase('dondoc audit verify', (kind) => {
  it('holds on a register that was just loaded', async () => {
    const blank = await kind.blank();
    const folder = newFolder('audit-fresh');
    const env = { ...DEMO, DATABASE_URL: blank.url };
    expect(await run(folder, ['seed'], env)).toMatchObject({ status: 0 });
    expect(await run(folder, ['audit', 'verify'], env)).toMatchObject({ status: 0, stderr: '' });
    removeFolder(folder);
    await blank.discard();
  });
});
