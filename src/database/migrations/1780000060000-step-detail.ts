import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { nullable, text } from './table-builder.js';

/** What a step changed beside the state: the lead, the term. */
export class StepDetail1780000060000 implements MigrationInterface {
  readonly name = 'StepDetail1780000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('assignment_step', new TableColumn(text('detail', nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('assignment_step', 'detail');
  }
}
