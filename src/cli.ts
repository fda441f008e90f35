import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { accountCommand } from './commands/account.js';
import { deadlineCommand } from './commands/deadline.js';
import { digestCommand } from './commands/digest.js';
import { extractCommand } from './commands/extract.js';
import { migrateCommand } from './commands/migrate.js';
import { fail } from './commands/outcome.js';
import { seedCommand } from './commands/seed.js';
import { serveCommand, startCommand, workCommand } from './commands/serve.js';
import { sweepCommand } from './commands/sweep.js';

const program = new Command('dondoc')
  .description('Đôn đốc: theo dõi, đôn đốc việc thực hiện văn bản chỉ đạo / directive follow-up')
  .showHelpAfterError()
  .exitOverride();

for (const command of [
  startCommand(),
  serveCommand(),
  workCommand(),
  migrateCommand(),
  seedCommand(),
  accountCommand(),
  sweepCommand(),
  digestCommand(),
  deadlineCommand(),
  extractCommand(),
]) {
  program.addCommand(command.exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed what was wrong with the words of the call.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else fail(error);
}
