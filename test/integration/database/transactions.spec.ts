import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { ENTITIES } from '../../../src/app/entities.js';
import { Database } from '../../../src/database/database.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';

onEachDatabase('a transaction', (kind) => {
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

  const put = (em: EntityManager, name: string): Promise<unknown> =>
    em.query(`INSERT INTO setting (name, value) VALUES ('${name}', 'x')`);
  const stored = async (): Promise<string[]> => {
    const rows = (await database.read.query('SELECT name FROM setting ORDER BY name')) as { name: string }[];
    return rows.map((row) => row.name);
  };
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('stores all it writes, and gives back what its work returns', async () => {
    const result = await database.transaction(async ({ em }) => {
      await put(em, 'a');
      await put(em, 'b');
      return 42;
    });
    expect([result, await stored()]).toEqual([42, ['a', 'b']]);
  });

  it('that fails stores nothing, says why, and takes nothing of another one with it', async () => {
    const good = database.transaction(async ({ em }) => {
      await put(em, 'good-1');
      for (let i = 0; i < 20; i += 1) await turn();
      await put(em, 'good-2');
    });
    const bad = database.transaction(async ({ em }) => {
      await put(em, 'bad');
      await turn();
      throw new Error('no');
    });
    const later = database.transaction(({ em }) => put(em, 'later'));
    const ends = await Promise.allSettled([good, bad, later]);
    expect(ends.map((end) => end.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(bad).rejects.toThrow('no');
    expect(await stored()).toEqual(['good-1', 'good-2', 'later']);
  });

  it('is told to have stored its work only when others see it', async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        await database.transaction(({ em }) => put(em, `n-${i}`));
        return (await stored()).includes(`n-${i}`);
      }),
    );
    expect(seen).toEqual(Array.from({ length: 40 }, () => true));
  });

  it('mixed with forty others, a third of which fail, keeps its own rows together', async () => {
    const ends = await Promise.allSettled(
      Array.from({ length: 40 }, (_, i) =>
        database.transaction(async ({ em }) => {
          await put(em, `${i}-first`);
          await turn();
          if (i % 3 === 0) throw new Error('no');
          await put(em, `${i}-second`);
        }),
      ),
    );
    expect(ends.filter((end) => end.status === 'rejected')).toHaveLength(14);
    const kept = Array.from({ length: 40 }, (_, i) => i).filter((i) => i % 3 !== 0);
    expect(await stored()).toEqual(kept.flatMap((i) => [`${i}-first`, `${i}-second`]).sort());
  });

  it('shows nothing to readers outside before it has committed', async () => {
    let seen: string[] = ['?'];
    await database.transaction(async ({ em }) => {
      await put(em, 'a');
      seen = await stored();
      expect(await em.query('SELECT name FROM setting')).toEqual([{ name: 'a' }]);
    });
    expect([seen, await stored()]).toEqual([[], ['a']]);
  });

  it('runs what was left for after the commit then, in order', async () => {
    const log: string[] = [];
    await database.transaction(async ({ em, afterCommit }) => {
      afterCommit(async () => void log.push(`first ${(await stored()).join()}`));
      afterCommit(() => Promise.resolve(void log.push('second')));
      await put(em, 'a');
      log.push('work');
    });
    expect(log).toEqual(['work', 'first a', 'second']);
  });

  it('runs none of it when it is rolled back', async () => {
    const log: string[] = [];
    const failing = database.transaction(async ({ em, afterCommit }) => {
      afterCommit(() => Promise.resolve(void log.push('ran')));
      await put(em, 'a');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([log, await stored()]).toEqual([[], []]);
  });

  it('may itself start others after the commit', async () => {
    await database.transaction(async ({ em, afterCommit }) => {
      await put(em, 'a');
      afterCommit(() => database.transaction(async (unit) => void (await put(unit.em, 'b'))));
    });
    expect(await stored()).toEqual(['a', 'b']);
  });

  it('whose statement the database refuses is rolled back, with that refusal as the reason', async () => {
    const failing = database.transaction(async ({ em }) => {
      await put(em, 'a');
      await put(em, 'a');
    });
    await expect(failing).rejects.toThrow(/unique/i);
    await database.transaction(({ em }) => put(em, 'b'));
    expect(await stored()).toEqual(['b']);
  });

  it('saves through TypeORM without beginning another one inside', async () => {
    const failing = database.transaction(async ({ em }) => {
      await em.save('setting', { name: 'a', value: 'x' });
      await em.upsert('setting', { name: 'b', value: 'x' }, ['name']);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await stored()).toEqual([]);
  });

  it('asks for as much safety against a power failure as its work needs, each for itself', async () => {
    // On SQLite the writer itself waits for the disk: see durability.spec.ts.
    const [question, full, relaxed] =
      kind.name === 'SQLite'
        ? ['PRAGMA synchronous', { synchronous: 1 }, { synchronous: 1 }]
        : ['SHOW synchronous_commit', { synchronous_commit: 'on' }, { synchronous_commit: 'off' }];
    // A database as an office has it, not one that was made to be quick.
    const blank = await kind.blank();
    const own = await Database.open(blank.url, ENTITIES, { migrate: false });
    const ask = (durability?: 'relaxed'): Promise<unknown> =>
      own.transaction(({ em }) => em.query(question as string), durability);
    expect(await ask()).toEqual([full]);
    expect(await ask('relaxed')).toEqual([relaxed]);
    expect(await ask()).toEqual([full]);
    await own.close();
    await blank.discard();
  });

  it('under way is waited for when the database is closed', async () => {
    const own = await Database.open(made.url, ENTITIES, { migrate: false });
    const writing = own.transaction(async ({ em }) => {
      await turn();
      await put(em, 'a');
    });
    await own.close();
    await expect(writing).resolves.toBeUndefined();
    expect(await stored()).toEqual(['a']);
  });
});
