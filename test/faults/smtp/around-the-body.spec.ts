import { afterEach, describe, expect, it } from '@jest/globals';
import { openMailer, type Mailer, type SendOutcome } from '../../../src/mail/mailer.js';
import type { SmtpLimits } from '../../../src/mail/transport/smtp-mailer.js';
import { startReceiver, type Receiver, type ReceiverOptions } from '../../support/smtp/receiver.js';
import { sampleMail, transmitCounter } from '../../support/smtp/sample-mail.js';
import { startScriptedServer, type Script, type ScriptedServer } from '../../support/smtp/scripted-server.js';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

function mailerTo(url: string, smtp: Partial<SmtpLimits> = {}): Mailer {
  const limits = { silenceTimeoutMs: 2_000, closeGraceMs: 100, ...smtp };
  const mailer = openMailer(url, { production: true, smtp: limits });
  opened.push(mailer);
  return mailer;
}

async function receiver(options: ReceiverOptions): Promise<Receiver> {
  const server = await startReceiver(options);
  opened.push(server);
  return server;
}

async function scripted(script: Script): Promise<ScriptedServer> {
  const server = await startScriptedServer(script);
  opened.push(server);
  return server;
}

/** Long enough not to fit into the buffers of a connection, so that a break in the middle is seen as one. */
function longMail(): ReturnType<typeof sampleMail> {
  return sampleMail({ text: `${'a'.repeat(70)}\n`.repeat(450_000), html: '' });
}

describe('The outcome of a mail whose body was handed over', () => {
  const replies: [string, string, Partial<SendOutcome>][] = [
    ['250', '250 2.0.0 queued as 1', { kind: 'accepted', response: '250 2.0.0 queued as 1' }],
    ['a 4xx', '451 4.3.0 try again', { kind: 'deferred', code: '451' }],
    ['a 5xx', '554 5.6.0 content refused', { kind: 'rejected', code: '554' }],
    [
      'a 5xx about policy, which then is about this mail',
      '550 5.7.1 spam',
      { kind: 'rejected', code: '550' },
    ],
    ['421, which may also come after the mail was stored', '421 4.3.2 shutting down', { kind: 'unknown' }],
    ['something that is no SMTP reply', 'what?', { kind: 'unknown' }],
    ['a reply that asks for more', '354 go on', { kind: 'unknown' }],
  ];

  it.each(replies)('follows %s', async (_what, reply, outcome) => {
    const server = await scripted({ bodyEnd: reply });
    const mail = sampleMail();
    const transmit = transmitCounter();
    expect(await mailerTo(server.url).send(mail, transmit.onTransmit)).toMatchObject(outcome);
    expect(transmit.calls).toBe(1);
    expect(server.bodyCount(mail.messageId)).toBe(1);
  });

  it.each([
    ['the server stored it and the connection dropped before the reply', 'take-and-drop', 1],
    ['the server lost it and the connection dropped before the reply', 'drop', 0],
    ['the server stored it and never answered', 'take-and-hang', 1],
    ['the server lost it and never answered', 'hang', 0],
  ] as const)('is unknown, and it is not sent a second time, when %s', async (_what, fate, accepted) => {
    const server = await receiver({ atBodyEnd: () => fate });
    const mailer = mailerTo(server.url, { silenceTimeoutMs: 200 });
    const [mail, transmit] = [sampleMail(), transmitCounter()];
    expect(await mailer.send(mail, transmit.onTransmit)).toMatchObject({ kind: 'unknown' });

    server.behave({});
    // The pool has had its chance to requeue once another mail went through it.
    expect(await mailer.send(sampleMail(), transmit.onTransmit)).toMatchObject({ kind: 'accepted' });
    expect(server.bodyCount(mail.messageId)).toBe(1);
    expect(server.acceptedCount(mail.messageId)).toBe(accepted);
    expect(transmit.calls).toBe(2);
  });

  it('is accepted when the connection drops right after the 250', async () => {
    const server = await scripted({
      bodyEnd: (socket) => socket.write('250 queued\r\n', () => socket.destroy()),
    });
    const outcome = await mailerTo(server.url).send(sampleMail(), transmitCounter().onTransmit);
    expect(outcome).toEqual({ kind: 'accepted', response: '250 queued' });
  });

  it('is unknown when the whole send runs out of time while the server drips its reply', async () => {
    const server = await scripted({
      bodyEnd: (socket) => {
        const timer = setInterval(() => socket.write('2'), 20);
        socket.once('close', () => clearInterval(timer));
      },
    });
    const mailer = mailerTo(server.url, { sendTimeoutMs: 400 });
    expect(await mailer.send(sampleMail(), transmitCounter().onTransmit)).toMatchObject({ kind: 'unknown' });
  });
});

