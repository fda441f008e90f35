import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  atInstant,
  createTable,
  id,
  int,
  nullable,
  onDate,
  ref,
  text,
  unique,
  word,
} from './table-builder.js';

/** Reports for the occurrences of recurring duties. The occurrences themselves follow from the deadline's words. */
export class OccurrenceReports1780000140000 implements MigrationInterface {
  readonly name = 'OccurrenceReports1780000140000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'occurrence_report',
      [
        id(),
        ref('assignment_id'),
        onDate('last_day'),
        int('attempt'),
        text('note'),
        ref('by_id'),
        onDate('reported_on'),
        atInstant('reported_at'),
        word('verdict', { ...nullable, length: '16' }),
        text('verdict_note', nullable),
        ref('verdict_by_id', nullable),
        atInstant('verdict_at', nullable),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'by_id', table: 'person' },
          { column: 'verdict_by_id', table: 'person' },
        ],
        indices: [unique('occurrence_report', ['assignment_id', 'last_day', 'attempt'])],
      },
    );
    // A sweep asks a page of assignments for the few that recur.
    await runner.query('CREATE INDEX ix_assignment_recurring ON assignment (id) WHERE recurring');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_assignment_recurring');
    await runner.dropTable('occurrence_report');
  }
}
