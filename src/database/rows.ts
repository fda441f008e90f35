import type { EntityManager, EntityMetadata, EntityTarget } from 'typeorm';

/** What a statement's parameters may be. */
export type Value = string | number | boolean | null;
export type Values = Readonly<Record<string, Value | readonly Value[]>>;

/*
 * Statements that every request runs. A query builder takes longer to write them than the database takes to answer, so
 * they are written by hand here, once for both dialects. What is asked for rarely is better left to TypeORM.
 */

/** The rows of a statement with `:name` parameters (`:...names` for a list). Flags come as the driver gives them. */
export async function selectRows<Row>(em: EntityManager, sql: string, values: Values = {}): Promise<Row[]> {
  const { text, names } = prepared(sql, values, isPostgres(em));
  return em.query(
    text,
    names.flatMap((name) => bound(values, name)),
  );
}

/**
 * Rows of one table as plain entities.
 * @param tail what follows `SELECT … FROM table e`: joins, `WHERE e.id = :id`, order
 */
export async function selectEntities<Entity extends object>(
  em: EntityManager,
  entity: EntityTarget<Entity>,
  tail: string,
  values: Values = {},
): Promise<Entity[]> {
  const { select, revive } = shapeOf(em.dataSource.getMetadata(entity));
  const rows = await selectRows<Record<string, unknown>>(em, `${select} ${tail}`, values);
  for (const row of rows) revive(row);
  return rows as Entity[];
}

/** The first of them, if there is any. */
export async function selectEntity<Entity extends object>(
  em: EntityManager,
  entity: EntityTarget<Entity>,
  tail: string,
  values: Values,
): Promise<Entity | null> {
  return (await selectEntities(em, entity, tail, values))[0] ?? null;
}

/**
 * Changes the row of one id, if it still has that version; counts the version on.
 * @param changes by property name
 * @returns whether it was so
 */
export async function updateVersion<Entity extends { id: string; version: number }>(
  em: EntityManager,
  entity: EntityTarget<Entity>,
  { id, version }: Pick<Entity, 'id' | 'version'>,
  changes: Partial<Omit<Entity, 'id' | 'version'>>,
): Promise<boolean> {
  const metadata = em.dataSource.getMetadata(entity);
  const { columnOf } = shapeOf(metadata);
  const names = Object.keys(changes).filter((name) => changes[name as keyof typeof changes] !== undefined);
  const set = names.map((name) => `${columnOf(name)} = :${name}`).join(', ');
  const result = await selectRows<unknown>(
    em,
    `UPDATE ${metadata.tableName} SET version = :nextVersion, ${set} WHERE id = :id AND version = :version RETURNING id`,
    { ...(changes as Values), id, version, nextVersion: version + 1 },
  );
  // PostgreSQL's driver tells of an UPDATE as [rows, count].
  return (isPostgres(em) ? (result[0] as unknown[]) : result).length === 1;
}

interface Prepared {
  readonly text: string;
  readonly names: readonly string[];
}

const known = new Map<string, Prepared>();
const PARAMETER = /(?<![:\w]):(\.\.\.)?([a-zA-Z]\w*)/g;

function prepared(sql: string, values: Values, postgres: boolean): Prepared {
  const key = (postgres ? '$' : '?') + sql;
  const before = known.get(key);
  if (before) return before;
  const names: string[] = [];
  let lists = false;
  let count = 0;
  const place = (): string => (postgres ? `$${(count += 1)}` : '?');
  const text = sql.replace(PARAMETER, (_, list: string | undefined, name: string) => {
    names.push(name);
    const value = values[name];
    if (!list) return place();
    lists = true;
    return (value as readonly Value[]).map(place).join(',');
  });
  const made = { text, names };
  // A list's length is part of the text.
  if (!lists) known.set(key, made);
  return made;
}

function bound(values: Values, name: string): Value | readonly Value[] {
  const value = values[name];
  if (value === undefined) throw new Error(`no value for :${name}`);
  return value;
}

interface Shape {
  readonly select: string;
  readonly columnOf: (property: string) => string;
  readonly revive: (row: Record<string, unknown>) => void;
}

const shapes = new WeakMap<EntityMetadata, Shape>();

function shapeOf(metadata: EntityMetadata): Shape {
  let shape = shapes.get(metadata);
  if (!shape) shapes.set(metadata, (shape = makeShape(metadata)));
  return shape;
}

function makeShape({ columns, tableName }: EntityMetadata): Shape {
  const columnOf = new Map(columns.map((c) => [c.propertyName, c.databaseName]));
  const flags = columns.filter((c) => c.type === 'boolean').map((c) => c.propertyName);
  const jsons = columns.filter((c) => c.type === 'simple-json').map((c) => c.propertyName);
  const list = columns.map((c) => `e.${c.databaseName} AS "${c.propertyName}"`).join(', ');
  return {
    select: `SELECT ${list} FROM ${tableName} e`,
    columnOf: (property) => {
      const column = columnOf.get(property);
      if (column === undefined) throw new Error(`${tableName} has no ${property}`);
      return column;
    },
    revive: (row) => {
      for (const name of flags) if (row[name] !== null) row[name] = Boolean(row[name]);
      for (const name of jsons)
        if (typeof row[name] === 'string') row[name] = JSON.parse(row[name]) as unknown;
    },
  };
}

function isPostgres(em: EntityManager): boolean {
  return em.dataSource.options.type === 'postgres';
}
