import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The built command line. */
export const PROGRAM = join(ROOT, 'dist', 'cli.js');

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs on until it is told to stop. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): { stdout: string; stderr: string };
  /** Waits until `words` stand on stdout or stderr. @throws Error if the process ends before that */
  says(words: string | RegExp): Promise<void>;
  readonly ended: Promise<Ended>;
}

/**
 * Makes the built program fit the sources, once for all suites that start it; `npm test` has done so before.
 * Does nothing, in a few milliseconds, where it does fit.
 */
export async function buildProgram(): Promise<void> {
  const tool = join(ROOT, 'config', 'tools', 'setup.mjs');
  const { status, stderr } = await finish(
    spawn(process.execPath, ['--input-type=module', '-e', `(await import('${tool}')).ensureReady()`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  ).ended;
  if (status !== 0) throw new Error(`the program cannot be built:\n${stderr}`);
}

/** Starts `dondoc` in `folder`, with nothing in its environment but `env`. */
export function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  return finish(
    spawn(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** Runs `dondoc` to its end. */
export function run(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return start(folder, args, env).ended;
}

function finish(child: ChildProcess): Running {
  const printed = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      for (const listen of listeners) listen();
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, ...printed }));
  });
  return {
    process: child,
    output: () => ({ ...printed }),
    ended,
    says: (words) =>
      new Promise((resolve, reject) => {
        const listen = (): void => {
          const all = printed.stdout + printed.stderr;
          if (typeof words === 'string' ? all.includes(words) : words.test(all)) resolve();
        };
        listeners.add(listen);
        listen();
        ended.then(
          () =>
            reject(new Error(`ended before it said ${String(words)}:\n${printed.stdout}${printed.stderr}`)),
          reject,
        );
      }),
  };
}
