import { Injectable } from '@nestjs/common';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { occurrenceKey } from '../../domain/follow-up/notice.js';
import type { FollowedAssignment } from '../../domain/follow-up/plan-notices.js';
import { isOwed, type Lifecycle, OWED } from '../../domain/lifecycle/lifecycle.js';
import { type AmongAssignments, AssignmentStep, type LeadBasis } from '../assignments/index.js';
import { withPauses } from '../notices/index.js';
import { withDuties } from '../recurrences/index.js';

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
  leadBasis: LeadBasis;
  delegateId: string | null;
  leadUnitId: string | null;
}

interface LedgerRow {
  assignmentId: string;
  rule: string;
  occurrence: string;
  cancelledFor: string | null;
}

/** Keeps a sweep's memory flat however many assignments there are. */
const PAGE = 2_000;

/**
 * Written out, not bound: only then do the databases see that their index of owed work (ix_assignment_owed) fits. And
 * with `NOT a.is_group`, not `=`, which would lead SQLite to the index that lists use.
 */
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
      const page = assemble(await this.rows(after, asOf));
      const [first, last] = [page[0]?.id, page.at(-1)?.id];
      if (!first || !last) break;
      yield await this.assembled(page, inRange(first, last), asOf);
      if (page.length < PAGE) break;
      after = last;
    }
    // A fan-out's parent is nobody's to do, but units may owe a contribution to the whole of it.
    const groups = assemble(await selectRows(this.database.read, GROUPS_OWED_TO));
    if (groups.length > 0) yield await this.assembled(groups, named(groups.map(({ id }) => id)), asOf);
  }

  private async assembled(
    page: readonly FollowedAssignment[],
    among: AmongAssignments,
    asOf: string | null,
  ): Promise<FollowedPage> {
    const open = asOf === null ? page : await this.asTheyWere(page, among, asOf);
    const withDays = await withDuties(this.database.read, open, among, asOf);
    const assignments = await withPauses(this.database.read, withDays, among, asOf);
    return { assignments, ...(await this.ledger(among, asOf)) };
  }

  private async rows(after: string, asOf: string | null): Promise<Row[]> {
    return asOf === null
      ? selectRows(this.database.read, rowsWhere(STILL_OWED), { after })
      : selectRows(this.database.read, rowsWhere('a.assigned_at <= :asOf'), { after, asOf });
  }

  private async ledger(
    { where, values }: AmongAssignments,
    asOf: string | null,
  ): Promise<Pick<FollowedPage, 'planned' | 'cancelled'>> {
    const rows = await selectRows<LedgerRow>(
      this.database.read,
      `SELECT assignment_id AS "assignmentId", rule, occurrence,
              CASE WHEN state = 'cancelled' THEN recipient_id END AS "cancelledFor"
       FROM notice WHERE ${where('assignment_id')} ${asOf === null ? '' : 'AND planned_at < :asOf'}`,
      asOf === null ? values : { ...values, asOf },
    );
    const planned = new Set<string>();
    const cancelled = new Map<string, Set<string>>();
    for (const row of rows) {
      const key = occurrenceKey(row.assignmentId, row.rule, row.occurrence);
      if (row.cancelledFor === null) planned.add(key);
      else cancelled.set(key, (cancelled.get(key) ?? new Set()).add(row.cancelledFor));
    }
    return { planned, cancelled };
  }

  /** In the state before the earliest step that came after `asOf`, where one did; those then owed. */
  private async asTheyWere(
    page: readonly FollowedAssignment[],
    { where, values }: AmongAssignments,
    asOf: string,
  ): Promise<FollowedAssignment[]> {
    const steps = await this.database.read
      .createQueryBuilder(AssignmentStep, 's')
      .where(where('s.assignment_id'), values)
      .andWhere('s.at > :asOf', { asOf })
      .orderBy('s.at', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
    const states = new Map(steps.map((s) => [s.assignmentId, s.fromState]));
    return page
      .map((a) => ({ ...a, lifecycle: states.get(a.id) ?? a.lifecycle }))
      .filter((a) => isOwed(a.lifecycle));
  }
}

/** A page of assignments, a row for each lead. */
const rowsWhere = (condition: string): string => `
  SELECT a.id, a.lifecycle, a.assigned_on AS "assignedOn", a.last_day AS "lastDay", a.last_time AS "lastTime",
         a.monitoring_officer_id AS "monitoringOfficerId", a.lead_basis AS "leadBasis", a.delegate_id AS "delegateId",
         p.unit_id AS "leadUnitId"
  FROM (SELECT a.id, a.lifecycle, a.assigned_on, a.last_day, a.last_time, a.monitoring_officer_id, a.lead_basis,
               a.delegate_id
        FROM assignment a WHERE a.id > :after AND NOT a.is_group AND ${condition}
        ORDER BY a.id LIMIT ${PAGE}) a
  LEFT JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead'
  ORDER BY a.id`;

/** Nobody leads them; who owes them what is read beside. */
const GROUPS_OWED_TO = `
  SELECT a.id, a.lifecycle, a.assigned_on AS "assignedOn", a.last_day AS "lastDay", a.last_time AS "lastTime",
         a.monitoring_officer_id AS "monitoringOfficerId", a.lead_basis AS "leadBasis", NULL AS "delegateId",
         NULL AS "leadUnitId"
  FROM assignment a
  WHERE a.is_group AND a.id IN (SELECT c.assignment_id FROM contribution c WHERE c.last_day IS NOT NULL)
  ORDER BY a.id`;

const inRange = (first: string, last: string): AmongAssignments => ({
  where: (column) => `${column} BETWEEN :first AND :last`,
  values: { first, last },
});

const named = (ids: readonly string[]): AmongAssignments => ({
  where: (column) => `${column} IN (:...ids)`,
  values: { ids },
});

function assemble(rows: readonly Row[]): FollowedAssignment[] {
  const page: (FollowedAssignment & { readonly leadUnitIds: string[] })[] = [];
  for (const row of rows) {
    const { id, lifecycle, assignedOn, lastDay, lastTime, monitoringOfficerId, delegateId, leadUnitId } = row;
    const before = page.at(-1);
    if (before?.id === id) {
      if (leadUnitId !== null) before.leadUnitIds.push(leadUnitId);
      continue;
    }
    const leadUnitIds = leadUnitId === null ? [] : [leadUnitId];
    page.push({
      id,
      lifecycle,
      assignedOn,
      lastDay,
      lastTime,
      monitoringOfficerId,
      delegateId,
      leadUnsettled: row.leadBasis === 'unsettled',
      leadUnitIds,
    });
  }
  return page;
}
