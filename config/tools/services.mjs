import { accessSync, constants } from 'node:fs';

/**
 * What some suites need beside Node: where it is, or null, and why. Addresses come from REDIS_URL, POSTGRES_URL and
 * CHROMIUM_PATH; without them the usual places are tried.
 * @typedef {{ name: string, at: string | null, tried: string, why: string }} Service
 */

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const PATIENCE_MS = 2_000;

/** @returns {Promise<{ redis: Service, postgres: Service, chromium: Service }>} */
export async function detectServices(env = process.env) {
  const [redis, postgres] = await Promise.all([
    probe('Redis', env.REDIS_URL || 'redis://127.0.0.1:6379', pingRedis),
    probe('PostgreSQL', env.POSTGRES_URL || 'postgres://root@127.0.0.1:5432/postgres', askPostgres),
  ]);
  return { redis, postgres, chromium: findChromium(env) };
}

async function probe(name, url, ask) {
  // A password in the address is nobody's business in a log.
  const tried = URL.canParse(url) ? new URL(url).host : 'an address that is no URL';
  try {
    await ask(url);
    return { name, at: url, tried, why: '' };
  } catch (error) {
    return { name, at: null, tried, why: error.code ?? error.message };
  }
}

async function pingRedis(url) {
  const { Redis } = await import('ioredis');
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let last;
  client.on('error', (error) => (last = error));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw last ?? error;
  } finally {
    client.disconnect();
  }
}

async function askPostgres(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      'SELECT rolcreatedb OR rolsuper AS allowed FROM pg_roles WHERE rolname = current_user',
    );
    if (!rows[0]?.allowed) throw new Error('the role may not create databases');
  } finally {
    await client.end().catch(() => undefined);
  }
}

function findChromium(env) {
  const places = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : CHROMIUM_PLACES;
  const at = places.find(isExecutable) ?? null;
  return { name: 'Chromium', at, tried: places.join(', '), why: at ? '' : 'no such program' };
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The variables the suites read, `''` for what is missing: looked for, and not there. */
export function environmentOf({ redis, postgres, chromium }) {
  return {
    TEST_REDIS_URL: redis.at ?? '',
    TEST_POSTGRES_URL: postgres.at ?? '',
    TEST_CHROMIUM_PATH: chromium.at ?? '',
  };
}

// Run alone, it prints them: the way a suite started without test.mjs finds out (test/support/services.ts).
if (import.meta.filename === process.argv[1]) {
  process.stdout.write(JSON.stringify(environmentOf(await detectServices())));
}
