import path from 'node:path';
import { QueueStoreError } from '../queue-store-error.js';

/** QUEUE_URL, taken apart. */
export type QueueUrl =
  | {
      readonly kind: 'redis';
      /** For the client: may hold a password, so never for a log. */
      readonly url: string;
      /** Host, port and database, for people. */
      readonly shownAs: string;
      /** First part of every key: two installations in one Redis database need two. */
      readonly prefix: string;
    }
  | { readonly kind: 'embedded'; readonly folder: string; readonly shownAs: string };

const DEFAULT_PREFIX = 'dondoc';
const EMBEDDED = 'embedded:';

/**
 * `redis://[user:password@]host[:port][/db][?prefix=…]`, `rediss://…` (TLS), or `embedded:<folder>`.
 * @throws QueueStoreError `QUEUE.URL_INVALID`
 */
export function parseQueueUrl(text: string): QueueUrl {
  if (text.startsWith(EMBEDDED)) {
    const folder = text.slice(EMBEDDED.length).trim();
    if (folder === '') throw invalid();
    const absolute = path.resolve(folder);
    return { kind: 'embedded', folder: absolute, shownAs: `${EMBEDDED}${absolute}` };
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '') throw invalid();
  if (!/^(\/\d{0,5})?$/.test(url.pathname)) throw invalid();
  const prefix = url.searchParams.get('prefix') ?? DEFAULT_PREFIX;
  if (!/^[A-Za-z0-9_-]{1,50}$/.test(prefix)) throw invalid();
  const place = `${url.protocol}//${url.hostname}:${url.port || '6379'}${url.pathname}`;
  url.search = '';
  return { kind: 'redis', url: url.toString(), shownAs: place, prefix };
}

/** The value is not repeated: it may hold a password. */
function invalid(): QueueStoreError {
  const shapes = 'embedded:<folder> | redis://host:6379/0[?prefix=name] | rediss://user:password@host:6379/0';
  return new QueueStoreError(
    'QUEUE.URL_INVALID',
    `QUEUE_URL không hợp lệ; cho phép: ${shapes}`,
    `QUEUE_URL is not valid; allowed: ${shapes}`,
  );
}
