import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { Office } from '../../support/world/office.js';
import { type ReadMail, World } from '../../support/world/world.js';

/** What nobody may read in a mail about a secret directive. */
const SECRET = {
  number: '77-CV/TU',
  clause: 'khoan-bon',
  content: 'Nội dung không được lộ.',
  days: ['2026-06-24', '24/6/2026', '19/6/2026', '10/6/2026'],
};

onEachDatabase('a directive marked secret', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: '2026-06-22T08:00' });
    office = await Office.found(world.database);
    await office.person('theo-doi', { roles: ['office'] });
    await office.person('khoi-a', { roles: ['leader'] });
    await office.person('thuong-truc', { roles: ['leader'], standing: true });
    await office.unit('so-a', { supervisor: 'khoi-a' });
    await office.directive(SECRET.number, { secrecy: 'secret' });
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  const secretTask = (lastDay: string | null, assignedAt = '2026-04-01T09:00') =>
    office.assignment({
      directive: SECRET.number,
      clause: SECRET.clause,
      content: SECRET.content,
      officer: 'theo-doi',
      lastDay,
      assignedAt,
    });

  async function mailsOf(run: () => Promise<unknown>): Promise<ReadMail[]> {
    await run();
    await world.deliver();
    return world.newMails();
  }

  function leaks({ subject, text, html }: ReadMail): string[] {
    const all = `${subject}\n${text}\n${html}`;
    return [SECRET.number, SECRET.clause, SECRET.content, ...SECRET.days].filter((words) =>
      all.includes(words),
    );
  }

  it.each([
    ['a reminder', '2026-06-24', '2026-04-01T09:00', ['clerk.so-a']],
    [
      'an overdue notice and a report to the head',
      '2026-06-19',
      '2026-04-01T09:00',
      ['clerk.so-a', 'head.so-a'],
    ],
    [
      'the whole ladder',
      '2026-06-10',
      '2026-04-01T09:00',
      ['clerk.so-a', 'head.so-a', 'khoi-a', 'thuong-truc'],
    ],
    ['a review', null, '2026-04-01T09:00', ['clerk.so-a']],
    ['a request for a new term', '2026-06-19', '2026-06-20T09:00', ['theo-doi']],
  ])('is followed up without a word of its content: %s', async (_case, lastDay, assignedAt, readers) => {
    await secretTask(lastDay, assignedAt);
    const mails = await mailsOf(() => world.sweep());
    expect(mails.map((m) => m.to.split('@')[0])).toEqual(readers);
    for (const mail of mails) {
      expect(leaks(mail)).toEqual([]);
      expect(mail.text).toMatch(/01 nhiệm vụ|1 nhiệm vụ/);
      expect(mail.text).toMatch(/https:\/\/dondoc\.example\/assignments/);
    }
  });

  it('stays unsaid beside open work in the same mail', async () => {
    await secretTask('2026-06-24');
    await office.assignment({ clause: '2', content: 'Việc công khai.', lastDay: '2026-06-23' });
    const [mail] = await mailsOf(() => world.sweep());
    expect(mail?.text).toContain('Việc công khai.');
    expect(mail && leaks(mail)).toEqual([]);
  });

  it('is in the digest a number and a link, nothing else', async () => {
    await secretTask('2026-06-19');
    await secretTask('2026-06-24');
    const done = await secretTask('2026-06-24');
    await office.step(done, 'submit', 'clerk.so-a', '2026-06-18T09:00');
    await office.step(done, 'accept', 'vanphong', '2026-06-19T09:00');
    const mails = await mailsOf(() => world.sweepDigests());
    expect(mails.map((m) => m.to.split('@')[0])).toEqual(['khoi-a', 'thuong-truc']);
    for (const mail of mails) {
      expect(leaks(mail)).toEqual([]);
      expect(mail.subject).toContain('1 nhiệm vụ quá hạn, 1 đến hạn trong 7 ngày');
    }
  });
});
