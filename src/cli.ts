import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { fail } from './commands/outcome.js';

/** Each loads what it needs and no more: a deadline is read without the server. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./commands/serve.js')).startCommand()],
  ['serve', async () => (await import('./commands/serve.js')).serveCommand()],
  ['work', async () => (await import('./commands/serve.js')).workCommand()],
  ['migrate', async () => (await import('./commands/migrate.js')).migrateCommand()],
  ['reindex', async () => (await import('./commands/reindex.js')).reindexCommand()],
  ['seed', async () => (await import('./commands/seed.js')).seedCommand()],
  ['account', async () => (await import('./commands/account.js')).accountCommand()],
  ['audit', async () => (await import('./commands/audit.js')).auditCommand()],
  ['evidence', async () => (await import('./commands/evidence.js')).evidenceCommand()],
  ['sweep', async () => (await import('./commands/sweep.js')).sweepCommand()],
  ['digest', async () => (await import('./commands/digest.js')).digestCommand()],
  ['align', async () => (await import('./commands/align.js')).alignCommand()],
  ['deadline', async () => (await import('./commands/deadline.js')).deadlineCommand()],
  ['extract', async () => (await import('./commands/extract.js')).extractCommand()],
]);

const program = new Command('dondoc')
  .description('Đôn đốc: theo dõi, đôn đốc việc thực hiện văn bản chỉ đạo / directive follow-up')
  .showHelpAfterError()
  .exitOverride();

const asked = COMMANDS.get(process.argv[2] ?? '');
for (const load of asked ? [asked] : COMMANDS.values()) {
  program.addCommand((await load()).exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed what was wrong with the words of the call.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else fail(error);
}
