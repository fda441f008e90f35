import type { QueryRunner } from 'typeorm';
import { atInstant, createTable, flag, id, index, nullable, ref, text, word } from '../table-builder.js';

/** Accounts, sessions, tokens. */
export async function access(runner: QueryRunner): Promise<void> {
  await createTable(
    runner,
    'account',
    [
      ref('person_id', { isPrimary: true }),
      word('login', { isUnique: true }),
      text('password_hash'),
      flag('disabled', { default: false }),
      flag('demo', { default: false }),
      atInstant('created_at'),
    ],
    { references: [{ column: 'person_id', table: 'person' }] },
  );
  await createTable(
    runner,
    'session',
    [
      word('secret_hash', { isPrimary: true, length: '64' }),
      ref('person_id'),
      atInstant('created_at'),
      atInstant('expires_at'),
    ],
    { references: [{ column: 'person_id', table: 'person' }], indices: [index('session', ['person_id'])] },
  );
  await createTable(
    runner,
    'api_token',
    [
      id(),
      word('secret_hash', { isUnique: true, length: '64' }),
      ref('person_id'),
      word('name'),
      atInstant('created_at'),
      atInstant('expires_at'),
    ],
    {
      references: [{ column: 'person_id', table: 'person' }],
      indices: [index('api_token', ['person_id'])],
    },
  );
}

/** Settings and leases. */
export async function system(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'setting', [word('name', { isPrimary: true, length: '64' }), text('value')]);
  await createTable(runner, 'lease', [
    word('name', { isPrimary: true, length: '64' }),
    text('holder', nullable),
    atInstant('held_until', nullable),
    atInstant('finished_at', nullable),
  ]);
}
