import { addDays, type LocalDate } from '../time/local-date.js';

/** What succession is told from. */
export interface DatedUnit {
  readonly id: string;
  /** Last day of the unit; null while it lasts. */
  readonly validTo: LocalDate | null;
  /** Who takes over what it left open. */
  readonly successorId: string | null;
}

/** A unit that is no more and whose open work has come to another. */
export interface Inherited {
  readonly unitId: string;
  /** First day on which the work is the successor's. */
  readonly fromOn: LocalDate;
}

/** Who answers for whose work on one day. */
export interface Succession {
  /** The unit that answers for the open work of `unitId`: itself, or the last of its successors. */
  holderOf(unitId: string): string;
  /** The units whose open work has come to `unitId`, directly or by way of others, those too it has passed on since. */
  inheritedBy(unitId: string): readonly Inherited[];
}

/**
 * Merged and dissolved units (sáp nhập, giải thể) as of `date`. A unit without a successor goes on answering for its
 * work; a successor that is not registered holds it in name, which leaves it to the office. Circles are cut.
 */
export function successionOn(date: LocalDate, units: Iterable<DatedUnit>): Succession {
  const byId = new Map<string, DatedUnit>();
  for (const unit of units) byId.set(unit.id, unit);
  const holders = new Map<string, string>();
  const inherited = new Map<string, Inherited[]>();
  for (const unit of byId.values()) {
    if (!hasEnded(unit, date)) continue;
    const seen = new Set([unit.id]);
    let fromOn = '';
    for (let current: DatedUnit | undefined = unit; current && hasEnded(current, date);) {
      const next: string = current.successorId;
      if (seen.has(next)) break;
      seen.add(next);
      const after = addDays(current.validTo, 1);
      if (after > fromOn) fromOn = after;
      const known = inherited.get(next);
      if (known) known.push({ unitId: unit.id, fromOn });
      else inherited.set(next, [{ unitId: unit.id, fromOn }]);
      holders.set(unit.id, next);
      current = byId.get(next);
    }
  }
  return {
    holderOf: (unitId) => holders.get(unitId) ?? unitId,
    inheritedBy: (unitId) => inherited.get(unitId) ?? NONE,
  };
}

const NONE: readonly Inherited[] = [];

type Ended = DatedUnit & { readonly validTo: LocalDate; readonly successorId: string };

const hasEnded = (unit: DatedUnit, date: LocalDate): unit is Ended =>
  unit.validTo !== null && unit.validTo < date && unit.successorId !== null;
