import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { newId } from '../../common/ids.js';
import { LeaseService } from '../system/index.js';

export const WORKER_LEASE_PREFIX = 'worker:';

/** This process as a worker, and the heartbeat that tells the others it is alive. */
@Injectable()
export class WorkerIdentity {
  readonly id = newId();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly leases: LeaseService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async start(): Promise<void> {
    await this.leases.forgetUnheld(WORKER_LEASE_PREFIX);
    await this.beat();
    this.timer = setInterval(() => void this.beat().catch(() => undefined), this.config.worker.leaseMs / 4);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.leases.release(WORKER_LEASE_PREFIX + this.id, this.id, { finished: true });
  }

  private async beat(): Promise<void> {
    await this.leases.acquire(WORKER_LEASE_PREFIX + this.id, this.id, this.config.worker.leaseMs);
  }
}
