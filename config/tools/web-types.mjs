// `npm run web:types` writes the browser application's types of the API from docs/openapi.json; `npm run
// web:types:check` only says whether they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureReady, orExit, ROOT } from './setup.mjs';

orExit(() => ensureReady({ withBuild: false }));
const { default: openapiTS, astToString } = await import('openapi-typescript');
const prettier = await import('prettier');

const file = join(ROOT, 'src', 'web', 'lib', 'api', 'schema.d.ts');
const options = JSON.parse(readFileSync(join(ROOT, 'config', 'prettier.json'), 'utf8'));
const document = JSON.parse(readFileSync(join(ROOT, 'docs', 'openapi.json'), 'utf8'));
const types = astToString(await openapiTS(document, { alphabetize: true, rootTypes: false }));
const wanted = await prettier.format(`// Written by \`npm run web:types\`.\n${types}`, {
  ...options,
  parser: 'typescript',
});

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
  process.stderr.write('src/web/lib/api/schema.d.ts: written\n');
} else if (present() !== wanted) {
  process.stderr.write(
    'src/web/lib/api/schema.d.ts: not what docs/openapi.json says. Run: npm run web:types\n',
  );
  process.exitCode = 1;
}

function present() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
