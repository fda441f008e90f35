import type { EntityManager } from 'typeorm';
import { fromInstant, toInstant } from '../../../database/columns.js';
import { selectRows } from '../../../database/rows.js';
import { type Lifecycle, OWED } from '../../../domain/lifecycle/lifecycle.js';
import {
  indexOfWeek,
  type PastStep,
  type ReplayedWork,
  type StandingWork,
  unfold,
  type WeekEnd,
} from '../../../domain/reports/index.js';
import type { LocalDate, LocalTime } from '../../../domain/time/local-date.js';
import { officeTimeAt } from '../../../domain/time/office-time.js';
import type { Condition } from '../../sight/index.js';
import type { Rules } from '../../rules/index.js';
import { allOf } from '../statement.js';

/** What the trend over the weeks is worked out from: counts of what is alike, however many assignments there are. */
export interface TrendRows {
  readonly standing: readonly StandingWork[];
  readonly steps: readonly PastStep[];
  /** Accepted in each week, of what is still accepted. */
  readonly completedInWeek: readonly number[];
}

type Counted<T> = Omit<T, 'count'> & { count: number | string };

const OWED_LIST = OWED.map((state) => `'${state}'`).join(', ');
/** Only such a term can have made work overdue. */
const CAN_BE_PAST = 'a.last_day >= a.assigned_on AND a.last_day <= :today';
/** Whose term or lead moved within the weeks: today's columns do not say how they stood then. */
const MOVED =
  "SELECT m.assignment_id FROM assignment_step m WHERE m.at >= :since AND (m.step = 'reassign' OR m.detail LIKE '%\"lastDay\"%')";

/** @param conditions on alias `a` */
export async function readTrend(
  em: EntityManager,
  conditions: readonly Condition[],
  weeks: readonly WeekEnd[],
  rules: Rules,
): Promise<TrendRows> {
  const where = allOf(conditions);
  const values = {
    ...where.values,
    ...Object.fromEntries(weeks.map(({ startMs }, i) => [`week${i}`, toInstant(startMs)])),
    today: rules.now.date,
    since: toInstant(weeks[0]?.endMs ?? rules.now.epochMs),
  };
  // Most work was given before the weeks looked at: asked first.
  const weekOf = (column: string): string =>
    `CASE WHEN ${column} < :week1 THEN 0 ${weeks
      .map((_, i) => `WHEN ${column} >= :week${i} THEN ${i}`)
      .slice(1)
      .reverse()
      .join(' ')} ELSE 0 END`;
  const standing = await selectRows<Counted<StandingWork>>(
    em,
    `SELECT a.lifecycle,
            CASE WHEN a.lifecycle IN (${OWED_LIST}) AND ${CAN_BE_PAST} THEN a.last_day END AS "lastDay",
            CASE WHEN a.lifecycle IN (${OWED_LIST}) AND ${CAN_BE_PAST} THEN a.last_time END AS "lastTime",
            ${weekOf('a.assigned_at')} AS "sinceWeek", COUNT(*) AS count
     FROM assignment a WHERE ${where.sql} AND a.id NOT IN (${MOVED}) GROUP BY 1, 2, 3, 4`,
    values,
  );
  const steps = await selectRows<Counted<PastStep>>(
    em,
    `SELECT ${weekOf('s.at')} AS week, s.from_state AS "from", s.to_state AS "to",
            CASE WHEN ${CAN_BE_PAST} THEN a.last_day END AS "lastDay",
            CASE WHEN ${CAN_BE_PAST} THEN a.last_time END AS "lastTime",
            ${weekOf('a.assigned_at')} AS "sinceWeek", COUNT(*) AS count
     FROM assignment_step s JOIN assignment a ON a.id = s.assignment_id
     WHERE s.at >= :since AND s.from_state <> s.to_state AND ${where.sql} AND a.id NOT IN (${MOVED})
     GROUP BY 1, 2, 3, 4, 5, 6`,
    values,
  );
  const completed = await selectRows<{ week: number; count: number | string }>(
    em,
    `SELECT ${weekOf('a.completed_at')} AS week, COUNT(*) AS count FROM assignment a
     WHERE ${where.sql} AND a.lifecycle = 'completed' AND a.completed_at >= :week0 GROUP BY 1`,
    values,
  );
  const moved = (await readMoved(em, where, weeks, values, rules)).map(unfold);
  return {
    standing: [...standing.map(counted), ...moved.map((work) => work.standing)],
    steps: [...steps.map(counted), ...moved.flatMap((work) => work.steps)],
    completedInWeek: weeks.map((_, i) => Number(completed.find(({ week }) => week === i)?.count ?? 0)),
  };
}

