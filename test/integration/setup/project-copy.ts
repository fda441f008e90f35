import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A small project of its own that the real set-up tools install, build and run. */
export class ProjectCopy {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-setup-')));

  constructor() {
    for (const name of ['tsconfig.json', 'nest-cli.json', 'config/tsconfig.build.json', 'config/tools']) {
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
    }
    this.write('package.json', JSON.stringify({ name: 'small', type: 'module' }));
    this.write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages: { '': {} } }));
    this.write('src/cli.ts', "process.stdout.write('ran ' + process.argv.slice(2).join(' '));\n");
    this.write('src/mail/messages/hello/body.hbs', 'Xin chào');
  }

  /** As after `npm ci` by hand: npm's own record is there, and the compiler. */
  installByHand(): void {
    this.write('node_modules/.package-lock.json', JSON.stringify({ packages: {} }));
    mkdirSync(join(this.folder, 'node_modules/@types'));
    for (const name of ['typescript', '@types/node', 'undici-types']) {
      symlinkSync(join(ROOT, 'node_modules', name), join(this.folder, 'node_modules', name));
    }
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Starts the command line the way `npm start` and `npx` do. */
  start(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const script = join(this.folder, 'config/tools/dondoc.mjs');
      const child = spawn(process.execPath, [script, ...args], {
        env: { PATH: process.env['PATH'], ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.on('error', reject);
      child.on('close', (status) => {
        resolve({ status, stdout, stderr });
      });
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
