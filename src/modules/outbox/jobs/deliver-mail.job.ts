import { Injectable } from '@nestjs/common';
import { hostClock } from '../../../common/clock.js';
import type { JobPayload } from '../../../jobs/catalogue.js';
import { DONE, type JobHandler, type JobOutcome } from '../../../jobs/handlers.js';
import { DeliverMailService } from '../deliver-mail.service.js';

@Injectable()
export class DeliverMailJob implements JobHandler<'mail.deliver'> {
  readonly name = 'mail.deliver';

  constructor(private readonly delivery: DeliverMailService) {}

  async handle({ mailId }: JobPayload<'mail.deliver'>): Promise<JobOutcome> {
    const result = await this.delivery.deliver(mailId);
    if ('skipped' in result) return { status: 'skipped', reason: result.skipped };
    // The wait is a length on the product's clock; the queue counts on the machine's.
    if ('later' in result)
      return { status: 'deferred', untilMs: hostClock.now() + result.later, reason: result.reason };
    return DONE;
  }
}
