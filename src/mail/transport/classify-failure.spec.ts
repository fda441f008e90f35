import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyFailure, connectionFault, type SmtpFailure } from './classify-failure.js';
import type { HandoverPhase } from './handover.js';

const PHASES: HandoverPhase[] = ['waiting', 'recording', 'transmitting', 'complete'];
const COMMANDS = ['CONN', 'EHLO', 'STARTTLS', 'AUTH PLAIN', 'MAIL FROM', 'RCPT TO', 'DATA', 'API', undefined];

function reply(command: string, response: string): SmtpFailure {
  return {
    message: 'failed',
    code: 'EENVELOPE',
    command,
    response,
    responseCode: Number(response.slice(0, 3)),
  };
}

const anyFailure = fc.record({
  message: fc.string(),
  code: fc.constantFrom(
    'ECONNECTION',
    'ETIMEDOUT',
    'ESOCKET',
    'EENVELOPE',
    'EMESSAGE',
    'EPROTOCOL',
    'EABORT',
    'EDNS',
  ),
  command: fc.constantFrom(...COMMANDS),
  response: fc.string(),
});
const withReply = fc.tuple(anyFailure, fc.integer({ min: 400, max: 599 })).map(([failure, responseCode]) => ({
  ...failure,
  responseCode,
}));

describe('The judgement on a failed try', () => {
  const table: [string, SmtpFailure, HandoverPhase, object][] = [
    [
      'blames the login',
      { message: 'x', code: 'EAUTH', responseCode: 535 },
      'waiting',
      { kind: 'deferred', code: 'AUTH' },
    ],
    [
      'does not blame the login of a busy server',
      { message: 'x', code: 'EAUTH', responseCode: 454 },
      'waiting',
      { kind: 'deferred', code: '454' },
    ],
    [
      'blames a missing login',
      reply('RCPT TO', '530 5.7.0 must log in'),
      'waiting',
      { kind: 'deferred', code: 'AUTH' },
    ],
    [
      'blames the sender',
      reply('MAIL FROM', '553 5.7.1 not yours'),
      'waiting',
      { kind: 'deferred', code: 'SENDER' },
    ],
    [
      'blames the sender at the recipient',
      reply('RCPT TO', '550 5.1.8 bad domain'),
      'waiting',
      { kind: 'deferred', code: 'SENDER' },
    ],
    [
      'blames the size',
      reply('MAIL FROM', '552 5.3.4 too large'),
      'waiting',
      { kind: 'rejected', code: '552' },
    ],
    [
      'blames the recipient',
      reply('RCPT TO', '550 5.1.1 unknown'),
      'waiting',
      { kind: 'rejected', code: '550' },
    ],
    [
      'blames a full mailbox',
      reply('RCPT TO', '552 5.2.2 mailbox full'),
      'waiting',
      { kind: 'rejected', code: '552' },
    ],
    [
      'blames relaying by status',
      reply('RCPT TO', '554 5.7.1 denied'),
      'waiting',
      { kind: 'deferred', code: 'RELAY' },
    ],
    [
      'blames relaying by words',
      reply('RCPT TO', '550 relay not permitted'),
      'waiting',
      { kind: 'deferred', code: 'RELAY' },
    ],
    [
      'holds policy after the body against the mail',
      reply('DATA', '550 5.7.1 spam'),
      'complete',
      { kind: 'rejected', code: '550' },
    ],
    [
      'blames the certificate',
      { message: 'x', code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' },
      'waiting',
      { kind: 'deferred', code: 'TLS' },
    ],
    [
      'names the system error',
      { message: 'x', code: 'ESOCKET', originalCode: 'EHOSTUNREACH' },
      'waiting',
      { kind: 'deferred', code: 'EHOSTUNREACH' },
    ],
    ['does not guess after 421', reply('DATA', '421 closing'), 'complete', { kind: 'unknown' }],
  ];

  it.each(table)('%s', (_what, failure, phase, outcome) => {
    expect(classifyFailure(failure, phase)).toMatchObject(outcome);
  });

  it('is unknown for every failure without a reply after the final dot', () => {
    fc.assert(fc.property(anyFailure, (failure) => classifyFailure(failure, 'complete').kind === 'unknown'));
  });

  it('is never unknown before the final dot, nor after it with a definite reply', () => {
    fc.assert(
      fc.property(withReply, fc.constantFrom(...PHASES), (failure, phase) => {
        fc.pre(phase !== 'complete' || failure.responseCode !== 421);
        expect(classifyFailure(failure, phase).kind).not.toBe('unknown');
      }),
    );
  });

  it('never gives a mail up for a 4xx, for silence, or for what was said before MAIL', () => {
    fc.assert(
      fc.property(fc.oneof(anyFailure, withReply), fc.constantFrom(...PHASES), (failure, phase) => {
        const code = 'responseCode' in failure ? failure.responseCode : 0;
        const beforeMail = phase === 'waiting' && !/^(MAIL|RCPT|DATA)/.test(failure.command ?? '');
        fc.pre(code < 500 || beforeMail);
        expect(classifyFailure(failure, phase).kind).not.toBe('rejected');
      }),
    );
  });

  it('gives its reason in one line of bounded length, whatever the server answered', () => {
    const response = `550-5.1.1 first\r\n550 ${'x'.repeat(2_000)}`;
    const outcome = classifyFailure(reply('RCPT TO', response), 'waiting');
    expect(outcome).toHaveProperty('reason', expect.stringMatching(/^550-5\.1\.1 first 550 x{400,600}$/));
  });
});

describe('The fault of a connection', () => {
  it('says what to correct', () => {
    const fault = connectionFault({
      message: 'Invalid login',
      code: 'EAUTH',
      responseCode: 535,
      response: '535 no',
    });
    expect(fault).toEqual({ code: 'AUTH', reason: expect.stringContaining('MAIL_URL') });
  });
});
