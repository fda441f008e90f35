import { afterEach, describe, expect, it } from '@jest/globals';
import { openMailer, type Mailer } from '../../../src/mail/mailer.js';
import { SmtpMailer } from '../../../src/mail/transport/smtp-mailer.js';
import { certificateFile } from '../../support/smtp/certificate.js';
import { startReceiver, type Receiver, type ReceiverOptions } from '../../support/smtp/receiver.js';
import { sampleMail, transmitCounter } from '../../support/smtp/sample-mail.js';
import { closedPort } from '../../support/smtp/scripted-server.js';

const opened: { close(): Promise<void> }[] = [];
const nothingToRecord = transmitCounter().onTransmit;
const login = { user: 'dondoc@vanphong.example', pass: 'mật khẩu: @/?#%' };

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function receiver(options: ReceiverOptions): Promise<Receiver> {
  const server = await startReceiver(options);
  opened.push(server);
  return server;
}

function mailerTo(url: string, production = true): Mailer {
  const mailer = openMailer(url, { production });
  opened.push(mailer);
  return mailer;
}

describe('Encryption on the way to the mail server', () => {
  it.each([
    ['smtps://', 'implicit', ''],
    ['STARTTLS', 'starttls', '&tls=starttls'],
  ] as const)('uses %s with the certificate authority given', async (_what, tls, choice) => {
    const server = await receiver({ tls });
    const mailer = mailerTo(`${server.url}?ca=${encodeURIComponent(certificateFile)}${choice}`);
    await mailer.verify();
    expect(await mailer.send(sampleMail(), nothingToRecord)).toMatchObject({ kind: 'accepted' });
    expect(server.messages.map(({ secure }) => secure)).toEqual([true]);
  });

  it.each([
    ['smtps://', 'implicit', ''],
    ['STARTTLS', 'starttls', '?tls=starttls'],
  ] as const)(
    'defers with TLS over %s when nobody vouches for the certificate',
    async (_what, tls, choice) => {
      const server = await receiver({ tls });
      const mailer = mailerTo(server.url + choice);
      expect(await mailer.send(sampleMail(), nothingToRecord)).toMatchObject({
        kind: 'deferred',
        code: 'TLS',
      });
      await expect(mailer.verify()).rejects.toMatchObject({ name: 'MailTransportError', code: 'TLS' });
      expect(server.messages).toEqual([]);
    },
  );

  it('takes any certificate with tls=insecure, outside production only', async () => {
    const server = await receiver({ tls: 'starttls' });
    const mailer = mailerTo(`${server.url}?tls=insecure`, false);
    expect(await mailer.send(sampleMail(), nothingToRecord)).toMatchObject({ kind: 'accepted' });
    expect(server.messages.map(({ secure }) => secure)).toEqual([true]);
    expect(() => openMailer(`${server.url}?tls=insecure`, { production: true })).toThrow('tls=insecure');
  });

  it('is not asked of a relay on this very machine, whose certificate nobody vouches for', async () => {
    const server = await receiver({ tls: 'starttls' });
    expect(await mailerTo(server.url).send(sampleMail(), nothingToRecord)).toMatchObject({
      kind: 'accepted',
    });
    expect(server.messages.map(({ secure }) => secure)).toEqual([false]);
  });

  it('says nothing in the clear when the server does not offer the STARTTLS asked for', async () => {
    const server = await receiver({ tls: 'none' });
    const mailer = mailerTo(`${server.url}?tls=starttls`);
    expect(await mailer.send(sampleMail(), nothingToRecord)).toMatchObject({ kind: 'deferred', code: 'TLS' });
    expect(server.messages).toEqual([]);
  });
});

describe('The login at the mail server', () => {
  it('passes user name and password as they are', async () => {
    const server = await receiver({ auth: login });
    const mailer = mailerTo(server.url);
    await mailer.verify();
    expect(await mailer.send(sampleMail(), nothingToRecord)).toMatchObject({ kind: 'accepted' });
    expect(server.messages.map(({ user }) => user)).toEqual([login.user]);
  });

  it('goes over TLS too', async () => {
    const server = await receiver({ auth: login, tls: 'starttls' });
    const mailer = mailerTo(`${server.url}?tls=starttls&ca=${encodeURIComponent(certificateFile)}`);
    expect(await mailer.send(sampleMail(), nothingToRecord)).toMatchObject({ kind: 'accepted' });
  });

  it.each([
    ['a wrong password', { user: login.user, pass: 'wrong' }],
    ['no login where one is needed', undefined],
  ])('keeps the mails when there is %s', async (_what, auth) => {
    const server = await receiver({ auth: login });
    const endpoint = {
      host: '127.0.0.1',
      port: server.port,
      tls: 'none',
      verifyCertificate: true,
      auth,
    } as const;
    const mailer = new SmtpMailer(endpoint);
    opened.push(mailer);
    const transmit = transmitCounter();
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const outcome = await mailer.send(sampleMail(), transmit.onTransmit);
      expect(outcome).toMatchObject({ kind: 'deferred', code: 'AUTH' });
      expect(JSON.stringify(outcome)).not.toContain('wrong');
    }
    expect(transmit.calls).toBe(0);
    expect(server.messages).toEqual([]);
  });
});

describe('Checking the mail server', () => {
  it('tells a refused connection', async () => {
    const mailer = mailerTo(`smtp://127.0.0.1:${await closedPort()}`);
    await expect(mailer.verify()).rejects.toMatchObject({ name: 'MailTransportError', code: 'ECONNREFUSED' });
  });

  it('tells a wrong password without repeating it', async () => {
    const server = await receiver({ auth: login });
    const mailer = mailerTo(server.url.replace(/:[^:@]*@/, ':guessed-secret@'));
    const refusal = await mailer.verify().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'MailTransportError', code: 'AUTH' });
    expect(String(refusal)).not.toContain('guessed-secret');
  });
});
