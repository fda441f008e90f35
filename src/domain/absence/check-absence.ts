import { LONGEST_CHAIN } from '../follow-up/directory.js';
import type { LocalDate } from '../time/local-date.js';

/** Days on which somebody stands in for a person (ủy quyền); both days included. */
export interface AbsenceFacts {
  readonly id: string;
  readonly personId: string;
  readonly standInId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** Why an absence cannot be recorded as asked. */
export type AbsenceRefusal =
  | { readonly why: 'self' }
  | { readonly why: 'order' }
  | { readonly why: 'overlap'; readonly other: AbsenceFacts }
  /** On that day the stand-ins would lead back to the person. */
  | { readonly why: 'loop'; readonly on: LocalDate }
  /** On that day more would stand in for one another than can be followed. */
  | { readonly why: 'chain'; readonly on: LocalDate; readonly longest: number };

/**
 * Whether an absence fits those on record; null: it does. Stand-ins may be away themselves, so every day of it is looked
 * at on which the picture changes. @param others without the one that is being changed
 */
export function refusalOfAbsence(
  wanted: AbsenceFacts,
  others: readonly AbsenceFacts[],
): AbsenceRefusal | null {
  if (wanted.standInId === wanted.personId) return { why: 'self' };
  if (wanted.toOn < wanted.fromOn) return { why: 'order' };
  const meanwhile = others.filter((a) => a.fromOn <= wanted.toOn && wanted.fromOn <= a.toOn);
  const other = meanwhile.find((a) => a.personId === wanted.personId);
  if (other) return { why: 'overlap', other };
  const days = [wanted.fromOn, ...meanwhile.map((a) => a.fromOn).filter((day) => day > wanted.fromOn)].sort();
  for (const on of days) {
    const away = new Map(
      [...meanwhile, wanted]
        .filter((a) => a.fromOn <= on && on <= a.toOn)
        .map((a) => [a.personId, a.standInId]),
    );
    const after = hopsFrom(wanted.personId, away);
    if (after === null) return { why: 'loop', on };
    if (hopsTo(wanted.personId, away) + after > LONGEST_CHAIN)
      return { why: 'chain', on, longest: LONGEST_CHAIN };
  }
  return null;
}

/** How many stand-ins one after the other from a person on; null where they lead back to somebody. */
function hopsFrom(personId: string, away: ReadonlyMap<string, string>): number | null {
  const seen = new Set<string>();
  let current: string | undefined = personId;
  for (let next = away.get(current); next !== undefined; next = away.get(current)) {
    if (seen.has(current)) return null;
    seen.add(current);
    current = next;
  }
  return seen.size;
}

/** The longest row of people who stand in for one another and end at a person. */
function hopsTo(personId: string, away: ReadonlyMap<string, string>): number {
  return Math.max(
    0,
    ...[...away.keys()].map((start) => {
      let hops = 0;
      for (let current: string | undefined = start; current !== undefined && hops <= away.size; hops += 1) {
        if (current === personId) return hops;
        current = away.get(current);
      }
      return 0;
    }),
  );
}
