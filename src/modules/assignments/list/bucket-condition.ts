import type { Bucket } from '../../../domain/timing/bucket.js';
import type { Rules } from '../../rules/index.js';
import type { Condition } from '../../sight/index.js';
import { type FilterTiming, timingCondition } from './timing-condition.js';

type Judged = Exclude<Bucket, 'not_judged'>;
type Part = readonly [timing: FilterTiming, lifecycle: 'completed' | 'submitted' | null];

/** `bucketOf` of the domain, turned round: the timings (and states) that fall into a bucket. */
const PARTS: Readonly<Record<Judged, readonly Part[]>> = {
  no_deadline: [['no_deadline', null]],
  born_overdue: [['born_overdue', null]],
  done_on_time: [['on_time', 'completed']],
  done_late: [['late', 'completed']],
  open_overdue: [
    ['overdue', null],
    ['late', 'submitted'],
  ],
  open_in_time: [
    ['due_soon', null],
    ['on_track', null],
    ['on_time', 'submitted'],
  ],
};
const JUDGED = Object.keys(PARTS) as Judged[];

/** The rows of alias `a` that fall into a bucket of the official reports. A test holds it to the domain's rule. */
export function bucketCondition(bucket: Bucket, rules: Rules): Condition {
  if (bucket !== 'not_judged') return judgedCondition(bucket, rules);
  const others = JUDGED.map((other) => judgedCondition(other, rules));
  return {
    // What no other bucket takes. None of them may say "unknown" of a row, or it would be in none.
    sql: `NOT COALESCE(${others.map(({ sql }) => sql).join(' OR ')}, FALSE)`,
    values: valuesOf(others),
  };
}

/** The term work is judged by: the one it has, or the one first set, as if no more time had been granted. */
export type JudgedTerm = 'current' | 'original';

/** The bucket of each row of alias `a`, as a column. */
export function bucketColumn(rules: Rules, term: JudgedTerm = 'current'): Condition {
  const cases = JUDGED.map((bucket) => ({ bucket, ...judgedCondition(bucket, rules) }));
  const whens = cases.map(({ bucket, sql }) => `WHEN ${sql} THEN '${bucket}'`).join(' ');
  const sql = `CASE ${whens} ELSE '${'not_judged' satisfies Bucket}' END`;
  return {
    sql: term === 'current' ? sql : sql.replaceAll('a.last_day', 'a.original_last_day'),
    values: valuesOf(cases),
  };
}

function judgedCondition(bucket: Judged, rules: Rules): Condition {
  const parts = PARTS[bucket].map(([timing, lifecycle]) => {
    const { sql, values } = timingCondition(timing, rules);
    return { sql: lifecycle === null ? `(${sql})` : `(a.lifecycle = '${lifecycle}' AND ${sql})`, values };
  });
  return { sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`, values: valuesOf(parts) };
}

/** Conditions on one moment call the same value by the same name. */
const valuesOf = (conditions: readonly Condition[]): Condition['values'] =>
  Object.assign({}, ...conditions.map(({ values }) => values)) as Condition['values'];
