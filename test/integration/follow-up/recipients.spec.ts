import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { ledger } from '../../support/world/ledger.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

onEachDatabase('who is told', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: '2026-06-25T08:00' });
    office = await Office.found(world.database);
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  /** What a sweep plans: who, for what, in what capacity. */
  async function told(): Promise<string[]> {
    await world.sweep();
    return (await ledger(world)).map((l) => `${l.rule} ${l.recipient} ${l.capacity}`);
  }

  it('is the stand-in while somebody is away, and the mail says in whose place', async () => {
    await office.unit('so-a');
    await office.person('pho-so-a', { unit: 'so-a' });
    await office.absence('head.so-a', '2026-06-25', '2026-06-26', 'pho-so-a');
    await office.assignment({ lastDay: '2026-06-24' });
    expect(await told()).toEqual(['escalation-1 pho-so-a stand_in', 'overdue clerk.so-a self']);
    await world.deliver();
    const mail = (await world.newMails()).find((m) => m.to.startsWith('pho-so-a'));
    expect(mail?.text).toContain('Đồng chí head.so-a');
    expect(mail?.text).toContain('gửi người thay thế trong thời gian vắng mặt');
  });

  it.each([
    ['2026-06-24', 'head.so-a self'],
    ['2026-06-26', 'pho-so-a stand_in'],
  ])(
    'is the stand-in to the last day of the absence: back on the day after %s',
    async (lastDayAway, expected) => {
      await office.unit('so-a');
      await office.person('pho-so-a', { unit: 'so-a' });
      await office.absence('head.so-a', '2026-06-22', lastDayAway, 'pho-so-a');
      await office.assignment({ lastDay: '2026-06-24' });
      expect(await told()).toContain(`escalation-1 ${expected}`);
    },
  );

  it('is whoever stands in for the stand-in who is away too', async () => {
    await office.unit('so-a');
    await office.person('pho-so-a');
    await office.person('truong-phong');
    await office.absence('head.so-a', '2026-06-20', '2026-06-30', 'pho-so-a');
    await office.absence('pho-so-a', '2026-06-24', '2026-06-25', 'truong-phong');
    await office.assignment({ lastDay: '2026-06-24' });
    expect(await told()).toContain('escalation-1 truong-phong stand_in');
  });

  it('is the acting head where the chair is empty', async () => {
    await office.unit('so-a', { head: null });
    await office.person('phu-trach-so-a');
    await office.appoint('so-a', 'phu-trach-so-a', 'acting', '2026-06-01');
    await office.assignment({ lastDay: '2026-06-24' });
    expect(await told()).toContain('escalation-1 phu-trach-so-a acting');
  });

  it('is the officer who follows the work where a unit has nobody', async () => {
    await office.person('theo-doi', { roles: ['office'] });
    await office.unit('so-a', { contacts: [], head: null });
    await office.assignment({ lastDay: '2026-06-24', officer: 'theo-doi' });
    expect(await told()).toEqual(['escalation-1 theo-doi fallback', 'overdue theo-doi fallback']);
    await world.deliver();
    const [mail] = await world.newMails();
    expect(mail?.text).toContain('gửi Văn phòng vì chưa xác định được người nhận');
  });

  it('is the office where nobody follows the work either', async () => {
    await office.unit('so-a', { contacts: [], head: null });
    await office.assignment({ lastDay: '2026-06-24' });
    expect(await told()).toEqual(['escalation-1 vanphong fallback', 'overdue vanphong fallback']);
  });

  it('is not a person who has left', async () => {
    await office.unit('so-a');
    await office.change((em) => em.query(`UPDATE person SET active = false WHERE code = 'head.so-a'`));
    await office.assignment({ lastDay: '2026-06-24' });
    expect(await told()).toContain('escalation-1 vanphong fallback');
  });

  it('is the successor of a unit that was merged away', async () => {
    await office.unit('so-moi');
    await office.unit('so-a');
    await office.change((em) =>
      em.query(
        `UPDATE unit SET valid_to = '2026-06-24', successor_id = '${office.id('so-moi')}' WHERE code = 'so-a'`,
      ),
    );
    await office.assignment({ lastDay: '2026-06-24' });
    expect(await told()).toEqual(['escalation-1 head.so-moi self', 'overdue clerk.so-moi self']);
  });

  it('is each co-lead, and a person they share only once', async () => {
    await office.person('chung');
    await office.unit('so-a', { contacts: ['chung'] });
    await office.unit('so-b', { contacts: ['chung'] });
    await office.assignment({ lastDay: '2026-06-24', leads: ['so-a', 'so-b'] });
    expect(await told()).toEqual([
      'escalation-1 head.so-a self',
      'escalation-1 head.so-b self',
      'overdue chung self',
    ]);
  });

  it('is the office, not the unit, where the work came after its last day', async () => {
    await office.person('theo-doi', { roles: ['office'] });
    await office.unit('so-a');
    await office.assignment({ lastDay: '2026-06-19', assignedAt: '2026-06-22T09:00', officer: 'theo-doi' });
    expect(await told()).toEqual(['new-term theo-doi self']);
  });
});
