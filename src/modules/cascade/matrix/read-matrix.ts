import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type PageQuery, pageOf } from '../../../common/paging.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import { sightOf, type Sight } from '../../../domain/access/assignment-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import { type Bucket, bucketOf, countBuckets } from '../../../domain/timing/bucket.js';
import { type Judged, type TimedRow, timingReader } from '../../assignments/index.js';
import { sightCondition } from '../../sight/index.js';
import { directiveNotFound } from '../../directives/index.js';
import { RulesService } from '../../rules/index.js';
import { holdersOf } from '../../units/index.js';
import { lastReports } from './last-reports.js';
import type { CellDto, MatrixClauseDto, MatrixDto, MemberRowDto } from './matrix.dto.js';

interface ShareRow extends TimedRow {
  readonly id: string;
  readonly clauseId: string;
  readonly unitId: string;
  readonly unitName: string;
}

/** A member's share of a fan-out with how it stands. */
interface Share extends ShareRow, Judged {
  readonly bucket: Bucket;
}

interface ClauseRow {
  readonly id: string;
  readonly clause: string;
  readonly deadlinePhrase: string | null;
  readonly lastDay: string | null;
}

/** The completion matrix of a directive's fan-outs: members × clauses, as far as the caller sees their shares. */
@Injectable()
export class ReadMatrix {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `DIRECTIVE.NOT_FOUND` */
  async of(caller: Caller, directiveId: string, query: PageQuery): Promise<MatrixDto> {
    const em = this.database.read;
    const sight = sightOf(caller);
    const rules = await this.rules.forPlanning();
    const directive = await directiveOf(em, sight, directiveId);
    const judge = timingReader(rules);
    const shares = (await sharesOf(em, sight, directiveId)).map((row): Share => {
      const judged = judge(row);
      return { ...row, ...judged, bucket: bucketOf(row.lifecycle, judged.timing) };
    });
    const clauses = (await clausesOf(em, directiveId)).flatMap((clause): MatrixClauseDto[] => {
      const own = shares.filter(({ clauseId }) => clauseId === clause.id);
      return own.length === 0 ? [] : [{ ...clause, totals: totalsOf(own) }];
    });
    const members = membersOf(shares);
    const page = pageOf(members, query);
    const reports = await lastReports(
      em,
      page.items.flatMap((member) => member.map(({ id }) => id)),
    );
    const holders = await holdersOf(
      em,
      rules.directory,
      page.items.flatMap(([share]) => (share ? [share.unitId] : [])),
    );
    const items = page.items.flatMap((member): MemberRowDto[] => {
      const [first] = member;
      if (!first) return [];
      return [
        {
          unit: { id: first.unitId, name: first.unitName },
          takenOverBy: holders.get(first.unitId) ?? null,
          cells: member.map((share) => cellOf(share, reports.get(share.id) ?? null)),
          totals: totalsOf(member),
        },
      ];
    });
    return { directive, clauses, totals: totalsOf(shares), ...page, items };
  }
}

/** @throws DomainError `DIRECTIVE.NOT_FOUND`, also where the caller sees no assignment of it */
async function directiveOf(em: EntityManager, sight: Sight, id: string): Promise<MatrixDto['directive']> {
  const seen = sightCondition(sight, 'va', false);
  const visible = seen
    ? ` AND EXISTS (SELECT 1 FROM assignment va WHERE va.directive_id = d.id AND ${seen.sql})`
    : '';
  const [directive] = await selectRows<MatrixDto['directive']>(
    em,
    `SELECT d.id, d.number, d.issued_on AS "issuedOn" FROM directive d WHERE d.id = :id${visible}`,
    { ...seen?.values, id },
  );
  if (!directive) throw directiveNotFound();
  return directive;
}

/** Members' shares that the caller sees, a row for each unit that leads one. */
async function sharesOf(em: EntityManager, sight: Sight, directiveId: string): Promise<ShareRow[]> {
  const seen = sightCondition(sight, 'a', false);
  return selectRows<ShareRow>(
    em,
    `SELECT a.id, a.parent_id AS "clauseId", u.id AS "unitId", u.name AS "unitName", a.lifecycle,
            a.assigned_on AS "assignedOn", a.last_day AS "lastDay", a.last_time AS "lastTime",
            a.submitted_at AS "submittedAt", a.submitted_on AS "submittedOn"
     FROM assignment a
     JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead'
     JOIN unit u ON u.id = p.unit_id
     WHERE a.directive_id = :directiveId AND a.parent_id IS NOT NULL${seen ? ` AND ${seen.sql}` : ''}
     ORDER BY a.id, p.id`,
    { ...seen?.values, directiveId },
  );
}

async function clausesOf(em: EntityManager, directiveId: string): Promise<ClauseRow[]> {
  const rows = await selectRows<ClauseRow>(
    em,
    `SELECT a.id, a.clause, CASE WHEN d.secrecy = 'none' THEN a.deadline_phrase END AS "deadlinePhrase",
            a.last_day AS "lastDay"
     FROM assignment a JOIN directive d ON d.id = a.directive_id
     WHERE a.directive_id = :directiveId AND a.is_group ORDER BY a.id`,
    { directiveId },
  );
  return rows.sort((a, b) => byNumber.compare(a.clause, b.clause));
}

const byNumber = new Intl.Collator('vi', { numeric: true });

/** The shares of each unit, the units by name. */
function membersOf(shares: readonly Share[]): Share[][] {
  const members = new Map<string, Share[]>();
  for (const share of shares) {
    const known = members.get(share.unitId);
    if (known) known.push(share);
    else members.set(share.unitId, [share]);
  }
  return [...members.values()].sort((a, b) => compareNames(a[0], b[0]));
}

function compareNames(a: Share | undefined, b: Share | undefined): number {
  if (!a || !b) return 0;
  return byNumber.compare(a.unitName, b.unitName) || (a.unitId < b.unitId ? -1 : 1);
}

/** A share that several units lead counts once. */
function totalsOf(shares: readonly Share[]): MatrixDto['totals'] {
  const once = new Map(shares.map(({ id, bucket }) => [id, bucket]));
  return { total: once.size, ...countBuckets(once.values()) };
}

function cellOf(
  { id, clauseId, lifecycle, timing, workingDaysLate, lastDay, bucket }: Share,
  lastReport: CellDto['lastReport'],
): CellDto {
  return { clauseId, assignmentId: id, lifecycle, timing, workingDaysLate, lastDay, bucket, lastReport };
}
