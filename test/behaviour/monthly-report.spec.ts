import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { insertRows } from '../../src/database/insert-rows.js';
import { sqlite, type TestDatabase } from '../support/world/databases.js';
import { officeInstant } from '../support/world/local-time.js';
import { Office } from '../support/world/office.js';
import { Story, timeline } from '../support/world/story.js';
import { World } from '../support/world/world.js';

const TASK = '1-CV/TU mục 1';
const reminder = (day: string, when: string): string => `${day}T07:30 clerk.so-a: [Nhắc hạn] ${TASK} ${when}`;
const late = (day: string, days: number, to: string, forWhat: string): string =>
  `${day}T07:30 ${to}: [Quá hạn ${days} ngày làm việc] ${TASK} – ${forWhat}`;

describe('a monthly report due before the 20th, given on 27/5/2026 and followed for a quarter', () => {
  let database: TestDatabase;
  let world: World;
  let office: Office;
  let story: Story;
  let assignment: string;

  beforeEach(async () => {
    database = await sqlite.blank();
    world = await World.open({ database, at: '2026-05-27T16:00' });
    office = await Office.found(world.database);
    await office.person('lanhdao', { roles: ['leader'] });
    await office.unit('so-a', { supervisor: 'lanhdao' });
    await office.directive('1-CV/TU');
    assignment = await office.assignment({ leads: ['so-a'], assignedAt: '2026-05-27T16:00' });
    await office.change((em) =>
      em.query(
        `UPDATE assignment SET recurring = true, deadline_phrase = 'báo cáo hằng tháng trước ngày 20' WHERE id = '${assignment}'`,
      ),
    );
    story = new Story(world, '2026-05-27T16:00');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  async function report(lastDay: string, local: string): Promise<void> {
    await office.change((em) =>
      insertRows(em, 'occurrence_report', [
        {
          id: newId(),
          assignment_id: assignment,
          last_day: lastDay,
          attempt: 1,
          note: 'Báo cáo tháng',
          by_id: office.id('clerk.so-a'),
          reported_on: local.slice(0, 10),
          reported_at: officeInstant(local),
        },
      ]),
    );
  }
  const toUnit = (): string[] => timeline(story.mails).filter((line) => !line.includes('[Bản tổng hợp'));

  it('is reminded of for each month until it is reported; a month that is missing climbs the ladder', async () => {
    await story.runTo('2026-06-18T10:00');
    // June: Friday 19/6 is its last day. Reported on the eve: nothing more of it.
    await report('2026-06-19', '2026-06-18T10:00');
    await story.runTo('2026-07-24T10:00');
    // July: 19/7 is a Sunday, so the last working day is Friday 17/7. Reported three working days late and more.
    await report('2026-07-19', '2026-07-24T10:00');
    await story.runTo('2026-08-19T22:00');
    expect(toUnit()).toEqual([
      reminder('2026-06-10', 'phải hoàn thành chậm nhất 19/6/2026'),
      reminder('2026-06-16', 'phải hoàn thành chậm nhất 19/6/2026'),
      reminder('2026-06-18', 'phải hoàn thành chậm nhất 19/6/2026'),
      reminder('2026-07-08', 'phải hoàn thành chậm nhất 19/7/2026'),
      reminder('2026-07-14', 'phải hoàn thành chậm nhất 19/7/2026'),
      reminder('2026-07-16', 'phải hoàn thành chậm nhất 19/7/2026'),
      reminder('2026-07-17', 'phải hoàn thành chậm nhất 19/7/2026'),
      late('2026-07-20', 1, 'clerk.so-a', 'đề nghị báo cáo kết quả'),
      late('2026-07-20', 1, 'head.so-a', 'báo cáo người đứng đầu'),
      late('2026-07-22', 3, 'lanhdao', 'báo cáo lãnh đạo phụ trách'),
      // Nobody stands above the supervisor here: the fifth day is the office's.
      late('2026-07-24', 5, 'vanphong', 'báo cáo Thường trực'),
      reminder('2026-08-10', 'phải hoàn thành chậm nhất 19/8/2026'),
      reminder('2026-08-14', 'phải hoàn thành chậm nhất 19/8/2026'),
      reminder('2026-08-18', 'phải hoàn thành chậm nhất 19/8/2026'),
      reminder('2026-08-19', 'phải hoàn thành trong hôm nay, 19/8/2026'),
    ]);
  });

  it('after an outage from June to August brings one mail a person, about the newest month that is missing', async () => {
    await story.runTo('2026-06-09T10:00');
    story.stopTo('2026-08-24T06:00');
    const mails = (await story.runTo('2026-08-24T12:00')).filter(
      ({ subject }) => !subject.includes('[Bản tổng hợp'),
    );
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    const told = mails.find(({ to }) => to.startsWith('clerk.so-a'));
    expect(told?.text).toContain('19/8/2026');
  });
});
