import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sqlite, type TestDatabase } from '../support/world/databases.js';
import { leaveOnly, takeStep } from '../support/world/seeded.js';
import { Story, timeline } from '../support/world/story.js';
import { World } from '../support/world/world.js';

/** The people of the story, as the seeds have them. */
const CLERK = 'vanthu.du-ubnd-tinh';
const HEAD = 'lanhdao.du-ubnd-tinh';
const STAND_IN = 'phobithu.du-ubnd-tinh';
const SUPERVISOR = 'btv.khoidang';
const STANDING = ['bithu', 'phobithu.thuongtruc'];
const LEADERS = ['bithu', 'btv.khoidang', 'phobithu.thuongtruc'];

const TASK = '484-CV/TU mục 3.2';
const at = (day: string, to: string, subject: string): string => `${day}T07:30 ${to}: ${subject}`;
const digests = (day: string, subject: string): string[] => LEADERS.map((leader) => at(day, leader, subject));
const late = (day: string, days: number, to: string, forWhat: string): string =>
  at(day, to, `[Quá hạn ${days} ngày làm việc] ${TASK} – ${forWhat}`);

const REMINDERS = [
  at('2026-06-15', CLERK, `[Nhắc hạn] ${TASK} phải hoàn thành chậm nhất 24/6/2026`),
  at('2026-06-19', CLERK, `[Nhắc hạn] ${TASK} phải hoàn thành chậm nhất 24/6/2026`),
  ...digests(
    '2026-06-22',
    '[Bản tổng hợp tuần] không có nhiệm vụ quá hạn, 1 đến hạn trong 7 ngày (22/6/2026)',
  ),
  at('2026-06-23', CLERK, `[Nhắc hạn] ${TASK} phải hoàn thành chậm nhất 24/6/2026`),
  at('2026-06-24', CLERK, `[Nhắc hạn] ${TASK} phải hoàn thành trong hôm nay, 24/6/2026`),
];
const FIRST_RUNGS = [
  late('2026-06-25', 1, CLERK, 'đề nghị báo cáo kết quả'),
  late('2026-06-25', 1, HEAD, 'báo cáo người đứng đầu'),
  late('2026-06-29', 3, SUPERVISOR, 'báo cáo lãnh đạo phụ trách'),
  ...digests('2026-06-29', '[Bản tổng hợp tuần] 1 nhiệm vụ quá hạn, 0 đến hạn trong 7 ngày (29/6/2026)'),
];
const REST_OF_THE_LADDER = [
  ...STANDING.map((leader) => late('2026-07-01', 5, leader, 'báo cáo Thường trực')),
  ...digests('2026-07-01', '[Bản tổng hợp tháng] 1 nhiệm vụ quá hạn, 0 đến hạn trong 7 ngày (1/7/2026)'),
  ...digests('2026-07-06', '[Bản tổng hợp tuần] 1 nhiệm vụ quá hạn, 0 đến hạn trong 7 ngày (6/7/2026)'),
  // The head is away from 6/7 to 10/7.
  ...everybody('2026-07-08', 10, STAND_IN),
  ...digests('2026-07-13', '[Bản tổng hợp tuần] 1 nhiệm vụ quá hạn, 0 đến hạn trong 7 ngày (13/7/2026)'),
  ...everybody('2026-07-15', 15, HEAD),
];

/** All rungs again, five working days apart. */
function everybody(day: string, days: number, head: string): string[] {
  return [
    late(day, days, CLERK, 'đề nghị báo cáo kết quả'),
    late(day, days, head, 'báo cáo người đứng đầu'),
    late(day, days, SUPERVISOR, 'báo cáo lãnh đạo phụ trách'),
    ...STANDING.map((leader) => late(day, days, leader, 'báo cáo Thường trực')),
  ];
}

describe('484-CV/TU 3.2, given on 21/5/2026 and due on Wednesday 24/6/2026', () => {
  let database: TestDatabase;
  let world: World;
  let assignment: string;
  let story: Story;

  beforeEach(async () => {
    database = await sqlite.blank();
    world = await World.open({ database, at: '2026-05-21T16:00' });
    await world.loadSeeds();
    assignment = await leaveOnly(world, '484-CV/TU', '3.2');
    story = new Story(world, '2026-05-21T16:00');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  it('left alone until mid July brings exactly these mails to exactly these people, and no other', async () => {
    await story.runTo('2026-07-15T22:00');
    expect(timeline(story.mails).sort()).toEqual(
      [...REMINDERS, ...FIRST_RUNGS, ...REST_OF_THE_LADDER].sort(),
    );
  });

  it('reported and accepted after the second rung is followed up no more; leaders read once that it is done', async () => {
    await story.runTo('2026-06-30T10:00');
    await takeStep(world, assignment, 'submit', '2026-06-30T10:00');
    await story.runTo('2026-07-02T09:00');
    await takeStep(world, assignment, 'accept', '2026-07-02T09:00');
    await story.runTo('2026-08-31T22:00');
    const done = '[Bản tổng hợp tuần] không có nhiệm vụ quá hạn, 0 đến hạn trong 7 ngày (6/7/2026)';
    expect(timeline(story.mails).sort()).toEqual(
      [...REMINDERS, ...FIRST_RUNGS, ...digests('2026-07-06', done)].sort(),
    );
    const told = story.mails.filter((mail) => mail.at === '2026-07-06T07:30');
    // Judged by the day of the report, not by the day the office accepted it.
    for (const mail of told) expect(mail.text).toContain('Hoàn thành chậm 4 ngày làm việc');
  });

  it('reported before its last day and returned is reminded of again, and only then', async () => {
    await story.runTo('2026-06-22T09:00');
    await takeStep(world, assignment, 'submit', '2026-06-22T09:00');
    expect(await story.runTo('2026-06-23T16:00')).toEqual([]);
    await takeStep(world, assignment, 'return', '2026-06-23T16:00');
    expect(timeline(await story.runTo('2026-06-24T22:00'))).toEqual([
      at('2026-06-24', CLERK, `[Nhắc hạn] ${TASK} phải hoàn thành trong hôm nay, 24/6/2026`),
    ]);
    expect(timeline(await story.runTo('2026-06-25T22:00')).sort()).toEqual(
      [
        late('2026-06-25', 1, CLERK, 'đề nghị báo cáo kết quả'),
        late('2026-06-25', 1, HEAD, 'báo cáo người đứng đầu'),
      ].sort(),
    );
  });

  it('withdrawn on its last day is not heard of again', async () => {
    await story.runTo('2026-06-24T15:00');
    await takeStep(world, assignment, 'withdraw', '2026-06-24T15:00');
    expect(await story.runTo('2026-07-31T22:00')).toEqual([]);
  });
});
