import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Ledger } from '../../../src/modules/notices/index.js';
import { SWEEP_LEASE, SweepService } from '../../../src/modules/follow-up/index.js';
import { LeaseService } from '../../../src/modules/system/index.js';
import type { PlannedNotice } from '../../../src/domain/follow-up/notice.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { count, ledger } from '../../support/world/ledger.js';
import { officeMs } from '../../support/world/local-time.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

const AT = '2026-06-23T08:00';

onEachDatabase('a sweep', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: AT });
    office = await Office.found(world.database);
    await office.unit('so-a');
    await office.unit('so-b');
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  it('plans once, however often it runs', async () => {
    await office.assignment({ lastDay: '2026-06-24' });
    expect(await world.sweep()).toEqual({ notices: 1, mails: 1 });
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    await world.deliver();
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    await world.deliver();
    expect((await world.newMails()).map((m) => [m.to, m.subject])).toEqual([
      ['clerk.so-a@coquan.example', '[Nhắc hạn] 1-CV/TU mục 1 phải hoàn thành chậm nhất 24/6/2026'],
    ]);
  });

  it('puts all that one person is told into one mail', async () => {
    await office.assignment({ clause: '1', lastDay: '2026-06-24' });
    await office.assignment({ clause: '2', lastDay: '2026-06-19' });
    await office.assignment({ clause: '3' });
    expect(await world.sweep()).toEqual({ notices: 4, mails: 2 });
    await world.deliver();
    const [clerk, head] = await world.newMails();
    expect(clerk?.subject).toBe(
      '[Quá hạn 2 ngày làm việc] 1-CV/TU mục 2 – đề nghị báo cáo kết quả; thêm 1 sắp đến hạn, 1 không hạn',
    );
    expect(head?.subject).toBe('[Quá hạn 2 ngày làm việc] 1-CV/TU mục 2 – báo cáo người đứng đầu');
  });

  it('leaves alone while another one is under way, and runs when that has ended', async () => {
    await office.assignment({ lastDay: '2026-06-24' });
    const leases = world.get(LeaseService);
    await leases.acquire(SWEEP_LEASE, 'another process', 60_000);
    expect(await world.get(SweepService).sweep()).toBeNull();
    expect(await count(world, 'notice')).toBe(0);
    await leases.release(SWEEP_LEASE, 'another process', { finished: true });
    expect(await world.sweep()).toEqual({ notices: 1, mails: 1 });
  });

  it('takes over from a process that died in the middle of one', async () => {
    await office.assignment({ lastDay: '2026-06-24' });
    await world.get(LeaseService).acquire(SWEEP_LEASE, 'a process that died', -1);
    expect(await world.sweep()).toEqual({ notices: 1, mails: 1 });
  });

  /** Another process on PostgreSQL; on SQLite another call, since there a second process waits for the whole first one. */
  const another = (): Promise<World> =>
    kind.name === 'SQLite' ? Promise.resolve(world) : World.open({ database, at: AT });
  const closeIfOther = async (other: World): Promise<void> => {
    if (other !== world) await other.close();
  };

  it('run twice at once plans each notice once', async () => {
    await office.assignments(
      Array.from({ length: 40 }, (_, i) => ({ clause: `${i}`, lastDay: '2026-06-19' })),
    );
    const other = await another();
    const results = await Promise.all([world, other].map((w) => w.get(SweepService).sweep()));
    expect(results.reduce((sum, result) => sum + (result?.notices ?? 0), 0)).toBe(80);
    expect([await count(world, 'notice'), await count(world, 'mail')]).toEqual([80, 2]);
    await closeIfOther(other);
  });

  it('is safe even where two believe it is theirs alone: the ledger decides', async () => {
    const leads = ['so-a', 'so-b'];
    await office.assignments(
      Array.from({ length: 60 }, (_, i) => ({
        clause: `${i}`,
        lastDay: '2026-06-19',
        leads: [leads[i % 2] ?? ''],
      })),
    );
    const other = await another();
    const due = await plan(world);
    const written = await Promise.all([
      world.get(Ledger).record(due, officeMs(AT)),
      other.get(Ledger).record([...due].reverse(), officeMs(AT)),
    ]);
    expect(due).toHaveLength(120);
    expect(written.reduce((sum, n) => sum + n, 0)).toBe(120);
    expect([await count(world, 'notice'), await count(world, 'mail')]).toEqual([120, 4]);
    await closeIfOther(other);
  });

  it('cut short after a page is carried on in the same mail', async () => {
    await office.assignments(
      Array.from({ length: 4 }, (_, i) => ({ clause: `${i}`, lastDay: '2026-06-24' })),
    );
    const [first] = await plan(world);
    await world.get(Ledger).record(first ? [first] : [], officeMs(AT));
    expect(await world.deliver()).toEqual([]);
    expect(await world.sweep()).toEqual({ notices: 3, mails: 1 });
    await world.deliver();
    expect((await world.newMails()).map((m) => m.subject)).toEqual([
      '[Nhắc hạn] 4 nhiệm vụ phải hoàn thành chậm nhất 24/6/2026',
    ]);
  });

  it('outside office hours plans nothing, and makes up for it at the next opening', async () => {
    await office.assignment({ lastDay: '2026-06-24' });
    for (const closed of ['2026-06-23T07:29', '2026-06-23T17:00', '2026-06-21T10:00']) {
      world.setTime(closed);
      expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    }
    world.setTime('2026-06-24T07:30');
    expect(await world.sweep()).toEqual({ notices: 1, mails: 1 });
  });

  const many = (n: number) =>
    office.assignments(
      Array.from({ length: n }, (_, i) => ({
        clause: `${i}`,
        lastDay: '2026-06-24',
        leads: [i % 2 ? 'so-a' : 'so-b'],
      })),
    );

  it.each([2_000, 2_001])('looks at all of %d assignments, more than it reads at once', async (n) => {
    await many(n);
    expect(await world.sweep()).toEqual({ notices: n, mails: 2 });
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
  });

  it('looks at two pages and a half whole, and makes one mail a person of them', async () => {
    const ids = await many(5_000);
    // Those that are done must neither hide a page border nor count.
    await office.change((em) =>
      em.query(
        `UPDATE assignment SET lifecycle = 'completed' WHERE id >= '${ids[1_990]}' AND id < '${ids[2_010]}'`,
      ),
    );
    expect(await world.sweep()).toEqual({ notices: 4_980, mails: 2 });
    expect([await count(world, 'notice'), await count(world, 'mail')]).toEqual([4_980, 2]);
    const told = (await ledger(world)).map((line) => line.recipient);
    expect(told.filter((person) => person === 'clerk.so-a')).toHaveLength(2_490);
    let seen = 0;
    for await (const _ of world.get(SweepService).preview(officeMs('2026-06-25T08:00'))) seen += 1;
    expect(seen).toBe(4_980 * 2);
  });
});

async function plan(world: World): Promise<PlannedNotice[]> {
  const due: PlannedNotice[] = [];
  for await (const notice of world.get(SweepService).preview(officeMs(AT))) due.push(notice);
  return due;
}
