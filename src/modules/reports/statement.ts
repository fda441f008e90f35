import type { Values } from '../../database/rows.js';
import type { Condition } from '../sight/index.js';

/** Conditions joined to the part of a statement that follows WHERE. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.length === 0 ? '1 = 1' : conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    values: Object.assign({}, ...conditions.map(({ values }) => values)) as Values,
  };
}
