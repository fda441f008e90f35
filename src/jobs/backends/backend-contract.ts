import type { Processor, Queue, Worker } from 'bullmq';
import type { QueueName } from '../catalogue.js';

export interface WorkerSettings {
  readonly concurrency: number;
  /** At most this many jobs start in a second, over all workers of the queue; undefined: no limit. */
  readonly perSecond?: number;
  /** A job whose worker has not renewed its lock for this long is taken to be abandoned. */
  readonly lockMs: number;
  /** How often abandoned jobs are looked for; they run again after one more look. */
  readonly stalledCheckMs: number;
}

/** Where the queues live. Everything above this line is the same for every store. */
export interface QueueBackend {
  readonly kind: 'redis' | 'embedded';
  /** Calls on this queue fail at once while the store is away. */
  openQueue(name: QueueName): Queue;
  /** Waits for the store as long as it takes. The worker does not run until `run()`. */
  openWorker(name: QueueName, processor: Processor, settings: WorkerSettings): Worker;
  /** @throws if the store does not answer now */
  ping(): Promise<void>;
  /** After the queues and workers opened here are closed. Safe to call again. */
  close(): Promise<void>;
}
