import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.mjs';
import { compileDist } from './compile-dist.mjs';

/** The project's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const OLDEST_NODE = [20, 19];
const INSTALL_STAMP = join('node_modules', '.dondoc-install');
const BUILD_STAMP = join('dist', '.dondoc-build');
const WEB_STAMP = join('dist', '.dondoc-web');
const LOCK = '.dondoc-setup.lock';
/** Longer than any install or build takes: a lock this old was left behind by a machine that went down. */
const LOCK_LIFE_MS = 30 * 60_000;

/** A set-up step failed; the message says in both languages what to do. */
class SetupError extends Error {}

/** Runs a step of a tool; where the set-up fails, says why and ends the process with status 1. */
export function orExit(step) {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

/**
 * Makes the packages and the build fit the sources. Does nothing, in a few milliseconds, when they do; an installed
 * package without sources has nothing to fit.
 * @param {{ root?: string, withBuild?: boolean }} [options]
 */
export function ensureReady({ root = ROOT, withBuild = true } = {}) {
  checkNode();
  if (!existsSync(join(root, 'src'))) return;
  const isReady = () => installIsCurrent(root) && (!withBuild || buildIsCurrent(root));
  if (isReady()) return;
  underLock(root, () => {
    // Another start may have done it while this one waited.
    if (!installIsCurrent(root)) install(root);
    if (!withBuild) return;
    if (!serverIsCurrent(root)) rebuildServer(root);
    if (!webIsCurrent(root)) rebuildWeb(root);
  });
}

/** Builds whatever the stamp says. */
export function buildAnyway(root = ROOT) {
  ensureReady({ root, withBuild: false });
  underLock(root, () => {
    rebuildServer(root);
    rebuildWeb(root);
  });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  const wanted = OLDEST_NODE.join('.');
  throw new SetupError(
    `Cần Node.js ${wanted} trở lên, máy đang có ${process.versions.node}. / Node.js ${wanted} or later is needed.`,
  );
}

/** Whether node_modules holds what package-lock.json says, compiled for this Node. */
export function installIsCurrent(root) {
  const wanted = installFingerprint(root);
  const stamp = readIfThere(join(root, INSTALL_STAMP));
  if (stamp === wanted) return true;
  // Packages installed by hand (`npm ci`, `npm install`) have no stamp, or an older one of the same Node: when npm's
  // own record agrees with the lock file there is nothing to install again.
  const sameNode = stamp === undefined || stamp.split(' ')[1] === wanted.split(' ')[1];
  if (!sameNode || !npmRecordMatches(root)) return false;
  writeFileSync(join(root, INSTALL_STAMP), wanted);
  return true;
}

/** Packages and Node's binary interface, for which native modules were compiled. */
function installFingerprint(root) {
  const { modules } = process.versions;
  return `${hash([readFileSync(join(root, 'package-lock.json'))])} ${modules}-${process.platform}-${process.arch}`;
}

function npmRecordMatches(root) {
  const record = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || peer)),
  );
}

/** Whether dist/ was built from the sources as they are. */
export function buildIsCurrent(root) {
  return serverIsCurrent(root) && webIsCurrent(root);
}

function serverIsCurrent(root) {
  return (
    existsSync(join(root, 'dist', 'cli.js')) &&
    readIfThere(join(root, BUILD_STAMP)) === serverFingerprint(root)
  );
}

/** A folder without the browser application's sources has none to build. */
function webIsCurrent(root) {
  if (!existsSync(join(root, 'src', 'web'))) return true;
  return (
    existsSync(join(root, 'dist', 'web', 'index.html')) &&
    readIfThere(join(root, WEB_STAMP)) === webFingerprint(root)
  );
}

function serverFingerprint(root) {
  const settings = [
    'package-lock.json',
    'tsconfig.json',
    'nest-cli.json',
    join('config', 'tsconfig.build.json'),
  ];
  const web = join(root, 'src', 'web') + sep;
  const sources = sourcesIn(join(root, 'src')).filter((file) => !file.startsWith(web));
  return fingerprint(root, [...sources, ...settings.map((name) => join(root, name))]);
}

function webFingerprint(root) {
  const settings = ['package-lock.json', join('config', 'vite.config.mjs')];
  // The domain: the application may use what it says of dates.
  const sources = [...sourcesIn(join(root, 'src', 'web')), ...sourcesIn(join(root, 'src', 'domain', 'time'))];
  return fingerprint(root, [...sources, ...settings.map((name) => join(root, name))]);
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** By content, not by time: switching branches or copying the folder must neither rebuild needlessly nor miss a change. */
function fingerprint(root, files) {
  return hash(
    files.sort().flatMap((file) => [file.slice(root.length).replaceAll(sep, '/'), readFileSync(file)]),
  );
}

function install(root) {
  say('đang cài các gói phần mềm, lần đầu mất vài phút', 'installing packages, some minutes the first time');
  // The npm that runs this script, so that its settings hold; else the one on the path.
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  // --include=dev: the build needs the compiler also where NODE_ENV=production.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.status !== 0) {
    throw new SetupError(
      'Không cài được các gói phần mềm; xem lỗi của npm ở trên, kiểm tra mạng rồi chạy lại. / Installing failed; see npm’s message above, check the network and start again.',
    );
  }
  writeFileSync(join(root, INSTALL_STAMP), installFingerprint(root));
}

function rebuildServer(root) {
  say('đang dựng chương trình', 'building');
  const built = serverFingerprint(root);
  const finish = (folder) => {
    writeFileSync(join(folder, '.dondoc-build'), built);
    // The browser application has a build and a stamp of its own: they go along.
    for (const name of ['web', '.dondoc-web']) {
      const kept = join(root, 'dist', name);
      if (existsSync(kept)) cpSync(kept, join(folder, name), { recursive: true });
    }
  };
  if (!compileDist(root, finish)) throw buildFailed();
}

function rebuildWeb(root) {
  if (!existsSync(join(root, 'src', 'web'))) return;
  say('đang dựng giao diện web', 'building the web application');
  const built = webFingerprint(root);
  if (!buildWeb(root)) throw buildFailed();
  writeFileSync(join(root, WEB_STAMP), built);
}

function buildFailed() {
  return new SetupError(
    'Dựng chương trình không thành công; xem lỗi ở trên. / The build failed; see the errors above.',
  );
}

/** Runs `work` while no other start of this folder installs or builds. */
function underLock(root, work) {
  const file = join(root, LOCK);
  takeLock(file);
  try {
    work();
  } finally {
    rmSync(file, { force: true });
  }
}

function takeLock(file) {
  let told = false;
  for (;;) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told)
      say('một lần khởi động khác đang chuẩn bị, xin đợi', 'another start is preparing, waiting for it');
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** Whether the process that holds the lock is gone. */
function isAbandoned(file) {
  const owner = Number(readIfThere(file));
  try {
    if (Date.now() - statSync(file).mtimeMs > LOCK_LIFE_MS) return true;
    // Just made and not yet written.
    if (!owner) return Date.now() - statSync(file).mtimeMs > 5_000;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH' || error.code === 'ENOENT';
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function hash(parts) {
  const sum = createHash('sha1');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}

/** On stderr: stdout is for the results of the command that follows. */
function say(vietnamese, english) {
  process.stderr.write(`Đôn đốc: ${vietnamese}… / ${english}…\n`);
}