const counted = <T extends { count: number | string }>(row: T): T & { count: number } => ({
  ...row,
  count: Number(row.count),
});

interface MovedRow {
  readonly id: string;
  readonly lifecycle: Lifecycle;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly assignedOn: LocalDate;
  readonly assignedAt: string;
  readonly createdAt: string;
  readonly firstStepAt: string | null;
}

interface StepRow {
  readonly assignmentId: string;
  readonly step: string;
  readonly at: string;
  readonly from: Lifecycle;
  readonly to: Lifecycle;
  readonly detail: string | null;
}

/** What moved within the weeks, each with its steps in them. */
async function readMoved(
  em: EntityManager,
  where: Condition,
  weeks: readonly WeekEnd[],
  values: Condition['values'],
  { policy }: Rules,
): Promise<ReplayedWork[]> {
  const works = await selectRows<MovedRow>(
    em,
    `SELECT a.id, a.lifecycle, a.last_day AS "lastDay", a.last_time AS "lastTime",
            a.assigned_on AS "assignedOn", a.assigned_at AS "assignedAt", a.created_at AS "createdAt",
            (SELECT MIN(f.at) FROM assignment_step f WHERE f.assignment_id = a.id) AS "firstStepAt"
     FROM assignment a WHERE a.id IN (${MOVED}) AND ${where.sql}`,
    values,
  );
  if (works.length === 0) return [];
  const rows = await selectRows<StepRow>(
    em,
    `SELECT s.assignment_id AS "assignmentId", s.step, s.at, s.from_state AS "from", s.to_state AS "to", s.detail
     FROM assignment_step s WHERE s.at >= :since AND s.assignment_id IN (${MOVED}) ORDER BY s.at, s.id`,
    values,
  );
  const stepsOf = new Map<string, StepRow[]>();
  for (const row of rows) {
    const known = stepsOf.get(row.assignmentId);
    if (known) known.push(row);
    else stepsOf.set(row.assignmentId, [row]);
  }
  return works.map(({ id, lifecycle, lastDay, lastTime, assignedOn, assignedAt, createdAt, firstStepAt }) => {
    // A new lead is given the work anew; it was somebody's before.
    const [first = assignedAt] = [assignedAt, createdAt, firstStepAt ?? assignedAt].sort();
    const sinceMs = fromInstant(first);
    return {
      lifecycle,
      lastDay,
      lastTime,
      assignedOn,
      sinceOn: officeTimeAt(sinceMs, policy.zone).date,
      sinceWeek: indexOfWeek(weeks, sinceMs),
      steps: (stepsOf.get(id) ?? []).map(({ step, at, from, to, detail }) => ({
        week: indexOfWeek(weeks, fromInstant(at)),
        from,
        to,
        ...(step === 'reassign' ? { givenOn: officeTimeAt(fromInstant(at), policy.zone).date } : {}),
        ...movedTerm(detail),
      })),
    };
  });
}

function movedTerm(detail: string | null): Partial<Pick<ReplayedWork['steps'][number], 'lastDay'>> {
  if (detail === null) return {};
  const { lastDay } = JSON.parse(detail) as Partial<Pick<ReplayedWork['steps'][number], 'lastDay'>>;
  return lastDay === undefined ? {} : { lastDay };
}
