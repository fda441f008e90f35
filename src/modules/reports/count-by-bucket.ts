import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Bucket } from '../../domain/timing/bucket.js';
import { bucketColumn, type JudgedTerm } from '../assignments/index.js';
import { type Condition } from '../sight/index.js';
import type { Rules } from '../rules/index.js';
import { allOf } from './statement.js';

export interface BucketCount {
  readonly bucket: Bucket;
  readonly count: number;
  /** The earliest last day among them. */
  readonly earliest: LocalDate | null;
}

/** What assignments are counted by beside their bucket. */
const KEYS = {
  directive: { column: 'a.directive_id', join: '' },
  lead: {
    column: 'p.unit_id',
    join: "JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead' AND p.unit_id IS NOT NULL",
  },
} as const;

/** Assignments of these conditions (on alias `a`) by bucket. */
export async function countByBucket(
  em: EntityManager,
  conditions: readonly Condition[],
  rules: Rules,
  term: JudgedTerm = 'current',
): Promise<BucketCount[]> {
  const { sql, values } = allOf(conditions);
  const bucket = bucketColumn(rules, term);
  const rows = await selectRows<Raw<BucketCount>>(
    em,
    `SELECT ${bucket.sql} AS bucket, COUNT(*) AS count, MIN(a.last_day) AS earliest
     FROM assignment a WHERE ${sql} GROUP BY 1`,
    { ...values, ...bucket.values },
  );
  return rows.map(numbered);
}

/** The same for each directive, or for each unit that leads; work of several leads counts for each. */
export async function countByKeyAndBucket(
  em: EntityManager,
  by: keyof typeof KEYS,
  conditions: readonly Condition[],
  rules: Rules,
  term: JudgedTerm = 'current',
): Promise<(BucketCount & { readonly key: string })[]> {
  const { sql, values } = allOf(conditions);
  const bucket = bucketColumn(rules, term);
  const { column, join } = KEYS[by];
  const rows = await selectRows<Raw<BucketCount & { key: string }>>(
    em,
    `SELECT ${column} AS key, ${bucket.sql} AS bucket, COUNT(*) AS count, MIN(a.last_day) AS earliest
     FROM assignment a ${join} WHERE ${sql} GROUP BY 1, 2`,
    { ...values, ...bucket.values },
  );
  return rows.map(numbered);
}

/** PostgreSQL gives counts as text. */
type Raw<T> = Omit<T, 'count'> & { readonly count: number | string };

const numbered = <T extends { readonly count: number | string }>(row: T): T & { readonly count: number } => ({
  ...row,
  count: Number(row.count),
});
