import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { fromInstant, toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import type { Directory } from '../../domain/follow-up/directory.js';
import { OWED } from '../../domain/lifecycle/lifecycle.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { officeTimeAt } from '../../domain/time/office-time.js';
import { Assignment, Participation, timingCondition } from '../assignments/index.js';
import { Directive } from '../directives/index.js';
import { type ObstacleLine, obstaclesBeyondAuthority } from '../obstacles/index.js';
import type { Person } from '../people/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { Unit } from '../units/index.js';
import { Digest } from './entities/digest.entity.js';

/** A line of a digest's lists. */
export interface DigestLine {
  readonly assignmentId: string;
  readonly directiveNumber: string;
  readonly secrecy: string;
  readonly clause: string;
  readonly content: string;
  readonly unitId: string;
  readonly unit: string;
  readonly assignedOn: LocalDate;
  readonly lastDay: LocalDate | null;
  /** When the report that stands was handed in. */
  readonly submittedOn: LocalDate | null;
  readonly completedAt: string | null;
  /** Of work that was given more time: its last day before that. */
  readonly extendedFrom?: LocalDate | null;
}

export interface Listed {
  readonly total: number;
  readonly lines: readonly DigestLine[];
}

/** What a digest says, in numbers and lines. */
export interface Figures {
  readonly since: LocalDate | null;
  readonly open: number;
  readonly overdue: Listed;
  readonly lateByUnit: readonly {
    readonly unit: string;
    readonly overdue: number;
    readonly earliest: LocalDate;
  }[];
  readonly newlyOverdue: Listed;
  readonly completed: Listed;
  readonly extended: Listed;
  readonly dueNext: Listed;
  readonly obstacles: readonly ObstacleLine[];
}

/** Lists in a mail stop here; the totals say how many there are. */
const MOST_LINES = 15;

/** The figures of a leader's digest: everything for a standing leader, else the units the leader watches over. */
@Injectable()
export class DigestFigures {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @param dueOn the occasion of the digest; changes are counted from the leader's digest before it */
  async of(leader: Person, dueOn: LocalDate, atMs: number): Promise<Figures> {
    const rules = await this.rules.forPlanning(atMs);
    const last = await this.lastDigest(leader, dueOn);
    const since = last && officeTimeAt(fromInstant(last), rules.policy.zone).date;
    const today = rules.now.date;
    const overdue = (): Lines => this.overdue(leader, rules);
    const open = this.lines(leader, rules).andWhere('a.lifecycle IN (:...owed)', { owed: OWED });
    const sinceThen = { last: last ?? toInstant(atMs - WEEK_MS) };
    const completed = this.lines(leader, rules)
      .andWhere("a.lifecycle = 'completed' AND a.completed_at > :last", sinceThen)
      .orderBy('a.completed_at', 'DESC');
    const extended = this.lines(leader, rules)
      .andWhere(`a.lifecycle IN (:...owed) AND EXISTS (SELECT 1 ${GRANTED})`, { owed: OWED, ...sinceThen })
      .orderBy('a.last_day', 'ASC')
      .addOrderBy('a.clause', 'ASC');
    const dueNext = this.lines(leader, rules)
      .andWhere('a.lifecycle IN (:...owed)', { owed: OWED })
      .andWhere('a.last_day >= :today AND a.last_day <= :until', {
        today,
        until: addDays(today, rules.policy.digest.dueWithinDays),
      })
      .orderBy('a.last_day', 'ASC')
      .addOrderBy('a.clause', 'ASC');
    return {
      since,
      open: await open.getCount(),
      overdue: await listed(overdue()),
      lateByUnit: await this.lateByUnit(overdue()),
      newlyOverdue: await listed(
        overdue().andWhere('a.last_day >= :since', { since: since ?? addDays(today, -7) }),
      ),
      completed: await listed(completed),
      extended: await listed(extended, `(SELECT MIN(x.last_day) ${GRANTED})`),
      dueNext: await listed(dueNext),
      obstacles: await this.obstacles(leader, rules),
    };
  }

  /** Whether the digest would say anything. */
  async hasNews(leader: Person, dueOn: LocalDate, atMs: number): Promise<boolean> {
    const f = await this.of(leader, dueOn, atMs);
    return f.overdue.total + f.completed.total + f.extended.total + f.dueNext.total + f.obstacles.length > 0;
  }

  private obstacles(leader: Person, { directory }: PlanningRules): Promise<ObstacleLine[]> {
    const block = directory.unitsWatchedBy(leader.id);
    return obstaclesBeyondAuthority(this.database.read, leader, [
      ...block,
      ...mergersOf(leader.id, directory).taken,
    ]);
  }

  /** When the leader last got a digest of an occasion before `dueOn`. */
  private async lastDigest(leader: Person, dueOn: LocalDate): Promise<string | null> {
    const digest = await this.database.read
      .createQueryBuilder(Digest, 'd')
      .where('d.recipient_id = :id AND d.mail_id IS NOT NULL AND d.due_on < :dueOn', { id: leader.id, dueOn })
      .orderBy('d.due_on', 'DESC')
      .limit(1)
      .getOne();
    return digest?.plannedAt ?? null;
  }

  private overdue(leader: Person, rules: PlanningRules): Lines {
    const { sql, values } = timingCondition('overdue', rules);
    return this.lines(leader, rules)
      .andWhere(sql, { ...values })
      .orderBy('a.last_day', 'ASC')
      .addOrderBy('a.clause', 'ASC');
  }

  private async lateByUnit(overdue: Lines): Promise<Figures['lateByUnit']> {
    const rows = await overdue
      .select('u.name', 'unit')
      .addSelect('COUNT(*)', 'overdue')
      .addSelect('MIN(a.last_day)', 'earliest')
      .groupBy('u.id')
      .addGroupBy('u.name')
      .orderBy('COUNT(*)', 'DESC')
      .addOrderBy('MIN(a.last_day)', 'ASC')
      .addOrderBy('u.name', 'ASC')
      .getRawMany<{ unit: string; overdue: number | string; earliest: LocalDate }>();
    return rows.map((r) => ({ ...r, overdue: Number(r.overdue) }));
  }

  /** One row an assignment and lead unit, within what the leader may see. */
  private lines(leader: Person, { directory }: PlanningRules): Lines {
    const query = this.database.read
      .createQueryBuilder(Assignment, 'a')
      .innerJoin(Directive, 'd', 'd.id = a.directive_id')
      .innerJoin(Participation, 'p', "p.assignment_id = a.id AND p.role = 'lead'")
      .innerJoin(Unit, 'u', 'u.id = p.unit_id')
      .where('a.is_group = :no', { no: false });
    if (leader.standing) return query;
    const { taken, given } = mergersOf(leader.id, directory);
    if (taken.length + given.length === 0)
      return query.andWhere('u.supervisor_id = :leader', { leader: leader.id });
    return query.andWhere(
      `((u.supervisor_id = :leader AND NOT (u.id IN (:...given) AND ${LEFT_OPEN})) OR (u.id IN (:...taken) AND ${LEFT_OPEN}))`,
      { leader: leader.id, taken: [NO_UNIT, ...taken], given: [NO_UNIT, ...given] },
    );
  }
}

/** What a unit that is no more had not handed in: its successor's. */
const LEFT_OPEN = '(a.submitted_on IS NULL OR a.submitted_on > u.valid_to)';
const NO_UNIT = '';

/** Units that are no more, whose open work has come into a leader's block of work, or gone out of it. */
function mergersOf(
  leaderId: string,
  directory: Directory,
): { readonly taken: readonly string[]; readonly given: readonly string[] } {
  const block = new Set(directory.unitsWatchedBy(leaderId));
  const inherited = [...block].flatMap((id) => directory.inheritedBy(id).map(({ unitId }) => unitId));
  return {
    taken: [...new Set(inherited)].filter((id) => !block.has(id) && block.has(directory.holderOf(id))),
    given: [...block].filter((id) => !block.has(directory.holderOf(id))),
  };
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** What gave an assignment more time since the last digest. */
const GRANTED =
  "FROM extension_request x WHERE x.assignment_id = a.id AND x.state = 'granted' AND x.decided_at > :last";

type Lines = SelectQueryBuilder<Assignment>;

/** @param extendedFrom SQL of the last day before the extensions a list is about */
async function listed(query: Lines, extendedFrom?: string): Promise<Listed> {
  const total = await query.getCount();
  const selected = query
    .select('a.id', 'assignmentId')
    .addSelect('d.number', 'directiveNumber')
    .addSelect('d.secrecy', 'secrecy')
    .addSelect('a.clause', 'clause')
    .addSelect('a.content', 'content')
    .addSelect('u.id', 'unitId')
    .addSelect('u.name', 'unit')
    .addSelect('a.assigned_on', 'assignedOn')
    .addSelect('a.last_day', 'lastDay')
    .addSelect('a.submitted_on', 'submittedOn')
    .addSelect('a.completed_at', 'completedAt');
  if (extendedFrom !== undefined) selected.addSelect(extendedFrom, 'extendedFrom');
  const rows = await selected.limit(MOST_LINES * 3).getRawMany<DigestLine>();
  return { total, lines: joinCoLeads(rows).slice(0, MOST_LINES) };
}

/** Work led by several units is one line. */
function joinCoLeads(rows: readonly DigestLine[]): DigestLine[] {
  const byId = new Map<string, DigestLine>();
  for (const row of rows) {
    const known = byId.get(row.assignmentId);
    byId.set(row.assignmentId, known ? { ...known, unit: `${known.unit}, ${row.unit}` } : row);
  }
  return [...byId.values()];
}
