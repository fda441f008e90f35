import type { JobsOptions } from 'bullmq';
import { jobSpec, type JobName } from './catalogue.js';

/** The catalogue's rules for a job, in BullMQ's words. Shared by the producer and the schedules. */
export function jobOptions(name: JobName, retryDelayMs?: number) {
  const { attempts, backoff, keepFailed } = jobSpec(name);
  return {
    attempts,
    backoff: { type: backoff.type, delay: retryDelayMs ?? backoff.delayMs, jitter: backoff.jitter },
    removeOnComplete: true,
    removeOnFail: keepFailed === 0 ? true : { count: keepFailed },
    stackTraceLimit: 1,
  } satisfies JobsOptions;
}
