import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { insertRows } from '../../src/database/insert-rows.js';
import { ENTITIES } from '../../src/app/entities.js';
import { Database } from '../../src/database/database.js';
import { onEachDatabase, type TestDatabase } from '../support/world/databases.js';
import { officeInstant } from '../support/world/local-time.js';
import { Office } from '../support/world/office.js';

type Row = Record<string, string | number | boolean | null>;

const NOW = officeInstant('2026-06-23T08:00');
const REFUSED = /unique|duplicate/i;

onEachDatabase('the database itself refuses', (kind) => {
  let blank: TestDatabase;
  let database: Database;
  let office: Office;

  beforeEach(async () => {
    blank = await kind.migrated();
    database = await Database.open(blank.url, ENTITIES, { migrate: false });
    office = await Office.found(database);
    await office.unit('so-a');
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await database.close();
    await blank.discard();
  });

  const insert = (table: string, row: Row): Promise<unknown> =>
    database.transaction(({ em }) => insertRows(em, table, [{ id: newId(), ...row }]));

  const mail = (more: Row = {}): Row => ({
    recipient_id: office.id('clerk.so-a'),
    kind: 'follow_up',
    state: 'pending',
    message_id: `<${newId()}@coquan.example>`,
    not_before: NOW,
    created_at: NOW,
    ...more,
  });

  it('a second notice for the same occurrence and person, and takes one for another person', async () => {
    const assignment = await office.assignment({ lastDay: '2026-06-24' });
    const mailId = newId();
    await insert('mail', mail({ id: mailId }));
    const notice = (more: Row = {}): Row => ({
      assignment_id: assignment,
      rule: 'reminder-1',
      occurrence: '2026-06-24-1',
      recipient_id: office.id('clerk.so-a'),
      kind: 'reminder',
      unit_id: office.id('so-a'),
      capacity: 'self',
      due_on: '2026-06-23',
      working_days_late: 0,
      state: 'planned',
      mail_id: mailId,
      planned_at: NOW,
      ...more,
    });
    await insert('notice', notice());
    await expect(insert('notice', notice())).rejects.toThrow(REFUSED);
    await expect(insert('notice', notice({ state: 'cancelled' }))).rejects.toThrow(REFUSED);
    await insert('notice', notice({ recipient_id: office.id('head.so-a') }));
    await insert('notice', notice({ occurrence: '2026-06-24-0' }));
  });

  it('a second open envelope for a person, but not a second mail', async () => {
    await insert('mail', mail({ state: 'assembling' }));
    await expect(insert('mail', mail({ state: 'assembling' }))).rejects.toThrow(REFUSED);
    await insert('mail', mail({ state: 'assembling', recipient_id: office.id('head.so-a') }));
    await insert('mail', mail());
    await insert('mail', mail());
  });

  it('a Message-ID that was given before', async () => {
    await insert('mail', mail({ message_id: '<one@coquan.example>' }));
    await expect(insert('mail', mail({ message_id: '<one@coquan.example>' }))).rejects.toThrow(REFUSED);
  });

  it('a second digest for a leader’s same day', async () => {
    const digest = (more: Row = {}): Row => ({
      recipient_id: office.id('vanphong'),
      variant: 'weekly',
      due_on: '2026-06-22',
      planned_at: NOW,
      ...more,
    });
    await insert('digest', digest());
    await expect(insert('digest', digest({ variant: 'monthly' }))).rejects.toThrow(REFUSED);
    await insert('digest', digest({ due_on: '2026-06-29' }));
  });

  it('a document registered twice: issuer, number and day; the same number on another day is another one', async () => {
    await expect(office.directive('1-CV/TU')).rejects.toThrow(REFUSED);
    await office.directive('2-CV/TU');
    await database.transaction(({ em }) =>
      em.query("UPDATE directive SET issued_on = '2021-02-03' WHERE number = '2-CV/TU'"),
    );
    await office.directive('2-CV/TU');
  });

  it('a code that a person or a unit has already', async () => {
    await expect(office.person('vanphong')).rejects.toThrow(REFUSED);
    await expect(office.unit('so-a')).rejects.toThrow(REFUSED);
  });

  it('a reference to what is not there, and to take away what is referred to', async () => {
    await expect(insert('mail', mail({ recipient_id: newId() }))).rejects.toThrow(/foreign key/i);
    await insert('mail', mail());
    await expect(
      database.transaction(({ em }) => em.query(`DELETE FROM person WHERE code = 'clerk.so-a'`)),
    ).rejects.toThrow(/foreign key/i);
  });
});
