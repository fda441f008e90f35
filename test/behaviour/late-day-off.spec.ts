import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sqlite, type TestDatabase } from '../support/world/databases.js';
import { Office } from '../support/world/office.js';
import { Story, timeline } from '../support/world/story.js';
import { World } from '../support/world/world.js';

describe('a decision about the calendar that comes late', () => {
  let database: TestDatabase;
  let world: World;
  let office: Office;
  let story: Story;

  beforeEach(async () => {
    database = await sqlite.migrated();
    world = await World.open({ database, at: '2026-06-21T06:00' });
    office = await Office.found(world.database);
    await office.unit('so-a');
    await office.directive('1-CV/TU');
    await office.assignment({ lastDay: '2026-06-24' });
    story = new Story(world, '2026-06-21T06:00', () => ['07:30', '09:30', '14:30']);
    // The reminder of Friday 19/6, made up for on Monday.
    await story.runTo('2026-06-22T08:00');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  const reminder = '[Nhắc hạn] 1-CV/TU mục 1 phải hoàn thành chậm nhất 24/6/2026';
  const overdue = '[Quá hạn 1 ngày làm việc] 1-CV/TU mục 1 –';

  it('without it reminds on Tuesday and Wednesday and reports on Thursday', async () => {
    expect(timeline(await story.runTo('2026-06-25T22:00')).sort()).toEqual([
      `2026-06-23T07:30 clerk.so-a: ${reminder}`,
      '2026-06-24T07:30 clerk.so-a: [Nhắc hạn] 1-CV/TU mục 1 phải hoàn thành trong hôm nay, 24/6/2026',
      `2026-06-25T07:30 clerk.so-a: ${overdue} đề nghị báo cáo kết quả`,
      `2026-06-25T07:30 head.so-a: ${overdue} báo cáo người đứng đầu`,
    ]);
  });

  it('moves what was still to come to before the days off, and the report to after them', async () => {
    await office.decideDay('2026-06-23', 'off');
    await office.decideDay('2026-06-24', 'off');
    const mails = await story.runTo('2026-06-25T22:00');
    expect(timeline(mails).sort()).toEqual([
      // Monday is the last working day now: that is worth saying on the day itself.
      `2026-06-22T09:30 clerk.so-a: ${reminder}`,
      `2026-06-25T07:30 clerk.so-a: ${overdue} đề nghị báo cáo kết quả`,
      `2026-06-25T07:30 head.so-a: ${overdue} báo cáo người đứng đầu`,
    ]);
    expect(mails[0]?.text).toContain('ngày làm việc cuối cùng là 22/6/2026');
  });

  it('puts the report off when the day after the last day is given free', async () => {
    await office.decideDay('2026-06-25', 'off');
    await story.runTo('2026-06-24T22:00');
    expect(timeline(await story.runTo('2026-06-26T22:00'))).toEqual([
      `2026-06-26T07:30 clerk.so-a: ${overdue} đề nghị báo cáo kết quả`,
      `2026-06-26T07:30 head.so-a: ${overdue} báo cáo người đứng đầu`,
    ]);
  });

  it('repeats nothing that was already said when a day off is taken back', async () => {
    await office.decideDay('2026-06-23', 'off');
    await office.decideDay('2026-06-24', 'off');
    await story.runTo('2026-06-22T22:00');
    await office.decideDay('2026-06-23', 'working');
    await office.decideDay('2026-06-24', 'working');
    expect(timeline(await story.runTo('2026-06-24T22:00'))).toEqual([
      `2026-06-23T07:30 clerk.so-a: ${reminder}`,
    ]);
  });

  it('counts a Saturday that is worked instead as a day late', async () => {
    await office.decideDay('2026-06-27', 'working');
    await office.person('phu-trach', { roles: ['leader'] });
    await office.change((em) =>
      em.query(`UPDATE unit SET supervisor_id = '${office.id('phu-trach')}' WHERE code = 'so-a'`),
    );
    const mails = await story.runTo('2026-06-29T22:00');
    expect(timeline(mails.filter((m) => m.to.startsWith('phu-trach')))).toEqual([
      expect.stringMatching(/^2026-06-22T09:30 phu-trach: \[Bản tổng hợp tuần\]/),
      '2026-06-27T07:30 phu-trach: [Quá hạn 3 ngày làm việc] 1-CV/TU mục 1 – báo cáo lãnh đạo phụ trách',
      expect.stringMatching(/^2026-06-29T07:30 phu-trach: \[Bản tổng hợp tuần\]/),
    ]);
  });

  it('sends nothing on a day just given free, even what was planned that morning', async () => {
    world.setTime('2026-06-23T07:40');
    await world.sweep();
    await office.decideDay('2026-06-23', 'off');
    await world.deliver();
    expect(await world.newMails()).toEqual([]);
    expect(timeline(await story.runTo('2026-06-24T22:00'))).toEqual([
      '2026-06-24T07:30 clerk.so-a: [Nhắc hạn] 1-CV/TU mục 1 phải hoàn thành trong hôm nay, 24/6/2026',
    ]);
  });
});
