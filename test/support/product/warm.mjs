// Preloaded into a product process (node --import): reads the program's modules in advance and then waits for one line
// on stdin, so that a successor stands ready when the test ends its predecessor. Changes nothing in the program.
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = process.env.WARM_DIST;
await import(pathToFileURL(join(dist, 'commands', 'serve.js')).href);
process.stderr.write('{"msg":"warm"}\n');
await once(process.stdin, 'data');
process.stdin.unref();
