import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { Redis } from 'ioredis';
import { redisUrl } from '../services.js';
import { embedded as embeddedStores } from '../../integration/jobs/stores.js';

/** Where one installation's queues live. */
export interface QueueStore {
  readonly kind: 'embedded' | 'redis';
  /** The part of the environment that names it. */
  readonly env: { readonly QUEUE_URL: string; readonly QUEUE_PREFIX: string };
  /** The same in one address, for the queue layer. */
  readonly url: string;
  /** Loses everything in it; embedded: only while no process has it. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

export async function openEmbedded(): Promise<QueueStore> {
  const { url } = await embeddedStores.open();
  const wipe = (): Promise<void> =>
    Promise.resolve(rmSync(url.slice('embedded:'.length), { recursive: true, force: true }));
  return { kind: 'embedded', env: { QUEUE_URL: url, QUEUE_PREFIX: 'dondoc' }, url, wipe, close: wipe };
}

/** Keys under a prefix of its own: runs at the same time do not meet. */
export function openRedis(): QueueStore {
  const server = redisUrl();
  if (server === null) throw new Error('no Redis: ask redisUrl() first');
  const prefix = `t${randomUUID().replaceAll('-', '').slice(0, 20)}`;
  const client = new Redis(server);
  const wipe = async (): Promise<void> => {
    const keys = await client.keys(`${prefix}:*`);
    if (keys.length > 0) await client.del(...keys);
  };
  return {
    kind: 'redis',
    env: { QUEUE_URL: server, QUEUE_PREFIX: prefix },
    url: `${server}?prefix=${prefix}`,
    wipe,
    close: async () => {
      await wipe();
      await client.quit();
    },
  };
}
