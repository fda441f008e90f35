const DAY_MS = 24 * 3_600_000;

/**
 * Whether it is time for an anchor.
 * @param sinceMs when the last one was taken, or the chain began; null: there is nothing to anchor
 */
export function isAnchorDue(sinceMs: number | null, nowMs: number, everyDays: number): boolean {
  return sinceMs !== null && nowMs - sinceMs >= everyDays * DAY_MS;
}
