import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DONE } from '../../../src/jobs/handlers.js';
import type { JobsConfig } from '../../../src/jobs/jobs-config.js';
import { SCHEDULES, type Schedule } from '../../../src/jobs/schedules.js';
import { SchedulerRegistrar } from '../../../src/jobs/scheduler-registrar.js';
import { gate, openRig, type Rig } from './rig.js';
import { storeKinds, type Store } from './stores.js';

const NOTHING = { waiting: 0, active: 0, delayed: 0, failed: 0 };

describe.each(await storeKinds())('the queue layer on $name', (kind) => {
  let store: Store;
  let rigs: Rig[];

  const open = async (config?: Partial<JobsConfig>) => {
    const rig = await openRig(store.url, config);
    rigs.push(rig);
    return rig;
  };

  beforeEach(async () => {
    store = await kind.open();
    rigs = [];
  });

  afterEach(async () => {
    await Promise.all(rigs.map((rig) => rig.close()));
    await store.wipe();
  });

  it('runs a job once, with its payload', async () => {
    const rig = await open();
    const seen: unknown[] = [];
    const host = await rig.work({
      'mail.deliver': (payload, { attempt, lastAttempt }) => {
        seen.push({ ...payload, attempt, lastAttempt });
        return Promise.resolve(DONE);
      },
    });
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    const [line] = await rig.log.until((l) => l.job === 'mail.deliver');
    expect(line).toMatchObject({ level: 'info', outcome: 'done', jobId: 'mail.deliver-m1', attempt: 1 });
    await host.close(5_000);
    expect(seen).toEqual([{ mailId: 'm1', attempt: 1, lastAttempt: false }]);
    expect(await rig.health.counts()).toEqual({ followup: NOTHING, mail: NOTHING });
  });

  it('starts a job within a second of its being queued, though the worker was idle', async () => {
    const rig = await open();
    await rig.work();
    await rig.producer.enqueue('mail.deliver', { mailId: 'first' });
    await rig.log.until((l) => l.jobId === 'mail.deliver-first');
    const queuedAt = performance.now();
    await rig.producer.enqueue('mail.deliver', { mailId: 'second' });
    await rig.log.until((l) => l.jobId === 'mail.deliver-second');
    expect(performance.now() - queuedAt).toBeLessThan(1_000);
  });

  it('throws, so it is retried', async () => {
    const rig = await open();
    const attempts: number[] = [];
    await rig.work({
      'mail.deliver': (_, { attempt }) => {
        attempts.push(attempt);
        if (attempt < 3) throw new Error('the server <mx.example> refuses nguoi.nhan@so.example for now');
        return Promise.resolve(DONE);
      },
    });
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await rig.log.until((l) => l.outcome === 'done');
    expect(attempts).toEqual([1, 2, 3]);
    expect(rig.log.lines.filter((l) => l.outcome === 'retry')).toHaveLength(2);
    expect(JSON.stringify(rig.log.lines)).not.toContain('nguoi.nhan@so.example');
  });

  it('does not retry a permanent error', async () => {
    const rig = await open();
    let runs = 0;
    const host = await rig.work({
      'mail.deliver': () => {
        runs += 1;
        throw Object.assign(new Error('no such mailbox'), { permanent: true });
      },
    });
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await rig.log.until((l) => l.outcome === 'failed');
    await host.close(5_000);
    expect(runs).toBe(1);
    expect((await rig.health.counts()).mail).toEqual(NOTHING);
  });

  it('gives up after the attempts of the catalogue and says so to the handler on the last', async () => {
    const rig = await open();
    const last: boolean[] = [];
    await rig.work({
      'mail.deliver': (_, { lastAttempt }) => {
        last.push(lastAttempt);
        throw new Error('refused');
      },
    });
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await rig.log.until((l) => l.outcome === 'failed');
    expect(last).toEqual([false, false, false, false, false, false, false, true]);
  });

  it('does not queue the same mail twice while it waits or runs, alone or in a lot', async () => {
    const rig = await open();
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await rig.producer.enqueueMany('mail.deliver', [{ mailId: 'm1' }, { mailId: 'm2' }, { mailId: 'm2' }]);
    expect((await rig.health.counts()).mail.waiting).toBe(2);
    const door = gate();
    let runs = 0;
    const host = await rig.work({
      'mail.deliver': async () => {
        runs += 1;
        await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
        if (runs === 2) door.open();
        await door.opened;
        return DONE;
      },
    });
    await door.opened;
    await host.close(5_000);
    expect(runs).toBe(2);
    expect((await rig.health.counts()).mail).toEqual(NOTHING);
  });

  it.each([
    ['it was done', () => Promise.resolve(DONE)],
    ['it failed', () => Promise.reject(Object.assign(new Error('no'), { permanent: true }))],
  ])('queues a mail again after %s', async (_, handle) => {
    const rig = await open();
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    const host = await rig.work({ 'mail.deliver': handle });
    await rig.log.until((l) => l.job === 'mail.deliver');
    await host.close(5_000);
    await rig.producer.enqueueMany('mail.deliver', [{ mailId: 'm1' }]);
    expect((await rig.health.counts()).mail.waiting).toBe(1);
  });

  it('keeps a delayed job until its time', async () => {
    const rig = await open();
    const queuedAt = Date.now();
    let startedAt = 0;
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' }, { delayMs: 400 });
    expect((await rig.health.counts()).mail).toEqual({ ...NOTHING, delayed: 1 });
    await rig.work({ 'mail.deliver': () => ((startedAt = Date.now()), Promise.resolve(DONE)) });
    await rig.log.until((l) => l.outcome === 'done');
    expect(startedAt - queuedAt).toBeGreaterThanOrEqual(399);
  });

  it('runs a deferred job again at the time it asked for, as the same attempt', async () => {
    const rig = await open();
    const attempts: number[] = [];
    const untilMs = Date.now() + 400;
    let endedAt = 0;
    await rig.work({
      'mail.deliver': (_, { attempt }) => {
        attempts.push(attempt);
        endedAt = Date.now();
        return Promise.resolve(
          attempts.length === 1
            ? { status: 'deferred' as const, untilMs, reason: 'outside office hours' }
            : DONE,
        );
      },
    });
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await rig.log.until((l) => l.outcome === 'done');
    expect(attempts).toEqual([1, 1]);
    expect(endedAt).toBeGreaterThanOrEqual(untilMs - 1);
  });

  it('fails a job whose payload is not what the catalogue says, without trying again', async () => {
    const rig = await open();
    let runs = 0;
    await rig.work({ 'mail.deliver': () => ((runs += 1), Promise.resolve(DONE)) });
    await rig.queues.get('mail').add('mail.deliver', { subject: 'leaked' }, { attempts: 5 });
    await rig.queues.get('mail').add('mail.burn', {}, { attempts: 5 });
    const lines = await rig.log.until((l) => l.outcome === 'failed', 2);
    expect(lines.map((l) => String(l.error))).toEqual([
      expect.stringContaining('carries ids only'),
      expect.stringContaining('not in the catalogue'),
    ]);
    expect(runs).toBe(0);
  });

  it('starts no more mails in a second than the limit', async () => {
    const rig = await open({ mail: { concurrency: 20, perSecond: 5 } });
    await rig.producer.enqueueMany(
      'mail.deliver',
      Array.from({ length: 15 }, (_, i) => ({ mailId: `m${i}` })),
    );
    const startedAt = performance.now();
    await rig.work();
    await rig.log.until((l) => l.job === 'mail.deliver', 15);
    expect(performance.now() - startedAt).toBeGreaterThan(1_900);
  });

  it('lets as many mails run at once as configured', async () => {
    const rig = await open({ mail: { concurrency: 3 } });
    const door = gate();
    const allIn = gate();
    let running = 0;
    let most = 0;
    await rig.producer.enqueueMany(
      'mail.deliver',
      Array.from({ length: 7 }, (_, i) => ({ mailId: `m${i}` })),
    );
    await rig.work({
      'mail.deliver': async () => {
        running += 1;
        most = Math.max(most, running);
        if (running === 3) allIn.open();
        await door.opened;
        running -= 1;
        return DONE;
      },
    });
    await allIn.opened;
    door.open();
    await rig.log.until((l) => l.job === 'mail.deliver', 7);
    expect(most).toBe(3);
  });

  it('finishes the job in hand before it closes, and takes no other', async () => {
    const rig = await open({ mail: { concurrency: 1 } });
    const started = gate();
    const door = gate();
    const host = await rig.work({
      'mail.deliver': async () => {
        started.open();
        await door.opened;
        return DONE;
      },
    });
    await rig.producer.enqueueMany('mail.deliver', [{ mailId: 'm1' }, { mailId: 'm2' }]);
    await started.opened;
    const closing = host.close(10_000);
    expect(host.running).toBe(false);
    expect(host.close(10_000)).toBe(closing);
    expect((await rig.health.counts()).mail).toMatchObject({ active: 1, waiting: 1 });
    door.open();
    expect(await closing).toBe(true);
    expect((await rig.health.counts()).mail).toEqual({ ...NOTHING, waiting: 1 });
  });

  it('tells a job that outlasts the grace time to stop', async () => {
    const rig = await open();
    const started = gate();
    const host = await rig.work({
      'mail.deliver': async (_, { signal }) => {
        started.open();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return { status: 'deferred', untilMs: Date.now(), reason: 'the worker is closing' };
      },
    });
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await started.opened;
    expect(await host.close(50)).toBe(true);
    const { active, delayed, waiting } = (await rig.health.counts()).mail;
    expect({ active, kept: delayed + waiting }).toEqual({ active: 0, kept: 1 });
  });

  it('lets go of a job that will not stop, which another worker then runs', async () => {
    const rig = await open({ abandoned: { lockMs: 1_000, checkMs: 200 } });
    const started = gate();
    const door = gate();
    const host = await rig.work({
      'mail.deliver': async () => {
        started.open();
        await door.opened;
        return DONE;
      },
    });
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await started.opened;
    expect(await host.close(50)).toBe(false);
    await rig.work();
    const [line] = await rig.log.until((l) => l.outcome === 'done');
    expect(line).toMatchObject({ jobId: 'mail.deliver-m1' });
    door.open();
  });

  describe('schedules', () => {
    const everySecond: Schedule = { job: 'outbox.reconcile', pattern: '* * * * * *', lateAfterMs: 60_000 };

    it('stand once in the store after two registrars', async () => {
      const rig = await open();
      expect(await rig.registrar.missing()).toEqual(SCHEDULES.map((s) => s.job));
      await Promise.all([rig.registrar.register(), new SchedulerRegistrar(rig.queues).register()]);
      expect((await rig.health.counts()).followup).toEqual({ ...NOTHING, delayed: SCHEDULES.length });
      expect(await rig.registrar.missing()).toEqual([]);
      expect(await rig.registrar.register()).toEqual({ added: [], removed: [] });
    });

    it('tick in the office zone', async () => {
      const rig = await open();
      const nightly: Schedule = { job: 'followup.sweep', pattern: '0 1 * * *', lateAfterMs: 60_000 };
      await new SchedulerRegistrar(rig.queues, [nightly]).register();
      const next = (await rig.queues.get('followup').getJobScheduler('followup.sweep'))?.next ?? 0;
      expect(new Date(next).toISOString()).toMatch(/T18:00:00\.000Z$/);
    });

    it('leave the store when they leave the list, and change when the list does', async () => {
      const rig = await open();
      await rig.registrar.register();
      const shorter = new SchedulerRegistrar(rig.queues, [
        { job: 'followup.sweep', pattern: '0 * * * *', lateAfterMs: 60_000 },
        ...SCHEDULES.filter((s) => s.job === 'digest.sweep'),
      ]);
      expect(await shorter.register()).toEqual({
        added: ['followup.sweep'],
        removed: ['audit.check', 'outbox.reconcile'],
      });
      expect((await rig.health.counts()).followup.delayed).toBe(2);
      expect(await shorter.missing()).toEqual([]);
      expect(await rig.registrar.missing()).toEqual(['followup.sweep', 'audit.check', 'outbox.reconcile']);
    });

    it('are late when nobody takes their ticks', async () => {
      const rig = await open();
      await rig.registrar.register();
      const now = Date.now();
      expect(await rig.registrar.late(now)).toEqual([]);
      expect((await rig.registrar.late(now + 26 * 3_600_000)).map((t) => t.job)).toEqual(
        SCHEDULES.map((s) => s.job),
      );
    });

    it('tick one after another, also while they are registered again', async () => {
      const rig = await open();
      const registrar = new SchedulerRegistrar(rig.queues, [everySecond]);
      await rig.work({ 'outbox.reconcile': () => registrar.register().then(() => DONE) });
      await registrar.register();
      const ticks = await rig.log.until((l) => l.job === 'outbox.reconcile', 3);
      expect(ticks.map((l) => l.outcome)).toEqual(['done', 'done', 'done']);
      expect(new Set(ticks.map((l) => l.jobId)).size).toBe(3);
      expect(await registrar.missing()).toEqual([]);
    });

    it('keep a tick that fell due while nobody worked', async () => {
      const rig = await open();
      const registrar = new SchedulerRegistrar(rig.queues, [everySecond]);
      await registrar.register();
      const due = (await rig.queues.get('followup').getJobScheduler(everySecond.job))?.next ?? 0;
      await reached(due + 1);
      await registrar.register();
      await rig.work();
      const [tick] = await rig.log.until((l) => l.job === 'outbox.reconcile');
      expect(tick?.jobId).toContain(String(due));
    });
  });

  it('works again after the store was wiped: schedules registered, mails queued again', async () => {
    const before = await open();
    await before.registrar.register();
    await before.producer.enqueue('mail.deliver', { mailId: 'm1' });
    if (!store.shared) await before.close();
    await store.wipe();
    const rig = store.shared ? before : await open();
    expect(await rig.registrar.missing()).toEqual(SCHEDULES.map((s) => s.job));
    await rig.registrar.register();
    expect(await rig.registrar.missing()).toEqual([]);
    await rig.producer.enqueue('mail.deliver', { mailId: 'm1' });
    await rig.work();
    await rig.log.until((l) => l.jobId === 'mail.deliver-m1' && l.outcome === 'done');
  });
});

/** Resolves at an instant given by the store, not after a length guessed here. */
function reached(instantMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, instantMs - Date.now())));
}
