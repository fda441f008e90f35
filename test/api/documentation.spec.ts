import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { ApiApp, PASSWORD } from '../support/api/api-app.js';

const DOCUMENT = new URL('../../docs/api.md', import.meta.url);
const run = promisify(execFile);

/** The commands use bash, and curl's `--json`, which came with 7.82. */
const able =
  spawnSync('bash', ['-c', 'curl --help all | grep -q -- --json'], { stdio: 'ignore' }).status === 0;

describe('docs/api.md', () => {
  let api: ApiApp;
  beforeAll(async () => {
    api = await ApiApp.start();
    await api.app.listen(0, '127.0.0.1');
  });
  afterAll(() => api.stop());

  it('walks a directive from registration to completion with commands that answer what it says', async () => {
    if (!able) {
      // Left out on a machine without them, but never in CI.
      expect(process.env['CI']).not.toBe('true');
      return;
    }
    await api.as('chuyen-vien-cds-cy');
    await api.as('clerk.so-khcn');
    const blocks = [...(await readFile(DOCUMENT, 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```/gm)];
    const script = ['set -euo pipefail', ...blocks.map(([, commands]) => commands)].join('\n');
    // What follows a command's `#`, as far as the colon, is what it prints.
    const said = [...script.matchAll(/ # ([^:\n]+)(?::.*)?$/gm)].map(([, answer]) => answer);
    expect(said.length).toBeGreaterThan(10);
    const { stdout } = await run('bash', ['-c', script], {
      env: { ...process.env, SITE: await api.app.getUrl(), PASSWORD },
    });
    expect(stdout.trim().split('\n')).toEqual(said);
  });
});
