import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Builds src/web into dist/web with Vite: aside, then put in place whole.
 * @param {string} root the project's folder
 * @returns {boolean} false: it failed (and was told on stderr) and dist/web is as it was
 */
export function buildWeb(root) {
  const workshop = join(root, 'node_modules', '.cache', 'dondoc');
  const next = join(workshop, `web-${process.pid}`);
  const previous = join(workshop, `previous-web-${process.pid}`);
  const web = join(root, 'dist', 'web');
  mkdirSync(workshop, { recursive: true });
  try {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = [vite, 'build', '--config', join(root, 'config', 'vite.config.mjs'), '--outDir', next];
    const { status } = spawnSync(process.execPath, [...args, '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) return false;
    compress(join(next, 'assets'));
    if (existsSync(web)) renameSync(web, previous);
    mkdirSync(join(root, 'dist'), { recursive: true });
    renameSync(next, web);
    return true;
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(previous, { recursive: true, force: true });
  }
}

/** Compressed once here, not at every request. */
function compress(folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(?:js|css|svg)$/.test(name)) continue;
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
  }
}
