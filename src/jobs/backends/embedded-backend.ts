import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import { QUEUE_NAMES, type QueueName } from '../catalogue.js';
import type { JobLogger } from '../job-logger.js';
import { lockFolder } from './folder-lock.js';
import { PglitePool } from './pglite-pool.js';
import type { QueueBackend } from './backend-contract.js';

/** BullMQ's own schema name: given a pool, it offers no choice. */
const SCHEMA = 'bullmq';

/** Few: nobody reads the event table but a person who debugs. */
const EVENTS_KEPT = 1_000;

/** PGlite has no background processes: nobody else clears dead rows or lets go of the write-ahead log. */
const HOUSEKEEPING_MS = 30 * 60_000;

const START_PARAMS = [
  ...PGlite.defaultStartParams,
  ...['shared_buffers=8MB', 'min_wal_size=32MB', 'max_wal_size=64MB'].flatMap((s) => ['-c', s]),
];

/**
 * The queue store in a folder of this machine, for one process.
 *
 * Ids only and no truth: a store that cannot be opened is moved aside (the last one is kept) and a new one started,
 * which reconciliation fills again from the database.
 * @throws QueueStoreError `QUEUE.FOLDER_IN_USE`, `QUEUE.FOLDER_UNUSABLE`
 */
export async function openEmbeddedBackend(folder: string, logger: JobLogger): Promise<QueueBackend> {
  const unlock = lockFolder(folder);
  const db = await openOrReplaceStore(folder, logger).catch((error: unknown) => {
    unlock();
    throw error;
  });
  const backend = new EmbeddedBackend(db, unlock, logger);
  try {
    await backend.releaseAbandonedJobs();
  } catch (error) {
    await backend.close();
    throw error;
  }
  return backend;
}

class EmbeddedBackend implements QueueBackend {
  readonly kind = 'embedded';
  private readonly pool: PglitePool;
  private readonly housekeeping: NodeJS.Timeout;
  private closing: Promise<void> | undefined;

  constructor(
    private readonly db: PGlite,
    private readonly unlock: () => void,
    private readonly logger: JobLogger,
  ) {
    this.pool = new PglitePool(db);
    this.housekeeping = setInterval(() => void this.tidy(), HOUSEKEEPING_MS).unref();
  }

  openQueue(name: QueueName): Queue {
    const queue = new Queue(
      name,
      { connection: this.pool, streams: { events: { maxLen: EVENTS_KEPT } } },
      createPostgresBackend,
    );
    return queue as unknown as Queue;
  }

  openWorker(...[name, processor, settings]: Parameters<QueueBackend['openWorker']>): Worker {
    const worker = new Worker(
      name,
      processor,
      {
        connection: this.pool,
        autorun: false,
        concurrency: settings.concurrency,
        lockDuration: settings.lockMs,
        stalledInterval: settings.stalledCheckMs,
        maxStalledCount: 5,
        // Every new job wakes the worker, so the poll (seconds) is only a safety net.
        drainDelay: 60,
        ...(settings.perSecond ? { limiter: { max: settings.perSecond, duration: 1_000 } } : {}),
      },
      createPostgresBackend,
    );
    return worker as unknown as Worker;
  }

  async ping(): Promise<void> {
    await this.db.query('SELECT 1');
  }

  close(): Promise<void> {
    this.closing ??= (async () => {
      clearInterval(this.housekeeping);
      try {
        await this.db.close();
      } finally {
        this.unlock();
      }
    })();
    return this.closing;
  }

  /** The lock says that no other process works here, so whatever is still active was cut off: it waits again. */
  async releaseAbandonedJobs(): Promise<void> {
    for (const name of QUEUE_NAMES) {
      const queue = this.openQueue(name);
      const jobs = await queue.getActive();
      for (const job of jobs) await job.moveToWait('0'); // '0' stands for any holder of the job's lock
      await queue.close();
      if (jobs.length > 0) this.logger.info({ queue: name, jobs: jobs.length }, 'cut-off jobs wait again');
    }
  }

  private async tidy(): Promise<void> {
    try {
      await tidy(this.db);
    } catch (error) {
      if (!this.closing) this.logger.warn({ err: error }, 'queue store housekeeping failed');
    }
  }
}

async function openOrReplaceStore(folder: string, logger: JobLogger): Promise<PGlite> {
  const store = path.join(folder, 'store');
  if (existsSync(store)) {
    try {
      return await openStore(store);
    } catch (error) {
      const aside = moveAside(folder, store);
      logger.warn({ err: error, aside }, 'queue store damaged: moved aside, starting a new one');
    }
  }
  // Making a store leaves hundreds of megabytes behind that only closing it gives back; opening again takes 0.1 s.
  await (await openStore(store)).close();
  return openStore(store);
}

async function openStore(store: string): Promise<PGlite> {
  const db = await PGlite.create(store, { startParams: START_PARAMS });
  try {
    const session = await new PglitePool(db).connect();
    await runMigrations(session, SCHEMA);
    session.release();
    await db.exec(`SET search_path TO ${SCHEMA}`);
    await tidy(db);
    return db;
  } catch (error) {
    await db.close().catch(() => {}); // the first error is the one that says what is wrong
    throw error;
  }
}

/** Blocks for about a tenth of a second; keeps the log at two files however many jobs have run. */
async function tidy(db: PGlite): Promise<void> {
  await db.exec('VACUUM');
  await db.exec('CHECKPOINT');
}

/** Keeps the last damaged store to be looked at, not one for each restart. */
function moveAside(folder: string, store: string): string {
  const aside = path.join(folder, 'damaged');
  rmSync(aside, { recursive: true, force: true });
  renameSync(store, aside);
  return aside;
}
