import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Command } from 'commander';
import { createCommandContext, createServer, type Roles } from '../app/process.js';
import { COMMAND_LINE, withAuthor } from '../common/author.js';
import { stopOnSignals } from '../common/graceful-stop.js';
import { SeedLoader } from '../modules/seeding/index.js';
import { commandParts, type CommandParts } from './context.js';
import { UsageError } from './outcome.js';
import { firstSweep, greet } from './start-report.js';

/** `dondoc serve`: the API. */
export function serveCommand(): Command {
  return new Command('serve').description('chạy máy chủ API / run the API').action(async () => {
    const parts = commandParts();
    refuseSharedEmbeddedQueue(parts, 'serve');
    await run(parts, { api: true, work: false }, { migrate: false });
  });
}

/** `dondoc work`: a queue worker. */
export function workCommand(): Command {
  return new Command('work')
    .description('chạy tiến trình xử lý hàng đợi / run a queue worker')
    .action(async () => {
      const parts = commandParts();
      refuseSharedEmbeddedQueue(parts, 'work');
      await run(parts, { api: false, work: true }, { migrate: false });
    });
}

/** What is asked of a demonstration where the environment says nothing else. */
const DEMONSTRATION = {
  DEMO_NOW: '2026-06-25T08:05',
  OFFICE_NAME: 'Văn phòng Tỉnh ủy Hưng Yên',
  // One line a job would bury the report.
  LOG_LEVEL: 'warn',
};

/** `dondoc start`: everything in one process, for one machine; `--demo` shows the product on its two directives. */
export function startCommand(): Command {
  return new Command('start')
    .description('chạy trọn bộ trong một tiến trình / run everything in one process')
    .option(
      '--demo',
      'nạp dữ liệu trình diễn, đồng hồ bắt đầu lúc 8:05 ngày 25/6/2026 / load the demonstration',
    )
    .action(async ({ demo = false }: { demo?: boolean }) => {
      const parts = commandParts(demo ? DEMONSTRATION : { DEMO_ACCOUNTS: 'false' });
      const app = await run(parts, { api: true, work: true }, { migrate: true, seed: true });
      await greet(app, parts.config, await firstSweep(app));
    });
}

/** The embedded queue lives in one process. */
function refuseSharedEmbeddedQueue({ config }: CommandParts, command: string): void {
  if (!config.queue.url.startsWith('embedded:')) return;
  throw new UsageError(
    `Hàng đợi nhúng chỉ nằm trong một tiến trình: dùng \`dondoc start\`, hoặc đặt QUEUE_URL=redis://… cho \`dondoc ${command}\`. / ` +
      `The embedded queue lives in one process: use \`dondoc start\`, or set QUEUE_URL=redis://… for \`dondoc ${command}\`.`,
  );
}

async function run(
  { config, logger }: CommandParts,
  roles: Roles,
  options: { migrate: boolean; seed?: boolean },
): Promise<NestFastifyApplication> {
  if (options.seed) await loadSeeds({ config, logger });
  const app = await createServer({ config, logger, migrate: options.migrate }, roles);
  stopOnSignals({ close: () => app.close(), logger, timeoutMs: config.http.shutdownMs + 5_000 });
  await app.listen({ host: config.http.host, port: config.http.port });
  logger.info({ roles, port: config.http.port }, 'ready');
  return app;
}

/** Before the workers start: what they sweep must be there whole. */
async function loadSeeds({ config, logger }: CommandParts): Promise<void> {
  const services = await createCommandContext({ config, logger, migrate: true });
  try {
    await withAuthor(COMMAND_LINE, () => services.get(SeedLoader).load());
  } finally {
    await services.close();
  }
}
