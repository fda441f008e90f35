import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { type Receiver, type ReceiverBehaviour, startReceiver } from '../../support/smtp/receiver.js';
import { closedPort } from '../../support/smtp/scripted-server.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { ledger } from '../../support/world/ledger.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

const LATER: ReceiverBehaviour = { atRecipient: () => ({ code: 451, text: '4.3.2 not now' }) };

onEachDatabase('a mail the server does not take at once', (kind) => {
  let database: TestDatabase;
  let receiver: Receiver;
  let world: World;
  let office: Office;

  const open = async (local: string, env: NodeJS.ProcessEnv = {}): Promise<void> => {
    world = await World.open({ database, at: local, env: { MAIL_URL: `${receiver.url}?tls=none`, ...env } });
    office = await Office.found(world.database);
    await office.directive('1-CV/TU');
  };
  beforeEach(async () => {
    database = await kind.migrated();
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await world.close();
    await receiver.close();
    await database.discard();
  });

  async function expectInOrder(local: string): Promise<void> {
    expect((await account(world.database, receiver)).faults).toEqual([]);
    expect(await compareWithPlan(world.database, local)).toEqual([]);
  }

  /** A unit with two contacts, of whom the server takes only the first one's mail. */
  async function oneToldOnePutOff(): Promise<string> {
    await open('2026-06-25T08:05');
    for (const code of ['first', 'second']) await office.person(code);
    await office.unit('so-a', { contacts: ['first', 'second'] });
    const id = await office.assignment({ lastDay: '2026-06-26' });
    receiver.behave({
      atRecipient: (address) =>
        address.startsWith('second') ? { code: 451, text: '4.7.1 greylisted' } : undefined,
    });
    await world.sweep();
    await world.deliver();
    receiver.behave({});
    return id;
  }

  it('waits longer after each try and goes out once, when it is taken', async () => {
    await open('2026-06-25T08:05');
    await office.unit('so-a');
    await office.assignment({ lastDay: '2026-06-26' });
    receiver.behave(LATER);
    await world.sweep();
    expect(await world.deliver()).toEqual([{ later: 30_000, reason: '451' }]);
    expect(await world.deliver()).toEqual([]);
    world.clock.advance(30_000);
    expect(await world.deliver()).toEqual([{ later: 60_000, reason: '451' }]);
    receiver.behave({});
    world.clock.advance(60_000);
    expect(await world.deliver()).toEqual([{ end: 'sent' }]);
    await expectInOrder('2026-06-25T08:05');
  });

  it('is cancelled with the reason when its work is reported meanwhile; who was told before stays told', async () => {
    const id = await oneToldOnePutOff();
    await office.step(id, 'submit', 'first', '2026-06-25T08:06');
    world.clock.advance(30_000);
    expect(await world.deliver()).toEqual([{ end: 'cancelled' }]);
    expect((await ledger(world)).map((l) => [l.recipient, l.state, l.reason])).toEqual([
      ['first', 'sent', null],
      ['second', 'cancelled', 'Nhiệm vụ đã báo cáo, kết thúc hoặc tạm dừng trước khi thư gửi đi.'],
    ]);
    expect((await account(world.database, receiver)).faults).toEqual([]);
  });

  it('goes after all when the work is sent back, to the one who was not told, once', async () => {
    const id = await oneToldOnePutOff();
    await office.step(id, 'submit', 'first', '2026-06-25T08:06');
    world.clock.advance(30_000);
    await world.deliver();
    await office.step(id, 'return', 'vanphong', '2026-06-25T09:00');
    expect(await world.sweep()).toEqual({ notices: 1, mails: 1 });
    expect(await world.deliver()).toEqual([{ end: 'sent' }]);
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    expect(receiver.messages.map((m) => m.to[0])).toEqual(['first@coquan.example', 'second@coquan.example']);
    await expectInOrder('2026-06-25T09:00');
  });

  it('does not go to a contact who was relieved meanwhile, and leaves no empty mail behind', async () => {
    await oneToldOnePutOff();
    await office.change((em) =>
      em.query(`DELETE FROM unit_contact WHERE person_id = '${office.id('second')}'`),
    );
    world.clock.advance(30_000);
    expect(await world.deliver()).toEqual([{ end: 'cancelled' }]);
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    expect((await account(world.database, receiver)).faults).toEqual([]);
  });

  it('is not tried outside office hours and leaves at the next opening, after the weekend', async () => {
    await open('2026-06-26T16:59');
    await office.unit('so-a');
    await office.assignment({ lastDay: '2026-06-24' });
    receiver.behave(LATER);
    await world.sweep();
    await world.deliver();
    receiver.behave({});
    for (const closed of ['2026-06-26T17:00', '2026-06-27T10:00', '2026-06-29T07:29']) {
      world.setTime(closed);
      expect(await world.deliver()).toEqual(Array(2).fill({ skipped: 'outside office hours' }));
    }
    expect(receiver.messages).toEqual([]);
    world.setTime('2026-06-29T07:30');
    expect(await world.deliver()).toEqual(Array(2).fill({ end: 'sent' }));
    expect((await account(world.database, receiver)).faults).toEqual([]);
  });

  it('is not given up at its first try after a long holiday', async () => {
    // Written on the eve of Tết 2026; the office opens again on Monday 23 February.
    await open('2026-02-13T16:59');
    await office.unit('so-a');
    await office.assignment({ lastDay: '2026-02-11' });
    await world.sweep();
    receiver.behave(LATER);
    world.setTime('2026-02-23T07:30');
    for (const delivery of await world.deliver()) expect(delivery).toEqual({ later: 30_000, reason: '451' });
    receiver.behave({});
    world.clock.advance(30_000);
    for (const delivery of await world.deliver()) expect(delivery).toEqual({ end: 'sent' });
    expect(receiver.messages.length).toBeGreaterThan(0);
    expect((await account(world.database, receiver)).faults).toEqual([]);
  });

  it('is reported as failed once days of trying have not helped', async () => {
    await open('2026-06-22T08:05');
    await office.unit('so-a', { head: null });
    // Undated work of May: the review notice of June stays the same all week.
    await office.assignment({ lastDay: null, assignedAt: '2026-05-04T09:00' });
    receiver.behave(LATER);
    await world.sweep();
    for (let tries = 0; tries < 7; tries += 1) {
      await world.deliver();
      world.clock.advance(31 * 60_000);
    }
    world.setTime('2026-06-25T09:00');
    expect(await world.deliver()).toEqual([{ end: 'failed' }]);
    expect(await ledger(world)).toMatchObject([{ state: 'failed', reason: '451: 451 4.3.2 not now' }]);
    expect(await world.sweep()).toEqual({ notices: 0, mails: 0 });
    expect((await account(world.database, receiver)).faults).toEqual([]);
  });

  it('waits for a server that is not there, or does not say a word, with the reason in the outbox', async () => {
    const nobody = await closedPort();
    await open('2026-06-25T08:05', { MAIL_URL: `smtp://127.0.0.1:${nobody}?tls=none` });
    await office.unit('so-a');
    await office.assignment({ lastDay: '2026-06-26' });
    await world.sweep();
    expect(await world.deliver()).toEqual([{ later: 30_000, reason: 'ECONNREFUSED' }]);
    await world.close();

    receiver.behave({ atRecipient: () => 'hang' });
    const env = { MAIL_URL: `${receiver.url}?tls=none`, MAIL_TIMEOUT_SECONDS: '1' };
    world = await World.open({ database, at: '2026-06-25T08:06', env });
    expect(await world.deliver()).toEqual([{ later: 60_000, reason: 'ETIMEDOUT' }]);
    const [mail] = await world.database.read.query<object[]>('SELECT state, reason FROM mail');
    expect(mail).toEqual({ state: 'pending', reason: expect.stringMatching(/^ETIMEDOUT: /) });

    receiver.behave({});
    world.clock.advance(60_000);
    expect(await world.deliver()).toEqual([{ end: 'sent' }]);
    await expectInOrder('2026-06-25T08:06');
  });
});
