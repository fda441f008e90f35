import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atInstant, createTable, id, index, int, nullable, ref, unique, word } from './table-builder.js';

/** What a unit accounts for, from what went in to what came of it. */
const ACCOUNT = ['inputs', 'delivered_output', 'effect'];

/** Evidence files (their content is kept in a folder, by its hash), and what a report of completion accounts for. */
export class Evidence1780000080000 implements MigrationInterface {
  readonly name = 'Evidence1780000080000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'evidence_file',
      [
        id(),
        ref('assignment_id'),
        word('sha256', { length: '64' }),
        word('name'),
        word('kind', { length: '16' }),
        int('size'),
        ref('uploaded_by_id'),
        atInstant('uploaded_at'),
        atInstant('named_at', nullable),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'uploaded_by_id', table: 'person' },
        ],
        indices: [
          unique('evidence_file', ['assignment_id', 'sha256', 'uploaded_by_id']),
          index('evidence_file', ['sha256']),
        ],
      },
    );
    // By hand: on SQLite TypeORM would write the table anew and lose the triggers that keep the search index.
    for (const column of ACCOUNT) await runner.query(`ALTER TABLE assignment ADD COLUMN ${column} text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ACCOUNT) await runner.query(`ALTER TABLE assignment DROP COLUMN ${column}`);
    await runner.dropTable('evidence_file');
  }
}
