import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sqlite, type TestDatabase } from '../support/world/databases.js';
import { Office } from '../support/world/office.js';
import { Story, timeline } from '../support/world/story.js';
import { World } from '../support/world/world.js';

describe('an office with one department and its leaders', () => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  async function found(at: string): Promise<void> {
    database = await sqlite.migrated();
    world = await World.open({ database, at });
    office = await Office.found(world.database);
    await office.person('phu-trach', { roles: ['leader'] });
    await office.person('thuong-truc', { roles: ['leader'], standing: true });
    await office.unit('so-a', { supervisor: 'phu-trach' });
    await office.directive('1-CV/TU');
  }
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  describe('when the product stood still from Tuesday 23/6 to Thursday 25/6/2026', () => {
    let story: Story;

    beforeEach(async () => {
      await found('2026-06-22T06:00');
      await office.assignment({ clause: '1', lastDay: '2026-06-22' });
      await office.assignment({ clause: '2', lastDay: '2026-06-24' });
      await office.assignment({ clause: '3', lastDay: '2026-06-26' });
      await office.assignment({ clause: '4' });
      story = new Story(world, '2026-06-22T06:00');
      await story.runTo('2026-06-22T22:00');
      story.stopTo('2026-06-26T06:00');
    });

    it('sends each person one catch-up with what still matters, not one for every day missed', async () => {
      expect(timeline(await story.runTo('2026-06-26T22:00')).sort()).toEqual([
        '2026-06-26T07:30 clerk.so-a: [Quá hạn đến 4 ngày làm việc] 2 nhiệm vụ – đề nghị báo cáo kết quả; thêm 1 sắp đến hạn',
        '2026-06-26T07:30 head.so-a: [Quá hạn đến 4 ngày làm việc] 2 nhiệm vụ – báo cáo người đứng đầu',
        '2026-06-26T07:30 phu-trach: [Quá hạn 4 ngày làm việc] 1-CV/TU mục 1 – báo cáo lãnh đạo phụ trách',
      ]);
    });

    it('leaves the reminders of the days missed out of the ledger: the newest says it all', async () => {
      await story.runTo('2026-06-26T22:00');
      const rules: { rule: string }[] = await world.database.read.query(
        "SELECT n.rule FROM notice n JOIN assignment a ON a.id = n.assignment_id WHERE a.clause = '3' ORDER BY n.rule",
      );
      expect(rules.map(({ rule }) => rule)).toEqual(['reminder-0', 'reminder-7']);
    });

    it('goes on from there as if nothing had been missed', async () => {
      await story.runTo('2026-06-26T22:00');
      const followUp = (await story.runTo('2026-06-29T22:00')).filter((m) => !m.subject.includes('tổng hợp'));
      expect(timeline(followUp).sort()).toEqual([
        '2026-06-29T07:30 clerk.so-a: [Quá hạn 1 ngày làm việc] 1-CV/TU mục 3 – đề nghị báo cáo kết quả',
        '2026-06-29T07:30 head.so-a: [Quá hạn 1 ngày làm việc] 1-CV/TU mục 3 – báo cáo người đứng đầu',
        '2026-06-29T07:30 phu-trach: [Quá hạn 3 ngày làm việc] 1-CV/TU mục 2 – báo cáo lãnh đạo phụ trách',
        '2026-06-29T07:30 thuong-truc: [Quá hạn 5 ngày làm việc] 1-CV/TU mục 1 – báo cáo Thường trực',
      ]);
    });

    it('says nothing of work that was reported meanwhile', async () => {
      const [row] = (await world.database.read.query("SELECT id FROM assignment WHERE clause = '1'")) as {
        id: string;
      }[];
      await office.step(row?.id ?? '', 'submit', 'clerk.so-a', '2026-06-24T10:00');
      expect(timeline(await story.runTo('2026-06-26T22:00')).sort()).toEqual([
        '2026-06-26T07:30 clerk.so-a: [Quá hạn 2 ngày làm việc] 1-CV/TU mục 2 – đề nghị báo cáo kết quả; thêm 1 sắp đến hạn',
        '2026-06-26T07:30 head.so-a: [Quá hạn 2 ngày làm việc] 1-CV/TU mục 2 – báo cáo người đứng đầu',
      ]);
    });
  });

  describe('over Tết 2026, off from Saturday 14/2 to Sunday 22/2', () => {
    const REOPENING = [
      '2026-02-23T07:30 clerk.so-a: [Quá hạn 1 ngày làm việc] 2 nhiệm vụ – đề nghị báo cáo kết quả; thêm 1 sắp đến hạn',
      '2026-02-23T07:30 head.so-a: [Quá hạn 1 ngày làm việc] 2 nhiệm vụ – báo cáo người đứng đầu',
      '2026-02-23T07:30 phu-trach: [Bản tổng hợp tuần] 2 nhiệm vụ quá hạn, 2 đến hạn trong 7 ngày (23/2/2026)',
      '2026-02-23T07:30 thuong-truc: [Bản tổng hợp tuần] 2 nhiệm vụ quá hạn, 2 đến hạn trong 7 ngày (23/2/2026)',
    ];
    let story: Story;

    beforeEach(async () => {
      await found('2026-02-09T06:00');
      await office.assignment({ clause: '1', lastDay: '2026-02-13' });
      // In the holiday: its last working day is Friday 13/2.
      await office.assignment({ clause: '2', lastDay: '2026-02-18' });
      await office.assignment({ clause: '3', lastDay: '2026-02-24' });
      await office.assignment({ clause: '4', lastDay: '2026-02-27' });
      story = new Story(world, '2026-02-09T06:00');
      await story.runTo('2026-02-12T22:00');
    });

    it('reminds before the holiday, is silent through it, and reopens with one mail a person', async () => {
      expect(timeline(await story.runTo('2026-02-13T22:00'))).toEqual([
        '2026-02-13T07:30 clerk.so-a: [Nhắc hạn] 2 nhiệm vụ sắp đến hạn, sớm nhất 13/2/2026',
      ]);
      expect(await story.runTo('2026-02-22T22:00')).toEqual([]);
      expect(timeline(await story.runTo('2026-02-23T22:00'))).toEqual(REOPENING);
    });

    it('waits for the reopening where the machine was off from before it and comes back in the middle', async () => {
      story.stopTo('2026-02-17T06:00');
      expect(await story.runTo('2026-02-22T22:00')).toEqual([]);
      expect(timeline(await story.runTo('2026-02-23T22:00'))).toEqual(REOPENING);
    });

    it('reopens with the same mails where the machine was off all along', async () => {
      await story.runTo('2026-02-13T22:00');
      story.stopTo('2026-02-23T07:00');
      expect(timeline(await story.runTo('2026-02-23T22:00'))).toEqual(REOPENING);
    });
  });
});
