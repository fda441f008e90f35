import { QUEUE_NAMES, type QueueName } from './catalogue.js';
import type { JobQueues } from './job-queues.js';

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** What health checks and metrics ask. */
export class QueueHealth {
  constructor(private readonly queues: JobQueues) {}

  /** @throws if the store does not answer now */
  async ping(): Promise<void> {
    await this.queues.backend.ping();
  }

  /** Jobs by state, for each queue. Failed mails are not kept here: the outbox knows them. */
  async counts(): Promise<Record<QueueName, QueueCounts>> {
    const entries = await Promise.all(
      QUEUE_NAMES.map(async (name) => {
        const {
          waiting = 0,
          active = 0,
          delayed = 0,
          failed = 0,
        } = await this.queues.get(name).getJobCounts('waiting', 'active', 'delayed', 'failed');
        return [name, { waiting, active, delayed, failed }] as const;
      }),
    );
    return Object.fromEntries(entries) as Record<QueueName, QueueCounts>;
  }
}
