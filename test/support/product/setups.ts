import { postgresUrl, redisUrl } from '../services.js';
import { type DatabaseKind, postgres, sqlite } from '../world/databases.js';
import { openEmbedded, openRedis, type QueueStore } from './queue-stores.js';

/** One way to run the product. */
export interface Setup {
  readonly name: string;
  readonly database: DatabaseKind;
  openQueue(): Promise<QueueStore>;
  /** Whether several processes may work at once. */
  readonly shared: boolean;
}

export const embeddedOnSqlite: Setup = {
  name: 'embedded queue, SQLite',
  database: sqlite,
  openQueue: openEmbedded,
  shared: false,
};

/** Redis with SQLite and with PostgreSQL, where they are; with CI=true they have to be. */
export function sharedSetups(): Setup[] {
  if (redisUrl() === null) return [];
  const openQueue = (): Promise<QueueStore> => Promise.resolve(openRedis());
  const onSqlite: Setup = { name: 'Redis, SQLite', database: sqlite, openQueue, shared: true };
  if (postgresUrl() === null) return [onSqlite];
  return [onSqlite, { name: 'Redis, PostgreSQL', database: postgres(), openQueue, shared: true }];
}

export const allSetups = (): Setup[] => [embeddedOnSqlite, ...sharedSetups()];
