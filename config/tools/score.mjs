// `npm run score -- <folder> [--check] [--scorer <score.mjs>] [--out <folder>] [score options]`
// Extracts every text of a folder that has gold/*.json beside it and runs the scorer on the result.
// --check fails (exit 1) under the aims; the scorer is the folder's own score.mjs unless another is named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureReady, orExit, ROOT } from './setup.mjs';

/** What documents never seen before must reach. */
const AIMS = [
  ['tasks F1', 0.85, (s) => s.tasks.f1],
  ['last day', 0.95, (s) => s.due.exact.accuracy],
  ['header F1', 0.9, (s) => s.header.f1],
];

const args = process.argv.slice(2);
const flag = (name) => {
  const i = args.indexOf(name);
  if (i >= 0) args.splice(i, 1);
  return i >= 0;
};
const value = (name) => {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args.splice(i, 2)[1];
};

const check = flag('--check');
const scorerGiven = value('--scorer');
const outGiven = value('--out');
const folder = args.shift();
if (!folder || !existsSync(join(folder, 'gold'))) {
  process.stderr.write(
    'usage: npm run score -- <folder with texts and gold/> [--check] [--scorer file] [--out folder]\n',
  );
  process.exit(2);
}
const scorer = resolve(scorerGiven ?? join(folder, 'score.mjs'));
if (!existsSync(scorer)) {
  process.stderr.write(`no scorer at ${scorer}: name one with --scorer\n`);
  process.exit(2);
}

orExit(() => ensureReady());
const load = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href);
const { extractDirective } = await load('domain/extraction/index.js');
const { readDocumentFile } = await load('modules/intake/read-document/index.js');

const out = outGiven ? resolve(outGiven) : mkdtempSync(join(tmpdir(), 'dondoc-score-'));
mkdirSync(out, { recursive: true });
let failed = 0;
for (const name of readdirSync(folder).sort()) {
  const { name: slug, ext } = parse(name);
  if (!/^\.(?:txt|docx|pdf)$/i.test(ext) || !existsSync(join(folder, 'gold', `${slug}.json`))) continue;
  try {
    const { text } = await readDocumentFile(join(folder, name));
    writeFileSync(join(out, `${slug}.json`), JSON.stringify(extractDirective(text), null, 2));
  } catch (error) {
    failed += 1;
    process.stderr.write(`${name}: ${error.detail ?? error.message}\n`);
  }
}

const score = (extra) =>
  spawnSync(process.execPath, [scorer, join(folder, 'gold'), out, ...extra], { encoding: 'utf8' });
const shown = score(args);
process.stdout.write(shown.stdout);
process.stderr.write(shown.stderr);
let status = shown.status === 0 && failed === 0 ? 0 : 1;
if (check && shown.status === 0) {
  const { all } = JSON.parse(score(['--json']).stdout);
  for (const [what, aim, read] of AIMS) {
    const got = read(all);
    if (got !== null && got < aim) {
      process.stderr.write(`under the aim: ${what} ${got.toFixed(3)} < ${aim}\n`);
      status = 1;
    }
  }
}
if (!outGiven) rmSync(out, { recursive: true, force: true });
process.exitCode = status;
