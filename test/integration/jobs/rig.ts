import { openBackend } from '../../../src/jobs/backends/queue-backend.js';
import { JOB_NAMES, type JobName } from '../../../src/jobs/catalogue.js';
import { DONE, JobHandlers, type JobContext, type JobOutcome } from '../../../src/jobs/handlers.js';
import { JobProducer } from '../../../src/jobs/job-producer.js';
import { JobQueues } from '../../../src/jobs/job-queues.js';
import { workerSettings, type JobsConfig } from '../../../src/jobs/jobs-config.js';
import { QueueHealth } from '../../../src/jobs/queue-health.js';
import { SchedulerRegistrar } from '../../../src/jobs/scheduler-registrar.js';
import { WorkerHost } from '../../../src/jobs/worker-host.js';
import { LogBook } from './log-book.js';

type Handle = (payload: { readonly mailId?: string }, context: JobContext) => Promise<JobOutcome>;

/** The whole queue layer on one store, as a process would put it together. */
export async function openRig(url: string, config: Partial<JobsConfig> = {}) {
  const log = new LogBook();
  const backend = await openBackend(url, { logger: log, startTimeoutMs: 10_000 });
  const queues = new JobQueues(backend, log);
  const settings = workerSettings({ mail: {}, ...config });
  const hosts: WorkerHost[] = [];
  return {
    log,
    backend,
    queues,
    /** Tries again after a millisecond: tests do not wait half a minute. */
    producer: new JobProducer(queues, { 'mail.deliver': config.mail?.retryDelayMs ?? 1 }),
    registrar: new SchedulerRegistrar(queues),
    health: new QueueHealth(queues),
    /** Works with these handlers; jobs without one are done at once. */
    async work(handles: Partial<Record<JobName, Handle>> = {}): Promise<WorkerHost> {
      const handlers = JOB_NAMES.map((name) => ({
        name,
        handle: handles[name] ?? (() => Promise.resolve(DONE)),
      }));
      const host = new WorkerHost(backend, new JobHandlers(handlers), settings, log);
      hosts.push(host);
      await host.start();
      return host;
    },
    async close(): Promise<void> {
      await Promise.all(hosts.map((host) => host.close(5_000)));
      await queues.close();
      await backend.close();
    },
  };
}

export type Rig = Awaited<ReturnType<typeof openRig>>;

/** A door that a test opens: what waits at it goes on then. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}
