import { afterEach, describe, expect, it } from '@jest/globals';
import { account } from '../../support/product/accounting.js';
import { Installation, removeInstallations } from '../../support/product/installation.js';
import { embeddedOnSqlite, sharedSetups } from '../../support/product/setups.js';
import { until } from '../../support/product/until.js';

afterEach(() => removeInstallations());

const [onRedis] = sharedSetups();

/** Starts the product at this moment of the office's clock, lets it sweep and send, and stops it. */
async function runAt(installation: Installation, local: string): Promise<void> {
  await installation.setClock(local);
  const process = await installation.prepare();
  if (installation.setup.shared) {
    await installation.tick('followup.sweep');
    await process.ready();
    await until(() => process.did('followup.sweep'), 'the sweep');
    await until(
      async () => (await installation.countMails('assembling', 'claimed', 'sending')) === 0,
      'mails to leave',
    );
    await until(async () => (await installation.waitingMails()) === 0, 'mails to leave');
  } else {
    await process.greeted();
  }
  expect(await process.stop()).toEqual({ code: 0, signal: null });
}

describe.each([embeddedOnSqlite, ...(onRedis ? [onRedis] : [])])(
  'A clock that steps between restarts ($name)',
  (setup) => {
    it('repeats nothing, and catches up with one mail a person after a gap', async () => {
      const installation = await Installation.make(setup, { units: 2 });
      await installation.addWork([
        { leads: ['so-0'], lastDay: '2026-06-26' },
        { leads: ['so-0'], lastDay: '2026-06-24' },
        { leads: ['so-1'], lastDay: '2026-06-24' },
      ]);
      const followUps = async (recipient: string): Promise<number> => {
        const rows = await installation.query<{ n: number | string }>(
          `SELECT COUNT(*) AS n FROM mail m JOIN person p ON p.id = m.recipient_id
         WHERE m.kind = 'follow_up' AND m.state = 'sent' AND p.code = '${recipient}'`,
        );
        return Number(rows[0]?.n);
      };

      await runAt(installation, '2026-06-25T09:00');
      expect(await followUps('clerk.so-0')).toBe(1);
      const told = installation.receiver.messages.length;
      await runAt(installation, '2026-06-25T08:00');
      expect(installation.receiver.messages).toHaveLength(told);

      // Two weeks without the product: reminders and rungs fell due day after day, the latest of each still matters.
      await runAt(installation, '2026-07-09T09:00');
      expect(await followUps('clerk.so-0')).toBe(2);
      const caughtUp = installation.receiver.messages.length;
      await runAt(installation, '2026-07-08T09:00');
      await runAt(installation, '2026-07-09T10:00');
      expect(installation.receiver.messages).toHaveLength(caughtUp);

      const result = await account(installation.database, installation.receiver);
      expect(result.faults).toEqual([]);
      expect(Object.keys(result.mails)).toEqual(['sent']);
    }, 120_000);

    it('sends what waited for the morning as soon as the clock says it is open', async () => {
      const installation = await Installation.make(setup, {
        units: 1,
        receiver: { atRecipient: () => 'hang' },
        env: { SHUTDOWN_SECONDS: '1' },
      });
      await installation.addWork([{ leads: ['so-0'], lastDay: '2026-06-24' }]);
      await installation.setClock('2026-06-25T16:00');
      const process = await installation.prepare();
      if (setup.shared) await installation.tick('followup.sweep');
      await process.ready();
      await until(async () => (await installation.countMails('claimed')) >= 2, 'mails in hand');
      expect(await process.stop()).toEqual({ code: 0, signal: null });
      expect(await installation.countMails('pending')).toBeGreaterThanOrEqual(2);
      installation.receiver.behave({});
      await installation.setClock('2026-06-25T18:00');
      const evening = await installation.start();
      if (setup.shared) await installation.tick('outbox.reconcile');
      if (setup.shared) await until(() => evening.did('outbox.reconcile'), 'a reconciliation');
      await evening.stop();
      expect(installation.receiver.messages).toEqual([]);

      await installation.setClock('2026-06-26T07:30');
      const morning = await installation.start();
      await until(async () => (await installation.waitingMails()) === 0, 'the mails to leave');
      await morning.stop();
      const result = await account(installation.database, installation.receiver);
      expect(result.faults).toEqual([]);
      expect(Object.keys(result.mails)).toEqual(['sent']);
    });
  },
);
