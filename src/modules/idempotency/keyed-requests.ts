import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { fromInstant, toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import { selectEntity, selectRows, updateRows } from '../../database/rows.js';
import { KeyedRequest } from './entities/keyed-request.entity.js';
import { alreadyDone, keyReused, underWay } from './refusals.js';
import type { KeyedRun } from './run.js';

/** What names a request: whose key, for what. */
export type AskedWithKey = Pick<KeyedRequest, 'personId' | 'key' | 'route' | 'bodyHash'>;

/** What was answered. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** How long an answer is kept. */
const KEPT_MS = 24 * 3_600_000;
/** A request that took longer is given up for dead: its process may be gone. Should it live, it cannot commit any more. */
const LONGEST_RUN_MS = 60_000;
const RETRY_AFTER_SECONDS = 2;

/** Keeps what was asked for with a key, so that asking again does not do it again. */
@Injectable()
export class KeyedRequests {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Takes the key for an attempt; or gives the answer of the first one.
   * @throws DomainError `REQUEST.KEY_REUSED`, `REQUEST.UNDER_WAY`, `REQUEST.ALREADY_DONE`
   */
  async begin(asked: AskedWithKey): Promise<KeptAnswer | KeyedRun> {
    const nowMs = this.clock.now();
    return this.database.transaction(async ({ em }) => {
      const fresh = { id: newId(), runId: newId(), begunAt: toInstant(nowMs) };
      const inserted = await insertRows(
        em,
        'keyed_request',
        [
          {
            id: fresh.id,
            person_id: asked.personId,
            key: asked.key,
            route: asked.route,
            body_hash: asked.bodyHash,
            run_id: fresh.runId,
            done: false,
            begun_at: fresh.begunAt,
          },
        ],
        'ON CONFLICT (person_id, key) DO NOTHING RETURNING id',
      );
      if (inserted.length > 0) return { id: fresh.id, runId: fresh.runId };
      return this.again(em, asked, fresh, nowMs);
    }, 'relaxed');
  }

  /** The key is known: what became of the first request? */
  private async again(
    em: EntityManager,
    asked: AskedWithKey,
    fresh: { readonly runId: string; readonly begunAt: string },
    nowMs: number,
  ): Promise<KeptAnswer | KeyedRun> {
    const known = await selectEntity(em, KeyedRequest, 'WHERE e.person_id = :personId AND e.key = :key', {
      personId: asked.personId,
      key: asked.key,
    });
    // It was given up this very moment.
    if (!known) throw underWay(RETRY_AFTER_SECONDS);
    const ageMs = nowMs - fromInstant(known.begunAt);
    const expired = ageMs >= KEPT_MS;
    if (!expired) {
      if (known.route !== asked.route || known.bodyHash !== asked.bodyHash) throw keyReused();
      const { status, headers, body } = known;
      if (status !== null && body !== null) return { status, headers: headers ?? {}, body };
      // Though it may be done, its answer may yet come. A clock that was set back must not hold the key for ever.
      if (ageMs >= 0 && ageMs < LONGEST_RUN_MS) throw underWay(RETRY_AFTER_SECONDS);
      if (known.done) throw alreadyDone();
    }
    const { route, bodyHash } = asked;
    const { runId, begunAt } = fresh;
    const changes = { runId, begunAt, route, bodyHash, done: false, status: null, headers: null, body: null };
    const where = expired ? 'id = :id AND run_id = :held' : 'id = :id AND run_id = :held AND NOT done';
    const taken = await updateRows(em, KeyedRequest, changes, where, { id: known.id, held: known.runId });
    if (taken === 0) throw underWay(RETRY_AFTER_SECONDS);
    return { id: known.id, runId };
  }

  /** Keeps the answer of an attempt that succeeded. */
  async keep(run: KeyedRun, { status, headers, body }: KeptAnswer): Promise<void> {
    await this.database.transaction(
      ({ em }) =>
        selectRows(
          em,
          `UPDATE keyed_request SET done = true, status = :status, headers = :headers, body = :body
           WHERE id = :id AND run_id = :runId`,
          { ...run, status, headers: JSON.stringify(headers), body },
        ),
      'relaxed',
    );
  }

  /** Frees the key of an attempt that was refused or failed, unless something of it was stored. */
  async release(run: KeyedRun): Promise<void> {
    await this.database.transaction(
      ({ em }) =>
        selectRows(em, 'DELETE FROM keyed_request WHERE id = :id AND run_id = :runId AND NOT done', {
          ...run,
        }),
      'relaxed',
    );
  }

  /** Forgets the keys whose time is over. */
  async forgetOld(): Promise<void> {
    const before = toInstant(this.clock.now() - KEPT_MS);
    await this.database.transaction(
      ({ em }) => selectRows(em, 'DELETE FROM keyed_request WHERE begun_at < :before', { before }),
      'relaxed',
    );
  }
}
