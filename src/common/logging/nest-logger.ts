import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';

/** Contexts of Nest that tell every route and provider at the start: of use only when looking for a fault. */
const CHATTY = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'NestFactory']);

/** Nest's own messages as lines of the process's logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write(CHATTY.has(contextOf(rest)) ? 'debug' : 'info', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest's calling convention: further messages, then a stack where it is an error, then the context. */
  private write(level: Level, message: unknown, rest: unknown[]): void {
    const from = contextOf(rest) || undefined;
    if (message instanceof Error) {
      this.logger[level]({ from, err: message }, message.message);
      return;
    }
    const stack = level === 'error' ? rest.slice(0, -1).find((part) => isStack(part)) : undefined;
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    this.logger[level]({ from, ...(stack ? { stack } : {}) }, text);
  }
}

function contextOf(rest: unknown[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' && !isStack(last) ? last : '';
}

function isStack(part: unknown): boolean {
  return typeof part === 'string' && /\n\s+at /.test(part);
}
