import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed an intake last. In plain SQL, which both databases take, so that SQLite does not build the table anew. */
export class IntakeEditor1780000130000 implements MigrationInterface {
  readonly name = 'IntakeEditor1780000130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE intake ADD COLUMN updated_by_id varchar(36) REFERENCES person(id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE intake DROP COLUMN updated_by_id');
  }
}
