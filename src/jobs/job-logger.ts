/** Where the queue layer writes; a pino logger fits. Fields hold names, ids, counts: never bodies or addresses. */
export interface JobLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
