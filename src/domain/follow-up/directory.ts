import type { LocalDate } from '../time/local-date.js';
import { type Succession, successionOn } from '../units/succession.js';
import type { Capacity } from './notice.js';
import type { Audience } from './policy.js';

/** The organization as the planner needs it: plain rows, dated. */
export interface DirectoryData {
  readonly units: readonly {
    readonly id: string;
    readonly supervisorId: string | null;
    readonly validTo: LocalDate | null;
    readonly successorId: string | null;
    readonly contactIds: readonly string[];
  }[];
  readonly people: readonly {
    readonly id: string;
    readonly active: boolean;
    readonly standing: boolean;
    readonly unitId?: string | null;
  }[];
  readonly appointments: readonly {
    readonly unitId: string;
    readonly personId: string;
    readonly capacity: 'head' | 'acting';
    readonly fromOn: LocalDate | null;
    readonly toOn: LocalDate | null;
  }[];
  readonly absences: readonly {
    readonly personId: string;
    readonly fromOn: LocalDate;
    readonly toOn: LocalDate;
    readonly standInId: string;
  }[];
  /** Who is told where an audience has nobody: the office. */
  readonly fallbackIds: readonly string[];
}

/** A person to tell, and in what capacity. */
export interface Recipient {
  readonly personId: string;
  readonly onBehalfOfId: string | null;
  readonly capacity: Capacity;
}

/** Who is who on one day. */
export interface Directory extends Succession {
  recipients(audience: Audience, unitId: string, monitoringOfficerId: string | null): readonly Recipient[];
  /** The person an assignment was delegated to, or who stands in; null once he has left, or is of no lead unit any more. */
  delegate(personId: string, leadUnitIds: readonly string[]): Recipient | null;
  /** The responsible head (người đứng đầu) of a unit, or who acts for them; before any absence is looked at. */
  headOf(unitId: string): { readonly personId: string; readonly capacity: 'head' | 'acting' } | null;
  /** Who is told in a person's place today: himself, or his stand-in; null where neither is there. */
  reach(personId: string): Recipient | null;
  /** Those absent today whose place the person takes, directly or by a chain of stand-ins. */
  standsInFor(personId: string): readonly string[];
  /** The units whose block of work a leader watches over (phụ trách khối). */
  unitsWatchedBy(personId: string): readonly string[];
}

/** A stand-in may be absent too; chains longer than this, or circular ones, are given up. */
export const LONGEST_CHAIN = 5;

