import { pino, type DestinationStream, type Logger } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { AppConfig } from '../../config/app-config.js';
import { currentLogContext } from './log-context.js';
import { scrub } from './scrub.js';

/** Injection token of the process's logger. */
export const LOGGER = Symbol('Logger');

/** Fields that hold what must never be logged, wherever in an object down to the third level they stand. */
const HIDDEN_FIELDS = [
  'authorization',
  'body',
  'content',
  'cookie',
  'email',
  'html',
  'password',
  'passwordHash',
  'phone',
  'secret',
  'subject',
  'text',
  'token',
];

/**
 * The process's logger: one line an event, with the ids of the request or job it belongs to, on stderr (stdout is for
 * results). Levels by reader: error = a person must act, warn = degraded but heals itself, info = life cycle and one
 * line a request or job.
 * @param destination where the lines go instead (tests)
 */
export function createLogger(config: AppConfig['logging'], destination?: DestinationStream): Logger {
  const stderr = 2;
  const sink = destination ?? pino.destination({ fd: stderr, sync: true });
  return pino(
    {
      level: config.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ ...currentLogContext() }),
      redact: {
        paths: HIDDEN_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[hidden]',
      },
      serializers: { err: describeError, error: describeError },
      hooks: { streamWrite: scrub },
    },
    config.format === 'pretty' ? pretty(sink) : sink,
  );
}

/** Lines for people, written at once: what a process says last before it exits must not wait in a stream. */
function pretty(sink: DestinationStream): DestinationStream {
  const render = prettyFactory({
    colorize: process.stderr.isTTY,
    translateTime: 'SYS:HH:MM:ss.l',
    singleLine: true,
  });
  return { write: (line) => sink.write(render(line)) };
}

interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

/**
 * What a log line says about an error. Only these fields: drivers hang the statement's parameters and the server's
 * whole answer on their errors, which is personal data.
 */
function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    ...(error.stack ? { stack: error.stack } : {}),
    ...(error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}
