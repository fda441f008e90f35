import type { Caller } from './caller.js';
import { holdsAny } from './caller.js';
import { isPermitted, OVERSEEING } from './permissions.js';

/** Whose absence it is, and who takes his place. */
export interface AbsenceParties {
  readonly personId: string;
  /** The unit of that person. */
  readonly unitId: string | null;
  readonly standInId: string;
}

/** Which absences somebody sees: all; or his own, those he stands in for, and those of one unit, if he has one. */
export type AbsenceSight =
  { readonly all: true } | { readonly all: false; readonly personId: string; readonly unitId: string | null };

/** Colleagues are seen, so that one knows whom to turn to. */
export function absenceSightOf(caller: Caller): AbsenceSight {
  if (holdsAny(caller, OVERSEEING)) return { all: true };
  return { all: false, personId: caller.personId, unitId: caller.unitId };
}

export function maySeeAbsence(caller: Caller, { personId, unitId, standInId }: AbsenceParties): boolean {
  const sight = absenceSightOf(caller);
  if (sight.all) return true;
  return [personId, standInId].includes(sight.personId) || (unitId !== null && unitId === sight.unitId);
}

/** Everybody records his own absence; whoever keeps the register, anybody's. */
export const mayKeepAbsence = (caller: Caller, personId: string): boolean =>
  personId === caller.personId || isPermitted(caller, 'unit.write');
