import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../../../common/logging/logger.js';
import { DONE, type JobHandler, type JobOutcome } from '../../../jobs/handlers.js';
import { KeyedRequests } from '../../idempotency/index.js';
import { TakeAnchor } from '../anchors/take-anchor.js';
import { VerifyTrail } from '../verify-trail.js';

/**
 * Checks the whole trail, then anchors it where that is due: so a mail says what was found. Once a day, too, the keys of
 * old requests are forgotten.
 */
@Injectable()
export class AuditCheckJob implements JobHandler<'audit.check'> {
  readonly name = 'audit.check';

  constructor(
    private readonly verification: VerifyTrail,
    private readonly anchors: TakeAnchor,
    private readonly keys: KeyedRequests,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(): Promise<JobOutcome> {
    const { broken } = await this.verification.verify();
    if (broken) this.logger.error({ ...broken }, 'the audit trail is broken');
    await this.anchors.takeIfDue();
    await this.keys.forgetOld();
    return DONE;
  }
}
