import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ENTITIES } from '../../../src/app/entities.js';
import { FixedClock } from '../../../src/common/clock.js';
import { Database } from '../../../src/database/database.js';
import { type AuditEntry, chainOn, type Head } from '../../../src/domain/audit/index.js';
import { AuditTrail, VerifyTrail } from '../../../src/modules/audit/index.js';
import { entriesAfter, readHead, sha256 } from '../../../src/modules/audit/chain-store.js';
import { dropTriggers } from '../../support/audit/drop-triggers.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';

const AT = '2026-06-25T01:05:00.000Z';

onEachDatabase('the audit trail', (kind) => {
  let blank: TestDatabase;
  let database: Database;
  let trail: VerifyTrail;

  beforeEach(async () => {
    blank = await kind.blank();
    database = await Database.open(blank.url, ENTITIES, { migrate: true });
    trail = new VerifyTrail(database, new FixedClock(AT));
    for (let n = 1; n <= 5; n += 1) {
      await database.transaction(({ em }) => {
        for (const half of ['a', 'b']) {
          const subject = ['unit', `${n}${half}`] as const;
          AuditTrail.record(em, { at: AT, action: 'unit.edit', subject, after: { name: `Sở ${n}` } });
        }
        return Promise.resolve();
      });
    }
  });
  afterEach(async () => {
    await database.close();
    await blank.discard();
  });

  const run = (sql: string): Promise<unknown> => database.transaction(({ em }) => em.query(sql));
  const entries = (): Promise<AuditEntry[]> => entriesAfter(database.read, 0, 100);
  /** As somebody who may do everything with the database. */
  async function tamper(...statements: string[]): Promise<void> {
    await dropTriggers(database);
    for (const sql of statements) await run(sql);
  }
  const found = async (anchors: Head[] = []) => (await trail.verify(anchors)).broken;

  it('is one chain without gaps that holds', async () => {
    const all = await entries();
    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const last = all.at(-1) as AuditEntry;
    expect(await trail.verify()).toEqual({
      at: AT,
      entries: 10,
      last: { seq: 10, hash: last.hash },
      broken: null,
    });
    expect(await trail.last()).toMatchObject({ at: AT, entries: 10, broken: null });
  });

  it.each([
    "UPDATE audit_entry SET after = '{}' WHERE seq = 4",
    'DELETE FROM audit_entry WHERE seq = 4',
    'DELETE FROM audit_entry',
  ])('is refused by the database: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(/append-only/);
    expect(await found()).toBeNull();
  });

  it.each<[string, string[], object]>([
    ['UPDATE', ["UPDATE audit_entry SET after = '{}' WHERE seq = 4"], { reason: 'edited', seq: 4 }],
    [
      'DELETE in the middle',
      ['DELETE FROM audit_entry WHERE seq = 4'],
      { reason: 'deleted', seq: 4, through: 4 },
    ],
    [
      'DELETE at the end',
      ['DELETE FROM audit_entry WHERE seq >= 9'],
      { reason: 'cut_off', seq: 9, through: 10 },
    ],
    [
      'INSERT at the end',
      [
        `INSERT INTO audit_entry (seq, at, means, action, subject_kind, previous_hash, hash)
         SELECT 11, at, means, action, subject_kind, hash, previous_hash FROM audit_entry WHERE seq = 10`,
      ],
      { reason: 'inserted', seq: 11 },
    ],
    [
      'INSERT in the middle',
      [
        'UPDATE audit_entry SET seq = -seq WHERE seq >= 4',
        'UPDATE audit_entry SET seq = 1 - seq WHERE seq < 0',
        `INSERT INTO audit_entry (seq, at, means, action, subject_kind, previous_hash, hash)
         SELECT 4, at, means, action, subject_kind, hash, previous_hash FROM audit_entry WHERE seq = 3`,
      ],
      { reason: 'inserted', seq: 4 },
    ],
    [
      'swapping two',
      [
        'UPDATE audit_entry SET seq = 99 WHERE seq = 4',
        'UPDATE audit_entry SET seq = 4 WHERE seq = 7',
        'UPDATE audit_entry SET seq = 7 WHERE seq = 99',
      ],
      { reason: 'reordered', seq: 4 },
    ],
  ])('finds %s by hand', async (_what, statements, expected) => {
    await tamper(...statements);
    expect(await found()).toMatchObject(expected);
  });

  it('finds by an anchor that everything from one entry on was written anew, and that the end was cut off', async () => {
    const all = await entries();
    const anchor = all[7] as AuditEntry;
    const [changed, ...rest] = all.slice(4);
    const forged = chainOn(
      all[3] as AuditEntry,
      [{ ...(changed as AuditEntry), after: '{}' }, ...rest],
      sha256,
    );
    await tamper(
      ...forged.map(
        ({ seq, hash, previousHash, after }) =>
          `UPDATE audit_entry SET hash = '${hash}', previous_hash = '${previousHash}', after = '${after}' WHERE seq = ${seq}`,
      ),
      `UPDATE audit_head SET hash = '${forged.at(-1)?.hash}'`,
    );
    expect(await found()).toBeNull();
    expect(await found([anchor])).toEqual({ reason: 'rewritten', seq: 1, through: 8 });
    await tamper(
      'DELETE FROM audit_entry WHERE seq > 6',
      `UPDATE audit_head SET seq = 6, hash = '${forged[1]?.hash}'`,
    );
    expect(await found()).toBeNull();
    expect(await found([anchor])).toEqual({ reason: 'cut_off', seq: 7, through: 8 });
    await run(`INSERT INTO audit_anchor (seq, hash, taken_at) VALUES (8, '${anchor.hash}', '${AT}')`);
    expect(await found()).toEqual({ reason: 'cut_off', seq: 7, through: 8 });
  });

  it('goes on where its kept end was taken away, and finds what was cut off before by what is missing', async () => {
    await tamper('DELETE FROM audit_head');
    expect(await found()).toMatchObject({ reason: 'rewritten' });
    await database.transaction(({ em }) => {
      AuditTrail.record(em, { at: AT, action: 'unit.edit', subject: ['unit', 'x'] });
      return Promise.resolve();
    });
    expect(await readHead(database.read)).toMatchObject({ seq: 11 });
    expect(await found()).toBeNull();
    await run('DELETE FROM audit_entry WHERE seq = 11');
    await database.transaction(({ em }) => {
      AuditTrail.record(em, { at: AT, action: 'unit.edit', subject: ['unit', 'x'] });
      return Promise.resolve();
    });
    expect(await found()).toEqual({ reason: 'deleted', seq: 11, through: 11 });
  });
});
