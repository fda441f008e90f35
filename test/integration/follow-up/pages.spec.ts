import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { count } from '../../support/world/ledger.js';
import { officeMs } from '../../support/world/local-time.js';
import { Office } from '../../support/world/office.js';
import { SweepService } from '../../../src/modules/follow-up/index.js';
import { World } from '../../support/world/world.js';

onEachDatabase('more assignments than a sweep reads at once', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: '2026-06-23T08:00' });
    office = await Office.found(world.database);
    await office.unit('so-a');
    await office.unit('so-b');
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  const many = (n: number) =>
    office.assignments(
      Array.from({ length: n }, (_, i) => ({
        clause: `${i}`,
        lastDay: '2026-06-24',
        leads: [i % 2 ? 'so-a' : 'so-b'],
      })),
    );

  it.each([2_000, 2_001])('are all looked at: %d', async (n) => {
    await many(n);
    expect(await world.sweep()).toEqual({ notices: n, mails: 2 });
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
  });

  it('still make one mail a person, with all of them, and two pages and a half are looked at whole', async () => {
    const ids = await many(5_000);
    // Those that are done must neither hide a page border nor count.
    await office.change((em) =>
      em.query(
        `UPDATE assignment SET lifecycle = 'completed' WHERE id >= '${ids[1_990]}' AND id < '${ids[2_010]}'`,
      ),
    );
    expect(await world.sweep()).toEqual({ notices: 4_980, mails: 2 });
    expect([await count(world, 'notice'), await count(world, 'mail')]).toEqual([4_980, 2]);
    await world.deliver();
    expect((await world.newMails()).map((m) => [m.to, m.subject])).toEqual([
      ['clerk.so-a@coquan.example', '[Nhắc hạn] 2490 nhiệm vụ phải hoàn thành chậm nhất 24/6/2026'],
      ['clerk.so-b@coquan.example', '[Nhắc hạn] 2490 nhiệm vụ phải hoàn thành chậm nhất 24/6/2026'],
    ]);
    let seen = 0;
    for await (const _ of world.get(SweepService).preview(officeMs('2026-06-25T08:00'))) seen += 1;
    expect(seen).toBe(4_980 * 2);
  });
});
