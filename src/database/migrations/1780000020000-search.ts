import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, index, int, nullable, onDate, ref, unique, word } from './table-builder.js';

const serial = (name: string) =>
  int(name, { isPrimary: true, isGenerated: true, generationStrategy: 'increment' });

/** A change that makes entries stale: the table, what is changed of it, and whom to mark. */
interface Watch {
  readonly table: string;
  readonly mark: 'directive' | 'work' | 'assignment' | 'unit';
  /** The column with the id to mark. */
  readonly key: string;
  /** Columns whose change counts. */
  readonly columns: readonly string[];
  readonly events: readonly ('INSERT' | 'UPDATE' | 'DELETE')[];
}

const WATCHES: readonly Watch[] = [
  {
    table: 'directive',
    mark: 'directive',
    key: 'id',
    columns: ['number', 'issuer_id', 'issued_on', 'subject', 'signer_name', 'secrecy'],
    events: ['INSERT', 'UPDATE', 'DELETE'],
  },
  {
    table: 'directive',
    mark: 'work',
    key: 'id',
    columns: ['number', 'issued_on', 'secrecy'],
    events: ['UPDATE'],
  },
  {
    table: 'assignment',
    mark: 'assignment',
    key: 'id',
    columns: [
      ...['directive_id', 'parent_id', 'is_group', 'clause', 'content', 'expected_output', 'lead_phrase'],
      ...['deadline_phrase', 'last_day'],
    ],
    events: ['INSERT', 'UPDATE', 'DELETE'],
  },
  {
    table: 'participation',
    mark: 'assignment',
    key: 'assignment_id',
    columns: ['assignment_id', 'unit_id', 'role', 'phrase'],
    events: ['INSERT', 'UPDATE', 'DELETE'],
  },
  {
    table: 'unit',
    mark: 'unit',
    key: 'id',
    columns: ['code', 'name', 'short_name', 'aliases'],
    events: ['UPDATE'],
  },
];

/** Search: its entries, the index of their words, and triggers that say which entries a change makes stale. */
export class Search1780000020000 implements MigrationInterface {
  readonly name = 'Search1780000020000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'search_entry',
      [
        serial('place'),
        { ...id(), isPrimary: false },
        word('kind'),
        ref('parent_id', nullable),
        flag('is_group'),
        onDate('issued_on'),
        onDate('last_day', nullable),
      ],
      { indices: [unique('search_entry', ['id']), index('search_entry', ['kind', 'issued_on'])] },
    );
    await createTable(runner, 'search_stale', [serial('n'), word('kind'), ref('id')]);
    // What the search looked into before.
    await runner.query('ALTER TABLE assignment DROP COLUMN search_text');
    const sqlite = runner.dataSource.options.type !== 'postgres';
    for (const statement of sqlite ? SQLITE_WORDS : POSTGRES_WORDS) await runner.query(statement);
    for (const watch of WATCHES) {
      for (const event of watch.events) {
        await runner.query(sqlite ? sqliteTrigger(watch, event) : postgresTrigger(watch, event));
      }
    }
    // The next transaction writes the entries of all that is there already.
    await runner.query(`INSERT INTO search_stale (kind, id) SELECT 'directive', id FROM directive`);
    await runner.query(`INSERT INTO search_stale (kind, id) SELECT 'assignment', id FROM assignment`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const sqlite = runner.dataSource.options.type !== 'postgres';
    for (const watch of WATCHES) {
      for (const event of watch.events) {
        await runner.query(`DROP TRIGGER ${nameOf(watch, event)}${sqlite ? '' : ` ON ${watch.table}`}`);
      }
    }
    if (!sqlite) {
      await runner.query('DROP FUNCTION search_mark()');
      await runner.query('DROP FUNCTION search_mark_part()');
    }
    await runner.query('DROP TABLE search_words');
    await runner.dropTable('search_stale');
    await runner.dropTable('search_entry');
    await runner.query("ALTER TABLE assignment ADD COLUMN search_text text NOT NULL DEFAULT ''");
  }
}

/*
 * The words come cut and folded by the product itself, parted by blanks: the `ascii` tokenizer takes every other sign for
 * a letter. FTS5's own folding would leave `đ` alone. No text is kept here: what a find shows is read from its table.
 */
const SQLITE_WORDS = [
  `CREATE VIRTUAL TABLE search_words USING fts5(number, text, lead, other, exact,
     content='', contentless_delete=1, tokenize='ascii')`,
];

/** Positions and weights are given as they are, past PostgreSQL's parser: nothing but the core is needed. */
const POSTGRES_WORDS = [
  'CREATE TABLE search_words (place integer PRIMARY KEY, vector tsvector NOT NULL)',
  'CREATE INDEX ix_search_words_vector ON search_words USING gin (vector)',
  ...[
    ['search_mark', 'id'],
    ['search_mark_part', 'assignment_id'],
  ].map(
    ([name, key]) => `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF TG_OP <> 'INSERT' THEN
         INSERT INTO search_stale (kind, id) VALUES (TG_ARGV[0], OLD.${key});
       END IF;
       IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.${key} <> OLD.${key}) THEN
         INSERT INTO search_stale (kind, id) VALUES (TG_ARGV[0], NEW.${key});
       END IF;
       RETURN NULL;
     END $$`,
  ),
];

const nameOf = ({ table, mark }: Watch, event: string): string =>
  `search_${table}_${event.toLowerCase()}_${mark}`;

/** What an update must have changed, in the words of both databases. */
const changed = ({ columns }: Watch): string =>
  columns.map((column) => `OLD.${column} IS DISTINCT FROM NEW.${column}`).join(' OR ');

const updateOf = (watch: Watch): string =>
  `AFTER UPDATE OF ${watch.columns.join(', ')} ON ${watch.table} FOR EACH ROW WHEN (${changed(watch)})`;

function sqliteTrigger(watch: Watch, event: string): string {
  const { key, mark, table } = watch;
  const note = (row: string): string =>
    `INSERT INTO search_stale (kind, id) VALUES ('${mark}', ${row}.${key});`;
  const when = event === 'UPDATE' ? updateOf(watch) : `AFTER ${event} ON ${table} FOR EACH ROW`;
  const moved = event === 'UPDATE' && watch.columns.includes(key);
  const notes = event === 'INSERT' || moved ? note('NEW') : '';
  return `CREATE TRIGGER ${nameOf(watch, event)} ${when} BEGIN
    ${event === 'INSERT' ? '' : note('OLD')} ${notes}
  END`;
}

function postgresTrigger(watch: Watch, event: string): string {
  const { key, mark, table } = watch;
  const when = event === 'UPDATE' ? updateOf(watch) : `AFTER ${event} ON ${table} FOR EACH ROW`;
  const mechanism = key === 'id' ? 'search_mark' : 'search_mark_part';
  return `CREATE TRIGGER ${nameOf(watch, event)} ${when} EXECUTE FUNCTION ${mechanism}('${mark}')`;
}
