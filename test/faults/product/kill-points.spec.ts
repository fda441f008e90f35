import { afterEach, describe, expect, it } from '@jest/globals';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { refuseWrites } from '../../support/product/database-fault.js';
import { overdueAtEach } from '../../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../../support/product/installation.js';
import { embeddedOnSqlite, sharedSetups } from '../../support/product/setups.js';
import { until } from '../../support/product/until.js';
import type { ReceiverBehaviour } from '../../support/smtp/receiver.js';

afterEach(() => removeInstallations());

/** One unit: a mail each for two contacts and the head. */
const MAILS = 3;

interface KillPoint {
  readonly when: string;
  readonly hold: ReceiverBehaviour;
  /** Whether all mails have come so far. */
  readonly reached: (installation: Installation) => boolean | Promise<boolean>;
  readonly end: string;
  /** How often the server has taken each in the end. */
  readonly taken: number;
}

/** The mails whose whole body the server has seen. */
const bodies = async (installation: Installation): Promise<number> =>
  (await followUpIds(installation)).filter((id) => installation.receiver.bodyCount(id) > 0).length;

const POINTS: readonly KillPoint[] = [
  {
    when: 'while the server has not asked for the body yet',
    hold: { atRecipient: () => 'hang' },
    reached: async (installation) => (await installation.countMails('claimed')) === MAILS,
    end: 'sent',
    taken: 1,
  },
  {
    when: 'after the body left, though the server lost it,',
    hold: { atBodyEnd: () => 'hang' },
    reached: async (installation) => (await bodies(installation)) === MAILS,
    end: 'unknown',
    taken: 0,
  },
  {
    when: 'after the server took the mail and before it said so',
    hold: { atBodyEnd: () => 'take-and-hang' },
    reached: async (installation) => (await bodies(installation)) === MAILS,
    end: 'unknown',
    taken: 1,
  },
];

const [, onPostgres] = sharedSetups();

describe.each([embeddedOnSqlite, ...(onPostgres ? [onPostgres] : [])])('A worker killed ($name)', (setup) => {
  it.each(POINTS)('$when leaves them $end', async ({ hold, reached, end, taken }) => {
    const installation = await Installation.make(setup, { units: 1, receiver: hold });
    const worker = await startOnDueWork(installation);
    await until(() => reached(installation), 'every mail to come so far');
    await worker.kill();
    await installation.settle();

    const { database, receiver } = installation;
    expect((await account(database, receiver)).faults).toEqual([]);
    expect(await compareWithPlan(database, MORNING)).toEqual([]);
    expect(await followUpStates(installation)).toEqual(Array(MAILS).fill(end));
    for (const messageId of await followUpIds(installation))
      expect(receiver.acceptedCount(messageId)).toBe(taken);
  });

  it('after the server said yes and before that was recorded leaves its mails unknown, not sent again', async () => {
    const installation = await Installation.make(setup, { units: 1 });
    const { database, receiver } = installation;
    const mend = await refuseWrites(database, { table: 'mail', event: 'UPDATE', when: "NEW.state = 'sent'" });
    const worker = await startOnDueWork(installation);
    await until(async () => (await bodies(installation)) === MAILS, 'the server to take the mails');
    await worker.kill();
    await mend();
    await installation.settle();

    expect((await account(database, receiver)).faults).toEqual([]);
    expect(await followUpStates(installation)).toEqual(Array(MAILS).fill('unknown'));
    for (const messageId of await followUpIds(installation))
      expect(receiver.acceptedCount(messageId)).toBe(1);
  });
});

async function startOnDueWork(installation: Installation) {
  await installation.addWork(overdueAtEach(installation.units));
  if (installation.setup.shared) await installation.tick('followup.sweep');
  return installation.start();
}

const followUp = (column: string): string => `SELECT ${column} AS value FROM mail WHERE kind = 'follow_up'`;

const followUpStates = async (installation: Installation): Promise<string[]> =>
  (await installation.query<{ value: string }>(followUp('state'))).map((row) => row.value);

const followUpIds = async (installation: Installation): Promise<string[]> =>
  (await installation.query<{ value: string }>(followUp('message_id'))).map((row) => row.value);
