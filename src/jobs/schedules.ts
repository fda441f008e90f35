import type { JobName } from './catalogue.js';

/** The office's clock. Cron patterns are read in it whatever zone the host is set to. */
export const SCHEDULE_TIME_ZONE = 'Asia/Ho_Chi_Minh';

export interface Schedule {
  readonly job: JobName;
  /** Cron with five fields (minute hour day month weekday), in the office's zone. */
  readonly pattern: string;
  /** A tick this many milliseconds behind its time is a health failure. */
  readonly lateAfterMs: number;
}

const MINUTE_MS = 60_000;

/**
 * THE list of schedules. A tick says "look now", never what to do: services decide from data, so a lost, late or
 * doubled tick changes nothing but the moment. What leaves this list leaves the store at the next registration.
 */
export const SCHEDULES: readonly Schedule[] = [
  { job: 'followup.sweep', pattern: '*/5 * * * *', lateAfterMs: 15 * MINUTE_MS },
  { job: 'digest.sweep', pattern: '*/10 * * * *', lateAfterMs: 30 * MINUTE_MS },
  { job: 'audit.check', pattern: '20 6 * * *', lateAfterMs: 60 * MINUTE_MS },
  { job: 'outbox.reconcile', pattern: '* * * * *', lateAfterMs: 5 * MINUTE_MS },
];
