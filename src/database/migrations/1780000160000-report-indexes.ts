import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { index } from './table-builder.js';

/** What figures over all assignments are counted from, without reading their words; and the steps of the last weeks. */
const INDICES = [
  [
    'assignment',
    index(
      'assignment',
      [
        'directive_id',
        'is_group',
        'lifecycle',
        'last_day',
        'last_time',
        'assigned_on',
        'submitted_on',
        'submitted_at',
        'assigned_at',
        'completed_at',
        'id',
      ],
      { name: 'ix_assignment_figures' },
    ),
  ],
  [
    'assignment_step',
    index('assignment_step', ['at', 'assignment_id', 'from_state', 'to_state'], {
      name: 'ix_assignment_step_at',
    }),
  ],
] as const;

export class ReportIndexes1780000160000 implements MigrationInterface {
  readonly name = 'ReportIndexes1780000160000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, given] of INDICES) await runner.createIndex(table, new TableIndex({ ...given }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { name = '' }] of INDICES) await runner.dropIndex(table, name);
  }
}
