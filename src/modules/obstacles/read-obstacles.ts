import { Injectable } from '@nestjs/common';
import { offsetOf, type Page, toPage } from '../../common/paging.js';
import { Database } from '../../database/database.js';
import { selectEntities, selectRows } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { ENDED } from '../../domain/lifecycle/lifecycle.js';
import { heldBy, isOf, mayHandle, type ObstacleAction, type Party } from '../../domain/obstacle/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { visibleAmong, visibleAssignment } from '../assignments/index.js';
import { type Condition } from '../sight/index.js';
import { type Rules, RulesService } from '../rules/index.js';
import { Obstacle, ObstacleHolder } from './entities/obstacle.entity.js';
import type { HolderDto, ObstacleDto, ObstacleListQuery } from './obstacle.dto.js';
import { obstacleNotFound } from './obstacle-errors.js';
import { partyNames } from './parties.js';
import { askedAs, obstacleSight, ownerOf, waitingOf } from './visible-obstacles.js';

interface Named extends Obstacle {
  readonly directiveId: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly secrecy: string;
  readonly clause: string;
  readonly raisedByName: string;
}

const ENDED_STATES = ENDED.map((state) => `'${state}'`).join(', ');
const ACTIONS: readonly ObstacleAction[] = ['pass', 'resolve', 'void'];

/** Obstacles, as far as their reader sees them. */
@Injectable()
export class ReadObstacles {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** The latest first. */
  async list(caller: Caller, query: ObstacleListQuery): Promise<Page<ObstacleDto>> {
    const em = this.database.read;
    const conditions = conditionsOf(caller, query);
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
    const values = Object.assign({}, ...conditions.map((each) => each.values)) as Condition['values'];
    const from = 'FROM obstacle o JOIN assignment a ON a.id = o.assignment_id';
    const [count] = await selectRows<{ n: number | string }>(
      em,
      `SELECT COUNT(*) AS n ${from} ${where}`,
      values,
    );
    const rows = await selectRows<{ id: string }>(
      em,
      `SELECT o.id ${from} ${where} ORDER BY o.raised_at DESC, o.id DESC LIMIT :limit OFFSET :offset`,
      { ...values, limit: query.size, offset: offsetOf(query) },
    );
    return toPage(
      await this.describe(
        caller,
        rows.map(({ id }) => id),
      ),
      Number(count?.n ?? 0),
      query,
    );
  }

  /** Those of one assignment, the latest first. @throws DomainError `ASSIGNMENT.NOT_FOUND` */
  async ofAssignment(
    caller: Caller,
    assignmentId: string,
    query: ObstacleListQuery,
  ): Promise<Page<ObstacleDto>> {
    await visibleAssignment(this.database.read, caller, assignmentId);
    return this.list(caller, { ...query, assignmentId });
  }

  /** @throws DomainError `OBSTACLE.NOT_FOUND` */
  async detail(caller: Caller, id: string): Promise<ObstacleDto> {
    const seen = obstacleSight(caller);
    const [row] = await selectRows<{ id: string }>(
      this.database.read,
      `SELECT o.id FROM obstacle o JOIN assignment a ON a.id = o.assignment_id
       WHERE o.id = :id${seen ? ` AND ${seen.sql}` : ''}`,
      { id, ...seen?.values },
    );
    const [obstacle] = row ? await this.describe(caller, [row.id]) : [];
    if (!obstacle) throw obstacleNotFound();
    return obstacle;
  }

  private async describe(caller: Caller, ids: readonly string[]): Promise<ObstacleDto[]> {
    if (ids.length === 0) return [];
    const em = this.database.read;
    const rules = await this.rules.at();
    const obstacles = await selectEntities(em, Obstacle, 'WHERE e.id IN (:...ids)', { ids });
    const facts = await selectRows<Omit<Named, keyof Obstacle> & { id: string }>(
      em,
      `SELECT o.id, d.id AS "directiveId", d.number, d.issued_on AS "issuedOn", d.secrecy, a.clause,
              p.name AS "raisedByName"
       FROM obstacle o JOIN assignment a ON a.id = o.assignment_id JOIN directive d ON d.id = a.directive_id
       JOIN person p ON p.id = o.raised_by_id WHERE o.id IN (:...ids)`,
      { ids },
    );
    const holders = await selectEntities(
      em,
      ObstacleHolder,
      'WHERE e.obstacle_id IN (:...ids) ORDER BY e.obstacle_id, e.position',
      { ids },
    );
    const passers = await selectRows<{ id: string; name: string }>(
      em,
      'SELECT DISTINCT p.id, p.name FROM obstacle_holder h JOIN person p ON p.id = h.passed_by_id WHERE h.obstacle_id IN (:...ids)',
      { ids },
    );
    const nameOf = await partyNames(em, [
      ...obstacles.flatMap((o) => [ownerOf(o), waitingOf(o)]),
      ...holders.map((h): Party => h),
    ]);
    const visible = await visibleAmong(em, caller, [...new Set(obstacles.map((o) => o.assignmentId))]);
    return ids.flatMap((id): ObstacleDto[] => {
      const obstacle = obstacles.find((o) => o.id === id);
      const fact = facts.find((f) => f.id === id);
      if (!obstacle || !fact) return [];
      const own = holders.filter((h) => h.obstacleId === id);
      const seen = visible.has(obstacle.assignmentId);
      return [
        toDto(
          { ...obstacle, ...fact },
          {
            caller,
            nameOf,
            holders: heldOf(own, obstacle, passers, nameOf, rules),
            assignmentVisible: seen,
          },
        ),
      ];
    });
  }
}

