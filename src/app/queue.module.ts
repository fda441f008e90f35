import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LOGGER } from '../common/logging/logger.js';
import { APP_CONFIG, type AppConfig } from '../config/app-config.js';
import { JobProducer } from '../jobs/job-producer.js';
import { JobsModule } from '../jobs/jobs.module.js';
import type { JobLogger } from '../jobs/job-logger.js';
import { BullMailQueue, DetachedMailQueue, MailQueue } from '../modules/outbox/index.js';

/** How this process reaches the queue: attached, or not at all (commands beside a running product). */
@Global()
@Module({})
export class QueueModule {
  static attached(): DynamicModule {
    return {
      module: QueueModule,
      imports: [
        JobsModule.forRoot({
          inject: [APP_CONFIG, LOGGER],
          useFactory: (config: AppConfig, logger: JobLogger) => ({
            config: {
              queueUrl: queueUrlOf(config),
              mail: {
                concurrency: config.mail.connections,
                ...(config.mail.perSecond > 0 ? { perSecond: config.mail.perSecond } : {}),
              },
              closeGraceMs: config.http.shutdownMs,
              abandoned: {
                lockMs: 2 * config.worker.leaseMs,
                checkMs: Math.round((2 / 3) * config.worker.leaseMs),
              },
            },
            logger,
          }),
        }),
      ],
      providers: [
        {
          provide: MailQueue,
          inject: [JobProducer, LOGGER],
          useFactory: (producer: JobProducer, logger: JobLogger) => new BullMailQueue(producer, logger),
        },
      ],
      exports: [MailQueue],
    };
  }

  static detached(): DynamicModule {
    return {
      module: QueueModule,
      providers: [{ provide: MailQueue, useClass: DetachedMailQueue }],
      exports: [MailQueue],
    };
  }
}

/** The queue layer takes the prefix of a Redis as part of its address. */
function queueUrlOf({ queue }: AppConfig): string {
  if (queue.url.startsWith('embedded:')) return queue.url;
  const url = new URL(queue.url);
  url.searchParams.set('prefix', queue.prefix);
  return url.href;
}
