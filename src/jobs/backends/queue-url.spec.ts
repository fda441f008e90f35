import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseQueueUrl } from './queue-url.js';

describe('QUEUE_URL', () => {
  it('names a folder, taken from the working directory where it is relative', () => {
    const folder = path.resolve('data/queue');
    expect(parseQueueUrl('embedded:./data/queue')).toEqual({
      kind: 'embedded',
      folder,
      shownAs: `embedded:${folder}`,
    });
  });

  it.each([
    ['redis://redis', 'redis://redis', 'redis://redis:6379', 'dondoc'],
    ['redis://127.0.0.1:6380/2', 'redis://127.0.0.1:6380/2', 'redis://127.0.0.1:6380/2', 'dondoc'],
    ['rediss://u:p@r.example/1?prefix=b', 'rediss://u:p@r.example/1', 'rediss://r.example:6379/1', 'b'],
  ])('names a Redis: %s, shown without password', (text, url, shownAs, prefix) => {
    expect(parseQueueUrl(text)).toEqual({ kind: 'redis', url, shownAs, prefix });
  });

  it.each([
    '',
    'embedded:',
    'embedded: ',
    'data/queue',
    'http://redis:6379',
    'redis://',
    'redis://host/name',
    'redis://host/0?prefix=a:b',
    'redis://host/0?prefix=',
  ])('is refused with what is allowed: "%s"', (text) => {
    expect(() => parseQueueUrl(text)).toThrow(/không hợp lệ.*is not valid; allowed: embedded:<folder>/);
  });

  it('is not repeated in the error, since it may hold a password', () => {
    expect(() => parseQueueUrl('redis://u:s3cret@host/x')).toThrow(expect.not.stringContaining('s3cret'));
  });
});
