import { Injectable } from '@nestjs/common';
import { DONE, type JobHandler, type JobOutcome } from '../../../jobs/handlers.js';
import { ReconcileService } from '../reconcile.service.js';

@Injectable()
export class ReconcileJob implements JobHandler<'outbox.reconcile'> {
  readonly name = 'outbox.reconcile';

  constructor(private readonly reconciliation: ReconcileService) {}

  async handle(): Promise<JobOutcome> {
    await this.reconciliation.reconcile();
    return DONE;
  }
}
