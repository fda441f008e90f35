import { afterEach, describe, expect, it } from '@jest/globals';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { overdueAtEach } from '../../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../../support/product/installation.js';
import { embeddedOnSqlite, sharedSetups } from '../../support/product/setups.js';
import { until } from '../../support/product/until.js';
import type { ReceiverBehaviour } from '../../support/smtp/receiver.js';

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

  const silences: { what: string; hold: ReceiverBehaviour; held: string; end: string }[] = [
    {
      what: 'has not asked for the body',
      hold: { atRecipient: () => 'hang' },
      held: 'claimed',
      end: 'pending',
    },
    { what: 'does not answer the body', hold: { atBodyEnd: () => 'hang' }, held: 'sending', end: 'unknown' },
  ];
  it.each(silences)(
    'does not wait for ever for a server that $what: the mail is $end',
    async ({ hold, held, end }) => {
      const installation = await Installation.make(setup, {
        units: 1,
        receiver: hold,
        env: { SHUTDOWN_SECONDS: '2' },
      });
      const worker = await startOnDueWork(installation);
      await until(async () => (await installation.countMails(held)) >= 3, `mails ${held}`);
      expect(await worker.stop()).toEqual(STOPPED);
      expect(await installation.countMails(end)).toBeGreaterThanOrEqual(3);
      expect(await installation.countMails('assembling', 'claimed', 'sending', 'sent', 'failed')).toBe(0);
      await installation.settle();
      expect((await account(installation.database, installation.receiver)).faults).toEqual([]);
    },
  );
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
