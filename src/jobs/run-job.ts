import { DelayedError, UnrecoverableError, type Job } from 'bullmq';
import { isJobName, parsePayload, type JobName } from './catalogue.js';
import { isPermanent, type JobHandler, type JobHandlers, type JobOutcome } from './handlers.js';
import type { JobLogger } from './job-logger.js';

/**
 * Runs one job of the queue: finds its handler, parses its payload, logs one line, and tells BullMQ how it ended.
 * @throws UnrecoverableError if no further try can help; DelayedError if the job was put off; Error to try again
 */
export async function runJob(
  job: Job,
  token: string | undefined,
  signal: AbortSignal,
  { handlers, logger }: { readonly handlers: JobHandlers; readonly logger: JobLogger },
): Promise<void> {
  const startedAt = performance.now();
  const jobId = job.id ?? '';
  const attempt = job.attemptsMade + 1;
  const lastAttempt = attempt >= (job.opts.attempts ?? 1);
  const line = () => ({ job: job.name, jobId, attempt, ms: Math.round(performance.now() - startedAt) });

  let outcome: JobOutcome;
  try {
    outcome = await handle(job, handlers, { jobId, attempt, lastAttempt, signal });
  } catch (error) {
    const permanent = error instanceof UnrecoverableError || isPermanent(error);
    const gaveUp = permanent || lastAttempt;
    const message = withoutAddresses(error instanceof Error ? error.message : String(error));
    const fields = { ...line(), outcome: gaveUp ? 'failed' : 'retry', ...describe(error), error: message };
    if (gaveUp) logger.error({ ...fields, at: frames(error) }, 'job failed');
    else logger.warn(fields, 'job failed; it will be tried again');
    // The store keeps what is thrown here: a new error, without the addresses a mail server's answer may quote.
    throw permanent ? new UnrecoverableError(message) : new Error(message);
  }

  const { status, ...more } = outcome;
  logger.info({ ...line(), outcome: status, ...more }, 'job');
  if (outcome.status === 'deferred') {
    await job.moveToDelayed(outcome.untilMs, token);
    throw new DelayedError();
  }
}

async function handle(
  job: Job,
  handlers: JobHandlers,
  context: Parameters<JobHandler['handle']>[1],
): Promise<JobOutcome> {
  const { name } = job;
  if (!isJobName(name)) throw new UnrecoverableError(`job ${name} is not in the catalogue of this version`);
  const payload = payloadOf(name, job.data);
  return handlers.get(name).handle(payload, context);
}

function payloadOf(name: JobName, data: unknown) {
  try {
    return parsePayload(name, data);
  } catch (error) {
    throw new UnrecoverableError((error as Error).message); // as wrong at the next try as now
  }
}

/** E-mail addresses have no place in logs and in the queue store. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"',;:()]+@[^\s<>"',;:()]+/g, '<…>').slice(0, 300);
}

function describe(error: unknown): { readonly errorName?: string; readonly code?: unknown } {
  if (!(error instanceof Error)) return {};
  return { errorName: error.name, code: (error as { code?: unknown }).code };
}

/** Where it was thrown, without the message that the stack begins with. */
function frames(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((text) => /^\s+at /.test(text))
    .map((text) => text.trim())
    .slice(0, 8);
}
