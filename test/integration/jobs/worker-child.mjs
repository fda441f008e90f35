// A worker process for tests to kill: queues mails m0 … m9, keeps those it takes in hand for ever, and says what it does.
// Usage: node worker-child.mjs <compiled src/jobs> <QUEUE_URL>
import path from 'node:path';

const [, , folder, url] = process.argv;
const load = (file) => import(path.join(folder, file));
const { openBackend } = await load('backends/queue-backend.js');
const { JOB_NAMES } = await load('catalogue.js');
const { JobHandlers } = await load('handlers.js');
const { JobProducer } = await load('job-producer.js');
const { JobQueues } = await load('job-queues.js');
const { workerSettings } = await load('jobs-config.js');
const { SchedulerRegistrar } = await load('scheduler-registrar.js');
const { WorkerHost } = await load('worker-host.js');

const say = (message) => process.send(message);
const logger = { info: () => {}, warn: () => {}, error: () => {} };
try {
  const backend = await openBackend(url, { logger });
  const queues = new JobQueues(backend, logger);
  await new SchedulerRegistrar(queues).register();
  await new JobProducer(queues).enqueueMany(
    'mail.deliver',
    Array.from({ length: 10 }, (_, i) => ({ mailId: `m${i}` })),
  );
  let inHand = 0;
  const takeForEver = () => {
    inHand += 1;
    if (inHand === 2) say({ ready: true });
    return new Promise(() => {});
  };
  const handlers = new JobHandlers(JOB_NAMES.map((name) => ({ name, handle: takeForEver })));
  const settings = workerSettings({ mail: { concurrency: 2 }, abandoned: { lockMs: 1000, checkMs: 200 } });
  await new WorkerHost(backend, handlers, settings, logger).start();
} catch (error) {
  say({ refused: error.code, message: error.message });
  process.exit(1);
}
