import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  atInstant,
  createTable,
  flag,
  id,
  index,
  int,
  nullable,
  onDate,
  ref,
  text,
  version,
  word,
} from './table-builder.js';

const person = (column: string) => ({ column, table: 'person' });
const unit = (column: string) => ({ column, table: 'unit' });

/** Obstacles (khó khăn, vướng mắc), and who held each of them since when. */
export class Obstacles1780000100000 implements MigrationInterface {
  readonly name = 'Obstacles1780000100000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'obstacle',
      [
        id(),
        ref('assignment_id'),
        word('kind', { length: '32' }),
        word('title'),
        text('content'),
        text('proposal'),
        flag('beyond_authority', { default: false }),
        word('state', { length: '16' }),
        ref('raised_by_id'),
        ref('owner_unit_id', nullable),
        atInstant('raised_at'),
        word('waiting_kind', { length: '16' }),
        ref('waiting_unit_id', nullable),
        ref('waiting_person_id', nullable),
        ref('closed_by_id', nullable),
        onDate('closed_on', nullable),
        atInstant('closed_at', nullable),
        text('closing_note', nullable),
        version(),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          person('raised_by_id'),
          unit('owner_unit_id'),
          unit('waiting_unit_id'),
          person('waiting_person_id'),
          person('closed_by_id'),
        ],
        indices: [
          index('obstacle', ['assignment_id']),
          index('obstacle', ['state', 'raised_at']),
          index('obstacle', ['waiting_unit_id']),
          index('obstacle', ['waiting_person_id']),
        ],
      },
    );
    await createTable(
      runner,
      'obstacle_holder',
      [
        id(),
        ref('obstacle_id'),
        int('position'),
        word('kind', { length: '16' }),
        ref('unit_id', nullable),
        ref('person_id', nullable),
        onDate('since_on'),
        atInstant('since_at'),
        ref('passed_by_id'),
        text('note'),
      ],
      {
        references: [
          { column: 'obstacle_id', table: 'obstacle' },
          unit('unit_id'),
          person('person_id'),
          person('passed_by_id'),
        ],
        indices: [
          { ...index('obstacle_holder', ['obstacle_id', 'position']), isUnique: true },
          index('obstacle_holder', ['unit_id']),
          index('obstacle_holder', ['person_id']),
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('obstacle_holder');
    await runner.dropTable('obstacle');
  }
}
