// Takes one step of an assignment, and is killed before its n-th statement since the step began.
// Usage: node killed-step.mjs <compiled src> <JSON: folder, databaseUrl, n, personId, unitId, roles, assignmentId, step, note>
import { NestFactory } from '@nestjs/core';
import Sqlite from 'better-sqlite3';
import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , compiled, json] = process.argv;
const { folder, databaseUrl, n, assignmentId, step, note, ...caller } = JSON.parse(json);
const load = (file) => import(pathToFileURL(join(compiled, file)).href);

let left = Infinity;
const beforeStatement = () => {
  left -= 1;
  // Nothing is tidied up: as if the power had gone.
  if (left < 0) process.kill(process.pid, 'SIGKILL');
};
const prepare = Sqlite.prototype.prepare;
Sqlite.prototype.prepare = function prepared(sql) {
  const statement = prepare.call(this, sql);
  for (const method of ['run', 'all', 'get']) {
    const original = statement[method].bind(statement);
    statement[method] = (...parameters) => {
      beforeStatement();
      return original(...parameters);
    };
  }
  return statement;
};

const { loadConfig } = await load('config/load-config.js');
const { createLogger } = await load('common/logging/logger.js');
const { CoreModule } = await load('app/core.module.js');
const { QueueModule } = await load('app/queue.module.js');
const { ApiModule } = await load('app/api.module.js');
const { TakeStep } = await load('modules/assignments/take-step.js');
const config = loadConfig(
  {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: databaseUrl,
    MAIL_URL: `mailbox:${join(folder, 'mailbox')}`,
    DEMO_ACCOUNTS: 'false',
    DEMO_NOW: '2026-06-25T08:05',
  },
  folder,
);
const logger = createLogger(config.logging);
// The parts of a process that answers requests; the queue only hears of what is committed.
class Parts {}
const parts = [CoreModule.forRoot({ config, logger, migrate: false }), QueueModule.detached(), ApiModule];
const app = await NestFactory.createApplicationContext({ module: Parts, imports: parts }, { logger: false });
left = n;
await app
  .get(TakeStep, { strict: false })
  .take({ standing: false, ...caller }, assignmentId, { step, note, expected: null });
left = Infinity;
process.stdout.write('taken');
process.exit(0);
