import type { Processor, Worker } from 'bullmq';
import type { QueueBackend, WorkerSettings } from './backends/queue-backend.js';
import { QUEUE_NAMES, type QueueName } from './catalogue.js';
import type { JobHandlers } from './handlers.js';
import type { JobLogger } from './job-logger.js';
import { runJob } from './run-job.js';
import { isStoreOutage } from './store-outage.js';

/** How long a worker without jobs may take to say goodbye to the store, which may be away. */
const GOODBYE_MS = 3_000;

/** After the grace time jobs are told to stop; this long later the worker lets go of them. */
const LAST_CALL_MS = 1_000;

/** Runs the jobs of every queue in this process. */
export class WorkerHost {
  private workers: readonly Worker[] = [];
  private closing: Promise<boolean> | undefined;
  private inHand = 0;

  constructor(
    private readonly backend: QueueBackend,
    private readonly handlers: JobHandlers,
    private readonly settings: Record<QueueName, WorkerSettings>,
    private readonly logger: JobLogger,
  ) {}

  /** Begins to take jobs. */
  async start(): Promise<void> {
    if (this.workers.length > 0 || this.closing) throw new Error('the worker host was started before');
    this.workers = QUEUE_NAMES.map((name) => this.open(name));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    for (const worker of this.workers) {
      worker
        .run()
        .catch((error: unknown) => this.logger.error({ queue: worker.name, err: error }, 'worker ended'));
    }
  }

  /** Whether jobs are taken. */
  get running(): boolean {
    return !this.closing && this.workers.length > 0 && this.workers.every((worker) => worker.isRunning());
  }

  /**
   * Takes no more jobs and waits for those in hand, at most `graceMs`; then aborts their signal and lets go: they stay
   * marked as active and run again elsewhere. Returns whether all ended in time. Safe to call again.
   */
  close(graceMs: number): Promise<boolean> {
    this.closing ??= this.closeAll(graceMs);
    return this.closing;
  }

  private async closeAll(graceMs: number): Promise<boolean> {
    const closed = Promise.all(this.workers.map((worker) => worker.close())).then(() => true as const);
    let leftMs = graceMs;
    do {
      const partMs = Math.min(leftMs, GOODBYE_MS);
      if (await within(closed, partMs)) return true;
      leftMs -= partMs;
    } while (leftMs > 0 && this.inHand > 0);

    if (this.inHand > 0) {
      this.logger.warn(
        { graceMs, jobs: this.inHand },
        'jobs still in hand after the grace time: stopping them',
      );
      for (const worker of this.workers) worker.cancelAllJobs('the worker is closing');
      if (await within(closed, LAST_CALL_MS)) return true;
    }
    const cut = Promise.allSettled(this.workers.map((worker) => worker.disconnect())).then(
      () => true as const,
    );
    await within(cut, LAST_CALL_MS); // with the store away, the client never says that it is cut
    return this.inHand === 0;
  }

  private async run(...[job, token, signal]: Parameters<Processor>): Promise<void> {
    this.inHand += 1;
    try {
      const deps = { handlers: this.handlers, logger: this.logger };
      await runJob(job, token, signal ?? new AbortController().signal, deps);
    } finally {
      this.inHand -= 1;
    }
  }

  private open(name: QueueName): Worker {
    const worker = this.backend.openWorker(
      name,
      // Three parameters on purpose: BullMQ counts them to know whether to give a signal.
      (job, token, signal) => this.run(job, token, signal),
      this.settings[name],
    );
    worker.on('error', (error) => {
      if (!isStoreOutage(error)) this.logger.warn({ queue: name, err: error }, 'worker error');
    });
    worker.on('stalled', (jobId) =>
      this.logger.warn({ queue: name, jobId }, 'job was abandoned; it runs again'),
    );
    return worker;
  }
}

/** Whether `promise` resolves within `ms`. */
async function within(promise: Promise<true>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
