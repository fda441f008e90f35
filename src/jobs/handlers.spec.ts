import { describe, expect, it } from '@jest/globals';
import { JOB_NAMES } from './catalogue.js';
import { DONE, isPermanent, JobHandlers, type AnyJobHandler } from './handlers.js';

const handler = (name: string) => ({ name, handle: () => Promise.resolve(DONE) }) as unknown as AnyJobHandler;
const all = () => JOB_NAMES.map(handler);

describe('the job handlers', () => {
  it('are found by the name of their job', () => {
    const handlers = all();
    expect(new JobHandlers(handlers).get('mail.deliver')).toBe(handlers[JOB_NAMES.indexOf('mail.deliver')]);
  });

  it('stop the start where a job has none', () => {
    expect(() => new JobHandlers(all().slice(1))).toThrow('job followup.sweep has no handler');
  });

  it('stop the start where a job has two', () => {
    expect(() => new JobHandlers([...all(), handler('mail.deliver')])).toThrow(
      'job mail.deliver has more than one handler',
    );
  });

  it('stop the start where one is for no job', () => {
    expect(() => new JobHandlers([...all(), handler('mail.burn')])).toThrow('mail.burn');
  });
});

describe('a permanent error', () => {
  it.each([
    [Object.assign(new Error('x'), { permanent: true }), true],
    [Object.assign(new Error('x'), { permanent: 'yes' }), false],
    [new Error('x'), false],
    [null, false],
    ['permanent', false],
  ])('is one that says so: %p', (error, expected) => {
    expect(isPermanent(error)).toBe(expected);
  });
});
