import { type QueryRunner, Table, type TableColumnOptions, type TableIndexOptions } from 'typeorm';

type Column = TableColumnOptions;

const column =
  (type: string, extra: Partial<Column> = {}) =>
  (name: string, more: Partial<Column> = {}): Column => ({ name, type, ...extra, ...more });

/* The column kinds of `columns.ts`, as migrations write them. A migration must not change when an entity does. */
export const id = (): Column => ({ name: 'id', type: 'varchar', length: '36', isPrimary: true });
export const ref = column('varchar', { length: '36' });
export const word = column('varchar', { length: '255' });
export const text = column('text');
export const onDate = column('varchar', { length: '10' });
export const atInstant = column('varchar', { length: '24' });
export const int = column('integer');
export const flag = column('boolean');
export const version = (): Column => int('version', { default: 1 });

export const nullable = { isNullable: true } as const;

/** A foreign key from `column` to the id (or `target`) of `table`. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly target?: string;
}

/** Creates a table with its indexes and references. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: Column[],
  extras: { references?: Reference[]; indices?: TableIndexOptions[] } = {},
): Promise<void> {
  await runner.createTable(
    new Table({
      name,
      columns,
      foreignKeys: (extras.references ?? []).map((r) => ({
        name: `fk_${name}_${r.column}`,
        columnNames: [r.column],
        referencedTableName: r.table,
        referencedColumnNames: [r.target ?? 'id'],
      })),
      indices: extras.indices ?? [],
    }),
  );
}

/** An index named after its table and columns. */
export function index(
  table: string,
  columns: string[],
  options: Partial<TableIndexOptions> = {},
): TableIndexOptions {
  return { name: `ix_${table}_${columns.join('_')}`, columnNames: columns, ...options };
}

/** A unique index named after its table and columns. */
export function unique(
  table: string,
  columns: string[],
  options: Partial<TableIndexOptions> = {},
): TableIndexOptions {
  return { name: `uq_${table}_${columns.join('_')}`, columnNames: columns, isUnique: true, ...options };
}
