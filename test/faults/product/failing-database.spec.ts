import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ReconcileService } from '../../../src/modules/outbox/index.js';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { refuseWrites } from '../../support/product/database-fault.js';
import { MORNING } from '../../support/product/installation.js';
import { until } from '../../support/product/until.js';
import { type Receiver, startReceiver } from '../../support/smtp/receiver.js';
import { onEachDatabase, type TestDatabase } from '../../support/world/databases.js';
import { Office } from '../../support/world/office.js';
import { World } from '../../support/world/world.js';

onEachDatabase('a database that refuses to write', (kind) => {
  let database: TestDatabase;
  let receiver: Receiver;
  let world: World;
  let office: Office;

  beforeEach(async () => {
    database = await kind.migrated();
    receiver = await startReceiver();
    world = await World.open({ database, at: MORNING, env: { MAIL_URL: `${receiver.url}?tls=none` } });
    office = await Office.found(world.database);
    await office.unit('so-a');
    await office.directive('1-CV/TU');
  });
  afterEach(async () => {
    await world.close();
    await receiver.close();
    await database.discard();
  });

  const mailStates = async (): Promise<string[]> =>
    (await world.database.read.query<{ state: string }[]>('SELECT state FROM mail')).map((m) => m.state);

  async function expectInOrder(...states: string[]): Promise<void> {
    expect((await account(world.database, receiver)).faults).toEqual([]);
    expect(await compareWithPlan(world.database, MORNING)).toEqual([]);
    expect(await mailStates()).toEqual(states);
  }

  it('that a mail was accepted does not make it go out again: it is recorded when writing works again', async () => {
    await office.assignment({ lastDay: '2026-06-26' });
    await world.sweep();
    const mend = await refuseWrites(world.database, {
      table: 'mail',
      event: 'UPDATE',
      when: "NEW.state IN ('sent', 'pending')",
    });
    const delivered = world.deliver();
    await until(() => receiver.messages.length === 1, 'the server to take the mail');
    expect(await mailStates()).toEqual(['sending']);
    await mend();
    expect(await delivered).toEqual([{ end: 'sent' }]);
    expect(await world.deliver()).toEqual([]);
    await expectInOrder('sent');
  });

  it('that transmission begins sends nothing of the mail, and later all of it, once', async () => {
    await office.assignment({ lastDay: '2026-06-26' });
    await world.sweep();
    const mend = await refuseWrites(world.database, {
      table: 'mail',
      event: 'UPDATE',
      when: "NEW.state = 'sending'",
    });
    expect(await world.deliver()).toEqual([{ later: 30_000, reason: 'NOT_RECORDED' }]);
    expect(receiver.messages).toEqual([]);
    await mend();
    world.clock.advance(30_000);
    expect(await world.deliver()).toEqual([{ end: 'sent' }]);
    await expectInOrder('sent');
  });

  it('that a mail is given back leaves it with a living worker, whose next reconciliation frees it', async () => {
    await office.assignment({ lastDay: '2026-06-26' });
    await world.sweep();
    const mend = await refuseWrites(world.database, {
      table: 'mail',
      event: 'UPDATE',
      when: "NEW.state = 'pending'",
    });
    await world.database.transaction(({ em }) => em.query('ALTER TABLE directive RENAME TO directive_away'));
    await expect(world.deliver()).rejects.toThrow(/disk is full/);
    await world.database.transaction(({ em }) => em.query('ALTER TABLE directive_away RENAME TO directive'));
    await mend();
    expect(await mailStates()).toEqual(['claimed']);
    await world.get(ReconcileService).reconcile();
    expect(await world.deliver()).toEqual([{ end: 'sent' }]);
    await expectInOrder('sent');
  });

  it('in the middle of a sweep holds every mail back until the next sweep has told its reader all', async () => {
    const ids = await office.assignments(
      Array.from({ length: 2_010 }, () => ({ lastDay: '2026-06-26', leads: ['so-a'] })),
    );
    const mend = await refuseWrites(world.database, {
      table: 'notice',
      event: 'INSERT',
      when: `NEW.assignment_id = '${ids.at(-1) ?? ''}'`,
    });
    await expect(world.sweep()).rejects.toThrow(/disk is full/);
    expect(await mailStates()).toEqual(['assembling']);
    expect(await world.deliver()).toEqual([]);
    await mend();
    expect(await world.sweep()).toEqual({ notices: 10, mails: 1 });
    expect(await world.deliver()).toEqual([{ end: 'sent' }]);
    await expectInOrder('sent');
  });

  it('a digest and its mail are written both or not at all', async () => {
    await office.person('standing.0', { roles: ['leader'], standing: true });
    await office.assignment({ lastDay: '2026-06-24' });
    const mend = await refuseWrites(world.database, {
      table: 'mail',
      event: 'INSERT',
      when: "NEW.kind = 'digest'",
    });
    await expect(world.sweepDigests()).rejects.toThrow(/disk is full/);
    expect(await world.database.read.query('SELECT id FROM digest')).toEqual([]);
    await mend();
    expect(await world.sweepDigests()).toBe(1);
    expect(await world.sweepDigests()).toBe(0);
    expect(await world.deliver()).toEqual([{ end: 'sent' }]);
    expect((await account(world.database, receiver)).faults).toEqual([]);
  });
});
