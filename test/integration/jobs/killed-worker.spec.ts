import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compileJobs } from './compiled-jobs.js';
import { openRig, type Rig } from './rig.js';
import { storeKinds, type Store } from './stores.js';

const CHILD = fileURLToPath(new URL('worker-child.mjs', import.meta.url));

let compiled: Awaited<ReturnType<typeof compileJobs>>;
beforeAll(async () => {
  compiled = await compileJobs();
});
afterAll(() => compiled.remove());

describe.each(await storeKinds())('a worker process on $name, killed with SIGKILL', (kind) => {
  let store: Store;
  let rig: Rig | undefined;
  let child: ChildProcess | undefined;

  /** Starts a worker process; its first message says that two mails are in hand, or why it could not start. */
  async function startChild(): Promise<Record<string, unknown>> {
    child = fork(CHILD, [compiled.folder, store.url], { execArgv: [] });
    const [message] = (await once(child, 'message')) as [Record<string, unknown>];
    return message;
  }

  async function killChild(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  beforeEach(async () => {
    store = await kind.open();
    rig = undefined;
  });

  afterEach(async () => {
    await killChild();
    await rig?.close();
    await store.wipe();
  });

  it('leaves a store that works on within seconds, with every job and schedule', async () => {
    expect(await startChild()).toEqual({ ready: true });
    await killChild();
    const killedAt = performance.now();
    rig = await openRig(store.url, { abandoned: { lockMs: 1_000, checkMs: 200 } });
    expect(await rig.registrar.missing()).toEqual([]);
    await rig.work();
    const lines = await rig.log.until((l) => l.job === 'mail.deliver', 10);
    expect(new Set(lines.map((l) => l.jobId)).size).toBe(10);
    expect(performance.now() - killedAt).toBeLessThan(15_000);
    expect(rig.log.lines.filter((l) => l.message.includes('damaged'))).toEqual([]);
  });

  it('leaves a usable store at any moment of its start', async () => {
    for (const afterMs of [30, 300, 600]) {
      child = fork(CHILD, [compiled.folder, store.url], { execArgv: [] });
      await Promise.race([once(child, 'message'), once(child, 'spawn').then(() => pause(afterMs))]);
      await killChild();
    }
    rig = await openRig(store.url);
    await rig.producer.enqueue('mail.deliver', { mailId: 'after' });
    await rig.work();
    const [line] = await rig.log.until((l) => l.jobId === 'mail.deliver-after');
    expect(line?.outcome).toBe('done');
  });

  if (kind.name === 'embedded') {
    it('has kept a second process out while it lived', async () => {
      rig = await openRig(store.url);
      expect(await startChild()).toEqual({
        refused: 'QUEUE.FOLDER_IN_USE',
        message: expect.stringMatching(/đang được một tiến trình khác dùng.*in use by another process/s),
      });
    });
  }
});

/** How far into its start the child is killed: the length is the test's input, nothing is waited for. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
