import { EventEmitter } from 'node:events';
import type { PGlite } from '@electric-sql/pglite';
import type { PgNotification, PgPool, PgPoolClient, PgQueryResult } from 'bullmq';

/**
 * PGlite as the `pg.Pool` BullMQ's PostgreSQL backend asks for, in process.
 *
 * Not over pglite-socket: all its connections share one session, so a NOTIFY reaches the connection that sent it and
 * never the worker that listens (measured: 3.5 s until a job starts instead of 5 ms), and an open port would let every
 * user of the machine at the queue. Fit for single statements only, which is all BullMQ sends through a pool.
 */
export class PglitePool extends EventEmitter implements PgPool {
  /** BullMQ polls every 10 s unless it sees that a lost connection would be noticed; this one cannot be lost. */
  readonly options = { keepAlive: true };

  constructor(private readonly db: PGlite) {
    super();
    this.setMaxListeners(0); // every queue and worker of the process listens here for as long as it lives
  }

  query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return run<R>(this.db, text, params);
  }

  connect(): Promise<PgPoolClient> {
    return Promise.resolve(new PgliteClient(this.db));
  }

  /** The owner of the database closes it. */
  end(): Promise<void> {
    return Promise.resolve();
  }
}

/** A view of the one session that also hears its notifications. */
class PgliteClient extends EventEmitter implements PgPoolClient {
  private readonly unsubscribe: () => void;

  constructor(private readonly db: PGlite) {
    super();
    this.unsubscribe = db.onNotification((channel, payload) => {
      this.emit('notification', { channel, payload } satisfies PgNotification);
    });
  }

  query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return run<R>(this.db, text, params);
  }

  release(): void {
    this.unsubscribe();
  }
}

async function run<R>(db: PGlite, text: string, params: readonly unknown[] = []): Promise<PgQueryResult<R>> {
  // Without parameters a text may hold several statements (migrations), which only exec takes.
  const result =
    params.length === 0 ? (await db.exec(text)).at(-1) : await db.query<R>(text, params as unknown[]);
  return { rows: (result?.rows ?? []) as R[], rowCount: result?.affectedRows ?? null };
}
