import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../database/rows.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Condition } from '../../sight/index.js';
import { allOf } from '../statement.js';

/** Assignments by last day, of those that have one. */
export async function countByLastDay(
  em: EntityManager,
  conditions: readonly Condition[],
): Promise<{ lastDay: LocalDate; count: number }[]> {
  const { sql, values } = allOf(conditions);
  const rows = await selectRows<{ lastDay: LocalDate; count: number | string }>(
    em,
    `SELECT a.last_day AS "lastDay", COUNT(*) AS count FROM assignment a
     WHERE ${sql} AND a.last_day IS NOT NULL GROUP BY a.last_day ORDER BY a.last_day`,
    values,
  );
  return rows.map(({ lastDay, count }) => ({ lastDay, count: Number(count) }));
}
