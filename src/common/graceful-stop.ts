import type { Logger } from 'pino';

export interface GracefulStop {
  /** Ends what is under way and closes everything; called once. */
  readonly close: () => Promise<void>;
  readonly logger: Logger;
  /** After this many milliseconds the process ends whatever is still open. */
  readonly timeoutMs: number;
}

/**
 * Closes the process in order on SIGTERM or SIGINT: exit status 0 when all was closed in time, 1 when not. A second
 * signal ends it at once.
 * @returns takes the signal handlers off again, and with them the limit
 */
export function stopOnSignals({ close, logger, timeoutMs }: GracefulStop): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stopInOrder = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, 'stopping');
    timer = setTimeout(() => {
      logger.error({ timeoutMs }, 'not everything ended in time: stopping anyway');
      process.exit(1);
    }, timeoutMs);
    close().then(
      () => {
        clearTimeout(timer);
        logger.info('stopped');
        process.exit(0);
      },
      (err: unknown) => {
        logger.error({ err }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  const stopAtOnce = (signal: NodeJS.Signals): void => {
    logger.warn({ signal }, 'second signal: stopping at once');
    process.exit(1);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (timer) stopAtOnce(signal);
    else stopInOrder(signal);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return () => {
    clearTimeout(timer);
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  };
}
