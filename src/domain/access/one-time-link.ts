const HOUR_MS = 3_600_000;

/** What a one-time link (liên kết dùng một lần) is for: a first password, or a new one. */
export const LINK_PURPOSES = ['invitation', 'reset'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** How long a link may be used: an invitation over a weekend, a reset while the person waits for the mail. */
export const LINK_LIFETIME_MS: Record<LinkPurpose, number> = { invitation: 72 * HOUR_MS, reset: 2 * HOUR_MS };

/** `replaced`: another link was sent in its place, or the account was disabled. */
export const LINK_STATES = ['open', 'used', 'replaced', 'expired'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export interface LinkFacts {
  readonly usedAtMs: number | null;
  readonly endedAtMs: number | null;
  readonly expiresAtMs: number;
}

/** What has become of a link. What was used stays used, also after its time. */
export function linkState({ usedAtMs, endedAtMs, expiresAtMs }: LinkFacts, nowMs: number): LinkState {
  if (usedAtMs !== null) return 'used';
  if (endedAtMs !== null) return 'replaced';
  return nowMs >= expiresAtMs ? 'expired' : 'open';
}
