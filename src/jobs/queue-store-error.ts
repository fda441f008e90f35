export type QueueStoreErrorCode =
  /** QUEUE_URL names no known store. */
  | 'QUEUE.URL_INVALID'
  /** The embedded folder is open in another process. */
  | 'QUEUE.FOLDER_IN_USE'
  /** The embedded folder cannot be made or written. */
  | 'QUEUE.FOLDER_UNUSABLE'
  /** Redis does not answer. */
  | 'QUEUE.UNREACHABLE';

/** The queue store cannot be used. The message says what to do, in Vietnamese, then English; it holds no password. */
export class QueueStoreError extends Error {
  override readonly name = 'QueueStoreError';

  constructor(
    readonly code: QueueStoreErrorCode,
    vietnamese: string,
    english: string,
    options?: { cause?: unknown },
  ) {
    super(`${vietnamese} / ${english}`, options);
  }
}
