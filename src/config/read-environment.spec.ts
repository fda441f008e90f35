import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDotEnv } from './read-environment.js';

describe('withDotEnv', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dondoc-env-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('lets the environment win over the file', () => {
    writeFileSync(join(folder, '.env'), 'PORT=4000\nMAIL_FROM="Đôn đốc <a@b.example>" # office\n');
    expect(withDotEnv({ PORT: '5000' }, folder)).toEqual({
      PORT: '5000',
      MAIL_FROM: 'Đôn đốc <a@b.example>',
    });
  });

  it('leaves the environment as it is where there is no file', () => {
    expect(withDotEnv({ PORT: '5000' }, folder)).toEqual({ PORT: '5000' });
  });
});
