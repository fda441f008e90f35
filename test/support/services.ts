import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

type Variable = 'TEST_REDIS_URL' | 'TEST_POSTGRES_URL' | 'TEST_CHROMIUM_PATH';

const DETECTOR = fileURLToPath(new URL('../../config/tools/services.mjs', import.meta.url));

/**
 * Address of the Redis the suites may use; null where there is none, so that its suites are left out.
 * @throws Error with `CI=true`, where nothing may be left out
 */
export function redisUrl(): string | null {
  return find('TEST_REDIS_URL', 'Redis');
}

/**
 * Address of the PostgreSQL the suites may make databases in; null where there is none.
 * @throws Error with `CI=true`
 */
export function postgresUrl(): string | null {
  return find('TEST_POSTGRES_URL', 'PostgreSQL');
}

/**
 * Path of the Chromium the browser suites drive; null where there is none.
 * @throws Error with `CI=true`
 */
export function chromiumPath(): string | null {
  return find('TEST_CHROMIUM_PATH', 'Chromium');
}

export interface ThrowAwayDatabase {
  /** `postgres://…/<a new name>` */
  readonly url: string;
  /** Drops it, cutting whatever is still connected. */
  drop(): Promise<void>;
}

/** A new, empty PostgreSQL database of its own for one suite. @throws Error where there is no PostgreSQL */
export async function createDatabase(): Promise<ThrowAwayDatabase> {
  const server = postgresUrl();
  if (server === null) throw new Error('no PostgreSQL: ask postgresUrl() first');
  const name = `dondoc_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What test.mjs found; a suite started by Jest directly looks for itself, once a process. */
function find(variable: Variable, name: string): string | null {
  if (process.env[variable] === undefined) {
    const found = execFileSync(process.execPath, [DETECTOR], { encoding: 'utf8' });
    Object.assign(process.env, JSON.parse(found) as Record<Variable, string>);
  }
  const value = process.env[variable] || null;
  if (value === null && process.env['CI'] === 'true') throw new Error(`CI=true, and there is no ${name}`);
  return value;
}
