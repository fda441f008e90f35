import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  atInstant,
  createTable,
  id,
  index,
  int,
  nullable,
  ref,
  text,
  version,
  word,
} from './table-builder.js';

/** Intakes with their sources, what was corrected in them, and the names organs were learned to be written by. */
export class Intake1780000010000 implements MigrationInterface {
  name = 'Intake1780000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE unit_group ADD COLUMN aliases text');
    await createTable(runner, 'source_file', [
      word('sha256', { isPrimary: true, length: '64' }),
      text('content'),
      int('size'),
      atInstant('created_at'),
    ]);
    await createTable(
      runner,
      'intake',
      [
        id(),
        word('source_sha256', { ...nullable, length: '64' }),
        word('source_name'),
        word('source_format'),
        int('source_size'),
        text('source_text', nullable),
        text('extraction_json', nullable),
        text('body_json'),
        word('state'),
        word('number', nullable),
        text('subject', nullable),
        int('kept_drafts'),
        ref('directive_id', nullable),
        ref('created_by_id'),
        atInstant('created_at'),
        ref('closed_by_id', nullable),
        atInstant('closed_at', nullable),
        version(),
        atInstant('updated_at'),
      ],
      {
        references: [
          { column: 'source_sha256', table: 'source_file', target: 'sha256' },
          { column: 'directive_id', table: 'directive' },
          { column: 'created_by_id', table: 'person' },
          { column: 'closed_by_id', table: 'person' },
        ],
        indices: [index('intake', ['state', 'created_at']), index('intake', ['source_sha256'])],
      },
    );
    await createTable(
      runner,
      'intake_field',
      [
        id(),
        ref('intake_id'),
        word('draft_id', nullable),
        word('field'),
        text('extracted', nullable),
        text('confirmed', nullable),
        word('verdict'),
        atInstant('confirmed_at'),
      ],
      {
        references: [{ column: 'intake_id', table: 'intake' }],
        indices: [
          index('intake_field', ['intake_id']),
          index('intake_field', ['confirmed_at', 'field', 'verdict']),
        ],
      },
    );
    await createTable(
      runner,
      'organ_alias',
      [
        id(),
        ref('unit_id', nullable),
        ref('group_id', nullable),
        word('name'),
        ref('intake_id'),
        ref('accepted_by_id'),
        atInstant('accepted_at'),
      ],
      {
        references: [
          { column: 'unit_id', table: 'unit' },
          { column: 'group_id', table: 'unit_group' },
          { column: 'intake_id', table: 'intake' },
          { column: 'accepted_by_id', table: 'person' },
        ],
        indices: [index('organ_alias', ['unit_id']), index('organ_alias', ['group_id'])],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['organ_alias', 'intake_field', 'intake', 'source_file'])
      await runner.dropTable(table);
    await runner.query('ALTER TABLE unit_group DROP COLUMN aliases');
  }
}
