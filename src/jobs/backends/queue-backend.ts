import type { JobLogger } from '../job-logger.js';
import { openEmbeddedBackend } from './embedded-backend.js';
import type { QueueBackend } from './backend-contract.js';
import { parseQueueUrl } from './queue-url.js';
import { openRedisBackend } from './redis-backend.js';

export type { QueueBackend, WorkerSettings } from './backend-contract.js';

export interface OpenBackendOptions {
  readonly logger: JobLogger;
  /** How long to wait for a Redis that does not answer yet (default 30 s). */
  readonly startTimeoutMs?: number;
}

/**
 * Opens the store that `url` (QUEUE_URL) names.
 * @throws QueueStoreError if the url is wrong, Redis stays away, or another process has the embedded folder
 */
export async function openBackend(url: string, options: OpenBackendOptions): Promise<QueueBackend> {
  const parsed = parseQueueUrl(url);
  return parsed.kind === 'redis'
    ? openRedisBackend(parsed, { startTimeoutMs: 30_000, ...options })
    : openEmbeddedBackend(parsed.folder, options.logger);
}
