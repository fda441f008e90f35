import { afterAll, describe } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import { createDatabase, postgresUrl, type ThrowAwayDatabase } from '../services.js';

/** A database of its own for one test. */
export interface TestDatabase {
  readonly url: string;
  discard(): Promise<void>;
}

/** One of the two databases the product runs on. */
export interface DatabaseKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** With nothing in it, not even tables. */
  blank(): Promise<TestDatabase>;
  /** With the product's tables, empty. Give one back before taking the next. */
  migrated(): Promise<TestDatabase>;
}

/** In memory where the system has such a place: the suites commit thousands of times. */
const FOLDERS = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A new folder for one test; the caller removes it. */
export function newFolder(purpose: string): string {
  return mkdtempSync(join(FOLDERS, `dondoc-${purpose}-`));
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const sqlite: DatabaseKind = {
  name: 'SQLite',
  blank: () => {
    const folder = newFolder('db');
    return Promise.resolve({
      url: `sqlite:${join(folder, 'dondoc.sqlite')}`,
      discard: () => Promise.resolve(removeFolder(folder)),
    });
  },
  migrated: async () => {
    const database = await sqlite.blank();
    await migrate(database.url);
    return database;
  },
};

/** Describes `suite` on SQLite, and on PostgreSQL where it is there; with CI=true it has to be. */
export function onEachDatabase(name: string, suite: (kind: DatabaseKind) => void): void {
  const kinds = postgresUrl() === null ? [sqlite] : [sqlite, postgres()];
  describe.each(kinds.map((kind) => ({ kind, on: kind.name })))(`${name} ($on)`, ({ kind }) => suite(kind));
}

/** Makes its migrated database once a suite and empties it for each test: making one takes a second. */
export function postgres(): DatabaseKind {
  let kept: ThrowAwayDatabase | undefined;
  const discards: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const discard of discards) await discard();
  });
  const create = async (): Promise<ThrowAwayDatabase> => {
    const database = await createDatabase();
    discards.push(() => database.drop());
    return database;
  };
  return {
    name: 'PostgreSQL',
    blank: async () => {
      const database = await create();
      return { url: database.url, discard: () => Promise.resolve() };
    },
    migrated: async () => {
      const fresh = kept === undefined;
      kept ??= await create();
      if (fresh) await migrate(kept.url);
      else await empty(kept.url);
      return { url: kept.url, discard: () => Promise.resolve() };
    },
  };
}

async function migrate(url: string): Promise<void> {
  const database = await Database.open(url, ENTITIES, { migrate: true });
  await database.close();
}

async function empty(url: string): Promise<void> {
  const database = await Database.open(url, ENTITIES, { migrate: false });
  const tables = database.read.connection.entityMetadatas.map((m) => m.tableName);
  await database.transaction(({ em }) => em.query(`TRUNCATE ${tables.join(', ')} CASCADE`));
  await database.close();
}
