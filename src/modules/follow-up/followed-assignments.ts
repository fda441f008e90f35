import { Injectable } from '@nestjs/common';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { occurrenceKey } from '../../domain/follow-up/notice.js';
import type { FollowedAssignment } from '../../domain/follow-up/plan-notices.js';
import { isOwed, type Lifecycle, OWED } from '../../domain/lifecycle/lifecycle.js';
import { Assignment, AssignmentStep, Participation } from '../assignments/index.js';
import { Notice } from '../notices/index.js';

/** A stretch of the open assignments, and what the ledger already holds about them. */
export interface FollowedPage {
  readonly assignments: readonly FollowedAssignment[];
  /** The occurrences somebody is told of. */
  readonly planned: ReadonlySet<string>;
  /** Whose notices were cancelled, by occurrence; others of the same occurrence may have been sent. */
  readonly cancelled: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Row {
  id: string;
  lifecycle: Lifecycle;
  assignedOn: string;
  lastDay: string | null;
  lastTime: string | null;
  monitoringOfficerId: string | null;
}

interface LedgerRow {
  assignmentId: string;
  rule: string;
  occurrence: string;
  cancelledFor: string | null;
}

/** Keeps a sweep's memory flat however many assignments there are. */
const PAGE = 2_000;

/** Written out, not bound: only then do the databases see that their index of owed work (ix_assignment_owed) fits. */
const STILL_OWED = `a.lifecycle IN (${OWED.map((state) => `'${state}'`).join(', ')})`;

/** Reads the assignments a sweep has to look at, page by page. */
@Injectable()
export class FollowedAssignments {
  constructor(private readonly database: Database) {}

  /** All open assignments as they are now, in id order. */
  async *pages(): AsyncGenerator<FollowedPage> {
    yield* this.read(null);
  }

  /** All that were open at `asOfMs`, with the ledger of that moment: what a sweep would have seen then. */
  async *pagesAsOf(asOfMs: number): AsyncGenerator<FollowedPage> {
    yield* this.read(toInstant(asOfMs));
  }

  private async *read(asOf: string | null): AsyncGenerator<FollowedPage> {
    for (let after = ''; ;) {
      const rows = await this.rows(after, asOf);
      const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
      if (!first || !last) return;
      const range = { first, last };
      const states = asOf ? await this.statesThen(range, asOf) : new Map<string, Lifecycle>();
      const leads = await this.leads(range);
      const assignments = rows
        .map((row) => ({
          ...row,
          lifecycle: states.get(row.id) ?? row.lifecycle,
          leadUnitIds: leads.get(row.id) ?? [],
        }))
        .filter((a) => isOwed(a.lifecycle));
      yield { assignments, ...(await this.ledger(range, asOf)) };
      if (rows.length < PAGE) return;
      after = last;
    }
  }

  private async rows(after: string, asOf: string | null): Promise<Row[]> {
    const query = this.database.read
      .createQueryBuilder(Assignment, 'a')
      .select('a.id', 'id')
      .addSelect('a.lifecycle', 'lifecycle')
      .addSelect('a.assigned_on', 'assignedOn')
      .addSelect('a.last_day', 'lastDay')
      .addSelect('a.last_time', 'lastTime')
      .addSelect('a.monitoring_officer_id', 'monitoringOfficerId')
      .where('a.id > :after AND a.is_group = false', { after })
      .orderBy('a.id')
      .limit(PAGE);
    if (asOf) query.andWhere('a.assigned_at <= :asOf', { asOf });
    else query.andWhere(STILL_OWED);
    return query.getRawMany<Row>();
  }

  private async leads(range: { first: string; last: string }): Promise<Map<string, string[]>> {
    const rows = await this.database.read
      .createQueryBuilder(Participation, 'p')
      .select('p.assignment_id', 'assignmentId')
      .addSelect('p.unit_id', 'unitId')
      .where('p.assignment_id BETWEEN :first AND :last', range)
      // No more conditions: one on unit_id would lead SQLite to the index that begins with it, over all rows.
      .andWhere("p.role = 'lead'")
      .getRawMany<{ assignmentId: string; unitId: string | null }>();
    const leads = new Map<string, string[]>();
    for (const { assignmentId, unitId } of rows) {
      if (unitId === null) continue;
      const units = leads.get(assignmentId);
      if (units) units.push(unitId);
      else leads.set(assignmentId, [unitId]);
    }
    return leads;
  }

  private async ledger(
    range: { first: string; last: string },
    asOf: string | null,
  ): Promise<Pick<FollowedPage, 'planned' | 'cancelled'>> {
    const query = this.database.read
      .createQueryBuilder(Notice, 'n')
      .select('n.assignment_id', 'assignmentId')
      .addSelect('n.rule', 'rule')
      .addSelect('n.occurrence', 'occurrence')
      .addSelect("CASE WHEN n.state = 'cancelled' THEN n.recipient_id END", 'cancelledFor')
      .where('n.assignment_id BETWEEN :first AND :last', range);
    if (asOf) query.andWhere('n.planned_at < :asOf', { asOf });
    const planned = new Set<string>();
    const cancelled = new Map<string, Set<string>>();
    for (const row of await query.getRawMany<LedgerRow>()) {
      const key = occurrenceKey(row.assignmentId, row.rule, row.occurrence);
      if (row.cancelledFor === null) planned.add(key);
      else cancelled.set(key, (cancelled.get(key) ?? new Set()).add(row.cancelledFor));
    }
    return { planned, cancelled };
  }

  /** The state before the earliest step that came after `asOf`, for assignments that have taken one since. */
  private async statesThen(
    range: { first: string; last: string },
    asOf: string,
  ): Promise<Map<string, Lifecycle>> {
    const steps = await this.database.read
      .createQueryBuilder(AssignmentStep, 's')
      .where('s.assignment_id BETWEEN :first AND :last', range)
      .andWhere('s.at > :asOf', { asOf })
      .orderBy('s.at', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
    return new Map(steps.map((s) => [s.assignmentId, s.fromState]));
  }
}