describe('A mail cut off in the middle of its body', () => {
  it('is deferred and was never taken when the server drops the connection', async () => {
    const server = await receiver({ atBodyStart: () => 'drop' });
    const [mail, transmit] = [longMail(), transmitCounter()];
    expect(await mailerTo(server.url).send(mail, transmit.onTransmit)).toMatchObject({ kind: 'deferred' });
    expect(transmit.calls).toBe(1);
    expect(server.bodyCount(mail.messageId)).toBe(0);
  });

  it('is deferred when the server stops reading', async () => {
    const server = await receiver({ atBodyStart: () => 'hang' });
    const mail = longMail();
    const mailer = mailerTo(server.url, { silenceTimeoutMs: 400 });
    expect(await mailer.send(mail, transmitCounter().onTransmit)).toMatchObject({
      kind: 'deferred',
      code: 'ETIMEDOUT',
    });
    expect(server.bodyCount(mail.messageId)).toBe(0);
  });

  it.each([
    ['refuses it early', '552 5.3.4 too large', { kind: 'rejected', code: '552' }],
    ['puts it off early', '452 4.3.1 disk full', { kind: 'deferred', code: '452' }],
    ['accepts it before it has seen the end', '250 sure', { kind: 'unknown' }],
  ])('never gets its final dot when the server %s', async (_what, reply, outcome) => {
    const server = await scripted({ bodyStart: reply });
    const mailer = mailerTo(server.url, { silenceTimeoutMs: 500 });
    const mail = longMail();
    const end = Promise.race([server.next('body'), server.next('disconnection')]);
    expect(await mailer.send(mail, transmitCounter().onTransmit)).toMatchObject(outcome);
    await end;
    expect(server.bodyCount(mail.messageId)).toBe(0);
  });
});

describe('The record that transmission begins', () => {
  it('is made after the 354 and before a single byte of the mail leaves', async () => {
    const server = await scripted({});
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let announce = (): void => undefined;
    const announced = new Promise<void>((resolve) => (announce = resolve));
    let started = false;
    void server.next('body-start').then(() => (started = true));

    const sending = mailerTo(server.url).send(sampleMail(), async () => {
      announce();
      await held;
      expect(started).toBe(false);
    });
    await announced;
    expect(server.commands.at(-1)).toBe('DATA');
    letGo();
    expect(await sending).toMatchObject({ kind: 'accepted' });
    expect(started).toBe(true);
  });

  it('stops the mail when it cannot be made', async () => {
    const server = await scripted({});
    const mailer = mailerTo(server.url);
    const mail = sampleMail();
    const outcome = await mailer.send(mail, () => Promise.reject(new Error('database is locked')));
    expect(outcome).toMatchObject({ kind: 'deferred', code: 'NOT_RECORDED' });
    expect(outcome).toHaveProperty('reason', expect.stringContaining('database is locked'));

    expect(await mailer.send(mail, transmitCounter().onTransmit)).toMatchObject({ kind: 'accepted' });
    expect(server.bodyCount(mail.messageId)).toBe(1);
  });

  it('stops the mail when making it throws at once', async () => {
    const server = await scripted({});
    const outcome = await mailerTo(server.url).send(sampleMail(), () => {
      throw new Error('no database');
    });
    expect(outcome).toMatchObject({ kind: 'deferred', code: 'NOT_RECORDED' });
    expect(server.messages).toEqual([]);
  });

  it('is finished before the outcome is told, even when the connection broke meanwhile', async () => {
    const server = await receiver({});
    const order: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let announce = (): void => undefined;
    const announced = new Promise<void>((resolve) => (announce = resolve));
    const mail = sampleMail();
    const mailer = mailerTo(server.url);
    const sending = mailer
      .send(mail, async () => {
        announce();
        await held;
        order.push('recorded');
      })
      .finally(() => order.push('outcome'));
    await announced;
    server.dropConnections();
    // Another mail through the pool shows that the broken connection has been dealt with.
    expect(await mailer.send(sampleMail(), transmitCounter().onTransmit)).toMatchObject({ kind: 'accepted' });
    expect(order).toEqual([]);
    letGo();
    expect(await sending).toMatchObject({ kind: 'deferred' });
    expect(order).toEqual(['recorded', 'outcome']);
    expect(server.bodyCount(mail.messageId)).toBe(0);
  });
});
