import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  atInstant,
  createTable,
  id,
  index,
  nullable,
  onDate,
  ref,
  text,
  unique,
  word,
} from './table-builder.js';

/** Requests for more time, and how each assignment stands to them. */
export class Extensions1780000090000 implements MigrationInterface {
  readonly name = 'Extensions1780000090000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'extension_request',
      [
        id(),
        ref('assignment_id'),
        word('state', { length: '16' }),
        word('decider', { length: '16' }),
        onDate('last_day'),
        onDate('proposed_day'),
        text('reason'),
        text('files'),
        ref('requested_by_id'),
        atInstant('requested_at'),
        onDate('granted_day', nullable),
        text('decision_note', nullable),
        ref('decided_by_id', nullable),
        atInstant('decided_at', nullable),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'requested_by_id', table: 'person' },
          { column: 'decided_by_id', table: 'person' },
        ],
        indices: [
          index('extension_request', ['assignment_id', 'requested_at']),
          // One at a time, whoever asks at the same moment.
          unique('extension_request', ['assignment_id'], { where: "state = 'requested'" }),
        ],
      },
    );
    // By hand: on SQLite TypeORM would write the table anew and lose the triggers that keep the search index.
    await runner.query("ALTER TABLE assignment ADD COLUMN extension varchar(16) NOT NULL DEFAULT 'none'");
    await runner.query('ALTER TABLE assignment ADD COLUMN extensions_granted integer NOT NULL DEFAULT 0');
    await runner.query(
      "CREATE INDEX ix_assignment_extension_requested ON assignment (last_day, id) WHERE extension = 'requested'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_assignment_extension_requested');
    for (const column of ['extension', 'extensions_granted']) {
      await runner.query(`ALTER TABLE assignment DROP COLUMN ${column}`);
    }
    await runner.dropTable('extension_request');
  }
}
