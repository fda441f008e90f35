// `npm run config:check` says whether .env.example and the table in README.md are what the schemas of src/config say;
// `npm run config:docs` writes them. Works on the built program.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureReady, orExit, ROOT } from './setup.mjs';

orExit(() => ensureReady());
const { renderConfigTable, renderEnvExample } = await import('../../dist/config/describe-config.js');

const MARKED = /(<!-- config:begin -->\n).*?(\n<!-- config:end -->)/s;
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
if (!MARKED.test(readme)) {
  process.stderr.write(
    'README.md has no place for the table: <!-- config:begin --> and <!-- config:end -->\n',
  );
  process.exit(1);
}
const wanted = {
  '.env.example': renderEnvExample(),
  'README.md': readme.replace(MARKED, (_all, begin, end) => `${begin}\n${renderConfigTable()}\n${end}`),
};

let stale = false;
for (const [name, text] of Object.entries(wanted)) {
  const file = join(ROOT, name);
  if (readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--write')) {
    writeFileSync(file, text);
    process.stderr.write(`${name}: written\n`);
  } else {
    stale = true;
    process.stderr.write(`${name}: not what src/config says. Run: npm run config:docs\n`);
  }
}
process.exitCode = stale ? 1 : 0;
