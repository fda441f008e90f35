import { Command } from 'commander';
import { openDatabase } from '../app/core.module.js';
import { rebuildSearchIndex } from '../modules/search/index.js';
import { commandParts } from './context.js';
import { print } from './outcome.js';

/** `dondoc reindex`: writes the index of the search anew, should it ever be damaged. */
export function reindexCommand(): Command {
  return new Command('reindex')
    .description('lập lại chỉ mục tìm kiếm / write the search index anew')
    .action(async () => {
      const database = await openDatabase(commandParts().config, true);
      try {
        const count = await database.transaction(({ em }) => rebuildSearchIndex(em));
        print(`Đã lập lại chỉ mục: ${count} mục. / The index is written anew: ${count} entries.`);
      } finally {
        await database.close();
      }
    });
}
