import { jobSpec, parsePayload, uniqueJobId, type JobName, type JobPayload } from './catalogue.js';
import { jobOptions } from './job-options.js';
import type { JobQueues } from './job-queues.js';
import { QueueStoreError } from './queue-store-error.js';

export interface EnqueueOptions {
  /** For jobs that the catalogue does not make unique itself; without ':'. */
  readonly jobId?: string;
  /** Not before so many milliseconds from now. */
  readonly delayMs?: number;
}

/** Lots of this size keep one call short, on Redis and embedded alike. */
const LOT = 500;

/**
 * Puts jobs into the queue. A job that is unique (a mail) and still waits, is delayed or runs is not added again;
 * once it has ended, it can be. Fails at once while the store is away: the database keeps what is pending, and
 * reconciliation queues it later, so callers may log the failure and go on.
 */
export class JobProducer {
  /** @param retryDelays other first waits than the catalogue's, by job */
  constructor(
    private readonly queues: JobQueues,
    private readonly retryDelays: Partial<Record<JobName, number>> = {},
  ) {}

  /** @throws QueueStoreError `QUEUE.UNREACHABLE`; TypeError if the payload is not the catalogue's */
  async enqueue<N extends JobName>(
    name: N,
    payload: JobPayload<N>,
    options: EnqueueOptions = {},
  ): Promise<void> {
    const job = this.job(name, payload, options);
    await this.send(() => this.queue(name).add(job.name, job.data, job.opts));
  }

  /** Adds all payloads, in lots; some lots may be in when it fails, and all may be given again. @throws as enqueue */
  async enqueueMany<N extends JobName>(
    name: N,
    payloads: readonly JobPayload<N>[],
    options: Pick<EnqueueOptions, 'delayMs'> = {},
  ): Promise<void> {
    const jobs = payloads.map((payload) => this.job(name, payload, options));
    for (let i = 0; i < jobs.length; i += LOT) {
      await this.send(() => this.queue(name).addBulk(jobs.slice(i, i + LOT)));
    }
  }

  private job<N extends JobName>(name: N, payload: JobPayload<N>, { jobId, delayMs }: EnqueueOptions) {
    const data = parsePayload(name, payload);
    const id = uniqueJobId(name, data) ?? jobId;
    const opts = {
      ...jobOptions(name, this.retryDelays[name]),
      ...(id === undefined ? {} : { jobId: id }),
      ...(delayMs === undefined ? {} : { delay: Math.max(0, Math.round(delayMs)) }),
    };
    return { name, data, opts };
  }

  private queue(name: JobName) {
    return this.queues.get(jobSpec(name).queue);
  }

  private async send(call: () => Promise<unknown>): Promise<void> {
    try {
      await call();
    } catch (cause) {
      throw new QueueStoreError(
        'QUEUE.UNREACHABLE',
        'Hàng đợi tạm thời không nhận việc; việc vẫn nằm trong cơ sở dữ liệu và sẽ được xếp lại',
        'the queue takes no jobs at the moment; the work stays in the database and is queued again later',
        { cause },
      );
    }
  }
}
