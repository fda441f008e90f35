import { describe } from '@jest/globals';
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

/** Describes `suite` on each setup that several processes can share; left out where there is none. */
export function onEachSharedSetup(name: string, suite: (setup: Setup) => void): void {
  const setups = sharedSetups();
  if (setups.length === 0) describe.skip(`${name} (Redis)`, () => suite(embeddedOnSqlite));
  else describe.each(setups)(`${name} ($name)`, suite);
}

/** Describes `suite` where there are both PostgreSQL and Redis; left out elsewhere. */
export function onBothServers(name: string, suite: () => void): void {
  // Both are asked: with CI=true the lack of either is a failure.
  const urls = [postgresUrl(), redisUrl()];
  if (urls.includes(null)) describe.skip(name, suite);
  else describe(name, suite);
}

export const allSetups = (): Setup[] => [embeddedOnSqlite, ...sharedSetups()];
