import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { isPassword } from '../../../src/modules/access/password.js';
import { SeedCopy } from '../../../seeds/specs/seed-copy.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { count } from '../../support/world/ledger.js';
import { World } from '../../support/world/world.js';

const LOADED = [
  'unit',
  'person',
  'unit_contact',
  'appointment',
  'absence',
  'unit_group',
  'group_member',
  'calendar_day',
  'follow_up_policy',
  'directive',
  'directive_link',
  'assignment',
  'participation',
  'cascade_link',
  'assignment_step',
  'account',
  'setting',
];

onEachDatabase('loading the seeds', (kind) => {
  let database: TestDatabase;
  let world: World;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: '2026-06-25T08:05' });
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  const counts = async (of = world): Promise<Record<string, number>> => {
    const pairs: [string, number][] = [];
    for (const table of LOADED) pairs.push([table, await count(of, table)]);
    return Object.fromEntries(pairs);
  };
  const ask = (sql: string): Promise<Record<string, unknown>[]> => world.database.read.query(sql);

  it('loads them whole', async () => {
    expect(await world.loadSeeds()).toBe(true);
    const all = await counts();
    expect(all).toMatchObject({ unit: 59 + 104, directive: 2, follow_up_policy: 1, account: 0 });
    expect(await count(world, "unit WHERE kind = 'peoples_committee_commune'")).toBe(104);
    const clauses = (await ask(
      `SELECT d.number, a.clause, COUNT(c.id) AS children FROM assignment a JOIN directive d ON d.id = a.directive_id
       LEFT JOIN assignment c ON c.parent_id = a.id WHERE a.parent_id IS NULL GROUP BY d.number, a.clause`,
    )) as { number: string; clause: string; children: string | number }[];
    const children = (number: string) =>
      Object.fromEntries(
        clauses.filter((c) => c.number === number).map((c) => [c.clause, Number(c.children)]),
      );
    expect(children('2039-CV/VPTW')).toEqual({
      ...{
        '1.a': 15,
        '1.b': 15,
        '2.a': 0,
        '2.b': 0,
        '2.c': 0,
        '3.a': 0,
        '3.b': 0,
        '3.c': 0,
        '4.a': 0,
        '4.b': 0,
      },
      ...{ '5.1': 0, '5.2': 0, '6.a': 0, '6.b': 0, '6.c': 0, '7.a': 0, '7.b': 0, '8': 0 },
    });
    expect(children('484-CV/TU')).toEqual({
      '1': 128,
      ...{ '2.-1': 128, '2.-2': 128, '2.-3': 128, '2.-4': 128, '2.-5': 128 },
      ...{ '3.1': 9, '3.2': 0, '4': 0 },
    });
  });

  it('puts each demo state on the unit’s own assignment, and on no other', async () => {
    await world.loadSeeds();
    const moved = await ask(
      `SELECT a.clause, u.code AS unit, a.lifecycle, a.submitted_on AS "submittedOn",
              (SELECT COUNT(*) FROM assignment_step s WHERE s.assignment_id = a.id) AS steps
       FROM assignment a LEFT JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead'
       LEFT JOIN unit u ON u.id = p.unit_id WHERE a.lifecycle <> 'assigned' ORDER BY a.clause`,
    );
    const lines = moved.map((m) => [
      m['clause'],
      m['unit'],
      m['lifecycle'],
      m['submittedOn'],
      Number(m['steps']),
    ]);
    expect(lines.sort()).toEqual(
      [
        ['2.a', 'vptw', 'completed', '2026-05-27', 4],
        ['8', 'vptw', 'completed', '2026-05-08', 4],
        ['2.c', 'vptw', 'in_progress', null, 2],
        ['5.1', 'vptw', 'submitted', '2026-06-19', 3],
        ['7.a', 'bo-khcn', 'in_progress', null, 2],
        ['3.2', 'du-ubnd-tinh', 'in_progress', null, 2],
        ['2.-1', 'so-khcn', 'returned', null, 3],
        ['2.-5', 'ubnd-11953', 'in_progress', null, 2],
      ].sort(),
    );
  });

  it('keeps the moments of the files as instants of the office’s zone', async () => {
    await world.loadSeeds();
    const [row] = await ask(
      `SELECT a.assigned_on AS "on", a.assigned_at AS at, a.last_day AS last, a.original_last_day AS original
       FROM assignment a WHERE a.clause = '3.2'`,
    );
    expect(row).toEqual({
      on: '2026-05-21',
      at: '2026-05-21T09:00:00.000Z',
      last: '2026-06-24',
      original: '2026-06-24',
    });
  });

  it('a second time changes nothing, least of all what the office has changed since', async () => {
    await world.loadSeeds();
    await world.database.transaction(({ em }) =>
      em.query("UPDATE unit SET name = 'Tên mới' WHERE code = 'so-khcn'"),
    );
    const before = await counts();
    expect(await world.loadSeeds()).toBe(false);
    expect(await counts()).toEqual(before);
    expect(await ask("SELECT name FROM unit WHERE code = 'so-khcn'")).toEqual([{ name: 'Tên mới' }]);
  });

  it('by two at once loads them once, and neither fails', async () => {
    const other = kind.name === 'SQLite' ? world : await World.open({ database, at: '2026-06-25T08:05' });
    const loaded = await Promise.all([world.loadSeeds(), other.loadSeeds()]);
    expect(loaded.sort()).toEqual([false, true]);
    expect(await count(world, 'unit')).toBe(163);
    if (other !== world) await other.close();
  });

  it('that fail in the middle leaves nothing behind, and loads them all once the fault is gone', async () => {
    const empty = await counts();
    // In the way of the calendar, after the whole organization.
    await world.database.transaction(({ em }) =>
      em.query("INSERT INTO calendar_day (date, kind, name, source) VALUES ('2026-09-02', 'off', 'x', 'x')"),
    );
    await expect(world.loadSeeds()).rejects.toThrow(/unique|duplicate/i);
    expect(await counts()).toEqual({ ...empty, calendar_day: 1 });
    await world.database.transaction(({ em }) => em.query('DELETE FROM calendar_day'));
    expect(await world.loadSeeds()).toBe(true);
  });

  it('makes the demo accounts where they are asked for, with the password kept as a hash', async () => {
    const demo = await World.open({ database, at: '2026-06-25T08:05', env: { DEMO_ACCOUNTS: 'true' } });
    await demo.loadSeeds();
    const accounts = await ask('SELECT login, demo, password_hash AS hash FROM account ORDER BY login');
    expect(accounts.map((a) => a['login'])).toEqual([
      'can-bo-kiem-tra',
      'chuyen-vien-cds-cy',
      'clerk.so-khcn',
      'head.du-ubnd-tinh',
      'pho-bi-thu-thuong-truc',
      'quan-tri-he-thong',
    ]);
    const hash = String(accounts[0]?.['hash']);
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword(hash, 'dondoc-demo-2026')).toBe(true);
    await demo.close();
  });
});

onEachDatabase('seeds with a fault', (kind) => {
  it.each([
    [
      'a reference to nobody',
      'absences.json',
      (json: { absences: { standIn: string }[] }) => (json.absences[0]!.standIn = 'ai-do'),
    ],
    [
      'a policy that makes no sense',
      'policy.json',
      (json: { officeHours: { from: string } }) => (json.officeHours.from = '18:00'),
    ],
  ])('load nothing: %s', async (_case, file, spoil) => {
    const database = await kind.migrated();
    const copy = new SeedCopy();
    copy.edit(file, spoil as (json: unknown) => void);
    const world = await World.open({ database, at: '2026-06-25T08:05', env: { SEEDS_DIR: copy.folder } });
    await expect(world.loadSeeds()).rejects.toThrow();
    for (const table of LOADED) expect([table, await count(world, table)]).toEqual([table, 0]);
    await world.close();
    copy.discard();
    await database.discard();
  });
});
