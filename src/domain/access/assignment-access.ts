import { type Lifecycle, type Party, type Step, stepsFrom } from '../lifecycle/lifecycle.js';
import { type Caller, holdsAny, type TakenOver } from './caller.js';
import { OVERSEEING } from './permissions.js';

/**
 * Which assignments a person sees: all of them, or those in which a certain unit takes part (leads or coordinates) or
 * one that a certain leader watches over; and what such a unit has taken over. Both null: none.
 */
export type Sight =
  | { readonly all: true }
  | {
      readonly all: false;
      readonly unitId: string | null;
      readonly supervisorId: string | null;
      readonly takenOver: readonly TakenOver[];
      /** What those see whose place he takes. */
      readonly asStandIn?: readonly NarrowSight[];
    };

/** The sight of somebody who does not see everything, as himself. */
export interface NarrowSight {
  readonly unitId: string | null;
  readonly supervisorId: string | null;
  readonly takenOver: readonly TakenOver[];
}

/** The units of an assignment and who watches over them. */
export interface Parts {
  readonly leadUnitIds: readonly string[];
  readonly coordinatingUnitIds: readonly string[];
  /** Supervisors of all these units. */
  readonly supervisorIds: readonly string[];
  /** When it was completed or withdrawn, epoch milliseconds; null while it is open. */
  readonly endedAtMs: number | null;
}

/** Promise 8, nothing leaks: people see only what they take part in or supervise. */
export function sightOf(caller: Caller): Sight {
  const own = ownSightOf(caller);
  const others = (caller.standsInFor ?? []).map(ownSightOf);
  if (own === 'all' || others.includes('all')) return { all: true };
  const asStandIn = others.filter((sight) => sight !== 'all');
  return { all: false, ...own, ...(asStandIn.length > 0 ? { asStandIn } : {}) };
}

function ownSightOf(caller: Caller): NarrowSight | 'all' {
  const leads = caller.roles.includes('leader');
  const ofUnit = holdsAny(caller, ['unit', 'head']);
  if (holdsAny(caller, OVERSEEING) || (leads && caller.standing)) return 'all';
  return {
    unitId: ofUnit ? caller.unitId : null,
    supervisorId: leads ? caller.personId : null,
    takenOver: [
      ...(ofUnit ? (caller.succession?.byUnit ?? []) : []),
      ...(leads ? (caller.succession?.byWatched ?? []) : []),
    ],
  };
}

/**
 * Whether the caller sees an assignment of these parts. What he does not see does not exist for him. Of a unit that is
 * no more its successor sees what it left open; what it had closed stays with it.
 */
export function maySee(caller: Caller, parts: Parts): boolean {
  const sight = sightOf(caller);
  if (sight.all) return true;
  return [sight, ...(sight.asStandIn ?? [])].some((each) => reaches(each, parts));
}

function reaches({ unitId, supervisorId, takenOver }: NarrowSight, parts: Parts): boolean {
  const takesPart = (id: string): boolean =>
    parts.leadUnitIds.includes(id) || parts.coordinatingUnitIds.includes(id);
  return (
    (unitId !== null && takesPart(unitId)) ||
    (supervisorId !== null && parts.supervisorIds.includes(supervisorId)) ||
    takenOver.some((unit) => takesPart(unit.unitId) && wasLeftOpen(parts, unit))
  );
}

const wasLeftOpen = ({ endedAtMs }: Parts, { sinceMs }: TakenOver): boolean =>
  endedAtMs === null || endedAtMs >= sinceMs;

/**
 * For whom the caller may act on an assignment: its lead unit, the office, or nobody; as himself or in the place of
 * somebody absent.
 */
export function partiesOf(caller: Caller, leadUnitIds: readonly string[]): Party[] {
  const everybody = [caller, ...(caller.standsInFor ?? [])];
  return [...new Set(everybody.flatMap((each) => ownPartiesOf(each, leadUnitIds)))];
}

/**
 * In whose place the caller does what `may` allows: null as himself, or where nobody he stands in for could either.
 * Both names go on record ("A thay B").
 */
export function onBehalfOf(caller: Caller, may: (somebody: Caller) => boolean): string | null {
  if (may(withoutStandIn(caller))) return null;
  return caller.standsInFor?.find(may)?.personId ?? null;
}

/** {@link onBehalfOf} for acting on an assignment as one of its parties. */
export function partyOnBehalfOf(caller: Caller, leadUnitIds: readonly string[], party: Party): string | null {
  return onBehalfOf(caller, (each) => ownPartiesOf(each, leadUnitIds).includes(party));
}

const withoutStandIn = ({ standsInFor: _others, ...own }: Caller): Caller => own;

function ownPartiesOf(caller: Caller, leadUnitIds: readonly string[]): Party[] {
  const { unitId, succession } = caller;
  const own = unitId !== null && leadUnitIds.includes(unitId);
  const takenOver = succession?.byUnit.some((unit) => leadUnitIds.includes(unit.unitId)) ?? false;
  // A unit that is no more keeps its history, but its successor acts.
  const ofLead = holdsAny(caller, ['unit', 'head']) && !succession?.unitEnded && (own || takenOver);
  return [
    ...(ofLead ? (['lead'] as const) : []),
    ...(caller.roles.includes('office') ? (['office'] as const) : []),
  ];
}

/** The steps the caller may take now. */
export function stepsOpenTo(caller: Caller, lifecycle: Lifecycle, leadUnitIds: readonly string[]): Step[] {
  return partiesOf(caller, leadUnitIds).flatMap((party) => stepsFrom(lifecycle, party));
}
