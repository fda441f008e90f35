import { type Caller, holdsAny } from '../access/caller.js';
import type { Decider } from './policy.js';

/**
 * Whether the caller decides a request of these lead units: somebody of the office; or the leader who watches over one of
 * them, or a standing leader.
 * @param unitsWatched the units whose block of work the caller watches over
 */
export function mayDecide(
  caller: Pick<Caller, 'roles' | 'standing'>,
  decider: Decider,
  leadUnitIds: readonly string[],
  unitsWatched: readonly string[],
): boolean {
  if (decider === 'office') return holdsAny(caller, ['office']);
  if (!holdsAny(caller, ['leader'])) return false;
  return caller.standing || leadUnitIds.some((unitId) => unitsWatched.includes(unitId));
}