function heldOf(
  own: readonly ObstacleHolder[],
  { closedOn }: Obstacle,
  passers: readonly { readonly id: string; readonly name: string }[],
  nameOf: Awaited<ReturnType<typeof partyNames>>,
  { calendar, now }: Rules,
): HolderDto[] {
  return heldBy(own, closedOn ?? now.date, calendar).map(({ holding, untilOn, workingDays }) => ({
    party: nameOf(holding),
    sinceOn: holding.sinceOn,
    untilOn,
    workingDays,
    passedBy: passers.find(({ id }) => id === holding.passedById) ?? { id: holding.passedById, name: '' },
    note: holding.note,
  }));
}

function toDto(
  o: Named,
  shown: {
    readonly caller: Caller;
    readonly nameOf: Awaited<ReturnType<typeof partyNames>>;
    readonly holders: HolderDto[];
    readonly assignmentVisible: boolean;
  },
): ObstacleDto {
  const secret = isSecret(o.secrecy);
  const [owner, waiting] = [ownerOf(o), waitingOf(o)];
  return {
    id: o.id,
    assignmentId: o.assignmentId,
    directive: { id: o.directiveId, number: o.number, issuedOn: o.issuedOn },
    clause: o.clause,
    kind: o.kind,
    title: secret ? '' : o.title,
    content: secret ? '' : o.content,
    proposal: secret ? '' : o.proposal,
    beyondAuthority: o.beyondAuthority,
    state: o.state,
    owner: shown.nameOf(owner),
    waitingFor: shown.nameOf(waiting),
    raisedBy: { id: o.raisedById, name: o.raisedByName },
    raisedAt: o.raisedAt,
    closedAt: o.closedAt,
    closingNote: secret ? null : o.closingNote,
    holders: secret ? shown.holders.map((holder) => ({ ...holder, note: '' })) : shown.holders,
    assignmentVisible: shown.assignmentVisible,
    openActions:
      o.state === 'open'
        ? ACTIONS.filter((action) => mayHandle(shown.caller, action, { owner, waiting }))
        : [],
    version: o.version,
  };
}

function conditionsOf(caller: Caller, query: ObstacleListQuery): Condition[] {
  const { state, kind, beyondAuthority, assignmentId, waitingFor } = query;
  const seen = obstacleSight(caller);
  return [
    ...(seen ? [seen] : []),
    ...(state ? [{ sql: 'o.state = :state', values: { state } }] : []),
    // What is over stands in nobody's way any more.
    ...(state === 'open' ? [{ sql: `a.lifecycle NOT IN (${ENDED_STATES})`, values: {} }] : []),
    ...(kind ? [{ sql: 'o.kind = :kind', values: { kind } }] : []),
    ...(beyondAuthority === undefined
      ? []
      : [{ sql: `${beyondAuthority ? '' : 'NOT '}o.beyond_authority`, values: {} }]),
    ...(assignmentId ? [{ sql: 'o.assignment_id = :assignmentId', values: { assignmentId } }] : []),
    ...(waitingFor ? [waitingCondition(caller, waitingFor)] : []),
  ];
}

function waitingCondition(caller: Caller, waitingFor: string): Condition {
  if (waitingFor === 'office' || waitingFor === 'standing') {
    return { sql: 'o.waiting_kind = :waitingKind', values: { waitingKind: waitingFor } };
  }
  if (waitingFor !== 'me') {
    return {
      sql: '(o.waiting_unit_id = :waitingFor OR o.waiting_person_id = :waitingFor)',
      values: { waitingFor },
    };
  }
  const { units, people } = askedAs(caller);
  const bodies = (['office', 'standing'] as const).filter((kind) =>
    isOf(caller, { kind, unitId: null, personId: null }),
  );
  return {
    sql: '(o.waiting_kind IN (:...bodies) OR o.waiting_unit_id IN (:...myUnits) OR o.waiting_person_id IN (:...myPeople))',
    values: { bodies: ['', ...bodies], myUnits: units, myPeople: people },
  };
}
