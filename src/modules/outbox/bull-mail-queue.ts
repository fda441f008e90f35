import { Injectable } from '@nestjs/common';
import { JobProducer } from '../../jobs/job-producer.js';
import { MailQueue } from './mail-queue.js';

/** Mails wait as jobs that carry their ids. */
@Injectable()
export class BullMailQueue extends MailQueue {
  constructor(private readonly producer: JobProducer) {
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
      .catch(() => undefined);
  }
}