/** The directory of one day. Dissolved units answer through their successor. */
export function directoryOn(date: LocalDate, data: DirectoryData): Directory {
  const units = new Map(data.units.map((u) => [u.id, u]));
  const active = new Set(data.people.filter((p) => p.active).map((p) => p.id));
  const unitOf = new Map(data.people.map((p) => [p.id, p.unitId]));
  const standing = data.people.filter((p) => p.active && p.standing).map((p) => p.id);
  const within = (from: LocalDate | null, to: LocalDate | null): boolean =>
    (from === null || from <= date) && (to === null || date <= to);
  // Where two absences or appointments overlap, the one that began last holds, in whatever order the rows come.
  const standIns = new Map(
    data.absences
      .filter((a) => within(a.fromOn, a.toOn))
      .sort((a, b) => inOrder(a.fromOn, b.fromOn) || inOrder(a.standInId, b.standInId))
      .map((a) => [a.personId, a.standInId]),
  );
  const appointments = new Map<string, DirectoryData['appointments'][number][]>();
  const sinceEarliest = [...data.appointments].sort(
    (a, b) => inOrder(a.fromOn ?? '', b.fromOn ?? '') || inOrder(a.personId, b.personId),
  );
  for (const a of sinceEarliest) {
    if (!within(a.fromOn, a.toOn) || !active.has(a.personId)) continue;
    appointments.set(a.unitId, [...(appointments.get(a.unitId) ?? []), a]);
  }

  const succession = successionOn(date, data.units);
  const watched = new Map<string, string[]>();
  for (const { id, supervisorId } of data.units) {
    if (supervisorId !== null) watched.set(supervisorId, [...(watched.get(supervisorId) ?? []), id]);
  }
  const currentUnit = (id: string): DirectoryData['units'][number] | null =>
    units.get(succession.holderOf(id)) ?? null;

  const reach = (personId: string, capacity: Capacity): Recipient | null => {
    const seen = new Set<string>();
    let current = personId;
    while (standIns.has(current) && !seen.has(current) && seen.size < LONGEST_CHAIN) {
      seen.add(current);
      current = standIns.get(current) as string;
    }
    const reached = !standIns.has(current) && active.has(current);
    if (reached && current !== personId)
      return { personId: current, onBehalfOfId: personId, capacity: 'stand_in' };
    return active.has(personId) ? { personId, onBehalfOfId: null, capacity } : null;
  };

  const stoodFor = new Map<string, string[]>();
  for (const absent of standIns.keys()) {
    const reached = active.has(absent) ? reach(absent, 'self') : null;
    if (reached?.onBehalfOfId !== absent) continue;
    stoodFor.set(reached.personId, [...(stoodFor.get(reached.personId) ?? []), absent]);
  }

  const headOf: Directory['headOf'] = (unitId) => {
    const unit = currentUnit(unitId);
    const held = unit ? (appointments.get(unit.id) ?? []) : [];
    const found =
      held.findLast((a) => a.capacity === 'head') ?? held.findLast((a) => a.capacity === 'acting');
    return found ? { personId: found.personId, capacity: found.capacity } : null;
  };

  const named = (audience: Audience, unitId: string, officerId: string | null): [string, Capacity][] => {
    switch (audience) {
      case 'contacts':
        return (currentUnit(unitId)?.contactIds ?? []).map((id) => [id, 'self']);
      case 'head': {
        const head = headOf(unitId);
        return head ? [[head.personId, head.capacity === 'acting' ? 'acting' : 'self']] : [];
      }
      case 'supervisor': {
        const id = currentUnit(unitId)?.supervisorId;
        return id ? [[id, 'self']] : [];
      }
      case 'standing':
        return standing.map((id) => [id, 'self']);
      case 'monitoring':
        return officerId ? [[officerId, 'self']] : [];
    }
  };

  const resolve = (audience: Audience, unitId: string, officerId: string | null): readonly Recipient[] => {
    const found = distinct(named(audience, unitId, officerId).map(([id, capacity]) => reach(id, capacity)));
    if (found.length > 0) return found;
    const officer = officerId ? instead([officerId]) : [];
    return officer.length > 0 ? officer : instead(data.fallbackIds);
  };

  const instead = (ids: readonly string[]): Recipient[] =>
    distinct(ids.map((id) => reach(id, 'fallback'))).map((r) => ({ ...r, capacity: 'fallback' }));

  const known = new Map<string, readonly Recipient[]>();
  return {
    ...succession,
    headOf,
    reach: (personId) => reach(personId, 'self'),
    standsInFor: (personId) => stoodFor.get(personId) ?? [],
    delegate: (personId, leadUnitIds) => {
      const unitId = unitOf.get(personId);
      const ofLead = unitId != null && leadUnitIds.some((id) => succession.holderOf(id) === unitId);
      return ofLead && active.has(personId) ? reach(personId, 'self') : null;
    },
    unitsWatchedBy: (personId) => watched.get(personId) ?? [],
    recipients: (audience, unitId, officerId) => {
      const key = `${audience} ${unitId} ${officerId ?? ''}`;
      let found = known.get(key);
      if (!found) known.set(key, (found = resolve(audience, unitId, officerId)));
      return found;
    },
  };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each person once: as themselves, where they are told both so and in another's place. */
function distinct(recipients: readonly (Recipient | null)[]): Recipient[] {
  const byPerson = new Map<string, Recipient>();
  for (const r of recipients) {
    const known = r && byPerson.get(r.personId);
    if (r && (!known || (known.onBehalfOfId !== null && r.onBehalfOfId === null)))
      byPerson.set(r.personId, r);
  }
  return [...byPerson.values()];
}
