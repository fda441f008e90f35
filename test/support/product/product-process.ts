import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DIST = join(ROOT, 'dist');
const WARM = fileURLToPath(new URL('warm.mjs', import.meta.url));

/** What a process ended with. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface LogLine {
  readonly msg?: string;
  readonly level?: string;
  readonly job?: string;
}

/** How long a process may take to say that it is ready; only a broken one takes so long. */
const PATIENCE_MS = 45_000;

let built = false;

/** Builds the program if it does not fit its sources; looks once a suite. */
export function buildProduct(): void {
  if (built) return;
  const step = "import('./config/tools/setup.mjs').then((setup) => setup.ensureReady())";
  execFileSync(process.execPath, ['-e', step], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  built = true;
}

/** One process of the built program, as an administrator would start it. */
export class ProductProcess {
  readonly lines: LogLine[] = [];
  readonly exited: Promise<Exit>;
  private printed = '';
  /** Where it answers. */
  readonly url: string;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting = new Set<() => void>();
  private exit: Exit | null = null;

  /** @param command `start`, `serve`, `work` or another one with its options; waits for {@link go} */
  constructor(command: readonly string[], env: NodeJS.ProcessEnv, folder: string) {
    this.url = `http://127.0.0.1:${env.PORT ?? ''}`;
    this.child = spawn(process.execPath, ['--import', WARM, join(DIST, 'cli.js'), ...command], {
      cwd: folder,
      env: { PATH: process.env.PATH, WARM_DIST: DIST, ...env },
      stdio: 'pipe',
    });
    this.child.stdin.on('error', () => undefined);
    this.child.stdout.on('data', (chunk) => {
      this.printed += String(chunk);
      this.tell();
    });
    createInterface({ input: this.child.stderr }).on('line', (text) => {
      this.lines.push(parse(text));
      this.tell();
    });
    this.exited = new Promise((resolve) => {
      this.child.once('exit', (code, signal) => {
        this.exit = { code, signal };
        this.tell();
        resolve(this.exit);
      });
    });
  }

  get running(): boolean {
    return this.exit === null;
  }

  /** Lets the program begin; its modules are read by then or soon. */
  go(): void {
    this.child.stdin.end('go\n');
  }

  /** Begins and listens: jobs are taken, what was pending is queued. */
  async ready(): Promise<void> {
    this.go();
    await this.until(() => this.has('ready'), 'to be ready');
  }

  /** `start` alone: it has swept, the mails have left, and it has greeted whoever sits in front of it. */
  async greeted(): Promise<string> {
    this.go();
    await this.until(() => this.printed.includes('is ready.'), 'to greet');
    return this.printed;
  }

  async warm(): Promise<void> {
    await this.until(() => this.has('warm'), 'to be warm');
  }

  /** What `/health/ready` answers. */
  async health(): Promise<{ readonly status: number; readonly failing: string[] }> {
    const answer = await fetch(`${this.url}/health/ready`);
    const { checks } = (await answer.json()) as { checks: { name: string; ok: boolean }[] };
    return { status: answer.status, failing: checks.filter((c) => !c.ok).map((c) => c.name) };
  }

  has(msg: string): boolean {
    return this.lines.some((line) => line.msg === msg);
  }

  /** Whether it has run such a job to its end. */
  did(job: string): boolean {
    return this.lines.some((line) => line.job === job && line.msg === 'job');
  }

  /** At once, whatever it does; safe where it is gone already. */
  kill(): Promise<Exit> {
    if (this.running) this.child.kill('SIGKILL');
    return this.exited;
  }

  /** As an operator or a container engine stops it. */
  stop(): Promise<Exit> {
    if (this.running) this.child.kill('SIGTERM');
    return this.exited;
  }

  /** What it complained about. */
  get complaints(): LogLine[] {
    return this.lines.filter(
      (line) => line.level === 'warn' || line.level === 'error' || line.level === 'fatal',
    );
  }

  private async until(holds: () => boolean, what: string): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), PATIENCE_MS)));
    try {
      while (!holds()) {
        if (this.exit)
          throw new Error(`the process ended (${JSON.stringify(this.exit)}) and was ${what}: ${this.tail}`);
        let wake = (): void => undefined;
        const told = new Promise<void>((resolve) => this.waiting.add((wake = resolve)));
        const outcome = await Promise.race([told, late]);
        this.waiting.delete(wake);
        if (outcome === 'late')
          throw new Error(`the process was ${what} within ${PATIENCE_MS} ms: ${this.tail}`);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  private get tail(): string {
    return this.lines
      .slice(-8)
      .map((line) => JSON.stringify(line))
      .join('\n');
  }

  private tell(): void {
    for (const wake of this.waiting) wake();
  }
}

function parse(text: string): LogLine {
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return { msg: text, level: 'text' };
  }
}
