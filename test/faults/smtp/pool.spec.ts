import { afterEach, describe, expect, it } from '@jest/globals';
import { openMailer, type Mailer } from '../../../src/mail/mailer.js';
import type { SmtpLimits } from '../../../src/mail/transport/smtp-mailer.js';
import {
  startReceiver,
  type Receiver,
  type ReceiverBehaviour,
  type ReceiverOptions,
} from '../../support/smtp/receiver.js';
import { sampleMail, transmitCounter } from '../../support/smtp/sample-mail.js';

const opened: { close(): Promise<void> }[] = [];
const nothingToRecord = transmitCounter().onTransmit;

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function start(
  options: ReceiverOptions = {},
  smtp: Partial<SmtpLimits> = {},
): Promise<{ server: Receiver; mailer: Mailer }> {
  const server = await startReceiver(options);
  opened.push(server);
  const limits = { greetingTimeoutMs: 200, silenceTimeoutMs: 300, closeGraceMs: 100, ...smtp };
  const mailer = openMailer(server.url, { production: true, smtp: limits });
  opened.push(mailer);
  return { server, mailer };
}

describe('The pool of connections', () => {
  it.each([true, false])(
    'delivers a hundred mails over at most five connections, each once (pipelining: %s)',
    async (pipelining) => {
      const { server, mailer } = await start({ pipelining }, { silenceTimeoutMs: 5_000 });
      const mails = Array.from({ length: 100 }, () => sampleMail());
      const transmit = transmitCounter();
      const outcomes = await Promise.all(mails.map((mail) => mailer.send(mail, transmit.onTransmit)));

      expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['accepted']));
      expect(mails.map(({ messageId }) => server.acceptedCount(messageId))).toEqual(mails.map(() => 1));
      expect(server.messages).toHaveLength(100);
      expect(transmit.calls).toBe(100);
      expect(server.connections).toBeLessThanOrEqual(5);
    },
  );

  it('replaces a connection that has carried its share and loses no mail over it', async () => {
    const { server, mailer } = await start({}, { maxConnections: 1, maxMessages: 3 });
    const mails = Array.from({ length: 10 }, () => sampleMail());
    const outcomes = await Promise.all(mails.map((mail) => mailer.send(mail, nothingToRecord)));
    expect(outcomes.every(({ kind }) => kind === 'accepted')).toBe(true);
    expect(server.connections).toBe(4);
  });

  it('sends the others when one recipient is refused', async () => {
    const refused = 'khong-ton-tai@tinh.example';
    const { server, mailer } = await start({
      atRecipient: (address) => (address === refused ? { code: 550, text: '5.1.1 no such user' } : undefined),
    });
    const mails = Array.from({ length: 12 }, (_, at) =>
      at === 4 ? sampleMail({ to: { name: '', address: refused } }) : sampleMail(),
    );
    const outcomes = await Promise.all(mails.map((mail) => mailer.send(mail, nothingToRecord)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(
      mails.map((_, at) => (at === 4 ? 'rejected' : 'accepted')),
    );
    expect(server.messages).toHaveLength(11);
  });

  const faults: [string, ReceiverBehaviour][] = [
    ['421 at connect', { atConnect: () => ({ code: 421, text: 'busy' }) }],
    ['silence at connect', { atConnect: () => 'hang' }],
    ['a refused sender', { atSender: () => ({ code: 550, text: '5.1.8 no' }) }],
    ['a drop at the sender', { atSender: () => 'drop' }],
    ['a refused recipient', { atRecipient: () => ({ code: 550, text: '5.1.1 no' }) }],
    ['silence after the recipient', { atRecipient: () => 'hang' }],
    ['a drop in the body', { atBodyStart: () => 'drop' }],
    ['a drop after the body', { atBodyEnd: () => 'drop' }],
    ['silence after the body', { atBodyEnd: () => 'hang' }],
    ['a refused body', { atBodyEnd: () => ({ code: 554, text: '5.6.0 no' }) }],
    ['a body put off', { atBodyEnd: () => ({ code: 451, text: '4.3.0 later' }) }],
    ['421 after the body', { atBodyEnd: () => ({ code: 421, text: '4.3.2 closing' }) }],
  ];

  it.each(faults)('works on after %s on every connection', async (_what, behaviour) => {
    const { server, mailer } = await start();
    const before = await Promise.all(
      Array.from({ length: 5 }, () => mailer.send(sampleMail(), nothingToRecord)),
    );
    expect(before.every(({ kind }) => kind === 'accepted')).toBe(true);
    if (behaviour.atConnect) server.dropConnections();

    server.behave(behaviour);
    const faulty = Array.from({ length: 10 }, () => sampleMail());
    const outcomes = await Promise.all(faulty.map((mail) => mailer.send(mail, nothingToRecord)));
    expect(outcomes.some(({ kind }) => kind === 'accepted')).toBe(false);

    server.behave({});
    const mails = Array.from({ length: 10 }, () => sampleMail());
    const after = await Promise.all(mails.map((mail) => mailer.send(mail, nothingToRecord)));
    expect(after.map(({ kind }) => kind)).toEqual(mails.map(() => 'accepted'));
    expect(mails.map(({ messageId }) => server.bodyCount(messageId))).toEqual(mails.map(() => 1));
    expect(Math.max(...faulty.map(({ messageId }) => server.bodyCount(messageId)))).toBeLessThanOrEqual(1);
  });

  it('notices a server that restarted between two mails', async () => {
    const { server, mailer } = await start();
    const mails = Array.from({ length: 6 }, () => sampleMail());
    const kinds: string[] = [];
    for (const mail of mails) {
      let outcome = await mailer.send(mail, nothingToRecord);
      while (outcome.kind === 'deferred') outcome = await mailer.send(mail, nothingToRecord);
      kinds.push(outcome.kind);
      server.dropConnections();
    }
    expect(kinds).toEqual(mails.map(() => 'accepted'));
    expect(mails.map(({ messageId }) => server.bodyCount(messageId))).toEqual(mails.map(() => 1));
  });
});

