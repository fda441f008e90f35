import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  atInstant,
  createTable,
  flag,
  id,
  index,
  int,
  nullable,
  ref,
  text,
  unique,
  word,
} from './table-builder.js';

/** Requests that were given a key, so that sending one again does not do it twice. */
export class Idempotency1780000150000 implements MigrationInterface {
  readonly name = 'Idempotency1780000150000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'keyed_request',
      [
        id(),
        ref('person_id'),
        word('key'),
        word('route'),
        word('body_hash', { length: '64' }),
        ref('run_id'),
        flag('done', { default: false }),
        int('status', nullable),
        text('headers', nullable),
        text('body', nullable),
        atInstant('begun_at'),
      ],
      {
        references: [{ column: 'person_id', table: 'person' }],
        indices: [unique('keyed_request', ['person_id', 'key']), index('keyed_request', ['begun_at'])],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('keyed_request');
  }
}
