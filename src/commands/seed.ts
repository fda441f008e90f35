import { Command } from 'commander';
import { COMMAND_LINE, withAuthor } from '../common/author.js';
import { SeedLoader } from '../modules/seeding/index.js';
import { createCommandContext } from '../app/process.js';
import { commandParts } from './context.js';
import { print } from './outcome.js';

/** `dondoc seed`: loads organs, calendar, policy and the first directives into an empty database. */
export function seedCommand(): Command {
  return new Command('seed').description('nạp dữ liệu ban đầu / load the first data').action(async () => {
    const { config, logger } = commandParts();
    const services = await createCommandContext({ config, logger, migrate: true });
    try {
      const loaded = await withAuthor(COMMAND_LINE, () => services.get(SeedLoader).load());
      print(
        loaded
          ? 'Đã nạp dữ liệu ban đầu. / The first data is loaded.'
          : 'Dữ liệu ban đầu đã có từ trước, không thay đổi gì. / The first data was there; nothing changed.',
      );
    } finally {
      await services.close();
    }
  });
}
