import type { QueueName } from './catalogue.js';
import type { WorkerSettings } from './backends/queue-backend.js';

/** What the owner of the configuration hands to the queue layer. */
export interface JobsConfig {
  /** `embedded:<folder>` or `redis://…` (QUEUE_URL). */
  readonly queueUrl: string;
  readonly mail: {
    /** Mails sent at the same time by one worker process (default 5). */
    readonly concurrency?: number;
    /** Mails started in a second over all worker processes; undefined: no limit. */
    readonly perSecond?: number;
    /** Wait before the second try of a mail, doubled each further time; undefined: as the catalogue says. */
    readonly retryDelayMs?: number;
  };
  /** How long closing waits for jobs in hand (default 25 s: container engines kill after 30). */
  readonly closeGraceMs?: number;
  /** After how long a job of a vanished worker runs again (default: lock 30 s, looked for every 10 s). */
  readonly abandoned?: { readonly lockMs: number; readonly checkMs: number };
}

export const DEFAULT_MAIL_CONCURRENCY = 5;
export const DEFAULT_CLOSE_GRACE_MS = 25_000;
const DEFAULT_ABANDONED = { lockMs: 30_000, checkMs: 10_000 };

/** How the worker of each queue runs. Sweeps run one at a time: two at once would only wait for each other's locks. */
export function workerSettings(
  config: Pick<JobsConfig, 'mail' | 'abandoned'>,
): Record<QueueName, WorkerSettings> {
  const { lockMs, checkMs: stalledCheckMs } = config.abandoned ?? DEFAULT_ABANDONED;
  return {
    followup: { concurrency: 1, lockMs, stalledCheckMs },
    mail: {
      concurrency: config.mail.concurrency ?? DEFAULT_MAIL_CONCURRENCY,
      perSecond: config.mail.perSecond,
      lockMs,
      stalledCheckMs,
    },
  };
}
