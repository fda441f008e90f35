import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable, Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { JOB_NAMES, type JobName } from '../../../src/jobs/catalogue.js';
import { DONE, type AnyJobHandler } from '../../../src/jobs/handlers.js';
import { JobProducer } from '../../../src/jobs/job-producer.js';
import { JobsModule, JobWorkersModule } from '../../../src/jobs/jobs.module.js';
import { QueueHealth } from '../../../src/jobs/queue-health.js';
import { WorkerHost } from '../../../src/jobs/worker-host.js';
import { LogBook } from './log-book.js';
import { openRig } from './rig.js';
import { embedded, type Store } from './stores.js';

function handlerClass(name: JobName): Type<AnyJobHandler> {
  @Injectable()
  class Handler {
    readonly name = name;
    handle = () => Promise.resolve(DONE);
  }
  return Handler;
}

const handlers = JOB_NAMES.map(handlerClass);

@Module({ providers: handlers, exports: handlers })
class FeatureModule {}

describe('the jobs module', () => {
  let store: Store;
  let log: LogBook;

  const jobs = () =>
    JobsModule.forRoot({ useFactory: () => ({ config: { queueUrl: store.url, mail: {} }, logger: log }) });

  beforeEach(async () => {
    store = await embedded.open();
    log = new LogBook();
  });

  afterEach(() => store.wipe());

  it('lets a process without workers queue jobs, and leaves the store when it closes', async () => {
    const app = await Test.createTestingModule({ imports: [jobs()] }).compile();
    await app.get(JobProducer).enqueue('mail.deliver', { mailId: 'm1' });
    expect((await app.get(QueueHealth).counts()).mail.waiting).toBe(1);
    await app.close();
    await (await openRig(store.url)).close();
  });

  it('runs the handlers of the feature modules from the start of the worker host on', async () => {
    const workers = JobWorkersModule.forRoot({ imports: [FeatureModule], handlers });
    const app = await Test.createTestingModule({ imports: [jobs(), workers] }).compile();
    await app.get(JobProducer).enqueue('mail.deliver', { mailId: 'm1' });
    await app.get(WorkerHost).start();
    await log.until((l) => l.jobId === 'mail.deliver-m1' && l.outcome === 'done');
    await app.close();
    expect(app.get(WorkerHost).running).toBe(false);
  });

  it('does not start where a job has no handler', async () => {
    const notYet = JobsModule.forRoot({ useFactory: () => new Promise<never>(() => {}) });
    const workers = JobWorkersModule.forRoot({ imports: [FeatureModule], handlers: handlers.slice(1) });
    const starting = Test.createTestingModule({ imports: [notYet, workers] }).compile();
    await expect(starting).rejects.toThrow('job followup.sweep has no handler');
  });
});
