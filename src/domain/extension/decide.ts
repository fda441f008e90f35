import { type Caller, holdsAny } from '../access/caller.js';
import type { Decider } from './policy.js';

/** Whoever may decide, and whose place he takes. */
export interface Deciding extends Pick<Caller, 'personId' | 'roles' | 'standing'> {
  readonly standsInFor?: readonly Deciding[];
}

/**
 * Whether the caller decides a request of these lead units: somebody of the office; or the leader who watches over one of
 * them, or a standing leader, or who takes the place of one. The office is no matter of one person's absence.
 * @param directory says whose block of work somebody watches over
 */
export function mayDecide(
  caller: Deciding,
  decider: Decider,
  leadUnitIds: readonly string[],
  directory: { unitsWatchedBy(personId: string): readonly string[] },
): boolean {
  if (decider === 'office') return holdsAny(caller, ['office']);
  return [caller, ...(caller.standsInFor ?? [])].some(
    (who) =>
      holdsAny(who, ['leader']) &&
      (who.standing || leadUnitIds.some((unitId) => directory.unitsWatchedBy(who.personId).includes(unitId))),
  );
}
