import { Inject, Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../config/app-config.js';
import { JobWorkersModule } from '../jobs/jobs.module.js';
import { WorkerHost } from '../jobs/worker-host.js';
import { type Mailer, MailWriter, openMailer } from '../mail/mailer.js';
import { prepareMessages } from '../mail/messages/index.js';
import { LinkComposer } from '../modules/access/index.js';
import { AnchorComposer, AuditCheckJob } from '../modules/audit/index.js';
import { DigestComposer, DigestSweepJob } from '../modules/digests/index.js';
import { SweepJob } from '../modules/follow-up/index.js';
import { FollowUpComposer } from '../modules/notices/index.js';
import {
  DeliverMailJob,
  DeliverMailService,
  MAIL_COMPOSERS,
  MailClaims,
  MAILER,
  ReconcileJob,
  ReconcileService,
  WorkerIdentity,
} from '../modules/outbox/index.js';
import { FollowUpModule } from './follow-up.module.js';
import { SchedulerKeeper } from './scheduler-keeper.js';

const JOBS = [SweepJob, DigestSweepJob, AuditCheckJob, ReconcileJob, DeliverMailJob];

/** Sending the outbox's mails. */
@Module({
  imports: [FollowUpModule],
  providers: [
    {
      provide: MAILER,
      inject: [APP_CONFIG],
      useFactory: (config: AppConfig): Mailer =>
        openMailer(config.mail.url, {
          production: config.env === 'production',
          smtp: {
            maxConnections: config.mail.connections,
            silenceTimeoutMs: config.mail.timeoutMs,
            // Before the workers' own grace is over: the verdict on a mail that is cut off must still be recorded.
            closeGraceMs: 0.8 * config.http.shutdownMs,
          },
        }),
    },
    {
      provide: MAIL_COMPOSERS,
      inject: [FollowUpComposer, DigestComposer, AnchorComposer, LinkComposer],
      useFactory: (...composers: unknown[]) => composers,
    },
    {
      provide: MailWriter,
      useFactory: async () => {
        const writer = new MailWriter();
        // Digests and other rare mails are filled in here, follow-up mails in the writer's thread.
        await Promise.all([prepareMessages(), writer.prepare()]);
        return writer;
      },
    },
    WorkerIdentity,
    MailClaims,
    DeliverMailService,
    ReconcileService,
    ...JOBS,
  ],
  exports: [MAILER, WorkerIdentity, DeliverMailService, ReconcileService, ...JOBS],
})
export class DeliveryModule implements OnModuleDestroy {
  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(MailWriter) private readonly writer: MailWriter,
    @Inject(WorkerIdentity) private readonly worker: WorkerIdentity,
  ) {}

  /** The workers have let go of their jobs by now. */
  async onModuleDestroy(): Promise<void> {
    await this.mailer.close();
    await this.writer.close();
    await this.worker.stop();
  }
}

/** A worker process: takes jobs, keeps the schedules. */
@Module({
  imports: [DeliveryModule, JobWorkersModule.forRoot({ imports: [DeliveryModule], handlers: JOBS })],
  providers: [SchedulerKeeper],
  exports: [SchedulerKeeper],
})
export class WorkModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(WorkerIdentity) private readonly worker: WorkerIdentity,
    @Inject(SchedulerKeeper) private readonly keeper: SchedulerKeeper,
    @Inject(ReconcileService) private readonly reconciliation: ReconcileService,
    @Inject(WorkerHost) private readonly host: WorkerHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.worker.start();
    await this.keeper.start();
    await this.host.start();
    // What was pending when the last process ended need not wait for the next tick.
    await this.reconciliation.reconcile();
  }

  /** The first to be told: mails no server has in hand yet go back to pending while the workers still record that. */
  onModuleDestroy(): void {
    void this.mailer.close();
  }
}
