import { Injectable } from '@nestjs/common';
import { newId } from '../../common/ids.js';
import { LeaseService } from '../system/index.js';

export const WORKER_LEASE_PREFIX = 'worker:';
const LEASE_MS = 15_000;
const BEAT_MS = 4_000;

/** This process as a worker, and the heartbeat that tells the others it is alive. */
@Injectable()
export class WorkerIdentity {
  readonly id = newId();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly leases: LeaseService) {}

  async start(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat().catch(() => undefined), BEAT_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.leases.release(WORKER_LEASE_PREFIX + this.id, this.id, { finished: true });
  }

  private async beat(): Promise<void> {
    await this.leases.acquire(WORKER_LEASE_PREFIX + this.id, this.id, LEASE_MS);
  }
}
