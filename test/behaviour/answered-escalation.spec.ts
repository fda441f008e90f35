import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/common/ids.js';
import { insertRows } from '../../src/database/insert-rows.js';
import { sqlite, type TestDatabase } from '../support/world/databases.js';
import { officeInstant } from '../support/world/local-time.js';
import { leaveOnly, personId, takeStep } from '../support/world/seeded.js';
import { Story, type StoryMail } from '../support/world/story.js';
import { World } from '../support/world/world.js';

/** Escalation mails: `2026-06-25 lanhdao.du-ubnd-tinh`. */
const escalations = (mails: readonly StoryMail[]): string[] =>
  mails
    .filter(({ subject }) => /báo cáo (người đứng đầu|lãnh đạo phụ trách|Thường trực)/.test(subject))
    .map(({ at, to }) => `${at.slice(0, 10)} ${to.split('@')[0] ?? ''}`);
const overdue = (mails: readonly StoryMail[]): string[] =>
  mails.filter(({ subject }) => subject.includes('đề nghị báo cáo kết quả')).map(({ at }) => at.slice(0, 10));

describe('an escalation of 484-CV/TU 3.2 that its head answers on 25/6 with a plan until 2/7', () => {
  let database: TestDatabase;
  let world: World;
  let assignment: string;
  let story: Story;

  beforeEach(async () => {
    database = await sqlite.blank();
    world = await World.open({ database, at: '2026-06-24T20:00' });
    await world.loadSeeds();
    assignment = await leaveOnly(world, '484-CV/TU', '3.2');
    story = new Story(world, '2026-06-24T20:00');
    await story.runTo('2026-06-25T10:00');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  async function answer(local: string, planOn: string): Promise<void> {
    const units = (await world.database.read.query(
      `SELECT unit_id FROM participation WHERE assignment_id = '${assignment}' AND role = 'lead'`,
    )) as { unit_id: string }[];
    const byId = await personId(world, 'head.du-ubnd-tinh');
    await world.database.transaction(({ em }) =>
      insertRows(em, 'acknowledgement', [
        {
          id: newId(),
          assignment_id: assignment,
          rung: 1,
          last_day: '2026-06-24',
          unit_ids: JSON.stringify(units.map((unit) => unit.unit_id)),
          cause: 'staff',
          cause_note: '',
          responsible: 'Phòng Tổng hợp',
          plan: 'Bổ sung người',
          plan_on: planOn,
          by_id: byId,
          at: officeInstant(local),
        },
      ]),
    );
  }

  it('asks for the answer by a link in the mail', () => {
    const mail = story.mails.find(({ to }) => to.startsWith('lanhdao.'));
    const link = `/assignments/${assignment}?acknowledge=1`;
    expect(mail?.text).toContain(link);
    expect(mail?.html.replaceAll('&#x3D;', '=')).toContain(link);
  });

  it('says nothing to the head until the plan is over, then at once again, and on as before', async () => {
    await answer('2026-06-25T10:00', '2026-07-02');
    const mails = await story.runTo('2026-07-09T20:00');
    const toHead = escalations(mails).filter((line) => /lanhdao|phobithu\.du/.test(line));
    // Friday 3/7 is the first working day after the plan; on 8/7 the head is away and the stand-in is told.
    expect(toHead).toEqual(['2026-07-03 lanhdao.du-ubnd-tinh', '2026-07-08 phobithu.du-ubnd-tinh']);
    // The leaders above and the unit's contacts hear of it as if nobody had answered.
    expect(escalations(mails)).toContain('2026-06-29 btv.khoidang');
    expect(escalations(mails)).toContain('2026-07-01 bithu');
    expect(overdue(mails)).toEqual(['2026-07-08']);
    const digest = mails.find(
      ({ at, subject }) => at.startsWith('2026-06-29') && subject.includes('Bản tổng hợp'),
    );
    expect(digest?.text).toContain('Có kế hoạch khắc phục đến 2/7/2026');
  });

  it('stays silent for good where the unit reports before the plan is over', async () => {
    await answer('2026-06-25T10:00', '2026-07-02');
    await story.runTo('2026-07-01T15:00');
    await takeStep(world, assignment, 'submit', '2026-07-01T15:00');
    const mails = await story.runTo('2026-07-31T20:00');
    expect([...escalations(mails), ...overdue(mails)]).toEqual([]);
  });
});
