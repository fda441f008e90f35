import { officeTimeOf } from '../time/office-time.js';
import type { Succession } from '../units/succession.js';
import { type Caller, type CallerSuccession, holdsAny, type TakenOver } from './caller.js';

/** What of others' open work has come to a unit. @param zone IANA name of the office's zone */
export function takenOverBy(
  succession: Pick<Succession, 'inheritedBy'>,
  unitId: string,
  zone: string,
): TakenOver[] {
  return succession.inheritedBy(unitId).map(({ unitId: left, fromOn }) => ({
    unitId: left,
    sinceMs: officeTimeOf(fromOn, '00:00', zone).epochMs,
  }));
}

/** What mergers and dissolutions mean for a person on a day; undefined where it is nothing, as for most. */
export function successionOf(
  { personId, unitId, roles }: Pick<Caller, 'personId' | 'unitId' | 'roles'>,
  directory: Succession & { unitsWatchedBy(personId: string): readonly string[] },
  zone: string,
): CallerSuccession | undefined {
  const ofUnit = unitId !== null && holdsAny({ roles }, ['unit', 'head']) ? unitId : null;
  const watched = roles.includes('leader') ? directory.unitsWatchedBy(personId) : [];
  const unitEnded = ofUnit !== null && directory.holderOf(ofUnit) !== ofUnit;
  const byUnit = ofUnit === null ? [] : takenOverBy(directory, ofUnit, zone);
  const byWatched = watched.flatMap((id) => takenOverBy(directory, id, zone));
  return unitEnded || byUnit.length > 0 || byWatched.length > 0
    ? { unitEnded, byUnit, byWatched }
    : undefined;
}
