import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { ChainCheck, type Head, type Verdict } from '../../domain/audit/index.js';
import { Setting } from '../system/index.js';
import { entriesAfter, readHead, sha256 } from './chain-store.js';

/** Entries in memory at a time; so few that requests do not wait long for their turn in between. */
const PAGE = 250;
/** Before every number an entry could have been given. */
const BEFORE_ALL = -2_147_483_648;
const LAST_VERIFICATION = 'audit.verification';

/** What the last verification found, and when that was. */
export interface Verification extends Verdict {
  /** Instant. */
  readonly at: string;
}

/** Checks the whole chain against itself, its kept end and every anchor. */
@Injectable()
export class VerifyTrail {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Reads every entry once; what is appended meanwhile is checked too.
   * @param anchors heads from elsewhere, such as an inspector's mail
   */
  async verify(anchors: readonly Head[] = []): Promise<Verification> {
    const verdict = await checkChain(this.database.read, anchors);
    const verification = { at: toInstant(this.clock.now()), ...verdict };
    await this.database.transaction(({ em }) =>
      em.upsert(Setting, { name: LAST_VERIFICATION, value: JSON.stringify(verification) }, ['name']),
    );
    return verification;
  }

  /** What the last verification found; null where there was none. */
  async last(): Promise<Verification | null> {
    const setting = await this.database.read.findOneBy(Setting, { name: LAST_VERIFICATION });
    return setting && (JSON.parse(setting.value) as Verification);
  }
}

async function checkChain(em: EntityManager, given: readonly Head[]): Promise<Verdict> {
  const kept = await selectRows<Head>(em, 'SELECT seq, hash FROM audit_anchor ORDER BY seq');
  const check = new ChainCheck(sha256, [...kept, ...given]);
  // Entry and end are committed together. So an end read first must have its entry; and an entry read first, its end.
  for (;;) {
    const first = await readHead(em);
    await addAll(em, check);
    const then = await readHead(em);
    const appended = then !== null && then.seq > check.lastSeq && then.seq > (first?.seq ?? 0);
    if (!appended) return check.verdict(then);
  }
}

async function addAll(em: EntityManager, check: ChainCheck): Promise<void> {
  let from = check.lastSeq === 0 ? BEFORE_ALL : check.lastSeq;
  for (;;) {
    const entries = await entriesAfter(em, from, PAGE);
    for (const entry of entries) check.add(entry);
    const last = entries.at(-1);
    if (!last) return;
    from = last.seq;
    // SQLite answers at once: without this nothing else would run until the last entry is read.
    await nextTurn();
  }
}
