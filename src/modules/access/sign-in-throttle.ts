const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;
/** So much memory an attacker can take and no more; the oldest are forgotten first. */
const MOST_KEYS = 10_000;

/**
 * Counts failed sign-ins by login and address, in this process's memory: it slows guessing down, and locks nobody out
 * of his account from elsewhere.
 */
export class SignInThrottle {
  private readonly failures = new Map<string, { count: number; readonly sinceMs: number }>();

  /** Seconds until the next attempt is heard; 0: now. */
  waitSeconds(login: string, address: string, nowMs: number): number {
    const known = this.failures.get(keyOf(login, address));
    if (!known || known.count < MOST_FAILURES) return 0;
    return Math.max(0, Math.ceil((known.sinceMs + WINDOW_MS - nowMs) / 1000));
  }

  /** Counts an attempt before it is checked, so that many at once are counted too. */
  begin(login: string, address: string, nowMs: number): void {
    const key = keyOf(login, address);
    const known = this.failures.get(key);
    if (known && nowMs < known.sinceMs + WINDOW_MS) {
      known.count += 1;
      return;
    }
    this.failures.delete(key);
    this.failures.set(key, { count: 1, sinceMs: nowMs });
    for (const oldest of this.failures.keys()) {
      if (this.failures.size <= MOST_KEYS) break;
      this.failures.delete(oldest);
    }
  }

  succeed(login: string, address: string): void {
    this.failures.delete(keyOf(login, address));
  }
}

/** Of a fixed length, however long a login somebody sends. */
function keyOf(login: string, address: string): string {
  return `${address} ${login}`.slice(0, 200);
}
