import { Injectable } from '@nestjs/common';
import { DONE, type JobHandler, type JobOutcome } from '../../../jobs/handlers.js';
import { SweepService } from '../sweep.service.js';

@Injectable()
export class SweepJob implements JobHandler<'followup.sweep'> {
  readonly name = 'followup.sweep';

  constructor(private readonly sweeps: SweepService) {}

  async handle(): Promise<JobOutcome> {
    const result = await this.sweeps.sweep();
    return result ? DONE : { status: 'skipped', reason: 'another sweep is under way' };
  }
}
