import { Injectable } from '@nestjs/common';
import { DONE, type JobHandler, type JobOutcome } from '../../../jobs/handlers.js';
import { DigestSweepService } from '../digest-sweep.service.js';

@Injectable()
export class DigestSweepJob implements JobHandler<'digest.sweep'> {
  readonly name = 'digest.sweep';

  constructor(private readonly digests: DigestSweepService) {}

  async handle(): Promise<JobOutcome> {
    await this.digests.sweep();
    return DONE;
  }
}
