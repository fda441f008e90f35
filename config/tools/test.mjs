// `npm test`: installs what is missing, finds out which services are there, runs the suites that can run. Arguments go
// to Jest: `npm test -- --selectProjects domain`, `npm test -- paging --watch`.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureReady, orExit, ROOT } from './setup.mjs';

/** Kinds of suites that run from the sources alone. All others may start the built program. */
const FROM_SOURCE = ['domain', 'unit', 'gold', 'extraction'];
const LEFT_OUT = {
  redis: 'the suites on Redis and of several processes are left out; those on the embedded queue run',
  postgres: 'the suites on PostgreSQL and of several processes are left out; those on SQLite run',
  chromium: 'the browser suites are left out',
};

const args = process.argv.slice(2);
orExit(() => ensureReady({ withBuild: startsProgram(args) }));

// Only now: it needs the packages that were just installed.
const { detectServices, environmentOf } = await import('./services.mjs');
const services = await detectServices();
/** Kinds of suites that have nothing to run on. */
const impossible = [
  ...(services.chromium.at ? [] : ['browser']),
  ...(services.redis.at && services.postgres.at ? [] : ['servers']),
];
const missing = Object.entries(services).filter(([, service]) => !service.at);
for (const [kind, { name, tried, why }] of missing) {
  process.stderr.write(`${name} is not there (${tried}: ${why}): ${LEFT_OUT[kind]}.\n`);
}
if (missing.length > 0 && process.env.CI === 'true') {
  process.stderr.write('CI=true: every suite must run, so a missing service is a failure.\n');
  process.exit(1);
}

const jest = spawn(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--config',
    join(ROOT, 'config', 'jest.config.mjs'),
    ...args,
    // Last, because it takes every word that follows it.
    ...(impossible.length > 0 ? ['--ignoreProjects', ...impossible] : []),
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...environmentOf(services),
      NODE_OPTIONS:
        `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
    },
  },
);
// Ctrl-C reaches Jest from the terminal; stay until it has tidied up.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => jest.kill('SIGTERM'));
jest.on('exit', (code) => process.exit(code ?? 1));

/** Whether a suite among those asked for may start the built program. */
function startsProgram(given) {
  const at = given.indexOf('--selectProjects');
  if (at === -1) return true;
  const known = readFileSync(join(ROOT, 'config', 'jest.config.mjs'), 'utf8').matchAll(/project\('([^']+)'/g);
  const names = new Set([...known].map(([, name]) => name));
  return given.slice(at + 1).some((name) => names.has(name) && !FROM_SOURCE.includes(name));
}
