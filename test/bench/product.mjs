// Opens the product's own services on throw-away files, with logs off.
import 'reflect-metadata';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../dist/common/logging/logger.js';
import { loadConfig } from '../../dist/config/load-config.js';

export const policy = JSON.parse(readFileSync(new URL('../../seeds/policy.json', import.meta.url), 'utf8'));

export function workFolder() {
  return mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
}

/** Configuration and logger for one run. The clock stands in the office's hours, whatever the hour here. */
export function parts(folder, env = {}) {
  const config = loadConfig(
    {
      DEMO_NOW: '2026-06-25T08:05',
      DEMO_ACCOUNTS: 'false',
      PORT: '0',
      // All requests come from one address.
      REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
      LOG_FORMAT: 'json',
      ...env,
    },
    folder,
  );
  return { config, logger: createLogger(config.logging), migrate: true };
}
