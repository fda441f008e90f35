import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atInstant, createTable, index, int, nullable, ref, text, word } from './table-builder.js';

/** Tables of which a row, once written, stays as it is. */
const APPEND_ONLY = ['audit_entry', 'audit_anchor'];

const hash = (name: string) => word(name, { length: '64' });

/** The audit trail: its entries, the end of their chain, anchors; and triggers that refuse to change what is written. */
export class Audit1780000050000 implements MigrationInterface {
  readonly name = 'Audit1780000050000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'audit_entry',
      [
        int('seq', { isPrimary: true }),
        atInstant('at'),
        ref('person_id', nullable),
        ref('on_behalf_of_id', nullable),
        word('means', { length: '16' }),
        word('action', { length: '64' }),
        word('subject_kind', { length: '32' }),
        word('subject_id', { length: '64', ...nullable }),
        text('before', nullable),
        text('after', nullable),
        word('request_id', { length: '64', ...nullable }),
        hash('previous_hash'),
        hash('hash'),
      ],
      {
        indices: [
          index('audit_entry', ['person_id', 'seq']),
          index('audit_entry', ['subject_id', 'seq']),
          index('audit_entry', ['action', 'seq']),
          index('audit_entry', ['at']),
        ],
      },
    );
    await createTable(runner, 'audit_head', [int('id', { isPrimary: true }), int('seq'), hash('hash')]);
    await createTable(runner, 'audit_anchor', [
      int('seq', { isPrimary: true }),
      hash('hash'),
      atInstant('taken_at'),
    ]);
    await createTable(runner, 'audit_anchor_mail', [ref('mail_id', { isPrimary: true }), int('seq')], {
      references: [
        { column: 'mail_id', table: 'mail' },
        { column: 'seq', table: 'audit_anchor', target: 'seq' },
      ],
    });
    await runner.query(`INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '${'0'.repeat(64)}')`);
    const sqlite = runner.dataSource.options.type !== 'postgres';
    if (!sqlite) await runner.query(REFUSE);
    for (const table of APPEND_ONLY) {
      for (const statement of sqlite ? sqliteTriggers(table) : postgresTriggers(table)) {
        await runner.query(statement);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_anchor_mail', 'audit_anchor', 'audit_head', 'audit_entry']) {
      await runner.dropTable(table);
    }
    if (runner.dataSource.options.type === 'postgres') await runner.query('DROP FUNCTION audit_refuse()');
  }
}

const REFUSE = `CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
  END $$`;

const sqliteTriggers = (table: string): string[] =>
  ['UPDATE', 'DELETE'].map(
    (event) =>
      `CREATE TRIGGER ${table}_refuse_${event.toLowerCase()} BEFORE ${event} ON ${table} BEGIN
         SELECT RAISE(ABORT, '${table} is append-only');
       END`,
  );

const postgresTriggers = (table: string): string[] => [
  `CREATE TRIGGER ${table}_refuse BEFORE UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION audit_refuse()`,
  `CREATE TRIGGER ${table}_refuse_truncate BEFORE TRUNCATE ON ${table}
     FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()`,
];
