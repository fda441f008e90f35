import { afterEach, describe, expect, it } from '@jest/globals';
import { SCHEDULES } from '../../src/jobs/schedules.js';
import { account, compareWithPlan } from '../support/product/accounting.js';
import { overdueAtEach } from '../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../support/product/installation.js';
import { sharedSetups } from '../support/product/setups.js';
import { until } from '../support/product/until.js';

afterEach(() => removeInstallations());

const ALL_SCHEDULES = SCHEDULES.map(({ job }) => job).sort();

async function startTwo(installation: Installation) {
  const both = await Promise.all([installation.prepare(), installation.prepare()]);
  await Promise.all(both.map((worker) => worker.warm()));
  await Promise.all(both.map((worker) => worker.ready()));
  return both;
}

async function tickOften(installation: Installation, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await installation.tick('followup.sweep');
    await installation.tick('digest.sweep');
    await installation.tick('outbox.reconcile');
  }
}

describe.each(sharedSetups())('Two workers at once ($name)', (setup) => {
  it('plan and send everything once, and register each schedule once', async () => {
    const installation = await Installation.make(setup, { units: 10 });
    await installation.addWork(overdueAtEach(installation.units));
    await tickOften(installation, 4);
    const workers = await startTwo(installation);
    for (let wave = 0; wave < 3; wave += 1) {
      await installation.addWork(overdueAtEach(installation.units.slice(wave * 3)));
      await tickOften(installation, 3);
    }
    expect(await installation.schedules()).toEqual(ALL_SCHEDULES);
    await installation.settle();
    expect(await Promise.all(workers.map((worker) => worker.stop()))).toEqual(
      workers.map(() => ({ code: 0, signal: null })),
    );

    const result = await account(installation.database, installation.receiver);
    expect(result.faults).toEqual([]);
    expect(await compareWithPlan(installation.database, MORNING)).toEqual([]);
    expect(Object.keys(result.mails)).toEqual(['sent']);
  });

  it('go on when one is killed: the other takes over its mails and the schedules', async () => {
    const installation = await Installation.make(setup, {
      units: 2,
      receiver: { atRecipient: () => 'hang' },
    });
    await installation.addWork(overdueAtEach(installation.units));
    const [first, second] = await startTwo(installation);
    await installation.tick('followup.sweep');
    await until(async () => (await holders(installation)).length === 2, 'both to have mails in hand');
    const [schedules] = await installation.query<{ holder: string }>(
      `SELECT holder FROM lease WHERE name = 'schedules'`,
    );

    installation.receiver.behave({});
    await first?.kill();
    await installation.queue.wipe();
    await until(
      async () => (await installation.missingSchedules()).length === 0,
      'the schedules to come back',
    );
    const [after] = await installation.query<{ holder: string }>(
      `SELECT holder FROM lease WHERE name = 'schedules'`,
    );
    expect(after?.holder).toEqual(expect.any(String));
    // Whoever held them before, the one who holds them now is alive.
    expect(await aliveWorkers(installation)).toContain(after?.holder);
    expect(schedules?.holder).toEqual(expect.any(String));
    installation.receiver.dropConnections();
    await installation.handsEmpty();
    await installation.write(`UPDATE mail SET not_before = created_at WHERE state = 'pending'`);
    await installation.quiet();
    expect(second?.running).toBe(true);

    const result = await account(installation.database, installation.receiver);
    expect(result.faults).toEqual([]);
    expect(await compareWithPlan(installation.database, MORNING)).toEqual([]);
    expect(Object.keys(result.mails)).toEqual(['sent']);
  });
});

async function holders(installation: Installation): Promise<string[]> {
  const rows = await installation.query<{ holder: string }>(
    `SELECT DISTINCT claimed_by AS holder FROM mail WHERE state = 'claimed'`,
  );
  return rows.map((row) => row.holder);
}

async function aliveWorkers(installation: Installation): Promise<string[]> {
  const rows = await installation.query<{ holder: string }>(
    `SELECT holder FROM lease WHERE name LIKE 'worker:%' AND held_until >= '${new Date().toISOString()}'`,
  );
  return rows.map((row) => row.holder);
}
