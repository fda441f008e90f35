import { Injectable } from '@nestjs/common';
import { hostClock } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import { QueueHealth } from '../../jobs/queue-health.js';
import { SchedulerRegistrar } from '../../jobs/scheduler-registrar.js';
import { SWEEP_LEASE } from '../follow-up/index.js';
import { LeaseService } from '../system/index.js';

/** One thing that must be right, in words a person on duty understands. */
export interface Check {
  readonly name: 'database' | 'queue' | 'schedules' | 'sweep';
  readonly ok: boolean;
  readonly detail: string;
}

/** Three ticks of the sweep's schedule. */
const SWEEP_LATE_MS = 15 * 60_000;

/** Whether the product can do its work now. */
@Injectable()
export class HealthService {
  private readonly startedAt = hostClock.now();

  constructor(
    private readonly database: Database,
    private readonly queue: QueueHealth,
    private readonly schedules: SchedulerRegistrar,
    private readonly leases: LeaseService,
  ) {}

  async checks(): Promise<Check[]> {
    return Promise.all([
      check('database', async () => {
        await this.database.read.query('SELECT 1');
        return 'đọc được';
      }),
      check('queue', async () => {
        await this.queue.ping();
        return 'trả lời';
      }),
      check('schedules', async () => {
        const missing = await this.schedules.missing();
        if (missing.length > 0) throw new Error(`thiếu lịch chạy: ${missing.join(', ')}`);
        const late = await this.schedules.late(hostClock.now());
        if (late.length > 0) throw new Error(`lịch chạy trễ: ${late.map((l) => l.job).join(', ')}`);
        return 'đã đăng ký đủ';
      }),
      check('sweep', async () => {
        const lateMs = await this.sweepLateMs();
        if (lateMs > SWEEP_LATE_MS)
          throw new Error(`lần quét gần nhất đã ${Math.round(lateMs / 60_000)} phút trước`);
        return 'đúng nhịp';
      }),
    ]);
  }

  /** How long ago the last sweep ended, in milliseconds; counted from this process's start where there was none. */
  async sweepLateMs(): Promise<number> {
    const last = await this.leases.finishedAt(SWEEP_LEASE);
    return hostClock.now() - Math.max(last ?? 0, this.startedAt);
  }
}

async function check(name: Check['name'], run: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await withTimeout(run()) };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : 'không trả lời' };
  }
}

/** A check that hangs has failed. */
async function withTimeout(answer: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('không trả lời trong 5 giây')), 5_000);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
