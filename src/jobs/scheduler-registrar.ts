import { isDeepStrictEqual } from 'node:util';
import type { JobSchedulerJson, Queue } from 'bullmq';
import { jobSpec, QUEUE_NAMES, type JobName } from './catalogue.js';
import { jobOptions } from './job-options.js';
import type { JobQueues } from './job-queues.js';
import { SCHEDULE_TIME_ZONE, SCHEDULES, type Schedule } from './schedules.js';

export interface LateTick {
  readonly job: JobName;
  /** Milliseconds the next tick is behind its time. */
  readonly lateMs: number;
}

/** Makes the store's schedulers equal to the list of schedules, and watches that they stay so. */
export class SchedulerRegistrar {
  constructor(
    private readonly queues: JobQueues,
    private readonly schedules: readonly Schedule[] = SCHEDULES,
  ) {}

  /**
   * Adds what is missing, changes what differs, removes what the list no longer holds. Leaves the rest alone, so that
   * a tick which fell due while nobody worked still runs. For one process at a time, though two do no harm.
   */
  async register(): Promise<{ readonly added: readonly JobName[]; readonly removed: readonly string[] }> {
    const removed: string[] = [];
    for (const queueName of QUEUE_NAMES) {
      const queue = this.queues.get(queueName);
      for (const { key } of await queue.getJobSchedulers(0, -1)) {
        if (this.schedules.some((s) => s.job === key && jobSpec(s.job).queue === queueName)) continue;
        await queue.removeJobScheduler(key);
        removed.push(key);
      }
    }
    const added: JobName[] = [];
    for (const schedule of this.schedules) {
      const { job, pattern } = schedule;
      if (await this.stands(schedule)) continue;
      await this.queue(schedule).upsertJobScheduler(
        job,
        { pattern, tz: SCHEDULE_TIME_ZONE },
        { name: job, data: {}, opts: jobOptions(job) },
      );
      added.push(job);
    }
    return { added, removed };
  }

  /** Schedules that have no scheduler in the store, a different one, or one whose next tick is gone. */
  async missing(): Promise<readonly JobName[]> {
    const found = await Promise.all(this.schedules.map((schedule) => this.stands(schedule)));
    return this.schedules.filter((_, i) => !found[i]).map(({ job }) => job);
  }

  /** Ticks behind their time by more than their schedule allows: no worker takes them, or it is stuck. */
  async late(nowMs: number): Promise<readonly LateTick[]> {
    const ticks = await Promise.all(
      this.schedules.map(async (schedule) => {
        const next = (await this.queue(schedule).getJobScheduler(schedule.job))?.next;
        return { schedule, lateMs: next === undefined ? 0 : Math.max(0, nowMs - next) };
      }),
    );
    return ticks
      .filter(({ schedule, lateMs }) => lateMs > schedule.lateAfterMs)
      .map(({ schedule, lateMs }) => ({ job: schedule.job, lateMs }));
  }

  private async stands(schedule: Schedule): Promise<boolean> {
    const queue = this.queue(schedule);
    const scheduler = await queue.getJobScheduler(schedule.job);
    if (!scheduler || !isAsListed(scheduler, schedule)) return false;
    // A scheduler lives only through its next tick, which makes the one after it.
    return (await queue.getJob(`repeat:${schedule.job}:${scheduler.next}`)) !== undefined;
  }

  private queue(schedule: Schedule): Queue {
    return this.queues.get(jobSpec(schedule.job).queue);
  }
}

function isAsListed(scheduler: JobSchedulerJson, { job, pattern }: Schedule): boolean {
  return (
    scheduler.pattern === pattern &&
    scheduler.tz === SCHEDULE_TIME_ZONE &&
    isDeepStrictEqual(scheduler.template?.opts, jobOptions(job))
  );
}
