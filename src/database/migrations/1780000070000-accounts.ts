import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import {
  atInstant,
  createTable,
  id,
  index,
  int,
  nullable,
  ref,
  text,
  unique,
  word,
} from './table-builder.js';

/** What a token made before there were scopes was good for. */
const ALL_SCOPES = JSON.stringify(['read', 'report', 'office', 'register', 'mail', 'audit']);

const SESSION = [
  ref('id'),
  word('address', { length: '64' }),
  word('user_agent'),
  atInstant('last_used_at'),
].map((column) => new TableColumn(column));
const ACCOUNT = [atInstant('password_set_at', nullable), atInstant('last_sign_in_at', nullable)].map(
  (column) => new TableColumn(column),
);

/** Accounts whole: attempts, second factors, one-time links; what is shown of sessions and tokens. */
export class Accounts1780000070000 implements MigrationInterface {
  readonly name = 'Accounts1780000070000';

  async up(runner: QueryRunner): Promise<void> {
    // Nobody knows from where they were begun: people sign in anew.
    await runner.query('DELETE FROM session');
    await runner.addColumns('session', SESSION);
    await runner.addColumns('account', ACCOUNT);
    await runner.addColumns('api_token', [
      new TableColumn(text('scopes', nullable)),
      new TableColumn(atInstant('last_used_at', nullable)),
    ]);
    await runner.query(`UPDATE api_token SET scopes = '${ALL_SCOPES}'`);
    await runner.changeColumn(
      'api_token',
      new TableColumn(text('scopes', nullable)),
      new TableColumn(text('scopes')),
    );

    await createTable(
      runner,
      'attempt_tally',
      [
        word('key_hash', { isPrimary: true, length: '64' }),
        int('count'),
        atInstant('since'),
        atInstant('until'),
      ],
      { indices: [index('attempt_tally', ['until'])] },
    );
    await createTable(
      runner,
      'second_factor',
      [
        ref('person_id', { isPrimary: true }),
        text('sealed_secret'),
        atInstant('created_at'),
        atInstant('confirmed_at', nullable),
        int('last_step', nullable),
      ],
      { references: [{ column: 'person_id', table: 'person' }] },
    );
    await createTable(
      runner,
      'recovery_code',
      [id(), ref('person_id'), word('code_hash', { length: '64' })],
      {
        references: [{ column: 'person_id', table: 'person' }],
        indices: [unique('recovery_code', ['person_id', 'code_hash'])],
      },
    );
    await createTable(
      runner,
      'one_time_link',
      [
        id(),
        word('purpose', { length: '16' }),
        ref('person_id'),
        word('secret_hash', { length: '64' }),
        ref('mail_id'),
        atInstant('created_at'),
        atInstant('expires_at'),
        atInstant('used_at', nullable),
        atInstant('ended_at', nullable),
      ],
      {
        references: [
          { column: 'person_id', table: 'person' },
          { column: 'mail_id', table: 'mail' },
        ],
        indices: [
          unique('one_time_link', ['secret_hash']),
          unique('one_time_link', ['mail_id']),
          index('one_time_link', ['person_id', 'purpose']),
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['one_time_link', 'recovery_code', 'second_factor', 'attempt_tally']) {
      await runner.dropTable(table);
    }
    await runner.dropColumns('api_token', ['scopes', 'last_used_at']);
    await runner.dropColumns('account', ['password_set_at', 'last_sign_in_at']);
    await runner.dropColumns('session', ['id', 'address', 'user_agent', 'last_used_at']);
  }
}
