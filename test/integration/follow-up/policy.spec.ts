import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { count, ledger } from '../../support/world/ledger.js';
import { DEFAULT_POLICY, Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

onEachDatabase('a new version of the follow-up policy', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: '2026-06-22T08:00' });
    office = await Office.found(world.database);
    await office.unit('so-a');
    await office.directive('1-CV/TU');
    await office.assignment({ lastDay: '2026-06-24' });
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  it('holds from the next sweep on, in every process', async () => {
    const other = kind.name === 'SQLite' ? world : await World.open({ database, at: '2026-06-22T08:00' });
    await other.sweep();
    await office.setPolicy({ ...DEFAULT_POLICY, reminders: { workingDaysBefore: [5, 2] } });
    expect(await other.sweep()).toEqual({ notices: 1, mails: 1 });
    expect((await ledger(world)).map((l) => l.rule)).toEqual(['reminder-2', 'reminder-3']);
    if (other !== world) await other.close();
  });

  it('takes back what was planned by the old one and has not left', async () => {
    await world.sweep();
    await office.setPolicy({ ...DEFAULT_POLICY, reminders: { workingDaysBefore: [0] } });
    expect(await world.deliver()).toEqual([{ end: 'cancelled' }]);
    expect(await world.newMails()).toEqual([]);
  });

  it('may widen the office’s hours', async () => {
    world.setTime('2026-06-22T18:00');
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    await office.setPolicy({ ...DEFAULT_POLICY, officeHours: { from: '07:00', to: '19:00' } });
    expect(await world.sweep()).toEqual({ notices: 1, mails: 1 });
    await world.deliver();
    expect(await world.newMails()).toHaveLength(1);
  });

  it('may make the ladder shorter, later and end it sooner', async () => {
    await office.setPolicy({
      ...DEFAULT_POLICY,
      escalation: { rungs: [{ rung: 1, afterWorkingDays: 2, to: 'head' }] },
      repeat: { everyWorkingDays: 3, atMost: 1 },
    });
    for (const day of ['06-25', '06-26', '06-29', '06-30', '07-01', '07-02', '07-10', '07-20']) {
      world.setTime(`2026-${day}T08:00`);
      await world.sweep();
    }
    expect((await ledger(world)).map((l) => `${l.rule} ${l.recipient} ${l.occurrence}`)).toEqual([
      'escalation-1 head.so-a 2026-06-24+2',
      'escalation-1 head.so-a 2026-06-24+5',
      'overdue clerk.so-a 2026-06-24+1',
      'overdue clerk.so-a 2026-06-24+5',
    ]);
  });

  it('that makes no sense stops the sweep, which then writes nothing', async () => {
    await office.setPolicy({ ...DEFAULT_POLICY, officeHours: { from: '17:00', to: '07:30' } });
    await expect(world.sweep()).rejects.toThrow('giờ mở cửa phải trước giờ đóng cửa');
    expect(await count(world, 'notice')).toBe(0);
    await office.setPolicy(DEFAULT_POLICY);
    expect(await world.sweep()).toEqual({ notices: 1, mails: 1 });
  });

  it('does not exist before the seeds are loaded: the sweep says what to do', async () => {
    await office.change((em) => em.query('DELETE FROM follow_up_policy'));
    await expect(world.sweep()).rejects.toThrow('dondoc seed');
  });
});
