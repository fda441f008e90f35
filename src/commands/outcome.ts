import { DomainError } from '../common/errors/domain-error.js';

/** The call itself was wrong: exit 2. */
export class UsageError extends Error {}

/** Says on stderr what went wrong and sets the exit status: 2 for a wrong call, 1 for a failure. */
export function fail(error: unknown): void {
  const message =
    error instanceof DomainError ? error.detail : error instanceof Error ? error.message : String(error);
  process.stderr.write(`dondoc: ${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

// Whoever reads the result may have read enough (`dondoc sweep | head`): no failure of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** A result, on stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
