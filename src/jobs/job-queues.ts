import type { Queue } from 'bullmq';
import type { QueueBackend } from './backends/queue-backend.js';
import { QUEUE_NAMES, type QueueName } from './catalogue.js';
import type { JobLogger } from './job-logger.js';
import { isStoreOutage } from './store-outage.js';

/** One queue of each name, shared by producer, schedules and health. */
export class JobQueues {
  private readonly byName: ReadonlyMap<QueueName, Queue>;

  constructor(
    readonly backend: QueueBackend,
    logger: JobLogger,
  ) {
    this.byName = new Map(
      QUEUE_NAMES.map((name) => {
        const queue = backend.openQueue(name);
        // Calls report their own failure and the backend the outage; without a listener the process would end here.
        queue.on('error', (error) => {
          if (!isStoreOutage(error)) logger.warn({ queue: name, err: error }, 'queue error');
        });
        return [name, queue];
      }),
    );
  }

  get(name: QueueName): Queue {
    const queue = this.byName.get(name);
    if (!queue) throw new RangeError(`no queue ${name}`);
    return queue;
  }

  /** Safe to call again. Leaves the backend open. */
  async close(): Promise<void> {
    await Promise.all([...this.byName.values()].map((queue) => queue.close()));
  }
}
