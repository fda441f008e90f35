import { afterEach, describe, expect, it } from '@jest/globals';
import { SCHEDULES } from '../../../src/jobs/schedules.js';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { overdueAtEach } from '../../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../../support/product/installation.js';
import { embeddedOnSqlite, sharedSetups } from '../../support/product/setups.js';
import { until } from '../../support/product/until.js';

afterEach(() => removeInstallations());

const ALL_SCHEDULES = SCHEDULES.map(({ job }) => job).sort();

/** Waits until the store knows every schedule and mails have been queued that no server takes. */
async function withMailsWaiting(installation: Installation) {
  installation.receiver.behave({ atRecipient: () => 'hang' });
  await installation.addWork(overdueAtEach(installation.units));
  if (installation.setup.shared) await installation.tick('followup.sweep');
  const worker = await installation.start();
  await until(async () => (await installation.countMails('claimed')) >= 5, 'mails in hand');
  expect(await installation.countMails('pending')).toBeGreaterThan(0);
  return worker;
}

async function expectAllDelivered({ database, receiver }: Installation): Promise<void> {
  const result = await account(database, receiver);
  expect(result.faults).toEqual([]);
  expect(await compareWithPlan(database, MORNING)).toEqual([]);
  expect(Object.keys(result.mails)).toEqual(['sent']);
}

for (const setup of sharedSetups()) {
  describe(`The queue store wiped under a running worker (${setup.name})`, () => {
    it('loses no mail, and the schedules come back', async () => {
      const installation = await Installation.make(setup, { env: { MAIL_TIMEOUT_SECONDS: '1' } });
      const worker = await withMailsWaiting(installation);
      expect(await installation.schedules()).toEqual(ALL_SCHEDULES);

      await installation.queue.wipe();
      installation.receiver.behave({});
      await until(
        async () => (await installation.missingSchedules()).length === 0,
        'the schedules to come back',
      );
      expect(await installation.schedules()).toEqual(ALL_SCHEDULES);
      expect(await worker.health()).toEqual({ status: 200, failing: [] });
      // What the server left without an answer waits half a minute; the next one is told now.
      await installation.handsEmpty();
      await installation.write(`UPDATE mail SET not_before = created_at WHERE state = 'pending'`);
      await installation.quiet();
      expect(worker.running).toBe(true);
      await installation.settle();
      await expectAllDelivered(installation);
    });
  });
}

describe('The folder of the embedded queue deleted between two runs', () => {
  it.each(['killed', 'stopped'] as const)('loses no mail after the worker was %s', async (how) => {
    const installation = await Installation.make(embeddedOnSqlite, { env: { SHUTDOWN_SECONDS: '2' } });
    const worker = await withMailsWaiting(installation);
    if (how === 'killed') await worker.kill();
    else expect(await worker.stop()).toEqual({ code: 0, signal: null });

    await installation.queue.wipe();
    await installation.leasesRunOut();
    installation.receiver.behave({});
    const next = await installation.prepare();
    await next.greeted();
    expect(await next.health()).toEqual({ status: 200, failing: [] });
    await installation.quiet();
    await expectAllDelivered(installation);
  });
});
