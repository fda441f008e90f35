import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DataSource, type DataSourceOptions, type EntityManager, type MixedList } from 'typeorm';
import { migrations } from './migrations/index.js';
import { beginWork } from './last-of-work.js';
import { SnakeNaming } from './snake-naming.js';
import { type Durability, SqliteWriter } from './sqlite-writer.js';

type Entities = MixedList<new () => object>;

/** What a unit of work gets: the manager to write through, and a place for what must wait until it is stored. */
export interface UnitOfWork {
  readonly em: EntityManager;
  /** Runs after the commit, in order; not at all if the work is rolled back. */
  readonly afterCommit: (action: () => Promise<void>) => void;
}

/** What every transaction ends with, as a part of it: what must follow from whatever it has written. */
export type BeforeCommit = (em: EntityManager) => Promise<void>;

const nothing: BeforeCommit = () => Promise.resolve();

/**
 * The product's database. All writes go through {@link transaction}; reads outside one see committed data only.
 *
 * SQLite has one connection to write through, which concurrent requests would share statement by statement: a second
 * request's write would then stand or fall with the first one's transaction. So transactions take turns there, and
 * reads use a read-only connection of their own. PostgreSQL gives each transaction its own connection.
 */
export class Database {
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly sqlite: SqliteWriter | null;

  private constructor(
    readonly dialect: 'sqlite' | 'postgres',
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly beforeCommit: BeforeCommit,
  ) {
    this.sqlite = dialect === 'sqlite' ? new SqliteWriter(writer, String(writer.options.database)) : null;
  }

  /** Opens the database at `url` (`sqlite:<file>` or `postgres://…`); migrates it if asked to. */
  static async open(
    url: string,
    entities: Entities,
    options: { migrate: boolean; poolSize?: number; beforeCommit?: BeforeCommit },
  ): Promise<Database> {
    const writer = new DataSource(writerOptions(url, entities, options.poolSize ?? 10));
    await writer.initialize();
    if (options.migrate) await migrate(writer);
    const { beforeCommit = nothing } = options;
    if (writer.options.type === 'postgres') return new Database('postgres', writer, writer, beforeCommit);
    const reader = new DataSource({
      ...writer.options,
      readonly: true,
      enableWAL: false,
    } as DataSourceOptions);
    await reader.initialize();
    return new Database('sqlite', writer, reader, beforeCommit);
  }

  /** For reading what is committed. */
  get read(): EntityManager {
    return this.reader.manager;
  }

  /** Stores all that `work` writes, or nothing. */
  async transaction<T>(work: (unit: UnitOfWork) => Promise<T>, durability: Durability = 'full'): Promise<T> {
    const actions: (() => Promise<void>)[] = [];
    const run = async (em: EntityManager): Promise<T> => {
      const finish = beginWork(em);
      const result = await work({ em, afterCommit: (action) => void actions.push(action) });
      await this.beforeCommit(em);
      await finish();
      return result;
    };
    const stored = this.sqlite
      ? this.sqlite.transaction(run, durability)
      : this.writer.transaction(async (em) => {
          if (durability === 'relaxed') await em.query('SET LOCAL synchronous_commit TO OFF');
          return run(em);
        });
    this.underWay.add(stored);
    const result = await stored.finally(() => this.underWay.delete(stored));
    for (const action of actions) await action();
    return result;
  }

  /** Whether migrations wait to be run. */
  async hasPendingMigrations(): Promise<boolean> {
    return this.writer.showMigrations();
  }

  /** Waits for the transactions under way, then lets go of every connection. */
  async close(): Promise<void> {
    // A pool that ends while one of its connections is being asked for never answers.
    await Promise.allSettled(this.underWay);
    await this.sqlite?.close();
    if (this.reader !== this.writer) await this.reader.destroy();
    await this.writer.destroy();
  }
}

function writerOptions(url: string, entities: Entities, poolSize: number): DataSourceOptions {
  const common = {
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    logging: false as const,
  };
  if (url.startsWith('sqlite:')) {
    const database = resolve(url.slice('sqlite:'.length));
    mkdirSync(dirname(database), { recursive: true });
    return {
      ...common,
      type: 'better-sqlite3',
      database,
      enableWAL: true,
      timeout: 10_000,
      statementCacheSize: 300,
      prepareDatabase: (db: { pragma(text: string): unknown }) => {
        // The writer itself waits for the disk where that matters: see SqliteWriter.
        db.pragma('synchronous = NORMAL');
        // Taking the log over waits for the disk inside of a commit: every 32 MB, not every 4.
        db.pragma('wal_autocheckpoint = 8000');
        db.pragma('cache_size = -32000');
      },
    };
  }
  // A request that finds no connection free for so long is told so instead of waiting for ever.
  return { ...common, type: 'postgres', url, poolSize, connectTimeoutMS: 30_000 };
}

/** Runs what is pending, however many processes start at once: on PostgreSQL one does at a time. */
async function migrate(source: DataSource): Promise<void> {
  if (source.options.type !== 'postgres') {
    await migrateBesideOthers(source);
    return;
  }
  const runner = source.createQueryRunner();
  const key = 7_004_120_260;
  await runner.query('SELECT pg_advisory_lock($1)', [key]);
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [key]);
    await runner.release();
  }
}

/** SQLite has no lock for it: whoever finds that another process was faster looks again at what is left. */
async function migrateBesideOthers(source: DataSource): Promise<void> {
  for (;;) {
    const before = await migrationsRun(source);
    try {
      await source.runMigrations({ transaction: 'each' });
      return;
    } catch (error) {
      if ((await migrationsRun(source)) === before) throw error;
    }
  }
}

async function migrationsRun(source: DataSource): Promise<number> {
  const tables: unknown[] = await source.query("SELECT 1 FROM sqlite_master WHERE name = 'migration'");
  if (tables.length === 0) return 0;
  const [row]: { n: number }[] = await source.query('SELECT COUNT(*) AS n FROM migration');
  return row?.n ?? 0;
}
