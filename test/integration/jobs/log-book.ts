import type { JobLogger } from '../../../src/jobs/job-logger.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly [field: string]: unknown;
}

/** Keeps what was logged, and lets a test wait for a line. */
export class LogBook implements JobLogger {
  readonly lines: LogLine[] = [];
  private waiting: { n: number; fits: (line: LogLine) => boolean; resolve: (lines: LogLine[]) => void }[] =
    [];

  info = (fields: object, message: string) => this.add('info', fields, message);
  warn = (fields: object, message: string) => this.add('warn', fields, message);
  error = (fields: object, message: string) => this.add('error', fields, message);

  /** The first `n` lines that fit, as soon as they are there. */
  until(fits: (line: LogLine) => boolean, n = 1): Promise<LogLine[]> {
    return new Promise((resolve) => {
      this.waiting.push({ n, fits, resolve });
      this.settle();
    });
  }

  private add(level: LogLine['level'], fields: object, message: string): void {
    this.lines.push({ ...fields, level, message });
    this.settle();
  }

  private settle(): void {
    this.waiting = this.waiting.filter(({ n, fits, resolve }) => {
      const found = this.lines.filter(fits);
      if (found.length >= n) resolve(found.slice(0, n));
      return found.length < n;
    });
  }
}
