import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from 'pino';
import { createCommandContext } from '../app/process.js';
import { COMMAND_LINE, withAuthor } from '../common/author.js';
import { createLogger } from '../common/logging/logger.js';
import type { AppConfig } from '../config/app-config.js';
import { loadProcessConfig } from '../config/read-environment.js';
import { SettingsService } from '../modules/system/index.js';

export interface CommandParts {
  readonly config: AppConfig;
  readonly logger: Logger;
}

/** Configuration and logger of a command. Commands log warnings only: their result is what matters. */
export function commandParts(defaults: NodeJS.ProcessEnv = {}): CommandParts {
  const config = loadProcessConfig(defaults);
  return { config, logger: createLogger(config.logging) };
}

/** Runs `work` over the product's services and closes them. */
export async function withServices<T>(work: (services: INestApplicationContext) => Promise<T>): Promise<T> {
  const { config } = commandParts();
  const logger = createLogger({ ...config.logging, level: 'warn' });
  const services = await createCommandContext({
    config,
    logger,
    migrate: config.database.url.startsWith('sqlite:'),
  });
  try {
    if ((await services.get(SettingsService).get('seeds.loaded')) === null) {
      process.stderr.write(
        'Cơ sở dữ liệu chưa có dữ liệu: chạy `npm start` hoặc `dondoc seed` trước. / No data yet: run `npm start` or `dondoc seed` first.\n',
      );
    }
    return await withAuthor(COMMAND_LINE, () => work(services));
  } finally {
    await services.close();
  }
}
