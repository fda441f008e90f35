import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../common/logging/logger.js';
import { APP_CONFIG, type AppConfig } from '../config/app-config.js';
import { SchedulerRegistrar } from '../jobs/scheduler-registrar.js';
import { WorkerIdentity } from '../modules/outbox/index.js';
import { LeaseService } from '../modules/system/index.js';

const LEASE = 'schedules';

/**
 * Keeps the schedules in the queue store. Of all workers one does it, the holder of the lease; if the store loses them
 * or that worker dies, the next check mends it.
 */
@Injectable()
export class SchedulerKeeper implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(SchedulerRegistrar) private readonly registrar: SchedulerRegistrar,
    @Inject(LeaseService) private readonly leases: LeaseService,
    @Inject(WorkerIdentity) private readonly worker: WorkerIdentity,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async start(): Promise<void> {
    await this.check();
    this.timer = setInterval(() => {
      this.check().catch((err: unknown) => this.logger.warn({ err }, 'schedules could not be checked'));
    }, this.config.worker.leaseMs / 2);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.leases.release(LEASE, this.worker.id, { finished: false });
  }

  private async check(): Promise<void> {
    if (!(await this.leases.acquire(LEASE, this.worker.id, this.config.worker.leaseMs))) return;
    const { added, removed } = await this.registrar.register();
    if (added.length + removed.length > 0) this.logger.info({ added, removed }, 'schedules registered');
  }
}
