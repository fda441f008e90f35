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
 * Changes rows of one table.
 * @param changes by property name
 * @param where with `:name` parameters, whose values are `values`
 * @returns how many rows it were
 */
export async function updateRows<Entity extends object>(
  em: EntityManager,
  entity: EntityTarget<Entity>,
  changes: Partial<Entity>,
  where: string,
  values: Values,
): Promise<number> {
  const metadata = em.dataSource.getMetadata(entity);
  const { columnOf, stored } = shapeOf(metadata);
  const set: string[] = [];
  const all: Record<string, Value | readonly Value[]> = { ...values };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    set.push(`${columnOf(name)} = :new_${name}`);
    all[`new_${name}`] = stored(name, value);
  }
  const sql = `UPDATE ${metadata.tableName} SET ${set.join(', ')} WHERE ${where} RETURNING 1 AS changed`;
  const result = await selectRows<unknown>(em, sql, all);
  // PostgreSQL's driver tells of an UPDATE as [rows, count].
  return isPostgres(em) ? (result as [unknown, number])[1] : result.length;
}

/** Changes one row if it still has that version, and counts the version on. @returns whether it was so */
export async function updateVersion<Entity extends { id: string; version: number }>(
  em: EntityManager,
  entity: EntityTarget<Entity>,
  { id, version }: Pick<Entity, 'id' | 'version'>,
  changes: Partial<Omit<Entity, 'id' | 'version'>>,
): Promise<boolean> {
  const next = { ...changes, version: version + 1 } as Partial<Entity>;
  return (await updateRows(em, entity, next, 'id = :id AND version = :version', { id, version })) === 1;
}

interface Prepared {
  readonly text: string;
  readonly names: readonly string[];
}

const known = new Map<string, Prepared>();
const PARAMETER = /(?<![:\w]):(\.\.\.)?([a-zA-Z]\w*)/g;

function prepared(sql: string, values: Values, postgres: boolean): Prepared {
  // How many values a list holds is part of the text.
  const lists = [...sql.matchAll(LIST)].map(([, name]) => padded(values[name as string]).length);
  const key = `${postgres ? '$' : '?'}${lists.join()}${sql}`;
  const before = known.get(key);
  if (before) return before;
  const names: string[] = [];
  let count = 0;
  const place = (): string => (postgres ? `$${(count += 1)}` : '?');
  const text = sql.replace(PARAMETER, (_, list: string | undefined, name: string) => {
    names.push(name);
    return list ? padded(values[name]).map(place).join(',') : place();
  });
  const made = { text, names };
  known.set(key, made);
  return made;
}

const LIST = /(?<![:\w]):\.\.\.([a-zA-Z]\w*)/g;

/** A list filled up to a power of two with its last value: so a few statements serve lists of every length. */
function padded(list: Value | readonly Value[] | undefined): readonly Value[] {
  if (!Array.isArray(list) || list.length === 0) throw new Error('a list parameter needs values');
  const values = list as readonly Value[];
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array<Value>(length - values.length).fill(values.at(-1) as Value)];
}

function bound(values: Values, name: string): Value | readonly Value[] {
  const value = values[name];
  if (value === undefined) throw new Error(`no value for :${name}`);
  return Array.isArray(value) ? padded(value as readonly Value[]) : value;
}

interface Shape {
  readonly select: string;
  readonly columnOf: (property: string) => string;
  readonly revive: (row: Record<string, unknown>) => void;
  /** A value as its column keeps it. */
  readonly stored: (property: string, value: unknown) => Value;
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
    stored: (property, value) =>
      jsons.includes(property) && value !== null ? JSON.stringify(value) : (value as Value),
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
