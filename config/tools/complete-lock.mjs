// `npm run lock:complete` adds to package-lock.json the builds of native packages for other platforms that npm left
// out. npm omits an optional package it could not find when it wrote the file, and then `npm ci` refuses the file on
// every machine (https://github.com/npm/cli/issues/4828). Versions are the ones their parents pin; integrity is
// checked by npm against the registry of the machine that needs them. `npm run lock:check` only says what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = join(fileURLToPath(new URL('../..', import.meta.url)), 'package-lock.json');
const SYSTEMS = /(?:^|-)(aix|android|darwin|freebsd|linux|openharmony|win32)(?=-|$)/;
const PROCESSORS = /(?:^|-)(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?=-|$)/;
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = [];
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const entry = platformEntry(name, version, parent);
    if (!entry || isLocked(path, name)) continue;
    lock.packages[`node_modules/${name}`] = entry;
    added.push(name);
  }
}
if (process.argv.includes('--check')) {
  if (added.length > 0) {
    process.stderr.write(`package-lock.json lacks ${added.join(', ')}. Run: npm run lock:complete\n`);
    process.exitCode = 1;
  }
} else if (added.length > 0) {
  const { '': root, ...packages } = lock.packages;
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { '': root, ...Object.fromEntries(sorted) };
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  process.stderr.write(`package-lock.json: ${added.length} packages added\n`);
}

/** What the lock file says of a build for one platform, read from its name; undefined for any other package. */
function platformEntry(name, version, parent) {
  const system = SYSTEMS.exec(name)?.[1];
  const processor = PROCESSORS.exec(name)?.[1];
  if (!system || !processor || !EXACT.test(version)) return undefined;
  const libc =
    system !== 'linux' ? undefined : /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined;
  return {
    version,
    cpu: [processor],
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [system],
  };
}

/** Whether `name` resolves for the package at `path`: beside it, or in any folder above. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}
