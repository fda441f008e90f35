import type { Database } from '../../../src/database/database.js';

/** A column as the database itself tells it, in words both databases share. */
export interface ColumnFact {
  readonly type: 'text' | 'integer' | 'boolean';
  readonly length: number | null;
  readonly nullable: boolean;
  /** As written, without quotes; `true` and `false` for flags. */
  readonly default: string | null;
}

/** A database's tables: columns, primary keys, unique keys, foreign keys. Keyed by name, so that order does not count. */
export interface SchemaFacts {
  readonly columns: Readonly<Record<string, ColumnFact>>;
  readonly primaryKeys: Readonly<Record<string, string>>;
  /** `table(columns) where …` */
  readonly uniqueKeys: readonly string[];
  /** `table(columns)`: every index, unique or not */
  readonly indexes: readonly string[];
  /** `table.column -> table.column` */
  readonly foreignKeys: readonly string[];
}

/** Each database has its own kind of word index, which only this table's name is common to. */
const OWN_INDEX = 'search_words';

/** Reads the schema through the database's own catalogue, not through TypeORM. */
export async function readSchema({ read, dialect }: Database): Promise<SchemaFacts> {
  const ask: Ask = (sql) => read.query(sql);
  return dialect === 'sqlite' ? sqliteSchema(ask) : postgresSchema(ask);
}

// Rows of a catalogue: what each query asks for is what it gets.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Ask = (sql: string) => Promise<Record<string, any>[]>;

async function sqliteSchema(ask: Ask): Promise<SchemaFacts> {
  const tables = await ask(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '${OWN_INDEX}%'`,
  );
  const facts = emptyFacts();
  for (const { name: table } of tables) {
    const columns = await ask(`PRAGMA table_info('${table}')`);
    for (const c of columns) {
      const [, type = '', length] = /^(\w+)(?:\((\d+)\))?$/.exec(c['type'] ?? '') ?? [];
      facts.columns[`${table}.${c['name']}`] = fact(
        type,
        length,
        c['notnull'] === 0 && c['pk'] === 0,
        c['dflt_value'],
      );
    }
    const key = columns.filter((c) => c['pk'] > 0).sort((a, b) => a['pk'] - b['pk']);
    facts.primaryKeys[table] = key.map((c) => c['name']).join(',');
    for (const index of await ask(`PRAGMA index_list('${table}')`)) {
      if (index['origin'] === 'pk') continue;
      const parts = await ask(`PRAGMA index_info('${index['name']}')`);
      const [{ sql = '' } = {}] = await ask(`SELECT sql FROM sqlite_master WHERE name = '${index['name']}'`);
      note(facts, table, parts.map((p) => p['name']).join(','), index['unique'] === 1, String(sql ?? ''));
    }
    for (const key of await ask(`PRAGMA foreign_key_list('${table}')`)) {
      facts.foreignKeys.push(`${table}.${key['from']} -> ${key['table']}.${key['to']}`);
    }
  }
  return sorted(facts);
}

async function postgresSchema(ask: Ask): Promise<SchemaFacts> {
  const facts = emptyFacts();
  for (const c of await ask(
    `SELECT table_name, column_name, data_type, character_maximum_length AS length, is_nullable,
            column_default
     FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name <> '${OWN_INDEX}'`,
  )) {
    facts.columns[`${c['table_name']}.${c['column_name']}`] = fact(
      c['data_type'],
      c['length'],
      c['is_nullable'] === 'YES',
      c['column_default'],
    );
  }
  for (const index of await ask(
    `SELECT t.relname AS "table", i.indisprimary AS "primary", i.indisunique AS "unique",
            pg_get_indexdef(i.indexrelid) AS definition,
            (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(i.indkey) WITH ORDINALITY k(at, n)
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.at) AS columns
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
     WHERE t.relnamespace = current_schema()::regnamespace AND t.relname <> '${OWN_INDEX}'`,
  )) {
    if (index['primary']) facts.primaryKeys[index['table']] = index['columns'];
    else note(facts, index['table'], index['columns'], index['unique'], index['definition']);
  }
  for (const key of await ask(
    `SELECT t.relname AS "from", a.attname AS "column", r.relname AS "to", b.attname AS "target"
     FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
     JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
     JOIN pg_attribute b ON b.attrelid = r.oid AND b.attnum = c.confkey[1]
     WHERE c.contype = 'f' AND t.relnamespace = current_schema()::regnamespace`,
  )) {
    facts.foreignKeys.push(`${key['from']}.${key['column']} -> ${key['to']}.${key['target']}`);
  }
  return sorted(facts);
}

interface Facts {
  columns: Record<string, ColumnFact>;
  primaryKeys: Record<string, string>;
  uniqueKeys: string[];
  indexes: string[];
  foreignKeys: string[];
}

const emptyFacts = (): Facts => ({
  columns: {},
  primaryKeys: {},
  uniqueKeys: [],
  indexes: [],
  foreignKeys: [],
});

function note(facts: Facts, table: string, columns: string, unique: boolean, definition: string): void {
  const where = /where\s+(.+)$/is.exec(definition)?.[1] ?? '';
  // The databases write the same condition with other brackets, quotes and casts.
  const condition = where
    .replace(/[()"]|::\w+( varying)?/g, '')
    .replace(/= ANY ARRAY\[(.*?)\](?:\[\])?/, 'IN $1')
    .trim();
  const name = `${table}(${columns})${condition ? ` where ${condition}` : ''}`;
  facts.indexes.push(name);
  if (unique) facts.uniqueKeys.push(name);
}

function fact(
  type: string,
  length: string | number | null | undefined,
  nullable: boolean,
  given: string | null,
): ColumnFact {
  // PostgreSQL numbers the rows of its own bookkeeping with a sequence; SQLite does so without saying.
  const written = given?.startsWith('nextval(') ? null : given;
  const kind = kindOf(type);
  return {
    type: kind,
    length: length == null ? null : Number(length),
    nullable,
    default:
      written == null
        ? null
        : kind === 'boolean'
          ? flag(written)
          : written.replace(/::[a-z ]+$/, '').replace(/'/g, ''),
  };
}

const flag = (text: string): string => String(!['0', 'false'].includes(text));

function kindOf(type: string): ColumnFact['type'] {
  if (/^(varchar|text|character varying)$/i.test(type)) return 'text';
  if (/^(integer|bigint)$/i.test(type)) return 'integer';
  if (/^boolean$/i.test(type)) return 'boolean';
  throw new Error(`a column type the product does not use: ${type}`);
}

function sorted(facts: Facts): SchemaFacts {
  return {
    ...facts,
    uniqueKeys: facts.uniqueKeys.sort(),
    indexes: facts.indexes.sort(),
    foreignKeys: facts.foreignKeys.sort(),
  };
}
