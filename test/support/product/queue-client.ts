import { openBackend, type QueueBackend } from '../../../src/jobs/backends/queue-backend.js';
import type { JobName } from '../../../src/jobs/catalogue.js';
import { JobProducer } from '../../../src/jobs/job-producer.js';
import { JobQueues } from '../../../src/jobs/job-queues.js';
import { SchedulerRegistrar } from '../../../src/jobs/scheduler-registrar.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A test's own access to a queue store that the product's processes share. */
export class QueueClient {
  private constructor(
    private readonly backend: QueueBackend,
    private readonly queues: JobQueues,
  ) {}

  /** @param url of the store, its prefix included */
  static async open(url: string): Promise<QueueClient> {
    const backend = await openBackend(url, { logger: silent });
    return new QueueClient(backend, new JobQueues(backend, silent));
  }

  /** Puts a tick into the queue, as a schedule would. */
  async tick(job: Exclude<JobName, 'mail.deliver'>): Promise<void> {
    await new JobProducer(this.queues).enqueue(job, {});
  }

  async missingSchedules(): Promise<readonly string[]> {
    return new SchedulerRegistrar(this.queues).missing();
  }

  /** The schedules the store holds, by name. */
  async schedules(): Promise<string[]> {
    return (await this.queues.get('followup').getJobSchedulers(0, -1)).map(({ key }) => key).sort();
  }

  /** Ticks that wait or run. */
  async ticksLeft(): Promise<number> {
    return this.queues.get('followup').getJobCountByTypes('waiting', 'active', 'prioritized');
  }

  async close(): Promise<void> {
    await this.queues.close();
    await this.backend.close();
  }
}
