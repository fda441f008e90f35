import type { EntityManager } from 'typeorm';

type Value = string | number | boolean | null;

/** SQLite allows 32,766 parameters a statement, PostgreSQL 65,535; long statements gain nothing. */
const MOST_PARAMETERS = 4_000;

/**
 * Inserts many rows with few statements; entities one by one would cost more than the work they record.
 * @param after what follows the values, e.g. `ON CONFLICT … DO NOTHING RETURNING id`
 * @returns the rows of RETURNING, if asked for
 */
export async function insertRows<Row extends Record<string, Value>>(
  em: EntityManager,
  table: string,
  rows: readonly Row[],
  after = '',
): Promise<Record<string, unknown>[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first);
  const numbered = em.dataSource.options.type === 'postgres';
  const chunk = Math.max(1, Math.floor(MOST_PARAMETERS / columns.length));
  const returned: Record<string, unknown>[] = [];
  for (let start = 0; start < rows.length; start += chunk) {
    const part = rows.slice(start, start + chunk);
    const values = part
      .map(
        (_, r) =>
          `(${columns.map((_c, c) => (numbered ? `$${r * columns.length + c + 1}` : '?')).join(',')})`,
      )
      .join(',');
    const parameters = part.flatMap((row) => columns.map((c) => row[c]));
    const result: unknown = await em.query(
      `INSERT INTO ${table} (${columns.join(',')}) VALUES ${values} ${after}`,
      parameters,
    );
    if (Array.isArray(result)) returned.push(...(result as Record<string, unknown>[]));
  }
  return returned;
}
