import {
  Inject,
  Module,
  type DynamicModule,
  type FactoryProvider,
  type ModuleMetadata,
  type OnApplicationShutdown,
  type OnModuleDestroy,
  type Type,
} from '@nestjs/common';
import { openBackend } from './backends/queue-backend.js';
import { JobHandlers, type AnyJobHandler } from './handlers.js';
import type { JobLogger } from './job-logger.js';
import { JobProducer } from './job-producer.js';
import { JobQueues } from './job-queues.js';
import { DEFAULT_CLOSE_GRACE_MS, workerSettings, type JobsConfig } from './jobs-config.js';
import { QueueHealth } from './queue-health.js';
import { SchedulerRegistrar } from './scheduler-registrar.js';
import { WorkerHost } from './worker-host.js';

export interface JobsSetup {
  readonly config: JobsConfig;
  readonly logger: JobLogger;
}

/** Injection token of the {@link JobsSetup} in use. */
export const JOBS_SETUP = Symbol('JOBS_SETUP');

export interface JobsModuleOptions extends Pick<ModuleMetadata, 'imports'> {
  readonly inject?: FactoryProvider['inject'];
  readonly useFactory: (...deps: never[]) => JobsSetup | Promise<JobsSetup>;
}

/** Every process: queues, producer, schedules, health. Takes no jobs by itself. */
@Module({})
export class JobsModule implements OnApplicationShutdown {
  constructor(@Inject(JobQueues) private readonly queues: JobQueues) {}

  static forRoot({ imports = [], inject = [], useFactory }: JobsModuleOptions): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      imports,
      providers: [
        { provide: JOBS_SETUP, inject, useFactory: useFactory as FactoryProvider['useFactory'] },
        {
          provide: JobQueues,
          inject: [JOBS_SETUP],
          useFactory: async ({ config, logger }: JobsSetup) =>
            new JobQueues(await openBackend(config.queueUrl, { logger }), logger),
        },
        {
          provide: JobProducer,
          inject: [JobQueues, JOBS_SETUP],
          useFactory: (queues: JobQueues, { config }: JobsSetup) =>
            new JobProducer(queues, { 'mail.deliver': config.mail.retryDelayMs }),
        },
        {
          provide: SchedulerRegistrar,
          inject: [JobQueues],
          useFactory: (queues: JobQueues) => new SchedulerRegistrar(queues),
        },
        {
          provide: QueueHealth,
          inject: [JobQueues],
          useFactory: (queues: JobQueues) => new QueueHealth(queues),
        },
      ],
      exports: [JOBS_SETUP, JobQueues, JobProducer, SchedulerRegistrar, QueueHealth],
    };
  }

  /** Last of all: until here jobs in hand may still queue others. */
  async onApplicationShutdown(): Promise<void> {
    await this.queues.close();
    await this.queues.backend.close();
  }
}

export interface JobWorkersModuleOptions extends Pick<ModuleMetadata, 'imports'> {
  /** One class for each job of the catalogue, exported by one of `imports` (or global). */
  readonly handlers: readonly Type<AnyJobHandler>[];
}

/** Worker processes only: handlers and workers. Jobs are taken from `WorkerHost.start()` on. */
@Module({})
export class JobWorkersModule implements OnModuleDestroy {
  constructor(
    @Inject(WorkerHost) private readonly host: WorkerHost,
    @Inject(JOBS_SETUP) private readonly setup: JobsSetup,
  ) {}

  static forRoot({ imports = [], handlers }: JobWorkersModuleOptions): DynamicModule {
    return {
      module: JobWorkersModule,
      imports,
      providers: [
        {
          provide: JobHandlers,
          inject: [...handlers],
          useFactory: (...instances: AnyJobHandler[]) => new JobHandlers(instances),
        },
        {
          provide: WorkerHost,
          inject: [JobQueues, JobHandlers, JOBS_SETUP],
          useFactory: ({ backend }: JobQueues, jobHandlers: JobHandlers, { config, logger }: JobsSetup) =>
            new WorkerHost(backend, jobHandlers, workerSettings(config), logger),
        },
      ],
      exports: [WorkerHost],
    };
  }

  /** Before the database and the mail transport close: jobs in hand still need them. */
  async onModuleDestroy(): Promise<void> {
    await this.host.close(this.setup.config.closeGraceMs ?? DEFAULT_CLOSE_GRACE_MS);
  }
}
