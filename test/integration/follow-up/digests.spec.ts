import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { count } from '../../support/world/ledger.js';
import { Office } from '../../support/world/office.js';
import { type ReadMail, World } from '../../support/world/world.js';

onEachDatabase('the leaders’ digest', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    // A Monday.
    world = await World.open({ database, at: '2026-06-22T07:30' });
    office = await Office.found(world.database);
    await office.person('thuong-truc', { roles: ['leader'], standing: true });
    await office.person('khoi-a', { roles: ['leader'] });
    await office.person('khoi-b', { roles: ['leader'] });
    await office.unit('so-a', { supervisor: 'khoi-a' });
    await office.unit('so-b', { supervisor: 'khoi-b' });
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  /** The digests that leave at a moment, by the person's code. */
  async function digestsAt(local: string): Promise<Record<string, ReadMail>> {
    world.setTime(local);
    await world.sweepDigests();
    await world.deliver();
    return Object.fromEntries((await world.newMails()).map((mail) => [mail.to.split('@')[0], mail]));
  }

  it('goes to each leader once a week, however often it is looked for', async () => {
    await office.assignment({ lastDay: '2026-06-19' });
    expect(Object.keys(await digestsAt('2026-06-22T07:30'))).toEqual(['khoi-a', 'thuong-truc']);
    expect(await digestsAt('2026-06-22T07:40')).toEqual({});
    expect(await digestsAt('2026-06-26T16:50')).toEqual({});
    expect(Object.keys(await digestsAt('2026-06-29T07:30'))).toEqual(['khoi-a', 'thuong-truc']);
  });

  it('is written once where two workers look for it at once', async () => {
    await office.assignment({ lastDay: '2026-06-19' });
    const other = kind.name === 'SQLite' ? world : await World.open({ database, at: '2026-06-22T07:30' });
    const written = await Promise.all([world.sweepDigests(), other.sweepDigests()]);
    expect(written.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(await count(world, 'mail')).toBe(2);
    if (other !== world) await other.close();
  });

  it('goes on the first working day of a month too, and as the monthly one where that is a Monday', async () => {
    await office.assignment({ lastDay: '2026-05-20' });
    const subjectAt = async (local: string) => (await digestsAt(local))['thuong-truc']?.subject;
    expect(await subjectAt('2026-06-29T07:30')).toContain('[Bản tổng hợp tuần] 1 nhiệm vụ quá hạn');
    expect(await subjectAt('2026-07-01T07:30')).toContain('[Bản tổng hợp tháng] 1 nhiệm vụ quá hạn');
    // 1/8 is a Saturday.
    expect(await subjectAt('2026-08-03T07:30')).toContain('[Bản tổng hợp tháng]');
    expect(await subjectAt('2026-08-03T08:30')).toBeUndefined();
  });

  it('that was missed is made up for once, by the latest alone', async () => {
    await office.assignment({ lastDay: '2026-05-20' });
    await digestsAt('2026-06-22T07:30');
    expect(Object.keys(await digestsAt('2026-07-02T10:00'))).toEqual(['khoi-a', 'thuong-truc']);
    expect(await digestsAt('2026-07-03T10:00')).toEqual({});
  });

  it('with nothing to say is no mail, also when something happens later that day', async () => {
    await office.assignment({ lastDay: '2026-12-31' });
    expect(await digestsAt('2026-06-22T07:30')).toEqual({});
    await office.assignment({ clause: '2', lastDay: '2026-06-19' });
    expect(await digestsAt('2026-06-22T09:00')).toEqual({});
    expect(Object.keys(await digestsAt('2026-06-29T07:30'))).toEqual(['khoi-a', 'thuong-truc']);
  });

  it('shows what a merged unit left open to the leader of its successor, no longer to its own', async () => {
    const overdue = { lastDay: '2026-06-19', leads: ['so-a'] };
    await office.assignment({ clause: '1', content: 'Việc còn dở.', ...overdue });
    await office.change((em) =>
      em.query(
        `UPDATE unit SET valid_to = '2026-06-28', successor_id = '${office.id('so-b')}' WHERE code = 'so-a'`,
      ),
    );
    expect(Object.keys(await digestsAt('2026-06-22T07:30'))).toEqual(['khoi-a', 'thuong-truc']);
    const after = await digestsAt('2026-06-29T07:30');
    expect(Object.keys(after)).toEqual(['khoi-b', 'thuong-truc']);
    expect(after['khoi-b']?.text).toContain('Việc còn dở.');
    expect(after['khoi-b']?.text).toContain('Đơn vị so-a');
  });

  it('shows a supervising leader the units of the own block alone, a standing leader all', async () => {
    await office.assignment({
      clause: '1',
      content: 'Việc của khối A.',
      lastDay: '2026-06-19',
      leads: ['so-a'],
    });
    await office.assignment({
      clause: '2',
      content: 'Việc của khối B.',
      lastDay: '2026-06-18',
      leads: ['so-b'],
    });
    const mails = await digestsAt('2026-06-22T07:30');
    const shown = (who: string): string[] =>
      ['Việc của khối A.', 'Việc của khối B.', 'Đơn vị so-a', 'Đơn vị so-b'].filter(
        (words) => mails[who]?.text.includes(words) && mails[who].html.includes(words),
      );
    expect(shown('khoi-a')).toEqual(['Việc của khối A.', 'Đơn vị so-a']);
    expect(shown('khoi-b')).toEqual(['Việc của khối B.', 'Đơn vị so-b']);
    expect(shown('thuong-truc')).toHaveLength(4);
    expect(mails['khoi-a']?.subject).toContain('1 nhiệm vụ quá hạn, 0 đến hạn');
    expect(mails['thuong-truc']?.subject).toContain('2 nhiệm vụ quá hạn, 0 đến hạn');
  });

  it('does not go to a leader who has left, nor to one who watches over no unit', async () => {
    await office.person('khong-khoi', { roles: ['leader'] });
    await office.change((em) => em.query(`UPDATE person SET active = false WHERE code = 'thuong-truc'`));
    await office.assignment({ lastDay: '2026-06-19' });
    expect(Object.keys(await digestsAt('2026-06-22T07:30'))).toEqual(['khoi-a']);
  });

  it('counts what is open, late and due next, and work of co-leads once', async () => {
    await office.assignment({ clause: '1', lastDay: '2026-06-19', leads: ['so-a', 'so-b'] });
    await office.assignment({ clause: '2', lastDay: '2026-06-22' });
    await office.assignment({ clause: '3', lastDay: '2026-06-29' });
    await office.assignment({ clause: '4', lastDay: '2026-06-30' });
    await office.assignment({ clause: '5' });
    await office.assignment({ clause: '6', lastDay: '2026-06-10', lifecycle: 'submitted' });
    await office.assignment({ clause: '7', lastDay: '2026-06-10', lifecycle: 'withdrawn' });
    // Given after its last day: the unit is not blamed.
    await office.assignment({ clause: '8', lastDay: '2026-06-10', assignedAt: '2026-06-11T08:00' });
    const { text } = (await digestsAt('2026-06-22T07:30'))['thuong-truc'] ?? {};
    expect(totals(text)).toEqual({ open: 6, overdue: 1, newlyOverdue: 1, completed: 0, dueNext: 2 });
    expect(text).toContain('Đơn vị so-a, Đơn vị so-b (người đứng đầu: Đồng chí head.so-a)');
    expect(text).toContain(
      '- Đơn vị so-a: 1 nhiệm vụ, lâu nhất 1 ngày làm việc\n- Đơn vị so-b: 1 nhiệm vụ, lâu nhất 1 ngày làm việc\n',
    );
  });

  it('counts what changed since the reader’s last digest', async () => {
    const early = await office.assignment({ clause: '1', lastDay: '2026-06-19' });
    await office.assignment({ clause: '2', lastDay: '2026-06-24' });
    await office.assignment({ clause: '3', lastDay: '2026-06-26' });
    const first = await digestsAt('2026-06-22T07:30');
    expect(totals(first['khoi-a']?.text)).toMatchObject({
      overdue: 1,
      newlyOverdue: 1,
      completed: 0,
      dueNext: 2,
    });
    await office.step(early, 'submit', 'clerk.so-a', '2026-06-23T09:00');
    await office.step(early, 'accept', 'vanphong', '2026-06-24T09:00');
    const second = await digestsAt('2026-06-29T07:30');
    expect(second['khoi-a']?.text).toContain('so với bản tổng hợp ngày 22/6/2026');
    expect(totals(second['khoi-a']?.text)).toMatchObject({
      overdue: 2,
      newlyOverdue: 2,
      completed: 1,
      dueNext: 0,
    });
    const third = await digestsAt('2026-07-01T07:30');
    expect(third['khoi-a']?.text).toContain('so với bản tổng hợp ngày 29/6/2026');
    expect(totals(third['khoi-a']?.text)).toMatchObject({ overdue: 2, newlyOverdue: 0, completed: 0 });
  });

  it.each([
    ['reported in time and accepted later', '2026-06-24', '2026-01-05T09:00', 'Hoàn thành đúng hạn'],
    ['reported late', '2026-06-22', '2026-01-05T09:00', 'Hoàn thành chậm 2 ngày làm việc'],
    ['given after its last day', '2026-06-22', '2026-06-23T07:00', 'Hoàn thành:'],
  ])('judges finished work by the day of its report: %s', async (_case, lastDay, assignedAt, words) => {
    const id = await office.assignment({ lastDay, assignedAt });
    await office.step(id, 'submit', 'clerk.so-a', '2026-06-24T16:00');
    await office.step(id, 'accept', 'vanphong', '2026-06-26T09:00');
    const { text } = (await digestsAt('2026-06-29T07:30'))['khoi-a'] ?? {};
    expect(text).toContain(words);
    expect(text).toContain('Báo cáo ngày 24/6/2026');
  });

  it('is cancelled where its reader stops being a leader before it leaves', async () => {
    await office.assignment({ lastDay: '2026-06-19' });
    await world.sweepDigests();
    await office.change((em) => em.query(`UPDATE person SET roles = '["unit"]' WHERE code LIKE 'khoi%'`));
    expect(await world.deliver()).toEqual(expect.arrayContaining([{ end: 'cancelled' }, { end: 'sent' }]));
    expect((await world.newMails()).map((m) => m.to)).toEqual(['thuong-truc@coquan.example']);
  });
});

/** The figures at the head of a digest's text. */
function totals(text = ''): Record<string, number> {
  const of = (label: string): number => Number(new RegExp(`^- ${label}: (\\d+)$`, 'm').exec(text)?.[1]);
  return {
    open: of('Chưa hoàn thành'),
    overdue: of('Quá hạn'),
    newlyOverdue: of('Mới quá hạn'),
    completed: of('Mới hoàn thành'),
    dueNext: of('Đến hạn trong 7 ngày'),
  };
}
