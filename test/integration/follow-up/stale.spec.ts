import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { ledger } from '../../support/world/ledger.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

onEachDatabase('between planning a notice and sending it', (kind) => {
  let database: TestDatabase;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    world = await World.open({ database, at: '2026-06-25T08:00' });
    office = await Office.found(world.database);
    await office.unit('so-a');
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await world.close();
    await database.discard();
  });

  const states = async () =>
    (await ledger(world)).map((l) => `${l.rule} ${l.recipient} ${l.state} ${l.mailState}`);

  it('a report stops the mail, and the ledger says why', async () => {
    const id = await office.assignment({ lastDay: '2026-06-24' });
    await world.sweep();
    await office.step(id, 'submit', 'clerk.so-a', '2026-06-25T08:01');
    expect(await world.deliver()).toEqual([{ end: 'cancelled' }, { end: 'cancelled' }]);
    expect(await world.newMails()).toEqual([]);
    for (const line of await ledger(world)) {
      expect(line).toMatchObject({
        state: 'cancelled',
        mailState: 'cancelled',
        reason: 'Nhiệm vụ đã báo cáo, kết thúc hoặc tạm dừng trước khi thư gửi đi.',
      });
    }
  });

  it('a report that is sent back lets the same notice go after all, once', async () => {
    const id = await office.assignment({ lastDay: '2026-06-24' });
    await world.sweep();
    await office.step(id, 'submit', 'clerk.so-a', '2026-06-25T08:01');
    await world.deliver();
    await office.step(id, 'return', 'vanphong', '2026-06-25T09:00');
    world.setTime('2026-06-25T09:30');
    expect(await world.sweep()).toEqual({ notices: 2, mails: 2 });
    expect(await world.deliver()).toEqual([{ end: 'sent' }, { end: 'sent' }]);
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    expect(await states()).toEqual(['escalation-1 head.so-a sent sent', 'overdue clerk.so-a sent sent']);
  });

  it('a report on one of two tasks leaves the other in the mail alone', async () => {
    const done = await office.assignment({ clause: '1', content: 'Việc đã xong.', lastDay: '2026-06-24' });
    await office.assignment({ clause: '2', content: 'Việc còn lại.', lastDay: '2026-06-24' });
    await world.sweep();
    await office.step(done, 'submit', 'clerk.so-a', '2026-06-25T08:01');
    await world.deliver();
    const mails = await world.newMails();
    expect(mails).toHaveLength(2);
    for (const { subject, text, html } of mails) {
      expect(subject).toContain('1-CV/TU mục 2');
      expect(text).toContain('Việc còn lại.');
      expect(text + html).not.toContain('Việc đã xong.');
    }
  });

  it('a new head gets the mail, not the old one', async () => {
    await office.assignment({ lastDay: '2026-06-24' });
    await world.sweep();
    await office.person('head-moi', { roles: ['head'] });
    await office.appoint('so-a', 'head-moi', 'head', '2026-06-25');
    await world.deliver();
    await world.sweep();
    await world.deliver();
    expect((await world.newMails()).map((m) => m.to.split('@')[0])).toEqual(['clerk.so-a', 'head-moi']);
    expect(await states()).toEqual([
      'escalation-1 head-moi sent sent',
      'escalation-1 head.so-a cancelled cancelled',
      'overdue clerk.so-a sent sent',
    ]);
  });

  it('a later last day takes the notice back, and its own reminders begin', async () => {
    const id = await office.assignment({ lastDay: '2026-06-24' });
    await world.sweep();
    await office.change((em) => em.query(`UPDATE assignment SET last_day = '2026-06-30' WHERE id = '${id}'`));
    await world.deliver();
    expect(await world.newMails()).toEqual([]);
    expect((await ledger(world)).map((l) => l.reason)).toEqual([
      'Thời hạn đã thay đổi trước khi thư gửi đi.',
      'Thời hạn đã thay đổi trước khi thư gửi đi.',
    ]);
    await world.sweep();
    await world.deliver();
    expect((await world.newMails()).map((m) => m.subject)).toEqual([
      '[Nhắc hạn] 1-CV/TU mục 1 phải hoàn thành chậm nhất 30/6/2026',
    ]);
  });

  it('a night that passes makes way for the newer notice', async () => {
    await office.assignment({ lastDay: '2026-06-26' });
    await world.sweep();
    world.setTime('2026-06-26T07:30');
    await world.sweep();
    await world.deliver();
    expect((await world.newMails()).map((m) => m.subject)).toEqual([
      '[Nhắc hạn] 1-CV/TU mục 1 phải hoàn thành trong hôm nay, 26/6/2026',
    ]);
    expect(await states()).toEqual([
      'reminder-0 clerk.so-a sent sent',
      'reminder-1 clerk.so-a cancelled cancelled',
    ]);
  });

  it('a day in which the mail could not leave counts: the mail says how late the work is by then', async () => {
    await office.assignment({ lastDay: '2026-06-24' });
    await world.sweep();
    world.setTime('2026-06-26T09:00');
    await world.deliver();
    const mails = await world.newMails();
    expect(mails.map((m) => m.subject)).toEqual([
      '[Quá hạn 2 ngày làm việc] 1-CV/TU mục 1 – đề nghị báo cáo kết quả',
      '[Quá hạn 2 ngày làm việc] 1-CV/TU mục 1 – báo cáo người đứng đầu',
    ]);
    for (const { text } of mails) expect(text).toContain('hạn cuối 24/6/2026 đã qua 2 ngày làm việc');
  });
});
