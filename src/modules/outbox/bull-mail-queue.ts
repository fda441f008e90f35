import { Injectable } from '@nestjs/common';
import type { JobLogger } from '../../jobs/job-logger.js';
import { JobProducer } from '../../jobs/job-producer.js';
import { MailQueue } from './mail-queue.js';

/** Mails wait as jobs that carry their ids. */
@Injectable()
export class BullMailQueue extends MailQueue {
  constructor(
    private readonly producer: JobProducer,
    private readonly logger: JobLogger,
  ) {
    super();
  }

  /** The queue may be away: reconciliation queues again what the database holds as pending. */
  async enqueue(mailIds: readonly string[]): Promise<void> {
    if (mailIds.length === 0) return;
    await this.producer
      .enqueueMany(
        'mail.deliver',
        mailIds.map((mailId) => ({ mailId })),
      )
      .catch((err: unknown) => {
        this.logger.warn(
          { err, mails: mailIds.length },
          'mails could not be queued; reconciliation will do it',
        );
      });
  }
}
