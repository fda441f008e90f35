import { afterAll, describe } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import { createDatabase, postgresUrl, type ThrowAwayDatabase } from '../services.js';
import { readSchema } from './schema.js';

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
    const migrated = await Database.open(database.url, ENTITIES, { migrate: true });
    await migrated.close();
    return database;
  },
};

/** Describes `suite` on SQLite, and on PostgreSQL where it is there; with CI=true it has to be. */
export function onEachDatabase(name: string, suite: (kind: DatabaseKind) => void): void {
  const kinds = postgresUrl() === null ? [sqlite] : [sqlite, postgres()];
  describe.each(kinds.map((kind) => ({ kind, on: kind.name })))(`${name} ($on)`, ({ kind }) => suite(kind));
}

/**
 * Makes its migrated database once a suite and empties it for each test: making one takes a second. That one does not
 * wait for the disk at each commit, which is most of what a suite on PostgreSQL would do.
 */
export function postgres(): DatabaseKind {
  let kept: { url: string; emptying: string } | undefined;
  const discards: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const discard of discards) await discard();
  });
  const create = async (): Promise<ThrowAwayDatabase> => {
    const database = await createDatabase();
    discards.push(() => database.drop());
    return database;
  };
  const make = async (): Promise<{ url: string; emptying: string }> => {
    const { url } = await create();
    await run(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    const tables = await migrate(url);
    const triggers = (what: string): string[] =>
      APPEND_ONLY.map((table) => `ALTER TABLE ${table} ${what} TRIGGER USER`);
    const emptying = tables.map((table) => `DELETE FROM ${table}`);
    return { url, emptying: [...triggers('DISABLE'), ...emptying, ...triggers('ENABLE')].join(';') };
  };
  return {
    name: 'PostgreSQL',
    blank: async () => {
      const { url } = await create();
      return { url, discard: () => Promise.resolve() };
    },
    migrated: async () => {
      const { url, emptying } = (kept ??= await make());
      await run(url, emptying);
      return { url, discard: () => Promise.resolve() };
    },
  };
}

/** Tables whose triggers refuse to empty them. */
const APPEND_ONLY = ['audit_entry', 'audit_anchor'];

async function run(url: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statements).finally(() => client.end());
}

/** @returns the product's tables, each before those it refers to */
async function migrate(url: string): Promise<string[]> {
  const database = await Database.open(url, ENTITIES, { migrate: true });
  const { foreignKeys } = await readSchema(database);
  const tables = database.read.dataSource.entityMetadatas.map((m) => m.tableName);
  await database.close();
  const references = foreignKeys.map((key) => key.split(' -> ').map((column) => column.split('.')[0]));
  const ordered: string[] = [];
  while (ordered.length < tables.length) {
    const left = tables.filter((table) => !ordered.includes(table));
    const free = left.filter(
      (table) => !references.some(([from, to]) => to === table && from !== to && left.includes(from ?? '')),
    );
    if (free.length === 0) throw new Error(`tables that refer to each other in a circle: ${left.join(', ')}`);
    ordered.push(...free);
  }
  return ordered;
}
