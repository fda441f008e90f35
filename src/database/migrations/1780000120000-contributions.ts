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
  version,
} from './table-builder.js';

/** What a coordinating unit is to do, by when, and its report; and the person an assignment was delegated to. */
export class Contributions1780000120000 implements MigrationInterface {
  readonly name = 'Contributions1780000120000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'contribution',
      [
        id(),
        ref('assignment_id'),
        ref('unit_id'),
        text('content'),
        onDate('last_day', nullable),
        onDate('original_last_day', nullable),
        ref('set_by_id'),
        onDate('set_on'),
        atInstant('set_at'),
        text('report', nullable),
        ref('reported_by_id', nullable),
        onDate('reported_on', nullable),
        atInstant('reported_at', nullable),
        version(),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'unit_id', table: 'unit' },
          { column: 'set_by_id', table: 'person' },
          { column: 'reported_by_id', table: 'person' },
        ],
        indices: [
          unique('contribution', ['assignment_id', 'unit_id']),
          // What a sweep looks at.
          index('contribution', ['assignment_id'], {
            name: 'ix_contribution_owed',
            where: 'reported_on IS NULL AND last_day IS NOT NULL',
          }),
        ],
      },
    );
    // By hand: on SQLite TypeORM would write the table anew and lose the triggers that keep the search index.
    await runner.query('ALTER TABLE assignment ADD COLUMN delegate_id varchar(36) REFERENCES person (id)');
    await runner.query(
      'CREATE INDEX ix_assignment_delegate_id ON assignment (delegate_id) WHERE delegate_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_assignment_delegate_id');
    await runner.query('ALTER TABLE assignment DROP COLUMN delegate_id');
    await runner.dropTable('contribution');
  }
}
