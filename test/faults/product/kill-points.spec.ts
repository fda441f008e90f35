import { afterEach, describe, expect, it } from '@jest/globals';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { refuseWrites } from '../../support/product/database-fault.js';
import { overdueAtEach } from '../../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../../support/product/installation.js';
import { embeddedOnSqlite, sharedSetups } from '../../support/product/setups.js';
import { until } from '../../support/product/until.js';
import type { ReceiverBehaviour } from '../../support/smtp/receiver.js';

afterEach(() => removeInstallations());

/** The server keeps each reader's mail at another point for ever. */
const AT_EACH_POINT: ReceiverBehaviour = {
  atRecipient: (address) => (address.startsWith('clerk') ? 'hang' : undefined),
  atBodyEnd: ({ to }) =>
    to[0]?.startsWith('deputy') ? 'hang' : to[0]?.startsWith('head') ? 'take-and-hang' : undefined,
};

const READERS = ['clerk.so-0', 'deputy.so-0', 'head.so-0'] as const;

const [, onPostgres] = sharedSetups();

describe.each([embeddedOnSqlite, ...(onPostgres ? [onPostgres] : [])])('A worker killed ($name)', (setup) => {
  it('sends later what the server had not asked for, and reports the rest as unknown', async () => {
    const installation = await begin(setup, AT_EACH_POINT);
    const { database, receiver } = installation;
    const worker = await installation.start();
    await until(async () => {
      const ends = await endsOf(installation);
      return ends['clerk.so-0']?.state === 'claimed' && (await bodies(installation)) === 2;
    }, 'every mail to come to its point');
    await worker.kill();
    await installation.settle();

    expect((await account(database, receiver)).faults).toEqual([]);
    expect(await compareWithPlan(database, MORNING)).toEqual([]);
    expect(await endsOf(installation)).toEqual({
      // The server had not asked for the body yet.
      'clerk.so-0': { state: 'sent', taken: 1 },
      // The body had left, and the server lost it.
      'deputy.so-0': { state: 'unknown', taken: 0 },
      // The server had taken the mail and not said so yet.
      'head.so-0': { state: 'unknown', taken: 1 },
    });
  });

  it('before it could record the server’s yes does not make the mail go out again', async () => {
    const installation = await begin(setup, {});
    const { database, receiver } = installation;
    const mend = await refuseWrites(database, { table: 'mail', event: 'UPDATE', when: "NEW.state = 'sent'" });
    const worker = await installation.start();
    await until(async () => (await bodies(installation)) === READERS.length, 'the server to take the mails');
    await worker.kill();
    await mend();
    await installation.settle();

    expect((await account(database, receiver)).faults).toEqual([]);
    for (const end of Object.values(await endsOf(installation)))
      expect(end).toEqual({ state: 'unknown', taken: 1 });
  });
});

/** One unit with work that is overdue: a mail for each of its readers, beside digests for the leaders. */
async function begin(setup: typeof embeddedOnSqlite, hold: ReceiverBehaviour): Promise<Installation> {
  const installation = await Installation.make(setup, {
    units: 1,
    receiver: hold,
    env: { MAIL_CONNECTIONS: '10' },
  });
  await installation.addWork(overdueAtEach(installation.units));
  if (setup.shared) await installation.tick('followup.sweep');
  return installation;
}

async function endsOf(installation: Installation): Promise<Record<string, { state: string; taken: number }>> {
  const mails = (await installation.mails()).filter((m) =>
    (READERS as readonly string[]).includes(m.recipient),
  );
  return Object.fromEntries(
    mails.map((m) => [
      m.recipient,
      { state: m.state, taken: installation.receiver.acceptedCount(m.messageId) },
    ]),
  );
}

/** How many of the readers' mails the server has seen whole. */
async function bodies(installation: Installation): Promise<number> {
  const mails = await installation.mails();
  return mails.filter(
    (m) =>
      (READERS as readonly string[]).includes(m.recipient) &&
      installation.receiver.bodyCount(m.messageId) > 0,
  ).length;
}
