import { Queue, Worker } from 'bullmq';
import type { Redis, RedisOptions } from 'ioredis';
import type { JobLogger } from '../job-logger.js';
import { QueueStoreError } from '../queue-store-error.js';
import type { QueueBackend } from './backend-contract.js';
import { RedisClient } from './redis-client.js';
import type { QueueUrl } from './queue-url.js';

type RedisUrl = Extract<QueueUrl, { kind: 'redis' }>;

const COMMON: RedisOptions = {
  connectTimeout: 5_000,
  keepAlive: 10_000,
  disconnectTimeout: 500,
  /** Never gives up: a Redis that comes back in an hour is picked up in seconds. */
  retryStrategy: (times) => Math.min(times * 200, 5_000),
};

/** Fails fast: the mail stays pending in the database and reconciliation queues it when the store is back. */
const PRODUCER: RedisOptions = {
  ...COMMON,
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  commandTimeout: 10_000,
};

/** Waits: a worker has nothing better to do, and BullMQ demands it of blocking connections. */
const CONSUMER: RedisOptions = { ...COMMON, maxRetriesPerRequest: null };

/** Few: nobody reads the event stream but a person who debugs. */
const EVENTS_KEPT = 1_000;

/** @throws QueueStoreError `QUEUE.UNREACHABLE` if Redis has not answered after `startTimeoutMs` */
export async function openRedisBackend(
  where: RedisUrl,
  options: { readonly logger: JobLogger; readonly startTimeoutMs: number },
): Promise<QueueBackend> {
  const producer = new RedisClient(where.url, PRODUCER);
  logConnectionChanges(producer, where, options.logger);
  await ready(producer, where, options.startTimeoutMs);
  return new RedisBackend(where, producer);
}

class RedisBackend implements QueueBackend {
  readonly kind = 'redis';
  private readonly consumers: Redis[] = [];
  private closing: Promise<void> | undefined;

  constructor(
    private readonly where: RedisUrl,
    private readonly producer: Redis,
  ) {}

  openQueue(name: string): Queue {
    return new Queue(name, {
      connection: this.producer,
      prefix: this.where.prefix,
      streams: { events: { maxLen: EVENTS_KEPT } },
    });
  }

  openWorker(...[name, processor, settings]: Parameters<QueueBackend['openWorker']>): Worker {
    return new Worker(name, processor, {
      connection: this.openConsumer(),
      prefix: this.where.prefix,
      autorun: false,
      concurrency: settings.concurrency,
      lockDuration: settings.lockMs,
      stalledInterval: settings.stalledCheckMs,
      maxStalledCount: 5,
      ...(settings.perSecond ? { limiter: { max: settings.perSecond, duration: 1_000 } } : {}),
    });
  }

  async ping(): Promise<void> {
    await this.producer.ping();
  }

  close(): Promise<void> {
    this.closing ??= Promise.all([this.producer, ...this.consumers].map((client) => quit(client))).then(
      () => {},
    );
    return this.closing;
  }

  /** One for each worker: a worker that must let go of its jobs cuts its connection. */
  private openConsumer(): Redis {
    const consumer = new RedisClient(this.where.url, CONSUMER);
    // The producer's connection reports the outage already; without a listener ioredis prints each retry.
    consumer.on('error', () => {});
    this.consumers.push(consumer);
    return consumer;
  }
}

/** One line when the store goes and one when it is back, not one for each attempt. */
function logConnectionChanges(client: Redis, where: RedisUrl, logger: JobLogger): void {
  let away = false;
  client.on('error', (error: NodeJS.ErrnoException) => {
    if (away) return;
    away = true;
    logger.warn({ store: where.shownAs, code: error.code }, 'queue store unreachable; trying again');
  });
  client.on('ready', () => {
    if (away) logger.info({ store: where.shownAs }, 'queue store reachable again');
    away = false;
  });
}

async function ready(client: Redis, where: RedisUrl, timeoutMs: number): Promise<void> {
  let last: NodeJS.ErrnoException | undefined;
  client.on('error', (error: NodeJS.ErrnoException) => (last = error));
  const isReady = await new Promise<boolean>((resolve) => {
    if (client.status === 'ready') return resolve(true);
    const timer = setTimeout(() => resolve(false), timeoutMs);
    client.once('ready', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  if (isReady) return;
  client.disconnect();
  const why = last?.code ?? last?.message ?? 'no answer';
  throw new QueueStoreError(
    'QUEUE.UNREACHABLE',
    `Không kết nối được hàng đợi ${where.shownAs} (${why}); hãy kiểm tra Redis và QUEUE_URL`,
    `cannot reach the queue store ${where.shownAs} (${why}); check that Redis runs and QUEUE_URL is right`,
    { cause: last },
  );
}

async function quit(client: Redis): Promise<void> {
  if (client.status !== 'ready') return client.disconnect(); // away: a goodbye would wait for its return
  await client.quit().catch(() => client.disconnect());
}
