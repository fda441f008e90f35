import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { openBackend } from '../../../src/jobs/backends/queue-backend.js';
import { LogBook } from './log-book.js';
import { openRig } from './rig.js';
import { redis, REDIS_URL, storeKinds, type Store } from './stores.js';

/** A way to Redis that a test can cut and mend. */
class Line {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  port = 0;

  async mend(): Promise<void> {
    const { hostname, port } = new URL(REDIS_URL);
    this.server = createServer((near) => {
      const far = connect(Number(port || 6379), hostname);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => {}).on('close', () => (near.destroy(), far.destroy()));
      }
      near.pipe(far).pipe(near);
    });
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = this.server?.listening ? once(this.server, 'close') : undefined;
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}

const here = (await storeKinds()).includes(redis);
(here ? describe : () => {})('when Redis is away', () => {
  let store: Store;
  let line: Line;

  const url = () => {
    const through = new URL(store.url);
    through.host = `127.0.0.1:${line.port}`;
    return through.toString();
  };

  beforeEach(async () => {
    store = await redis.open();
    line = new Line();
    await line.mend();
  });

  afterEach(async () => {
    await line.cut();
    await store.wipe();
  });

  it('does not start, and says so with what to check', async () => {
    const target = url();
    await line.cut();
    const log = new LogBook();
    const error = await openBackend(target, { logger: log, startTimeoutMs: 500 }).catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'QUEUE.UNREACHABLE',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(String(error)).toContain('Không kết nối được hàng đợi');
    expect(log.lines).toHaveLength(1);
  });

  it('starts as soon as it is back, if that is in time', async () => {
    const target = url();
    await line.cut();
    const log = new LogBook();
    const opening = openBackend(target, { logger: log, startTimeoutMs: 20_000 });
    await log.until((l) => l.level === 'warn');
    await line.mend();
    const backend = await opening;
    await backend.ping();
    await backend.close();
  });

  it('fails producers at once, and workers go on when it is back', async () => {
    const rig = await openRig(url());
    await rig.work();
    await rig.producer.enqueue('mail.deliver', { mailId: 'before' });
    await rig.log.until((l) => l.jobId === 'mail.deliver-before');

    await line.cut();
    await rig.log.until((l) => l.message.startsWith('queue store unreachable'));
    const askedAt = performance.now();
    await expect(rig.producer.enqueue('mail.deliver', { mailId: 'lost' })).rejects.toMatchObject({
      code: 'QUEUE.UNREACHABLE',
    });
    await expect(rig.health.ping()).rejects.toThrow();
    expect(performance.now() - askedAt).toBeLessThan(2_000);

    await line.mend();
    await rig.log.until((l) => l.message === 'queue store reachable again');
    await rig.producer.enqueue('mail.deliver', { mailId: 'after' });
    await rig.log.until((l) => l.jobId === 'mail.deliver-after');
    expect(rig.log.lines.filter((l) => l.level !== 'info')).toHaveLength(1);
    await rig.close();
  });

  it('closes without waiting for its return', async () => {
    const rig = await openRig(url());
    const host = await rig.work();
    await line.cut();
    await rig.log.until((l) => l.message.startsWith('queue store unreachable'));
    const askedAt = performance.now();
    expect(await host.close(60_000)).toBe(true);
    await rig.close();
    expect(performance.now() - askedAt).toBeLessThan(8_000);
  });

  it('reports a schedule as missing whose next tick alone was lost', async () => {
    const rig = await openRig(url());
    await rig.registrar.register();
    const next = (await rig.queues.get('followup').getJobScheduler('digest.sweep'))?.next;
    const client = new Redis(REDIS_URL);
    const prefix = new URL(store.url).searchParams.get('prefix');
    expect(await client.del(`${prefix}:followup:repeat:digest.sweep:${next}`)).toBe(1);
    await client.quit();
    expect(await rig.registrar.missing()).toEqual(['digest.sweep']);
    expect((await rig.registrar.register()).added).toEqual(['digest.sweep']);
    expect(await rig.registrar.missing()).toEqual([]);
    await rig.close();
  });
});
