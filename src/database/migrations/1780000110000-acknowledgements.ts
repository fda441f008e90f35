import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  atInstant,
  createTable,
  id,
  index,
  int,
  nullable,
  onDate,
  ref,
  text,
  word,
} from './table-builder.js';

/** Answers to escalations; absences with what they rest on; and in whose place a step was taken. */
export class Acknowledgements1780000110000 implements MigrationInterface {
  readonly name = 'Acknowledgements1780000110000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'acknowledgement',
      [
        id(),
        ref('assignment_id'),
        int('rung'),
        onDate('last_day'),
        text('unit_ids'),
        word('cause', { length: '32' }),
        text('cause_note'),
        ref('responsible_id', nullable),
        text('responsible'),
        text('plan'),
        onDate('plan_on'),
        ref('by_id'),
        ref('on_behalf_of_id', nullable),
        atInstant('at'),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'responsible_id', table: 'person' },
          { column: 'by_id', table: 'person' },
          { column: 'on_behalf_of_id', table: 'person' },
        ],
        indices: [index('acknowledgement', ['assignment_id', 'rung', 'at'])],
      },
    );
    // By hand: on SQLite TypeORM would write the tables anew.
    await runner.query(
      'ALTER TABLE assignment_step ADD COLUMN on_behalf_of_id varchar(36) REFERENCES person (id)',
    );
    for (const table of ['absence', 'appointment']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN note text`);
      await runner.query(`ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['absence', 'appointment']) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN version`);
      await runner.query(`ALTER TABLE ${table} DROP COLUMN note`);
    }
    await runner.query('ALTER TABLE assignment_step DROP COLUMN on_behalf_of_id');
    await runner.dropTable('acknowledgement');
  }
}
