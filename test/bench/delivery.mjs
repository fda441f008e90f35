// (b) A whole sweep of 10k assignments of 200 units down to delivered mails, beside nodemailer alone pushing the same
// messages over the same number of connections to the same sink.
import { fork } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { createCommandContext, createServer } from '../../dist/app/process.js';
import { Database } from '../../dist/database/database.js';
import { prepareMessages, renderFollowUp } from '../../dist/mail/messages/index.js';
import { SweepService } from '../../dist/modules/follow-up/index.js';
import { FollowUpComposer } from '../../dist/modules/notices/index.js';
import { Mail } from '../../dist/modules/outbox/index.js';
import { heading, median, row, timed } from './figures.mjs';
import { parts, policy, workFolder } from './product.mjs';
import { addAssignments, addUnits } from './world.mjs';

const ASSIGNMENTS = 10_000;
const UNITS = 200;
const CONNECTIONS = 5;
const ROUNDS = 3;

export async function benchDelivery() {
  heading(
    `a sweep of ${ASSIGNMENTS} assignments of ${UNITS} units to delivered mails; baseline: nodemailer alone`,
  );
  const sink = await startSink();
  const folder = workFolder();
  try {
    await makeWorld(folder);
    const messages = await composeAll(folder);
    const baselineMs = median(await rounds(() => timed(() => pushAll(messages, sink))));
    const rate = (ms) => (messages.length * 1000) / ms;
    const kilobytes =
      messages.reduce((sum, m) => sum + m.html.length + m.text.length, 0) / messages.length / 1000;
    row('nodemailer alone', { mails: messages.length, 'KB each': kilobytes, 'mails/s': rate(baselineMs) });
    for (const [name, url] of await queues(folder)) {
      const runs = await rounds(() => sweepToDelivered(folder, url, sink, messages.length));
      const [sweepMs, totalMs] = [median(runs.map((r) => r.sweepMs)), median(runs.map((r) => r.totalMs))];
      row(`whole sweep, ${name}`, {
        'mails/s': rate(totalMs),
        ratio: baselineMs / totalMs,
        'sweep ms': sweepMs,
        'total ms': totalMs,
      });
    }
  } finally {
    sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rounds(run) {
  const results = [];
  await run();
  for (let i = 0; i < ROUNDS; i += 1) results.push(await run());
  return results;
}

const databaseOf = (folder, name) => ({ DATABASE_URL: `sqlite:${join(folder, name)}` });

async function makeWorld(folder) {
  const services = await createCommandContext(parts(folder, databaseOf(folder, 'world.sqlite')));
  const database = services.get(Database);
  await addAssignments(database, await addUnits(database, UNITS, policy), ASSIGNMENTS);
  await services.close();
}

/** The very messages a sweep sends. */
async function composeAll(folder) {
  copyFileSync(join(folder, 'world.sqlite'), join(folder, 'compose.sqlite'));
  const services = await createCommandContext(parts(folder, databaseOf(folder, 'compose.sqlite')));
  await prepareMessages();
  await services.get(SweepService).sweep();
  const at = Date.parse('2026-06-25T01:05:00Z');
  const messages = [];
  for (const mail of await services.get(Database).read.find(Mail)) {
    const { to, followUp } = await services.get(FollowUpComposer).compose(mail, at);
    const { subject, html, text } = renderFollowUp(followUp);
    messages.push({ to, subject, html, text, messageId: mail.messageId, from: 'dondoc@bench.example' });
  }
  await services.close();
  return messages;
}

async function pushAll(messages, sink) {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: sink.port,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
    ignoreTLS: true,
  });
  const all = sink.received(messages.length);
  await Promise.all(messages.map((message) => transport.sendMail(message)));
  await all;
  transport.close();
}

async function sweepToDelivered(folder, queueUrl, sink, count) {
  const name = `run-${Date.now()}.sqlite`;
  copyFileSync(join(folder, 'world.sqlite'), join(folder, name));
  const env = {
    ...databaseOf(folder, name),
    QUEUE_URL: queueUrl,
    QUEUE_PREFIX: `bench${Date.now()}`,
    MAIL_URL: `smtp://127.0.0.1:${sink.port}?tls=none`,
    MAIL_CONNECTIONS: String(CONNECTIONS),
    MAIL_PER_SECOND: '0',
  };
  const app = await createServer(parts(folder, env), { api: false, work: true });
  await app.init();
  const all = sink.received(count);
  const start = performance.now();
  await app.get(SweepService).sweep();
  const sweepMs = performance.now() - start;
  await all;
  const totalMs = performance.now() - start;
  await app.close();
  return { sweepMs, totalMs };
}

async function queues(folder) {
  const embedded = ['embedded queue', `embedded:${join(folder, 'queue')}`];
  const url = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379');
  const reachable = await new Promise((resolve) => {
    const socket = createConnection(Number(url.port || 6379), url.hostname, () =>
      socket.end(() => resolve(true)),
    );
    socket.on('error', () => resolve(false));
  });
  if (!reachable) console.log('  (no Redis here: only the embedded queue is measured)');
  return reachable ? [['Redis', url.href], embedded] : [embedded];
}

async function startSink() {
  const child = fork(new URL('./sink.mjs', import.meta.url));
  let waiting = null;
  const port = await new Promise((resolve) => {
    child.on('message', (message) => {
      if (message.port) resolve(message.port);
      else if (waiting && message.accepted >= waiting.count) waiting.resolve();
    });
  });
  return {
    port,
    received: (count) => {
      child.send('reset');
      return new Promise((resolve) => (waiting = { count, resolve }));
    },
    close: () => child.disconnect(),
  };
}
