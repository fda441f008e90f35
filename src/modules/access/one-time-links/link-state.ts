import { fromInstant } from '../../../database/columns.js';
import { type LinkState, linkState } from '../../../domain/access/one-time-link.js';
import type { OneTimeLink } from '../entities/one-time-link.entity.js';

const ms = (at: string | null): number | null => (at === null ? null : fromInstant(at));

/** What has become of a stored link. */
export function stateOfLink({ usedAt, endedAt, expiresAt }: OneTimeLink, nowMs: number): LinkState {
  return linkState(
    { usedAtMs: ms(usedAt), endedAtMs: ms(endedAt), expiresAtMs: fromInstant(expiresAt) },
    nowMs,
  );
}