describe('Closing the mailer', () => {
  it('lets the mail in transmission finish and gives the waiting one back', async () => {
    let finish = (): void => undefined;
    const { server, mailer } = await start(
      {},
      { maxConnections: 1, silenceTimeoutMs: 5_000, closeGraceMs: 5_000 },
    );
    const held = new Promise<void>((resolve) => (finish = resolve));
    let announce = (): void => undefined;
    const announced = new Promise<void>((resolve) => (announce = resolve));
    const [first, second, late] = [sampleMail(), sampleMail(), sampleMail()];
    const sendingFirst = mailer.send(first, async () => {
      announce();
      await held;
    });
    const sendingSecond = mailer.send(second, nothingToRecord);
    await announced;

    const closing = mailer.close();
    expect(await sendingSecond).toMatchObject({ kind: 'deferred' });
    expect(await mailer.send(late, nothingToRecord)).toMatchObject({ kind: 'deferred', code: 'CLOSING' });
    finish();
    await closing;
    expect(await sendingFirst).toMatchObject({ kind: 'accepted' });
    expect(server.messages.map(({ messageId }) => messageId)).toEqual([first.messageId]);
  });

  it('cuts off a mail that outlasts the grace and says how far it came', async () => {
    const { server, mailer } = await start(
      { atBodyEnd: () => 'hang' },
      { silenceTimeoutMs: 60_000, closeGraceMs: 100 },
    );
    const hanging = server.next('hanging');
    const sending = mailer.send(sampleMail(), nothingToRecord);
    await hanging;
    await mailer.close();
    expect(await sending).toMatchObject({ kind: 'unknown' });
  });

  it('may be asked twice, and before any mail', async () => {
    const { mailer } = await start();
    await Promise.all([mailer.close(), mailer.close()]);
    await mailer.close();
  });
});
