import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Builds src/ into dist/ as nest-cli.json says (its tsconfig, its assets), with the TypeScript compiler alone. The new
 * build is made aside and put in place whole: what runs meanwhile never meets half of one, and no file of a deleted
 * source stays behind.
 * @param {string} root the project's folder
 * @param {(folder: string) => void} finish called with the new build before it is put in place
 * @returns {boolean} false: the compiler found errors (it has told them on stderr) and dist/ is as it was
 */
export function compileDist(root, finish) {
  const nest = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8'));
  const workshop = join(root, 'node_modules', '.cache', 'dondoc');
  const next = join(workshop, `dist-${process.pid}`);
  const previous = join(workshop, `previous-${process.pid}`);
  const dist = join(root, 'dist');
  mkdirSync(workshop, { recursive: true });
  try {
    if (!compile(root, nest.compilerOptions.tsConfigPath, next)) return false;
    copyAssets(join(root, nest.sourceRoot), next, nest.compilerOptions.assets);
    finish(next);
    if (existsSync(dist)) renameSync(dist, previous);
    renameSync(next, dist);
    return true;
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(previous, { recursive: true, force: true });
  }
}

function compile(root, config, outDir) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(root, config), '--outDir', outDir];
  args.push(
    '--tsBuildInfoFile',
    join(outDir, '.tsbuildinfo'),
    '--pretty',
    String(process.stderr.isTTY === true),
  );
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  // Of use only to a compiler that finds the same folder again.
  rmSync(join(outDir, '.tsbuildinfo'), { force: true });
  return status === 0;
}

function copyAssets(source, target, assets) {
  const patterns = assets.map(({ include }) => expressionOf(include));
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    const path = relative(source, join(entry.parentPath ?? entry.path, entry.name));
    if (!entry.isFile() || !patterns.some((pattern) => pattern.test(path.replaceAll(sep, '/')))) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(source, path), join(target, path));
  }
}

/** The glob patterns nest-cli.json uses: any folders, any name, one of several endings. */
function expressionOf(glob) {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_all, choices) => `(?:${choices.replaceAll(',', '|')})`)
    .replaceAll('**/', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '(?:.*/)?');
  return new RegExp(`^${source}$`);
}
