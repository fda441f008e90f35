import { type Lifecycle, type Party, type Step, stepsFrom } from '../lifecycle/lifecycle.js';
import { type Caller, holdsAny } from './caller.js';

/**
 * Which assignments a person sees: all of them, or those in which a certain unit takes part (leads or coordinates) or
 * one that a certain leader watches over. Both null: none.
 */
export type Sight =
  | { readonly all: true }
  | { readonly all: false; readonly unitId: string | null; readonly supervisorId: string | null };

/** The units of an assignment and who watches over them. */
export interface Parts {
  readonly leadUnitIds: readonly string[];
  readonly coordinatingUnitIds: readonly string[];
  /** Supervisors of all these units. */
  readonly supervisorIds: readonly string[];
}

/** Promise 8, nothing leaks: people see only what they take part in or supervise. */
export function sightOf(caller: Caller): Sight {
  const leads = caller.roles.includes('leader');
  if (holdsAny(caller, ['office', 'admin', 'inspector']) || (leads && caller.standing)) return { all: true };
  return {
    all: false,
    unitId: holdsAny(caller, ['unit', 'head']) ? caller.unitId : null,
    supervisorId: leads ? caller.personId : null,
  };
}

/** Whether the caller sees an assignment of these parts. What he does not see does not exist for him. */
export function maySee(caller: Caller, parts: Parts): boolean {
  const sight = sightOf(caller);
  if (sight.all) return true;
  const { unitId, supervisorId } = sight;
  return (
    (unitId !== null && (parts.leadUnitIds.includes(unitId) || parts.coordinatingUnitIds.includes(unitId))) ||
    (supervisorId !== null && parts.supervisorIds.includes(supervisorId))
  );
}

/** For whom the caller may act on an assignment: its lead unit, the office, or nobody. */
export function partiesOf(caller: Caller, leadUnitIds: readonly string[]): Party[] {
  const ofLead =
    holdsAny(caller, ['unit', 'head']) && caller.unitId !== null && leadUnitIds.includes(caller.unitId);
  return [
    ...(ofLead ? (['lead'] as const) : []),
    ...(caller.roles.includes('office') ? (['office'] as const) : []),
  ];
}

/** The steps the caller may take now. */
export function stepsOpenTo(caller: Caller, lifecycle: Lifecycle, leadUnitIds: readonly string[]): Step[] {
  return partiesOf(caller, leadUnitIds).flatMap((party) => stepsFrom(lifecycle, party));
}
