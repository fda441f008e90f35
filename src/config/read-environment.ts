import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { AppConfig } from './app-config.js';
import { loadConfig } from './load-config.js';

/**
 * The configuration of this process: its environment, below it the `.env` file of the working directory, below that
 * `defaults`. What the environment sets wins, so that one start can differ from the file.
 * @param defaults what a command prefers to the documented defaults, e.g. `{ LOG_LEVEL: 'warn' }`
 * @throws ConfigError naming every wrong variable
 */
export function loadProcessConfig(
  defaults: NodeJS.ProcessEnv = {},
  folder: string = process.cwd(),
): AppConfig {
  return loadConfig({ ...defaults, ...withDotEnv(process.env, folder) }, folder);
}

/** `env` over the variables of `<folder>/.env`, where there is one. */
export function withDotEnv(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const file = join(folder, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : env;
}
