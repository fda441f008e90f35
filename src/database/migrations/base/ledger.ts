import type { QueryRunner } from 'typeorm';
import {
  atInstant,
  createTable,
  id,
  index,
  int,
  nullable,
  onDate,
  ref,
  text,
  unique,
  word,
} from '../table-builder.js';

/** Mails, notices, digests. */
export async function ledger(runner: QueryRunner): Promise<void> {
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
