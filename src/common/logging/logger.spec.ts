import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { withLogContext } from './log-context.js';
import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';

function record(format: 'json' | 'pretty' = 'json') {
  const lines: string[] = [];
  const logger = createLogger({ level: 'info', format }, { write: (line: string) => void lines.push(line) });
  return { logger, lines, first: () => JSON.parse(lines[0] ?? '') as Record<string, unknown> };
}

describe('createLogger', () => {
  it('hides what must not be logged by name, on three levels', () => {
    const { logger, lines } = record();
    logger.info({ password: 'p1', user: { email: 'e1', token: 't1' }, a: { b: { subject: 's1' } } }, 'x');
    expect(lines[0]).not.toMatch(/p1|e1|t1|s1/);
    expect(lines[0]).toContain('[hidden]');
  });

  it.each([
    ['550 5.1.1 <nguyen.van.a@so.example> unknown', 'nguyen.van.a'],
    ['cannot reach postgres://root:hunter2@db:5432/x', 'hunter2'],
    ['cannot reach redis://:hunter2@mq', 'hunter2'],
    ['sent Authorization: Bearer abcdefgh.ijkl', 'abcdefgh'],
  ])('takes addresses and credentials out of the text %p', (text, hidden) => {
    const { logger, lines } = record();
    logger.error({ err: new Error(text) }, text);
    expect(lines[0]).not.toContain(hidden);
  });

  it('keeps package names and file positions of a stack readable', () => {
    const { logger, lines } = record();
    logger.info('at run (file:///app/node_modules/@nestjs/core/router.js:12:3)');
    expect(lines[0]).toContain('node_modules/@nestjs/core/router.js:12:3');
  });

  it('says of an error its type, message, code, stack and causes, but not what drivers hang on it', () => {
    const { logger, first } = record();
    const cause = Object.assign(new Error('unique'), { code: '23505', parameters: ['Nguyễn Văn A'] });
    logger.error({ err: new TypeError('cannot save', { cause }) }, 'failed');
    expect(first()['err']).toEqual({
      type: 'TypeError',
      message: 'cannot save',
      stack: expect.stringContaining('logger.spec.ts'),
      cause: { type: 'Error', message: 'unique', code: '23505', stack: expect.any(String) },
    });
  });

  it('puts the ids of the job under way into each of its lines, and into no other', async () => {
    const { logger, lines } = record();
    const job = (jobId: string) =>
      withLogContext({ jobId, jobName: 'mail.deliver' }, async () => {
        await pause(1);
        logger.info('delivered');
      });
    await Promise.all([job('1'), job('2')]);
    logger.info('idle');
    expect(lines.map((line) => (JSON.parse(line) as Record<string, unknown>)['jobId'])).toEqual([
      '1',
      '2',
      undefined,
    ]);
  });

  it('adds to the ids that are there, and gives them back afterwards', () => {
    const { logger, lines } = record();
    withLogContext({ requestId: 'r' }, () => {
      withLogContext({ jobId: 'j' }, () => logger.info('in'));
      logger.info('out');
    });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ requestId: 'r', jobId: 'j' }),
      expect.not.objectContaining({ jobId: 'j' }),
    ]);
  });

  it('writes a readable line with the same things hidden, at once', () => {
    const { logger, lines } = record('pretty');
    logger.info({ password: 'hunter2' }, 'for a@b.example');
    expect(lines.join('')).toMatch(/INFO.*for \[address\]/);
    expect(lines.join('')).not.toContain('hunter2');
  });
});

describe('NestLogger', () => {
  it('keeps the list of routes out of the normal log', () => {
    const { logger, lines } = record();
    new NestLogger(logger).log('Mapped {/x, GET} route', 'RouterExplorer');
    expect(lines).toEqual([]);
  });

  it('writes an error with its stack and where it came from', () => {
    const { logger, first } = record();
    new NestLogger(logger).error('failed', 'Error: failed\n    at x (y.js:1:1)', 'Bootstrap');
    expect(first()).toMatchObject({
      level: 'error',
      from: 'Bootstrap',
      msg: 'failed',
      stack: expect.stringContaining('y.js'),
    });
  });
});
