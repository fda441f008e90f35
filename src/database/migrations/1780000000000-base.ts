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
  unique,
  version,
  word,
} from './table-builder.js';

/** The base: organization, calendar, policy, directives, assignments, ledger, outbox, accounts. */
export class Base1780000000000 implements MigrationInterface {
  readonly name = 'Base1780000000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.organization(runner);
    await this.rules(runner);
    await this.work(runner);
    await this.ledger(runner);
    await this.access(runner);
    await this.system(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'lease',
      'setting',
      'api_token',
      'session',
      'account',
      'digest',
      'notice',
      'mail',
      'assignment_step',
      'cascade_link',
      'participation',
      'assignment',
      'directive_link',
      'directive',
      'follow_up_policy',
      'calendar_day',
      'absence',
      'appointment',
      'group_member',
      'unit_group',
      'unit_contact',
      'person',
      'unit',
    ]) {
      await runner.dropTable(table);
    }
  }

  private async organization(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'unit', [
      id(),
      word('code', { isUnique: true }),
      word('name'),
      word('short_name'),
      text('aliases'),
      word('kind'),
      ref('parent_id', nullable),
      ref('supervisor_id', nullable),
      onDate('valid_from', nullable),
      onDate('valid_to', nullable),
      ref('successor_id', nullable),
      version(),
      atInstant('created_at'),
      atInstant('updated_at'),
    ]);
    await createTable(
      runner,
      'person',
      [
        id(),
        word('code', { isUnique: true }),
        word('name'),
        word('email'),
        ref('unit_id', nullable),
        text('roles'),
        flag('standing', { default: false }),
        flag('active', { default: true }),
        version(),
        atInstant('created_at'),
        atInstant('updated_at'),
      ],
      { references: [{ column: 'unit_id', table: 'unit' }], indices: [index('person', ['unit_id'])] },
    );
    await createTable(
      runner,
      'unit_contact',
      [ref('unit_id', { isPrimary: true }), ref('person_id', { isPrimary: true })],
      {
        references: [
          { column: 'unit_id', table: 'unit' },
          { column: 'person_id', table: 'person' },
        ],
      },
    );
    await createTable(runner, 'unit_group', [id(), word('code', { isUnique: true }), word('name')]);
    await createTable(
      runner,
      'group_member',
      [id(), ref('group_id'), ref('unit_id'), onDate('from_on', nullable), onDate('to_on', nullable)],
      {
        references: [
          { column: 'group_id', table: 'unit_group' },
          { column: 'unit_id', table: 'unit' },
        ],
        indices: [index('group_member', ['group_id'])],
      },
    );
    await createTable(
      runner,
      'appointment',
      [
        id(),
        ref('unit_id'),
        ref('person_id'),
        word('capacity'),
        onDate('from_on', nullable),
        onDate('to_on', nullable),
      ],
      {
        references: [
          { column: 'unit_id', table: 'unit' },
          { column: 'person_id', table: 'person' },
        ],
        indices: [index('appointment', ['unit_id'])],
      },
    );
    await createTable(
      runner,
      'absence',
      [id(), ref('person_id'), onDate('from_on'), onDate('to_on'), ref('stand_in_id')],
      {
        references: [
          { column: 'person_id', table: 'person' },
          { column: 'stand_in_id', table: 'person' },
        ],
        indices: [index('absence', ['person_id'])],
      },
    );
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'calendar_day', [
      onDate('date', { isPrimary: true }),
      word('kind'),
      word('name'),
      text('source'),
    ]);
    await createTable(runner, 'follow_up_policy', [
      int('version', { isPrimary: true }),
      text('body'),
      text('note'),
      ref('created_by_id', nullable),
      atInstant('created_at'),
    ]);
  }

  private async work(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'directive',
      [
        id(),
        word('number'),
        word('symbol'),
        word('type'),
        ref('issuer_id'),
        onDate('issued_on'),
        word('place', nullable),
        text('subject'),
        word('signer_name', nullable),
        word('signer_capacity', nullable),
        word('signer_title', nullable),
        text('recipients'),
        word('secrecy'),
        word('urgency'),
        atInstant('registered_at'),
        ref('registered_by_id', nullable),
        version(),
        atInstant('updated_at'),
      ],
      {
        references: [{ column: 'issuer_id', table: 'unit' }],
        indices: [unique('directive', ['issuer_id', 'number', 'issued_on'])],
      },
    );
    await createTable(
      runner,
      'directive_link',
      [id(), ref('directive_id'), word('kind'), word('number'), ref('target_id', nullable)],
      {
        references: [
          { column: 'directive_id', table: 'directive' },
          { column: 'target_id', table: 'directive' },
        ],
        indices: [index('directive_link', ['directive_id'])],
      },
    );
    await createTable(
      runner,
      'assignment',
      [
        id(),
        ref('directive_id'),
        ref('parent_id', nullable),
        flag('is_group', { default: false }),
        word('clause'),
        text('content'),
        text('expected_output', nullable),
        word('lead_basis'),
        word('lead_phrase', nullable),
        text('deadline_phrase', nullable),
        word('deadline_rule', nullable),
        onDate('last_day', nullable),
        word('last_time', { ...nullable, length: '5' }),
        onDate('original_last_day', nullable),
        flag('recurring', { default: false }),
        ref('monitoring_officer_id', nullable),
        word('lifecycle'),
        onDate('assigned_on'),
        atInstant('assigned_at'),
        atInstant('submitted_at', nullable),
        onDate('submitted_on', nullable),
        atInstant('completed_at', nullable),
        text('search_text'),
        version(),
        atInstant('created_at'),
        atInstant('updated_at'),
      ],
      {
        references: [
          { column: 'directive_id', table: 'directive' },
          { column: 'parent_id', table: 'assignment' },
          { column: 'monitoring_officer_id', table: 'person' },
        ],
        indices: [
          index('assignment', ['directive_id']),
          index('assignment', ['parent_id']),
          // What a sweep pages through: closed work of past years costs it nothing.
          index('assignment', ['id'], {
            name: 'ix_assignment_owed',
            where: "is_group = false AND lifecycle IN ('assigned', 'received', 'in_progress', 'returned')",
          }),
          index('assignment', ['last_day', 'id']),
        ],
      },
    );
    await createTable(
      runner,
      'participation',
      [id(), ref('assignment_id'), ref('unit_id', nullable), word('role'), word('phrase', nullable)],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'unit_id', table: 'unit' },
        ],
        indices: [
          index('participation', ['assignment_id', 'role', 'unit_id']),
          index('participation', ['unit_id', 'role', 'assignment_id']),
        ],
      },
    );
    await createTable(
      runner,
      'cascade_link',
      [ref('assignment_id', { isPrimary: true }), ref('upper_id', { isPrimary: true })],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'upper_id', table: 'assignment' },
        ],
        indices: [index('cascade_link', ['upper_id'])],
      },
    );
    await createTable(
      runner,
      'assignment_step',
      [
        id(),
        ref('assignment_id'),
        word('step'),
        word('from_state'),
        word('to_state'),
        text('note'),
        int('percent', nullable),
        ref('by_id'),
        atInstant('at'),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'by_id', table: 'person' },
        ],
        indices: [index('assignment_step', ['assignment_id', 'at'])],
      },
    );
  }

  private async ledger(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'mail',
      [
        id(),
        ref('recipient_id'),
        word('kind'),
        word('state'),
        word('message_id', { isUnique: true }),
        text('subject', nullable),
        atInstant('not_before'),
        int('attempts', { default: 0 }),
        ref('claim_id', nullable),
        ref('claimed_by', nullable),
        atInstant('settled_at', nullable),
        text('reason', nullable),
        atInstant('created_at'),
      ],
      {
        references: [{ column: 'recipient_id', table: 'person' }],
        indices: [
          index('mail', ['state', 'not_before']),
          // One open envelope a person: a sweep that was cut short is carried on by the next one.
          unique('mail', ['recipient_id'], { name: 'uq_mail_open_envelope', where: "state = 'assembling'" }),
        ],
      },
    );
    await createTable(
      runner,
      'notice',
      [
        id(),
        ref('assignment_id'),
        word('rule'),
        word('occurrence'),
        ref('recipient_id'),
        word('kind'),
        int('rung', nullable),
        ref('unit_id'),
        ref('on_behalf_of_id', nullable),
        word('capacity'),
        onDate('due_on'),
        onDate('last_day', nullable),
        int('working_days_late'),
        word('state'),
        text('reason', nullable),
        ref('mail_id'),
        atInstant('planned_at'),
        atInstant('settled_at', nullable),
      ],
      {
        references: [
          { column: 'assignment_id', table: 'assignment' },
          { column: 'recipient_id', table: 'person' },
          { column: 'unit_id', table: 'unit' },
          { column: 'mail_id', table: 'mail' },
        ],
        indices: [
          unique('notice', ['assignment_id', 'rule', 'occurrence', 'recipient_id'], {
            name: 'uq_notice_occurrence',
          }),
          index('notice', ['mail_id']),
        ],
      },
    );
    await createTable(
      runner,
      'digest',
      [
        id(),
        ref('recipient_id'),
        word('variant'),
        onDate('due_on'),
        ref('mail_id', nullable),
        atInstant('planned_at'),
      ],
      {
        references: [
          { column: 'recipient_id', table: 'person' },
          { column: 'mail_id', table: 'mail' },
        ],
        indices: [unique('digest', ['recipient_id', 'due_on']), index('digest', ['mail_id'])],
      },
    );
  }

  private async access(runner: QueryRunner): Promise<void> {
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

  private async system(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'setting', [word('name', { isPrimary: true, length: '64' }), text('value')]);
    await createTable(runner, 'lease', [
      word('name', { isPrimary: true, length: '64' }),
      text('holder', nullable),
      atInstant('held_until', nullable),
      atInstant('finished_at', nullable),
    ]);
  }
}
