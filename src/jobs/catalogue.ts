/**
 * THE list of jobs: what each carries, the queue it waits in, how it is tried again. A job not listed here does not
 * exist; a listed job without a handler stops the start (see handlers.ts).
 */

export const QUEUE_NAMES = ['followup', 'mail'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** Only ids travel through a queue: content stays in the database, where permissions and later changes reach it. */
type IdName = `${string}Id`;

interface JobSpec {
  readonly queue: QueueName;
  /** The payload: these names, each a string. The type demands the ending `Id`. */
  readonly ids: readonly IdName[];
  /** Tries in all, the first included. */
  readonly attempts: number;
  readonly backoff: {
    readonly type: 'exponential' | 'fixed';
    /** Wait before the second try; `exponential` doubles it each further time. */
    readonly delayMs: number;
    /** 0 … 1: the part of the wait drawn by lot, so that what failed together does not come back together. */
    readonly jitter: number;
  };
  /**
   * The payload id that makes the job unique: at most one such job waits, is delayed or runs at any moment. The job
   * leaves the store when it ends, well or badly, since a finished job kept under its id would block the next one.
   */
  readonly uniqueBy?: IdName;
  /** Failed jobs kept to be looked at; 0 where `uniqueBy` is set. */
  readonly keepFailed: number;
}

const TICK = {
  queue: 'followup',
  ids: [],
  attempts: 3,
  backoff: { type: 'exponential', delayMs: 5_000, jitter: 0 },
  keepFailed: 50,
} as const satisfies JobSpec;

export const JOB_CATALOGUE = {
  /** Plans the notices that are due and writes them with their mails. */
  'followup.sweep': TICK,
  /** Writes the leaders' digests that are due. */
  'digest.sweep': TICK,
  /** Checks the audit trail, and anchors it where that is due. */
  'audit.check': TICK,
  /** Queues again every mail the database holds as pending and the queue may have lost. */
  'outbox.reconcile': TICK,
  /** Sends one mail of the outbox. Tries for about an hour; after that reconciliation decides. */
  'mail.deliver': {
    queue: 'mail',
    ids: ['mailId'],
    attempts: 8,
    backoff: { type: 'exponential', delayMs: 30_000, jitter: 0.2 },
    uniqueBy: 'mailId',
    keepFailed: 0,
  },
} as const satisfies Record<string, JobSpec>;

export type JobName = keyof typeof JOB_CATALOGUE;

/** What a job of this name carries: `{}` for a tick, `{ mailId }` for a mail. */
export type JobPayload<N extends JobName> = {
  readonly [K in (typeof JOB_CATALOGUE)[N]['ids'][number]]: string;
};

export const JOB_NAMES = Object.keys(JOB_CATALOGUE) as JobName[];

/** The catalogue's entry with its literal types widened, for code that treats all jobs alike. */
export function jobSpec(name: JobName): JobSpec {
  return JOB_CATALOGUE[name];
}

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOB_CATALOGUE, name);
}

/**
 * The payload of job `name` in `data`, nothing added.
 * @throws TypeError if an id is missing, empty or no string, or if anything that is not an id of this job is there
 */
export function parsePayload<N extends JobName>(name: N, data: unknown): JobPayload<N> {
  const { ids } = jobSpec(name);
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const foreign = Object.keys(given).filter((key) => !(ids as readonly string[]).includes(key));
  if (foreign.length > 0) throw new TypeError(`job ${name} carries ids only, but got: ${foreign.join(', ')}`);
  for (const id of ids) {
    if (typeof given[id] !== 'string' || given[id] === '') throw new TypeError(`job ${name} needs ${id}`);
  }
  return given as JobPayload<N>;
}

/**
 * The id under which a job that is `uniqueBy` one of its ids stands in the queue; undefined for other jobs.
 * @throws TypeError if the id holds ':' (the queue store separates its keys with it)
 */
export function uniqueJobId<N extends JobName>(name: N, payload: JobPayload<N>): string | undefined {
  const { uniqueBy } = jobSpec(name);
  if (uniqueBy === undefined) return undefined;
  const id = (payload as Record<string, string>)[uniqueBy] ?? '';
  if (id === '' || id.includes(':'))
    throw new TypeError(`job ${name}: ${uniqueBy} must not be empty or hold ':'`);
  return `${name}-${id}`;
}
