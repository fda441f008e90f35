import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atInstant, createTable, id, index, int, ref, word } from './table-builder.js';

/** Task lists read in from Excel. */
export class TaskLists1780000030000 implements MigrationInterface {
  readonly name = 'TaskLists1780000030000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'task_list_import',
      [
        id(),
        ref('directive_id'),
        word('content_hash', { length: '64' }),
        int('assignments'),
        ref('by_id'),
        atInstant('at'),
      ],
      {
        references: [
          { column: 'directive_id', table: 'directive' },
          { column: 'by_id', table: 'person' },
        ],
        indices: [index('task_list_import', ['directive_id', 'content_hash'])],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('task_list_import');
  }
}
