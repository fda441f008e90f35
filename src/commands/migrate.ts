import { Command } from 'commander';
import { openDatabase } from '../app/core.module.js';
import { commandParts } from './context.js';
import { print } from './outcome.js';

/** `dondoc migrate`: brings the database up to date. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('nâng cấp cơ sở dữ liệu / bring the database up to date')
    .action(async () => {
      const database = await openDatabase(commandParts().config, true);
      await database.close();
      print('Cơ sở dữ liệu đã cập nhật. / The database is up to date.');
    });
}
