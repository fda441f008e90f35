import type { QueryRunner } from 'typeorm';
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
} from '../table-builder.js';

/** Directives, assignments, who takes part, the steps taken. */
export async function work(runner: QueryRunner): Promise<void> {
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
          where: "lifecycle IN ('assigned', 'received', 'in_progress', 'returned')",
        }),
        // In the order lists have, and with all that open work is judged by: counting the overdue reads it alone.
        index('assignment', ['is_group', 'last_day', 'id', 'lifecycle', 'assigned_on', 'last_time'], {
          name: 'ix_assignment_last_day',
        }),
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
