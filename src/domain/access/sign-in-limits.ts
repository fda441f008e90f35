const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** So many attempts are heard within a window; after them the next one waits for its end. */
export interface AttemptLimit {
  readonly most: number;
  readonly windowMs: number;
}

/**
 * What is counted of attempts that failed. None of them locks an account: every window ends by itself, whoever was let in
 * from an address before is not held back there by what others try elsewhere, and a reset link ends the counting.
 */
export const ATTEMPT_LIMITS = {
  /** One login from one address. */
  pair: { most: 10, windowMs: 15 * MINUTE_MS },
  /** All logins from one address: somebody who tries one password on everybody. An office may share an address. */
  address: { most: 100, windowMs: 15 * MINUTE_MS },
  /** One login from all addresses where it was not let in before: somebody with many machines. */
  login: { most: 50, windowMs: 15 * MINUTE_MS },
  /** Wrong second factors of one account: who gets as far knows the password. */
  code: { most: 20, windowMs: DAY_MS },
  /** Asking for a reset link, from one address and for one login. */
  reset_address: { most: 20, windowMs: HOUR_MS },
  reset_login: { most: 3, windowMs: HOUR_MS },
} as const satisfies Record<string, AttemptLimit>;
export type AttemptKind = keyof typeof ATTEMPT_LIMITS;

/** How long an address stays known as one a login was let in from. */
export const KNOWN_ADDRESS_MS = 30 * DAY_MS;

/** What was counted since the first attempt of a window. */
export interface Tally {
  readonly count: number;
  readonly sinceMs: number;
}

/** The count with one attempt more; behind its window it begins anew. */
export function counted(tally: Tally | null, nowMs: number, { windowMs }: AttemptLimit): Tally {
  if (!tally || nowMs >= tally.sinceMs + windowMs) return { count: 1, sinceMs: nowMs };
  return { count: tally.count + 1, sinceMs: tally.sinceMs };
}

/** Milliseconds until the next attempt is heard; 0: now. Never more than one window, whatever the clock does. */
export function waitMs(tally: Tally | null, nowMs: number, { most, windowMs }: AttemptLimit): number {
  if (!tally || tally.count < most) return 0;
  return Math.min(windowMs, Math.max(0, tally.sinceMs + windowMs - nowMs));
}
