import { AsyncLocalStorage } from 'node:async_hooks';

/** What every log line of one request or job carries. Ids only: nothing that names a person. */
export interface LogContext {
  readonly requestId?: string;
  readonly jobId?: string;
  readonly jobName?: string;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Runs `work` so that its log lines, and those of all it starts, carry `context` (added to what is there). */
export function withLogContext<T>(context: LogContext, work: () => T): T {
  return storage.run({ ...storage.getStore(), ...context }, work);
}

/** The ids of the request or job under way; empty outside of one. */
export function currentLogContext(): LogContext {
  return storage.getStore() ?? {};
}
