import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { tooMany } from '../../../common/errors/domain-error.js';
import { fromInstant, toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import {
  ATTEMPT_LIMITS,
  type AttemptKind,
  counted,
  KNOWN_ADDRESS_MS,
  type Tally,
  waitMs,
} from '../../../domain/access/sign-in-limits.js';

/** Something tried: what is counted, and of whom or of where. */
export type Attempt = readonly [kind: AttemptKind, of: string];

interface Row {
  readonly keyHash: string;
  readonly count: number;
  readonly since: string;
}

/** Counts attempts in the database, so that the count holds over all processes. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts attempts before what is tried is looked at, so that many at once are counted too.
   * @throws DomainError `REQUEST.TOO_MANY`, where one of them must wait; then none is counted
   */
  async begin(attempts: readonly Attempt[]): Promise<void> {
    const nowMs = this.clock.now();
    // Whoever is held back costs no more than a look.
    refuse(attempts, await this.read(attempts), nowMs);
    await this.database.transaction(async ({ em }) => {
      // In one order, or two of them could wait for each other.
      for (const attempt of inOrder(attempts)) {
        const tally = await hold(em, attempt, nowMs);
        refuse([attempt], new Map([[keyOf(attempt), tally]]), nowMs);
        const { windowMs } = ATTEMPT_LIMITS[attempt[0]];
        const { count, sinceMs } = counted(tally, nowMs, ATTEMPT_LIMITS[attempt[0]]);
        await write(em, keyOf(attempt), count, sinceMs, sinceMs + windowMs);
      }
    }, 'relaxed');
  }

  /** What began was no failure: it does not count. */
  async takeBack(attempts: readonly Attempt[]): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      for (const attempt of inOrder(attempts)) {
        await selectRows(
          em,
          'UPDATE attempt_tally SET count = count - 1 WHERE key_hash = :key AND count > 0',
          { key: keyOf(attempt) },
        );
      }
    }, 'relaxed');
  }

  /** As if it had never been tried. */
  async forget(em: EntityManager, attempts: readonly Attempt[]): Promise<void> {
    for (const attempt of inOrder(attempts)) {
      await selectRows(em, 'DELETE FROM attempt_tally WHERE key_hash = :key', { key: keyOf(attempt) });
    }
  }

  /** Whether the login was let in from this address lately: then it is its person who tries again. */
  async isKnown(login: string, network: string): Promise<boolean> {
    const rows = await selectRows(
      this.database.read,
      'SELECT 1 FROM attempt_tally WHERE key_hash = :key AND until > :now',
      { key: knownKey(login, network), now: toInstant(this.clock.now()) },
    );
    return rows.length > 0;
  }

  /** Keeps in mind that the login was let in from this address, and forgets what says nothing any more. */
  async noteKnown(em: EntityManager, login: string, network: string): Promise<void> {
    const nowMs = this.clock.now();
    await selectRows(em, 'DELETE FROM attempt_tally WHERE until <= :now', { now: toInstant(nowMs) });
    const key = knownKey(login, network);
    await insertFirst(em, key, nowMs);
    await write(em, key, 1, nowMs, nowMs + KNOWN_ADDRESS_MS);
  }

  private async read(attempts: readonly Attempt[]): Promise<Map<string, Tally>> {
    const rows = await selectRows<Row>(
      this.database.read,
      'SELECT key_hash AS "keyHash", count, since FROM attempt_tally WHERE key_hash IN (:...keys)',
      { keys: attempts.map(keyOf) },
    );
    return new Map(rows.map((row) => [row.keyHash, toTally(row)]));
  }
}

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex');
const keyOf = ([kind, of]: Attempt): string => hashOf(kind, of);
const knownKey = (login: string, network: string): string => hashOf('known', login, network);

const inOrder = (attempts: readonly Attempt[]): Attempt[] =>
  [...attempts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const toTally = ({ count, since }: Pick<Row, 'count' | 'since'>): Tally => ({
  count: Number(count),
  sinceMs: fromInstant(since),
});

function refuse(attempts: readonly Attempt[], tallies: ReadonlyMap<string, Tally>, nowMs: number): void {
  const waits = attempts.map((attempt) =>
    waitMs(tallies.get(keyOf(attempt)) ?? null, nowMs, ATTEMPT_LIMITS[attempt[0]]),
  );
  const longest = Math.max(...waits);
  if (longest > 0) throw tooMany(longest);
}

/** The tally, made where there is none, and held to the end of the transaction. */
async function hold(em: EntityManager, attempt: Attempt, nowMs: number): Promise<Tally> {
  const [row] = await insertFirst(em, keyOf(attempt), nowMs);
  if (!row) throw new Error('the tally was not held');
  return toTally(row);
}

async function insertFirst(em: EntityManager, key: string, nowMs: number): Promise<Row[]> {
  return selectRows<Row>(
    em,
    `INSERT INTO attempt_tally (key_hash, count, since, until) VALUES (:key, 0, :now, :now)
     ON CONFLICT (key_hash) DO UPDATE SET count = attempt_tally.count
     RETURNING key_hash AS "keyHash", count, since`,
    { key, now: toInstant(nowMs) },
  );
}

async function write(
  em: EntityManager,
  key: string,
  count: number,
  sinceMs: number,
  untilMs: number,
): Promise<void> {
  await selectRows(
    em,
    'UPDATE attempt_tally SET count = :count, since = :since, until = :until WHERE key_hash = :key',
    { key, count, since: toInstant(sinceMs), until: toInstant(untilMs) },
  );
}
