import { AsyncResource } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { WalSync } from './wal-sync.js';

/**
 * Whether a commit must outlive a power failure before whoever asked for it hears of it. A `relaxed` one may be forgotten
 * by it, never half kept nor without all that came before, and saves waiting for the disk: for writes whose loss is
 * mended anyway. A process that dies loses neither kind.
 */
export type Durability = 'full' | 'relaxed';

/** Work that waits for its turn, and who waits for it. */
interface Waiting {
  readonly durability: Durability;
  /** @returns how to tell what became of it, once that is certain */
  readonly run: (em: EntityManager) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** Few enough that the first of a group does not wait long for the last one. */
const MOST_OF_A_GROUP = 16;

/**
 * SQLite's one connection to write through. Works take it in turn, each all or nothing; those that wait at the same time
 * are stored by one commit, which costs more than most of them. Nobody hears that his work is stored before it is; the
 * next works go on while he waits for the disk.
 */
export class SqliteWriter {
  private readonly waiting: Waiting[] = [];
  private readonly disk: WalSync;
  private busy = false;

  /** @param file of the database, whose connection is set to `synchronous = NORMAL` */
  constructor(
    private readonly source: DataSource,
    file: string,
  ) {
    this.disk = new WalSync(file);
  }

  transaction<T>(work: (em: EntityManager) => Promise<T>, durability: Durability): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push({
        durability,
        // Whoever came first runs the others' work too: each must know whose request it belongs to.
        run: AsyncResource.bind(async (em: EntityManager) => {
          const result = await work(em);
          return () => {
            resolve(result);
          };
        }),
        fail: reject,
      });
      if (!this.busy) void this.serve();
    });
  }

  /** After the last of them was told. */
  close(): Promise<void> {
    return this.disk.close();
  }

  private async serve(): Promise<void> {
    this.busy = true;
    // Requests that arrived together then wait together.
    await nextTurn();
    while (this.waiting.length > 0) await this.group();
    this.busy = false;
  }

  private async group(): Promise<void> {
    const members: Waiting[] = [];
    try {
      await this.commit(members);
    } catch (error) {
      // A group that could not even begin fails its first, so that nobody waits for ever.
      const failed = members.length > 0 ? members : this.waiting.splice(0, 1);
      for (const { fail } of failed) fail(error);
    }
  }

  /** @param members who belongs to the group, as they join */
  private async commit(members: Waiting[]): Promise<void> {
    const runner = this.source.createQueryRunner();
    const stored: { readonly by: Waiting; readonly tell: () => void }[] = [];
    try {
      await this.begin(runner);
      for (let next; members.length < MOST_OF_A_GROUP && (next = this.waiting.shift());) {
        members.push(next);
        const tell = await this.member(runner, next);
        if (tell) stored.push({ by: next, tell });
      }
      await runner.query('COMMIT');
    } catch (error) {
      // Where SQLite has rolled back by itself (disk full) this fails, and must not hide why.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      markActive(runner, false);
      await runner.release();
    }
    this.tellAll(stored);
  }

  private tellAll(stored: readonly { readonly by: Waiting; readonly tell: () => void }[]): void {
    const onDisk = stored.some(({ by }) => by.durability === 'full') ? this.disk.flush() : Promise.resolve();
    for (const { by, tell } of stored) {
      if (by.durability === 'relaxed') tell();
      else onDisk.then(tell, by.fail);
    }
  }

  /**
   * SQLite's own BEGIN takes the write lock only at the first write, and then fails at once if another process has
   * written since; BEGIN IMMEDIATE waits for the lock (busy timeout) before anything is read.
   */
  private async begin(runner: QueryRunner): Promise<void> {
    await runner.query('BEGIN IMMEDIATE');
    markActive(runner, true);
  }

  /** Runs one work; if it fails, takes back what it wrote, and nothing else. @throws where nothing can be kept any more */
  private async member(runner: QueryRunner, { run, fail }: Waiting): Promise<(() => void) | null> {
    await runner.query('SAVEPOINT member');
    try {
      // A manager of its own, so that what is kept for one work is never another's.
      const tell = await run(this.source.createEntityManager(runner));
      await runner.query('RELEASE member');
      return tell;
    } catch (error) {
      try {
        await runner.query('ROLLBACK TO member');
        await runner.query('RELEASE member');
      } catch {
        throw error;
      }
      fail(error);
      return null;
    }
  }
}

/** TypeORM must know of the transaction that was begun by hand, or it would begin another one inside. */
function markActive(runner: QueryRunner, active: boolean): void {
  Object.assign(runner, { isTransactionActive: active });
}
