import { afterEach, describe, expect, it } from '@jest/globals';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { overdueAtEach } from '../../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../../support/product/installation.js';
import { embeddedOnSqlite, sharedSetups } from '../../support/product/setups.js';
import { until } from '../../support/product/until.js';

afterEach(() => removeInstallations());

const [, onPostgres] = sharedSetups();
const SETUPS = [embeddedOnSqlite, ...(onPostgres ? [onPostgres] : [])];
const STOPPED = { code: 0, signal: null };

async function startOnDueWork(installation: Installation) {
  await installation.addWork(overdueAtEach(installation.units));
  if (installation.setup.shared) await installation.tick('followup.sweep');
  return installation.start();
}

describe.each(SETUPS)('SIGTERM ($name)', (setup) => {
  it('in the middle of many mails lets those in transmission finish and keeps the others pending', async () => {
    const installation = await Installation.make(setup, { units: 15 });
    const worker = await startOnDueWork(installation);
    await until(() => installation.receiver.messages.length >= 5, 'the first mails to leave');
    const since = performance.now();
    expect(await worker.stop()).toEqual(STOPPED);
    expect(performance.now() - since).toBeLessThan(5_000);
    expect(await installation.countMails('claimed', 'sending', 'unknown', 'failed')).toBe(0);
    expect(await installation.countMails('sent')).toBe(installation.receiver.messages.length);

    await installation.settle();
    const result = await account(installation.database, installation.receiver);
    expect(result.faults).toEqual([]);
    expect(await compareWithPlan(installation.database, MORNING)).toEqual([]);
    expect(Object.keys(result.mails)).toEqual(['sent']);
  });

  it('does not wait for ever for a silent server: pending what it had not asked for, unknown what it had', async () => {
    const installation = await Installation.make(setup, {
      units: 1,
      receiver: {
        atRecipient: (address) => (address.startsWith('clerk') ? 'hang' : undefined),
        atBodyEnd: ({ to }) => (to[0]?.startsWith('deputy') ? 'hang' : undefined),
      },
      env: { SHUTDOWN_SECONDS: '2', MAIL_CONNECTIONS: '10' },
    });
    const worker = await startOnDueWork(installation);
    await until(
      async () =>
        (await installation.countMails('claimed')) === 1 &&
        (await installation.countMails('sending')) === 1 &&
        (await installation.countMails('assembling', 'pending')) === 0,
      'both to be held',
    );
    expect(await worker.stop()).toEqual(STOPPED);
    const ends = Object.fromEntries((await installation.mails()).map((m) => [m.recipient, m.state]));
    expect(ends).toMatchObject({ 'clerk.so-0': 'pending', 'deputy.so-0': 'unknown', 'head.so-0': 'sent' });
    await installation.settle();
    expect((await account(installation.database, installation.receiver)).faults).toEqual([]);
  });
});

describe.each(SETUPS)('Ten restarts in a row ($name)', (setup) => {
  const repeat = async (): Promise<void> => {
    const installation = await Installation.make(setup);
    await installation.addWork(overdueAtEach(installation.units));
    await installation.settle();
    const before = await ledger(installation);
    const taken = installation.receiver.messages.length;
    expect(taken).toBeGreaterThan(0);

    let next = installation.prepare();
    for (let restart = 0; restart < 10; restart += 1) {
      const process = await next;
      await process.warm();
      next = installation.prepare();
      if (setup.shared)
        await Promise.all([installation.tick('followup.sweep'), installation.tick('digest.sweep')]);
      await (setup.shared ? process.ready() : process.greeted());
      expect(await process.stop()).toEqual(STOPPED);
    }
    await installation.settle();
    expect(await ledger(installation)).toEqual(before);
    expect(installation.receiver.messages).toHaveLength(taken);
    // Nor do the processes leave anything of themselves behind that would add up.
    expect(await installation.query(`SELECT name FROM lease WHERE name LIKE 'worker:%'`)).toHaveLength(1);
    expect((await account(installation.database, installation.receiver)).faults).toEqual([]);
  };
  it('repeat no mail and leave the ledger as it was', repeat, 180_000);
});

async function ledger(installation: Installation): Promise<unknown[]> {
  return [
    await installation.query('SELECT * FROM notice ORDER BY id'),
    await installation.query('SELECT * FROM mail ORDER BY id'),
    await installation.query('SELECT * FROM digest ORDER BY id'),
  ];
}
