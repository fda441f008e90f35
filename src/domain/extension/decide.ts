import { partiesOf } from '../access/assignment-access.js';
import { type Caller, holdsAny } from '../access/caller.js';
import type { Decider } from './policy.js';

/**
 * Whether the caller decides a request of these lead units: somebody of the office; or the leader who watches over one of
 * them, or a standing leader; or who takes the place of one of those, as with every other step.
 * @param directory says whose block of work somebody watches over
 */
export function mayDecide(
  caller: Caller,
  decider: Decider,
  leadUnitIds: readonly string[],
  directory: { unitsWatchedBy(personId: string): readonly string[] },
): boolean {
  if (decider === 'office') return partiesOf(caller, leadUnitIds).includes('office');
  return [caller, ...(caller.standsInFor ?? [])].some(
    (who) =>
      holdsAny(who, ['leader']) &&
      (who.standing || leadUnitIds.some((unitId) => directory.unitsWatchedBy(who.personId).includes(unitId))),
  );
}
