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
  version,
  word,
} from '../table-builder.js';

/** Units, people, who heads what, who is away, groups. */
export async function organization(runner: QueryRunner): Promise<void> {
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

/** Calendar and follow-up policy. */
export async function rules(runner: QueryRunner): Promise<void> {
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
