import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import { SqliteWriter } from '../../../src/database/sqlite-writer.js';
import { WalSync } from '../../../src/database/wal-sync.js';
import { sqlite, type TestDatabase } from '../../support/world/databases.js';

describe('SQLite, where the disk does not answer', () => {
  let made: TestDatabase;
  let source: DataSource;
  let writer: SqliteWriter;
  const put = (name: string) => (): Promise<unknown> =>
    source.query(`INSERT INTO setting (name, value) VALUES ('${name}', 'x')`);

  beforeEach(async () => {
    made = await sqlite.migrated();
    const database = made.url.slice('sqlite:'.length);
    source = new DataSource({ type: 'better-sqlite3', database, enableWAL: true });
    await source.initialize();
    // Its log is looked for where there is none: as a disk that fails.
    writer = new SqliteWriter(source, `${database}-elsewhere`);
  });
  afterEach(async () => {
    await writer.close();
    await source.destroy();
    await made.discard();
  });

  it('work that must outlive a power failure is not reported as stored', async () => {
    await expect(writer.transaction(put('a'), 'full')).rejects.toThrow('ENOENT');
  });

  it('work that may be forgotten does not wait for it, also beside work that must not be', async () => {
    const [full, relaxed] = await Promise.allSettled([
      writer.transaction(put('a'), 'full'),
      writer.transaction(put('b'), 'relaxed'),
    ]);
    expect([full.status, relaxed.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('waiting for the disk', () => {
  let made: TestDatabase;
  let database: Database;
  let log: WalSync;
  beforeEach(async () => {
    made = await sqlite.migrated();
    database = await Database.open(made.url, ENTITIES, { migrate: false });
    await database.transaction(({ em }) => em.query("INSERT INTO setting (name, value) VALUES ('a', 'x')"));
    log = new WalSync(made.url.slice('sqlite:'.length));
  });
  afterEach(async () => {
    await log.close();
    await database.close();
    await made.discard();
  });

  it('is shared by all who come while another wait is under way, and each gets an answer', async () => {
    const waits = Array.from({ length: 50 }, () => log.flush());
    // The first began at once or is about to; the others must not each begin one of their own.
    expect(new Set(waits).size).toBeLessThanOrEqual(2);
    await Promise.all(waits);
    await expect(log.flush()).resolves.toBeUndefined();
  });

  it('that failed once is tried again for the next', async () => {
    const missing = new WalSync(`${made.url}-missing`);
    await expect(missing.flush()).rejects.toThrow('ENOENT');
    await expect(missing.flush()).rejects.toThrow('ENOENT');
    await missing.close();
  });
});
