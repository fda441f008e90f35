// `node config/tools/openapi.mjs --check` says whether docs/openapi.json is what the API describes of itself; without
// --check it is written. Works on the built program.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureReady, orExit, ROOT } from './setup.mjs';

orExit(() => ensureReady());
const { describeApiAlone } = await import('../../dist/app/openapi.js');
const { loadConfig } = await import('../../dist/config/load-config.js');
const prettier = await import('prettier');

const file = join(ROOT, 'docs', 'openapi.json');
const options = JSON.parse(readFileSync(join(ROOT, 'config', 'prettier.json'), 'utf8'));
const document = JSON.stringify(await describeApiAlone(loadConfig({})));
const wanted = await prettier.format(document, { ...options, parser: 'json' });

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
  process.stderr.write('docs/openapi.json: written\n');
} else if (present() !== wanted) {
  process.stderr.write('docs/openapi.json: not what the API is. Run: node config/tools/openapi.mjs\n');
  process.exitCode = 1;
}

function present() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
