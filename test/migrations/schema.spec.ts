import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ColumnType, DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app/entities.js';
import { Database } from '../../src/database/database.js';
import { migrations } from '../../src/database/migrations/index.js';
import { postgresUrl } from '../support/services.js';
import { onEachDatabase, postgres, sqlite, type TestDatabase } from '../support/world/databases.js';
import { type ColumnFact, readSchema } from '../support/world/schema.js';

const BOOKKEEPING = 'migration';

/** What TypeORM writes through, which the product's own code never hands out. */
const writerOf = (database: Database): DataSource => (database as unknown as { writer: DataSource }).writer;

onEachDatabase('the migrations', (kind) => {
  let blank: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    blank = await kind.blank();
    database = await Database.open(blank.url, ENTITIES, { migrate: true });
  });
  afterEach(async () => {
    await database.close();
    await blank.discard();
  });

  it('bring an empty database up, whole, and then have nothing left to do', async () => {
    expect(await database.hasPendingMigrations()).toBe(false);
    expect(await writerOf(database).runMigrations()).toEqual([]);
    const rows = await database.read.query(`SELECT name FROM ${BOOKKEEPING} ORDER BY id`);
    expect(rows).toEqual(migrations.map((migration) => ({ name: migration.name })));
  });

  it('can be taken back to nothing and run again to the same schema', async () => {
    const before = await readSchema(database);
    for (const _ of migrations) await writerOf(database).undoLastMigration();
    const tables = Object.keys((await readSchema(database)).primaryKeys);
    expect(tables).toEqual([BOOKKEEPING]);
    expect(await database.hasPendingMigrations()).toBe(true);
    await writerOf(database).runMigrations();
    expect(await readSchema(database)).toEqual(before);
  });

  it('make for each entity the table it declares: each column, its type, its default, whether it may be empty', async () => {
    const { columns, primaryKeys } = await readSchema(database);
    const declared: Record<string, ColumnFact> = {};
    const keys: Record<string, string> = {};
    for (const entity of database.read.dataSource.entityMetadatas) {
      keys[entity.tableName] = entity.primaryColumns.map((c) => c.databaseName).join(',');
      for (const c of entity.columns) {
        declared[`${entity.tableName}.${c.databaseName}`] = {
          type: kindOf(c.type),
          length: c.type === 'varchar' && c.length ? Number(c.length) : null,
          nullable: c.isNullable,
          default: c.default === undefined ? null : String(c.default),
        };
      }
    }
    const { [BOOKKEEPING]: _, ...made } = primaryKeys;
    expect(made).toEqual(keys);
    const own = Object.entries(columns).filter(([name]) => !name.startsWith(`${BOOKKEEPING}.`));
    expect(Object.fromEntries(own)).toEqual(declared);
  });

  it('keep unique what the entities say is', async () => {
    const { uniqueKeys } = await readSchema(database);
    const declared = database.read.dataSource.entityMetadatas.flatMap((entity) =>
      entity.uniques.map((u) => `${entity.tableName}(${u.columns.map((c) => c.databaseName).join(',')})`),
    );
    expect(declared.length).toBeGreaterThan(0);
    expect(uniqueKeys).toEqual(expect.arrayContaining(declared));
  });
});

const kindOf = (type: ColumnType): ColumnFact['type'] =>
  type === 'integer' ? 'integer' : type === 'boolean' ? 'boolean' : 'text';

describe('SQLite and PostgreSQL', () => {
  const other = postgresUrl() === null ? null : postgres();

  if (other) {
    it('have the same tables, columns, keys, indexes and references', async () => {
      const [left, right] = await Promise.all(
        [sqlite, other].map(async (kind) => {
          const blank = await kind.blank();
          const database = await Database.open(blank.url, ENTITIES, { migrate: true });
          const schema = await readSchema(database);
          await database.close();
          await blank.discard();
          return schema;
        }),
      );
      expect(left?.uniqueKeys.length).toBeGreaterThan(9);
      expect(left?.foreignKeys.length).toBeGreaterThan(20);
      expect(left).toEqual(right);
    });
  } else {
    it('are compared where PostgreSQL is there; here SQLite alone has all its keys', async () => {
      const blank = await sqlite.migrated();
      const database = await Database.open(blank.url, ENTITIES, { migrate: false });
      expect((await readSchema(database)).uniqueKeys).toContain(
        'notice(assignment_id,rule,occurrence,recipient_id)',
      );
      await database.close();
      await blank.discard();
    });
  }
});
