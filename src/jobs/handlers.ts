import { JOB_NAMES, type JobName, type JobPayload } from './catalogue.js';

/** What the wrapper tells a handler about this run. */
export interface JobContext {
  readonly jobId: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Whether the queue gives up if this try throws. */
  readonly lastAttempt: boolean;
  /** Aborted when the worker is closing and the grace time is over. */
  readonly signal: AbortSignal;
}

/** How a job ended without an error. */
export type JobOutcome =
  | { readonly status: 'done' }
  /** Nothing to do any more; the reason is logged: no bodies, no addresses. */
  | { readonly status: 'skipped'; readonly reason: string }
  /** Not now: the same job runs again at `untilMs` (epoch milliseconds), and this run counts as no attempt. */
  | { readonly status: 'deferred'; readonly untilMs: number; readonly reason: string };

export const DONE: JobOutcome = { status: 'done' };

/**
 * What runs for one job of the catalogue. Safe to run again: a job may come twice (a worker killed, a lock lost).
 * Throws when it failed, so that the queue tries again; an error with `permanent: true` ends the tries.
 */
export interface JobHandler<N extends JobName = JobName> {
  readonly name: N;
  handle(payload: JobPayload<N>, context: JobContext): Promise<JobOutcome>;
}

/** A handler of some job: each name with its own payload, where `JobHandler<JobName>` would mix them. */
export type AnyJobHandler = { [N in JobName]: JobHandler<N> }[JobName];

/** An error no further try can mend (an address refused for good). Any error object may say so. */
export function isPermanent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { permanent?: unknown }).permanent === true;
}

/** Which handler runs which job; exactly one for each job of the catalogue. */
export class JobHandlers {
  private readonly byName: ReadonlyMap<JobName, AnyJobHandler>;

  /** @throws Error naming every job without a handler and every job with more than one */
  constructor(handlers: readonly AnyJobHandler[]) {
    const missing = JOB_NAMES.filter((name) => !handlers.some((h) => h.name === name));
    const doubled = JOB_NAMES.filter((name) => handlers.filter((h) => h.name === name).length > 1);
    const unknown = handlers.map((h) => h.name).filter((name) => !JOB_NAMES.includes(name));
    const faults = [
      ...missing.map((name) => `job ${name} has no handler`),
      ...doubled.map((name) => `job ${name} has more than one handler`),
      ...unknown.map((name) => `handler for ${String(name)}, which is not in the job catalogue`),
    ];
    if (faults.length > 0) throw new Error(`Job handlers do not match the catalogue: ${faults.join('; ')}`);
    this.byName = new Map(handlers.map((h) => [h.name, h]));
  }

  get<N extends JobName>(name: N): JobHandler<N> {
    return this.byName.get(name) as unknown as JobHandler<N>;
  }
}
