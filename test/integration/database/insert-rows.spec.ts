import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ENTITIES } from '../../../src/app/entities.js';
import { openDatabase } from '../../../src/app/core.module.js';
import { loadConfig } from '../../../src/config/load-config.js';
import { Database } from '../../../src/database/database.js';
import { insertRows } from '../../../src/database/insert-rows.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';

const MADE = '2026-01-01T00:00:00.000Z';
const person = (i: number, more: Record<string, string | boolean | null> = {}) => ({
  id: `id-${i}`,
  code: `code-${i}`,
  name: i % 2 ? `Ông O'Neill; DROP TABLE person --` : 'Bà “Nguyễn”',
  email: `p${i}@coquan.example`,
  unit_id: null,
  roles: '["unit"]',
  standing: i % 3 === 0,
  active: true,
  version: i,
  created_at: MADE,
  updated_at: MADE,
  ...more,
});

onEachDatabase('inserting many rows', (kind) => {
  let made: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    made = await kind.migrated();
    database = await Database.open(made.url, ENTITIES, { migrate: false });
  });
  afterEach(async () => {
    await database.close();
    await made.discard();
  });

  const insert = (rows: ReturnType<typeof person>[], after?: string): Promise<unknown[]> =>
    database.transaction(({ em }) => insertRows(em, 'person', rows, after));
  const count = async (where = '1 = 1'): Promise<number> => {
    const [row] = (await database.read.query(`SELECT COUNT(*) AS n FROM person WHERE ${where}`)) as {
      n: string;
    }[];
    return Number(row?.n);
  };

  it('stores them all, far beyond what one statement takes, each value where it belongs', async () => {
    expect(await insert(Array.from({ length: 7_000 }, (_, i) => person(i)))).toEqual([]);
    expect(await count()).toBe(7_000);
    const people = await database.read.find<{
      code: string;
      version: number;
      standing: boolean;
      name: string;
    }>('person', { where: [{ code: 'code-0' }, { code: 'code-6999' }], order: { version: 'ASC' } });
    expect(people).toMatchObject([
      { code: 'code-0', version: 0, standing: true, name: 'Bà “Nguyễn”', unitId: null },
      { code: 'code-6999', version: 6999, standing: true, name: `Ông O'Neill; DROP TABLE person --` },
    ]);
  });

  it('gives back what RETURNING asks for, of every statement it took', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => person(i));
    const returned = await insert(rows, 'RETURNING id');
    expect(returned).toEqual(rows.map(({ id }) => ({ id })));
  });

  it('tells which rows were new where others were there before', async () => {
    await insert([person(1), person(3)]);
    const returned = await insert([person(1), person(2), person(3)], 'ON CONFLICT DO NOTHING RETURNING id');
    expect(returned).toEqual([{ id: 'id-2' }]);
  });

  it('stores none where one of them is refused, however late', async () => {
    const rows = [...Array.from({ length: 2_000 }, (_, i) => person(i)), person(0)];
    await expect(insert(rows)).rejects.toThrow(/unique|duplicate/i);
    expect(await count()).toBe(0);
  });

  it('does nothing for no rows', async () => {
    expect(await insert([])).toEqual([]);
  });
});

onEachDatabase('opening the product’s database', (kind) => {
  let made: TestDatabase;

  beforeEach(async () => {
    made = await kind.blank();
  });
  afterEach(() => made.discard());

  it('that lags behind is refused with what to do, and nothing is changed', async () => {
    const config = loadConfig({ DATABASE_URL: made.url });
    await expect(openDatabase(config, false)).rejects.toThrow('dondoc migrate');
    await expect(openDatabase(config, false)).rejects.toThrow('dondoc migrate');
    await (await openDatabase(config, true)).close();
    await (await openDatabase(config, false)).close();
  });
});
