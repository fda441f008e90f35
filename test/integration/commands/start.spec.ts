import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, type Running, start } from '../../support/world/command-line.js';
import { newFolder, removeFolder } from '../../support/world/databases.js';

beforeAll(buildProgram, 240_000);

describe('dondoc start --demo', () => {
  let folder: string;
  let running: Running | undefined;

  beforeEach(() => {
    folder = newFolder('demo');
  });
  afterEach(() => {
    running?.process.kill('SIGKILL');
    removeFolder(folder);
  });

  const mails = (): string[] =>
    readdirSync(join(folder, 'data', 'mailbox')).filter((name) => name.endsWith('.eml'));

  /** Starts and waits for the end of the report. @returns the report and how long it took, in milliseconds */
  async function greeting(): Promise<{ report: string; tookMs: number }> {
    const from = performance.now();
    running = start(folder, ['start', '--demo'], { PORT: '0' });
    await running.says(/quan-tri-he-thong.*\n/);
    return { report: running.output().stdout, tookMs: performance.now() - from };
  }

  async function stop(): Promise<number | null> {
    running?.process.kill('SIGTERM');
    return (await running?.ended)?.status ?? null;
  }

  it('does its work, says what it did, answers, stops in order; started again it is quick and repeats no mail', async () => {
    const first = await greeting();
    const number = (pattern: RegExp, report = first.report): number => Number(pattern.exec(report)?.[1]);
    expect(number(/Notices planned now: (\d+)/)).toBeGreaterThan(800);
    expect(number(/digests: (\d+)/)).toBeGreaterThan(0);
    expect(first.report).toContain('08:05 ngày 25/6/2026');
    expect(first.report).toMatch(/\d+ +mới giao \/ assigned/);
    const sent = number(/(\d+) sent$/m);
    expect(first.report).toMatch(/Mails: \d+ sent$/m);
    expect(mails()).toHaveLength(sent);

    const origin = /Open in a browser: +(http:\/\/\S+)/.exec(first.report)?.[1] ?? '';
    const ready = await fetch(`${origin}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: 'ok' }]);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${origin}/metrics`)).text()).toContain(`dondoc_mails{state="sent"} ${sent}`);
    expect(await stop()).toBe(0);

    const second = await greeting();
    expect(number(/Notices planned now: (\d+)/, second.report)).toBe(0);
    expect(number(/digests: (\d+)/, second.report)).toBe(0);
    expect(number(/(\d+) sent$/m, second.report)).toBe(sent);
    expect(await stop()).toBe(0);
    expect(mails()).toHaveLength(sent);
    expect(second.tookMs).toBeLessThan(Math.max(first.tookMs, 15_000));
    expect(running?.output().stderr).toBe('');
  }, 180_000);
});
