import { describe, expect, it } from '@jest/globals';
import {
  JOB_CATALOGUE,
  JOB_NAMES,
  jobSpec,
  parsePayload,
  uniqueJobId,
  type JobPayload,
} from './catalogue.js';

describe('the job catalogue', () => {
  it('carries ids only', () => {
    for (const name of JOB_NAMES) expect(jobSpec(name).ids.every((id) => /^[a-z]+Id$/.test(id))).toBe(true);
    // @ts-expect-error a payload has no room for anything but the ids of its job
    const leak: JobPayload<'mail.deliver'> = { mailId: 'm1', subject: 'x' };
    expect(() => parsePayload('mail.deliver', leak)).toThrow('carries ids only, but got: subject');
  });

  it('keeps no failed job that is unique, since it would block the next of its id', () => {
    for (const name of JOB_NAMES) {
      const { uniqueBy, keepFailed, ids } = jobSpec(name);
      if (uniqueBy === undefined) continue;
      expect(keepFailed).toBe(0);
      expect(ids).toContain(uniqueBy);
    }
  });

  it('tries a mail for about an hour', () => {
    const { attempts, backoff } = JOB_CATALOGUE['mail.deliver'];
    const waitsMs = Array.from({ length: attempts - 1 }, (_, i) => backoff.delayMs * 2 ** i);
    const hours = waitsMs.reduce((sum, ms) => sum + ms, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(0.8);
    expect(hours).toBeLessThan(2);
  });
});

describe('a payload', () => {
  it('is taken as it is when it holds the ids of its job', () => {
    expect(parsePayload('mail.deliver', { mailId: 'm1' })).toEqual({ mailId: 'm1' });
    expect(parsePayload('followup.sweep', {})).toEqual({});
  });

  it.each([
    ['is missing', undefined],
    ['is no object', 'm1'],
    ['lacks the id', {}],
    ['has an empty id', { mailId: '' }],
    ['has an id that is no text', { mailId: 7 }],
    ['belongs to another job', { noticeId: 'n1' }],
  ])('is refused when it %s', (_, data) => {
    expect(() => parsePayload('mail.deliver', data)).toThrow(TypeError);
  });

  it('is refused when a tick carries anything', () => {
    expect(() => parsePayload('followup.sweep', { nowId: 'x' })).toThrow(TypeError);
  });
});

describe('the id of a unique job', () => {
  it('is made of the job and the id that makes it unique', () => {
    expect(uniqueJobId('mail.deliver', { mailId: '0197' })).toBe('mail.deliver-0197');
  });

  it('is none for a tick', () => {
    expect(uniqueJobId('followup.sweep', {})).toBeUndefined();
  });

  it('is refused where the store would misread it', () => {
    expect(() => uniqueJobId('mail.deliver', { mailId: 'a:b' })).toThrow("must not be empty or hold ':'");
  });
});
