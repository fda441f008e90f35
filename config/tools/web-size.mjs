// `npm run web:size`: the script a browser loads before the first page can be used (the entry, and the home page with
// all they import), gzipped, against the most it may be.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureReady, orExit, ROOT } from './setup.mjs';

const MOST = 300 * 1024;
/** What loads at `/` for somebody signed in: everybody's page, and a leader's. */
const HOMES = ['features/home/pages/home-page.tsx', 'features/picture/pages/picture-page.tsx'];

orExit(() => ensureReady());
const web = join(ROOT, 'dist', 'web');
const manifest = JSON.parse(readFileSync(join(web, '.vite', 'manifest.json'), 'utf8'));
let largest = 0;
for (const home of HOMES) {
  const seen = new Set();
  for (const name of ['index.html', home]) collect(name, seen);
  const files = [...seen].map((name) => manifest[name].file).filter((file) => file.endsWith('.js'));
  const sizes = files.map((file) => ({ file, size: statSync(join(web, `${file}.gz`)).size }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  largest = Math.max(largest, total);
  print(home);
  for (const { file, size } of sizes.sort((a, b) => b.size - a.size)) print(`${kib(size)}  ${file}`);
  print(`${kib(total)}  first load, of ${kib(MOST).trim()} at most`);
}
process.exitCode = largest > MOST ? 1 : 0;

function collect(name, seen) {
  if (seen.has(name)) return;
  if (!manifest[name]) throw new Error(`the build has no ${name}`);
  seen.add(name);
  for (const other of manifest[name].imports ?? []) collect(other, seen);
}

function kib(bytes) {
  return `${(bytes / 1024).toFixed(1)} KiB`.padStart(11);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
