import { Injectable } from '@nestjs/common';
import { newId } from '../../common/ids.js';
import type { PlannedNotice } from '../../domain/follow-up/notice.js';
import { LeaseService } from '../system/index.js';
import { Ledger } from '../notices/index.js';
import { OutboxService } from '../outbox/index.js';
import { FollowedAssignments } from './followed-assignments.js';
import { RulesService } from '../rules/index.js';

/** What a sweep did. */
export interface SweepResult {
  readonly notices: number;
  readonly mails: number;
}

export const SWEEP_LEASE = 'followup.sweep';
/** Longer than any sweep takes; a sweep that lost its lease is still safe, the ledger's unique key decides. */
const LEASE_MS = 10 * 60_000;

/** The sweep: looks at every open assignment and writes the notices now due, each with the mail that carries it. */
@Injectable()
export class SweepService {
  constructor(
    private readonly rules: RulesService,
    private readonly followed: FollowedAssignments,
    private readonly ledger: Ledger,
    private readonly outbox: OutboxService,
    private readonly leases: LeaseService,
  ) {}

  /** Runs one sweep at `atMs` (default: now); null if another one is under way. */
  async sweep(atMs?: number): Promise<SweepResult | null> {
    const holder = newId();
    if (!(await this.leases.acquire(SWEEP_LEASE, holder, LEASE_MS))) return null;
    let finished = false;
    try {
      const { planner, now } = await this.rules.forPlanning(atMs);
      let notices = 0;
      for await (const page of this.followed.pages()) {
        const due = page.assignments.flatMap((a) => planner.plan(a, (key) => page.planned.has(key)));
        notices += await this.ledger.record(due, now.epochMs);
      }
      // Only now may the mails leave: until the last page was read, one could still grow.
      const mails = await this.outbox.closeEnvelopes(now.epochMs);
      finished = true;
      return { notices, mails };
    } finally {
      await this.leases.release(SWEEP_LEASE, holder, { finished });
    }
  }

  /** What a sweep at `atMs` would plan, or would have planned; writes nothing. */
  async *preview(atMs: number): AsyncGenerator<PlannedNotice> {
    const { planner } = await this.rules.forPlanning(atMs);
    for await (const page of this.followed.pagesAsOf(atMs)) {
      for (const a of page.assignments) yield* planner.plan(a, (key) => page.planned.has(key));
    }
  }
}
