import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import { sqlite, type TestDatabase } from '../../support/world/databases.js';

const DRIVER = createRequire(import.meta.url).resolve('better-sqlite3');

/** Holds the write lock from before it says so until `holdMs` later; then commits one row. */
const HOLDER = `
  const db = new (require(process.argv[1]))(process.argv[2]);
  db.exec("BEGIN IMMEDIATE; INSERT INTO setting (name, value) VALUES ('theirs', 'x')");
  process.stdout.write('holding');
  setTimeout(() => { db.exec('COMMIT'); db.close(); }, Number(process.argv[3]));
`;

describe('beside another process that writes the same SQLite file', () => {
  let made: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    made = await sqlite.migrated();
    database = await Database.open(made.url, ENTITIES, { migrate: false });
  });
  afterEach(async () => {
    await database.close();
    await made.discard();
  });

  const names = async (): Promise<string[]> => {
    const rows = (await database.read.query('SELECT name FROM setting ORDER BY name')) as { name: string }[];
    return rows.map((row) => row.name);
  };

  async function holding(ms: number): Promise<{ ended: Promise<unknown> }> {
    const file = made.url.slice('sqlite:'.length);
    const child = spawn(process.execPath, ['-e', HOLDER, DRIVER, file, String(ms)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    return { ended };
  }

  it('a transaction waits until that one has committed, and sees what it wrote', async () => {
    const { ended } = await holding(400);
    const seen = await database.transaction(async ({ em }) => {
      const rows = (await em.query('SELECT name FROM setting')) as { name: string }[];
      await em.query("INSERT INTO setting (name, value) VALUES ('ours', 'x')");
      return rows.map((row) => row.name);
    });
    expect(seen).toEqual(['theirs']);
    expect(await names()).toEqual(['ours', 'theirs']);
    await ended;
  });

  it('a reader does not wait, and sees what was committed before', async () => {
    const { ended } = await holding(400);
    expect(await names()).toEqual([]);
    await ended;
    expect(await names()).toEqual(['theirs']);
  });

  it('a refusal that makes SQLite roll back by itself is told as what it was', async () => {
    const failing = database.transaction(async ({ em }) => {
      await em.query("INSERT INTO setting (name, value) VALUES ('a', 'x')");
      await em.query("INSERT OR ROLLBACK INTO setting (name, value) VALUES ('a', 'x')");
    });
    await expect(failing).rejects.toThrow(/UNIQUE constraint failed/);
    await database.transaction(({ em }) => em.query("INSERT INTO setting (name, value) VALUES ('b', 'x')"));
    expect(await names()).toEqual(['b']);
  });

  it('such a refusal is told to all whose work it took with it, and to nobody else', async () => {
    const put = (name: string, how = ''): Promise<unknown> =>
      database.transaction(({ em }) =>
        em.query(`INSERT ${how} INTO setting (name, value) VALUES (?, 'x')`, [name]),
      );
    await put('a');
    const ends = await Promise.allSettled([put('before'), put('a', 'OR ROLLBACK'), put('after')]);
    expect(ends.map((end) => end.status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await names()).toEqual(['a', 'after']);
  });

  it('cannot be written through the connection for reading', async () => {
    await expect(database.read.query("INSERT INTO setting (name, value) VALUES ('a', 'x')")).rejects.toThrow(
      /readonly/,
    );
  });
});
