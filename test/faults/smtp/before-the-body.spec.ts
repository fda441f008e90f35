import { afterEach, describe, expect, it } from '@jest/globals';
import { openMailer, type Mailer, type SendOutcome } from '../../../src/mail/mailer.js';
import type { SmtpLimits } from '../../../src/mail/transport/smtp-mailer.js';
import { startReceiver, type Receiver, type ReceiverOptions } from '../../support/smtp/receiver.js';
import { sampleMail, transmitCounter } from '../../support/smtp/sample-mail.js';
import {
  closedPort,
  hangUp,
  startScriptedServer,
  type Script,
  type ScriptedServer,
} from '../../support/smtp/scripted-server.js';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

function mailerTo(url: string, smtp: Partial<SmtpLimits> = {}): Mailer {
  const mailer = openMailer(url, {
    production: true,
    smtp: {
      connectTimeoutMs: 2_000,
      greetingTimeoutMs: 150,
      silenceTimeoutMs: 2_000,
      closeGraceMs: 100,
      ...smtp,
    },
  });
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

/** Sends one mail and checks that the caller was never told that transmission began. */
async function sendUntransmitted(mailer: Mailer, mail = sampleMail()): Promise<SendOutcome> {
  const transmit = transmitCounter();
  const outcome = await mailer.send(mail, transmit.onTransmit);
  expect(transmit.calls).toBe(0);
  return outcome;
}

describe('A mail that the server never asked for', () => {
  it('is deferred when nothing listens at the address', async () => {
    const mailer = mailerTo(`smtp://127.0.0.1:${await closedPort()}`);
    expect(await sendUntransmitted(mailer)).toMatchObject({ kind: 'deferred', code: 'ECONNREFUSED' });
  });

  it('is deferred when the name of the server is unknown', async () => {
    const mailer = mailerTo('smtp://no-such-host.invalid:25');
    expect(await sendUntransmitted(mailer)).toMatchObject({ kind: 'deferred' });
  });

  const scripts: [string, Script, Partial<SendOutcome>][] = [
    ['closes before its greeting', { greeting: hangUp }, { kind: 'deferred', code: 'ECONNECTION' }],
    ['never greets', { greeting: null }, { kind: 'deferred', code: 'ETIMEDOUT' }],
    ['greets with 554', { greeting: '554 no service' }, { kind: 'deferred', code: '554' }],
    ['greets with 421', { greeting: '421 too busy' }, { kind: 'deferred', code: '421' }],
    [
      'speaks another protocol',
      { greeting: 'HTTP/1.1 400 Bad Request' },
      { kind: 'deferred', code: 'EPROTOCOL' },
    ],
    ['hangs up at the sender', { mail: hangUp }, { kind: 'deferred', code: 'ECONNECTION' }],
    ['refuses the sender', { mail: '550 5.1.8 who are you' }, { kind: 'deferred', code: 'SENDER' }],
    ['asks for a login at the sender', { mail: '530 5.7.0 login first' }, { kind: 'deferred', code: 'AUTH' }],
    ['finds the mail too large', { mail: '552 5.3.4 too large' }, { kind: 'rejected', code: '552' }],
    ['refuses the recipient', { rcpt: '550 5.1.1 no such user' }, { kind: 'rejected', code: '550' }],
    ['greylists the recipient', { rcpt: '451 4.7.1 come back later' }, { kind: 'deferred', code: '451' }],
    ['refuses to relay', { rcpt: '554 5.7.1 Relay access denied' }, { kind: 'deferred', code: 'RELAY' }],
    ['finds the session out of order', { rcpt: '503 5.5.1 bad sequence' }, { kind: 'deferred', code: '503' }],
    [
      'closes with 421 at the recipient',
      { rcpt: '421 4.3.2 shutting down' },
      { kind: 'deferred', code: '421' },
    ],
    ['refuses DATA', { data: '554 5.5.1 no' }, { kind: 'rejected', code: '554' }],
    ['puts DATA off', { data: '452 4.3.1 disk full' }, { kind: 'deferred', code: '452' }],
    ['hangs up at DATA', { data: hangUp }, { kind: 'deferred', code: 'ECONNECTION' }],
  ];

  it.each(scripts)('is judged right when the server %s', async (_what, script, outcome) => {
    const server = await scripted(script);
    const mail = sampleMail();
    expect(await sendUntransmitted(mailerTo(server.url), mail)).toMatchObject(outcome);
    expect(server.bodyCount(mail.messageId)).toBe(0);
    // Trying again is the caller's: the pool may not do it on its own.
    expect(server.connections).toBe(1);
  });

  it('is deferred when the server falls silent after the recipient', async () => {
    const server = await receiver({ atRecipient: () => 'hang' });
    const mailer = mailerTo(server.url, { silenceTimeoutMs: 150 });
    expect(await sendUntransmitted(mailer)).toMatchObject({ kind: 'deferred', code: 'ETIMEDOUT' });
  });

  it('is deferred when the server falls silent at DATA', async () => {
    const server = await scripted({ data: null });
    const mailer = mailerTo(server.url, { silenceTimeoutMs: 150 });
    expect(await sendUntransmitted(mailer)).toMatchObject({ kind: 'deferred', code: 'ETIMEDOUT' });
  });

  it('is deferred when the server drips its replies for longer than one send may take', async () => {
    const server = await scripted({ dripMs: 20, ehlo: '250 '.padEnd(400, 'x') });
    const mailer = mailerTo(server.url, { sendTimeoutMs: 500, greetingTimeoutMs: 2_000 });
    expect(await sendUntransmitted(mailer)).toMatchObject({ kind: 'deferred', code: 'SEND_TIMEOUT' });
  });

  it('is deferred, and not sent without a login, when the server offers none', async () => {
    const server = await scripted({ auth: '502 5.5.1 not implemented' });
    const mailer = mailerTo(server.url.replace('//', '//user:secret@'));
    expect(await sendUntransmitted(mailer)).toMatchObject({ kind: 'deferred', code: 'AUTH' });
    expect(server.commands.filter((line) => line.startsWith('MAIL'))).toEqual([]);
  });

  it('leaves the server alone when its own data cannot be sent', async () => {
    const server = await receiver({});
    const mailer = mailerTo(server.url);
    const broken = [
      [{ to: { name: 'x', address: 'not an address' } }, { kind: 'rejected', code: 'ADDRESS' }],
      [
        { to: { name: 'x', address: 'a@b.example\r\nRCPT TO:<c@d.example>' } },
        { kind: 'rejected', code: 'ADDRESS' },
      ],
      [{ from: { name: 'x', address: '@nowhere' } }, { kind: 'deferred', code: 'SENDER' }],
      [{ messageId: 'no-brackets@x.example' }, { kind: 'rejected', code: 'INVALID' }],
      [{ headers: { Bcc: 'spy@x.example' } }, { kind: 'rejected', code: 'INVALID' }],
      [{ headers: { 'X-A: b\r\nBcc': 'spy@x.example' } }, { kind: 'rejected', code: 'INVALID' }],
      [{ dateMs: Number.NaN }, { kind: 'rejected', code: 'INVALID' }],
    ] as const;
    for (const [overrides, outcome] of broken) {
      expect(await sendUntransmitted(mailer, sampleMail(overrides))).toMatchObject(outcome);
    }
    expect(server.connections).toBe(0);
  });
});

describe('A mail that was put off', () => {
  it('arrives once on the third try through a server that greylists twice', async () => {
    const server = await receiver({
      atRecipient: (_address, attempt) => (attempt <= 2 ? { code: 451, text: '4.7.1 later' } : undefined),
    });
    const mailer = mailerTo(server.url);
    const mail = sampleMail();
    const kinds: string[] = [];
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      kinds.push((await mailer.send(mail, transmitCounter().onTransmit)).kind);
    }
    expect(kinds).toEqual(['deferred', 'deferred', 'accepted']);
    expect(server.bodyCount(mail.messageId)).toBe(1);
  });

  it('arrives whole from a server that says everything one byte at a time', async () => {
    const server = await scripted({ dripMs: 1 });
    const mail = sampleMail();
    const outcome = await mailerTo(server.url).send(mail, transmitCounter().onTransmit);
    expect(outcome).toEqual({ kind: 'accepted', response: '250 queued' });
    expect(server.acceptedCount(mail.messageId)).toBe(1);
  });
});
