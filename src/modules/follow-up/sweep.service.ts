import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { occurrenceKey, type PlannedNotice } from '../../domain/follow-up/notice.js';
import { isOfficeOpen } from '../../domain/follow-up/office-hours.js';
import type { NoticePlanner } from '../../domain/follow-up/plan-notices.js';
import { LeaseService } from '../system/index.js';
import { Ledger } from '../notices/index.js';
import { OutboxService } from '../outbox/index.js';
import { FollowedAssignments, type FollowedPage } from './followed-assignments.js';
import { RulesService } from '../rules/index.js';

/** What a sweep did. */
export interface SweepResult {
  readonly notices: number;
  readonly mails: number;
}

export const SWEEP_LEASE = 'followup.sweep';

/** The sweep: looks at every open assignment and writes the notices now due, each with the mail that carries it. */
@Injectable()
export class SweepService {
  constructor(
    private readonly rules: RulesService,
    private readonly followed: FollowedAssignments,
    private readonly ledger: Ledger,
    private readonly outbox: OutboxService,
    private readonly leases: LeaseService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /**
   * Runs one sweep at `atMs` (default: now); null if another one is under way. Two at once would still be safe, the
   * ledger's unique key decides; the lease only spares the work.
   */
  async sweep(atMs?: number): Promise<SweepResult | null> {
    const swept = await this.leases.hold(SWEEP_LEASE, this.config.worker.leaseMs, () => this.run(atMs));
    return swept && swept.done;
  }

  /** What a sweep at `atMs` would plan, or would have planned; writes nothing. */
  async *preview(atMs: number): AsyncGenerator<PlannedNotice> {
    const { planner } = await this.rules.forPlanning(atMs);
    for await (const page of this.followed.pagesAsOf(atMs)) {
      yield* dueOf(page, planner);
    }
  }

  private async run(atMs: number | undefined): Promise<SweepResult> {
    const { planner, policy, calendar, now } = await this.rules.forPlanning(atMs);
    // Nothing is planned outside office hours, so two thirds of all sweeps need not read the assignments. What happens then
    // stays in its envelope: whoever it is told to reads it next morning in one mail with all else, however much it is.
    if (!isOfficeOpen(now, policy, calendar)) return { notices: 0, mails: 0 };
    let notices = 0;
    for await (const page of this.followed.pages()) {
      notices += await this.ledger.record(dueOf(page, planner), now.epochMs);
    }
    // Only now may the mails leave: until the last page was read, one could still grow.
    const mails = await this.outbox.closeEnvelopes(now.epochMs);
    return { notices, mails };
  }
}

/**
 * What is due and not in the ledger. A person whose notice was cancelled is told after all when it is due again, also
 * where others were told of the same occurrence meanwhile; those others are not told twice.
 */
function dueOf({ assignments, planned, cancelled }: FollowedPage, planner: NoticePlanner): PlannedNotice[] {
  const due = assignments.flatMap((a) => planner.plan(a, (key) => planned.has(key) && !cancelled.has(key)));
  if (cancelled.size === 0) return due;
  return due.filter((n) => {
    const key = occurrenceKey(n.assignmentId, n.rule, n.occurrence);
    return !planned.has(key) || cancelled.get(key)?.has(n.recipientId);
  });
}
