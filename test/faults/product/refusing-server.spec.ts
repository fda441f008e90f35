import { afterEach, describe, expect, it } from '@jest/globals';
import { account, compareWithPlan } from '../../support/product/accounting.js';
import { overdueAtEach } from '../../support/product/due-work.js';
import { Installation, MORNING, removeInstallations } from '../../support/product/installation.js';
import { allSetups } from '../../support/product/setups.js';
import { until } from '../../support/product/until.js';

afterEach(() => removeInstallations());

describe.each(allSetups())('A mail server with a bad morning ($name)', (setup) => {
  it('gets every mail once, and each other end is in the ledger with its reason', async () => {
    const refused = 'clerk.so-0@coquan.example';
    const dropped = 'deputy.so-0@coquan.example';
    const swallowed = 'head.so-0@coquan.example';
    const greylisted = 'clerk.so-1@coquan.example';
    const installation = await Installation.make(setup, {
      units: 3,
      receiver: {
        atRecipient: (address, attempt) => {
          if (address === refused) return { code: 550, text: '5.1.1 no such mailbox' };
          if (address === greylisted && attempt === 1) return { code: 451, text: '4.7.1 greylisted' };
          return undefined;
        },
        atBodyEnd: ({ to }) =>
          to[0] === dropped ? 'drop' : to[0] === swallowed ? 'take-and-drop' : undefined,
      },
    });
    await installation.addWork(overdueAtEach(installation.units));
    if (setup.shared) await installation.tick('followup.sweep');
    await installation.start();
    await until(async () => {
      const late = (await installation.mails()).filter((m) => m.recipient === 'clerk.so-1');
      const open = await installation.countMails('assembling', 'claimed', 'sending');
      return open === 0 && late[0]?.attempts === 1 && (await installation.countMails('sent')) >= 5;
    }, 'the first round to end');

    const ends = await endsOf(installation);
    expect(ends['clerk.so-0']).toEqual({
      state: 'failed',
      reason: '550: 550 5.1.1 no such mailbox',
      attempts: 1,
    });
    expect(ends['deputy.so-0']?.state).toBe('unknown');
    expect(ends['head.so-0']?.state).toBe('unknown');
    expect(ends['clerk.so-1']).toEqual({
      state: 'pending',
      reason: '451: 451 4.7.1 greylisted',
      attempts: 1,
    });

    // Half a minute later, without the wait: neither the outbox nor the queue remembers the pause.
    await installation.write(`UPDATE mail SET not_before = created_at WHERE state = 'pending'`);
    await installation.stopAll();
    await installation.queue.wipe();
    await installation.start();
    await installation.quiet();
    expect((await endsOf(installation))['clerk.so-1']).toMatchObject({ state: 'sent', attempts: 2 });

    const { database, receiver } = installation;
    expect((await account(database, receiver)).faults).toEqual([]);
    expect(await compareWithPlan(database, MORNING)).toEqual([]);
    const accepted = (code: string): number =>
      receiver.messages.filter((m) => m.to[0] === `${code}@coquan.example`).length;
    expect(['clerk.so-0', 'deputy.so-0', 'head.so-0', 'clerk.so-1', 'clerk.so-2'].map(accepted)).toEqual([
      0, 0, 1, 1, 1,
    ]);
    expect(await reasons(installation, 'clerk.so-0')).toEqual([
      { state: 'failed', reason: '550: 550 5.1.1 no such mailbox' },
    ]);
  });
});

async function endsOf(installation: Installation) {
  const mails = await installation.mails();
  return Object.fromEntries(
    mails.map(({ recipient, state, reason, attempts }) => [recipient, { state, reason, attempts }]),
  );
}

async function reasons(installation: Installation, code: string): Promise<unknown[]> {
  return installation.query(
    `SELECT DISTINCT n.state AS state, n.reason AS reason FROM notice n JOIN person p ON p.id = n.recipient_id
     WHERE p.code = '${code}'`,
  );
}
