/** The pause after a failed attempt: 30 seconds, doubling, half an hour at most. @param attempts made so far, from 1 */
export function retryPauseMs(attempts: number): number {
  return Math.min(30_000 * 2 ** Math.max(0, attempts - 1), 30 * 60_000);
}

/** After this long a mail no server would take is reported as failed, so that a person acts. */
export const GIVE_UP_AFTER_MS = 3 * 24 * 3_600_000;

/** Whether another attempt is worth it for a mail written at `createdMs`. */
export function mayRetry(createdMs: number, nowMs: number): boolean {
  return nowMs - createdMs < GIVE_UP_AFTER_MS;
}
