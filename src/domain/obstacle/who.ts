import { type Caller, holdsAny } from '../access/caller.js';
import { OFFICE, type Party } from './obstacle.js';

/** What is done to an obstacle once it is raised. */
export type ObstacleAction = 'pass' | 'resolve' | 'void';

/** Whether a person is, or speaks for, a party; as himself or in the place of somebody absent. */
export function isOf(caller: Caller, party: Party): boolean {
  return [caller, ...(caller.standsInFor ?? [])].some((each) => isOneOf(each, party));
}

function isOneOf(person: Caller, { kind, unitId, personId }: Party): boolean {
  switch (kind) {
    case 'office':
      return person.roles.includes('office');
    case 'leader':
      return person.personId === personId;
    case 'standing':
      return person.standing && person.roles.includes('leader');
    case 'unit':
      return holdsAny(person, ['unit', 'head']) && isUnitOf(person, unitId);
  }
}

const isUnitOf = (person: Caller, unitId: string | null): boolean =>
  unitId !== null &&
  ((person.unitId === unitId && !person.succession?.unitEnded) ||
    (person.succession?.byUnit.some((taken) => taken.unitId === unitId) ?? false));

/**
 * Who may do what: the party it waits for passes it on or resolves it; so does the office. The owner, who raised it, may
 * give it to another party, say that it is resolved, or take it back (void); the office may take it back, too.
 */
export function mayHandle(
  caller: Caller,
  action: ObstacleAction,
  { owner, waiting }: { readonly owner: Party; readonly waiting: Party },
): boolean {
  if (isOf(caller, OFFICE) || isOf(caller, owner)) return true;
  return action !== 'void' && isOf(caller, waiting);
}

/**
 * Where what is beyond a unit's authority (vượt thẩm quyền) goes: to the leader who watches over the unit, or where it has
 * none, or the office raises it, to the standing leaders.
 */
export function upwards(supervisorId: string | null): Party {
  return supervisorId === null
    ? { kind: 'standing', unitId: null, personId: null }
    : { kind: 'leader', unitId: null, personId: supervisorId };
}

/** To whom it goes first: where its author says; else up, if it is beyond authority; else to the office. */
export function firstHolder(
  wanted: Party | null,
  beyondAuthority: boolean,
  supervisorId: string | null,
): Party {
  if (wanted) return wanted;
  return beyondAuthority ? upwards(supervisorId) : OFFICE;
}
