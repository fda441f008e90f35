import type { Caller } from '../access/caller.js';
import type { Directory } from '../follow-up/directory.js';
import type { Pause } from '../follow-up/pauses.js';
import type { Rung } from '../follow-up/policy.js';
import type { LocalDate } from '../time/local-date.js';

/** An escalation in the ledger, under the term the assignment has now. */
export interface Told {
  readonly rung: 1 | 2 | 3;
  readonly recipientId: string;
  readonly onBehalfOfId: string | null;
  readonly unitId: string;
  readonly lastDay: LocalDate;
  /** Instant. */
  readonly plannedAt: string;
}

/** As whom, and for which lead units, a person answers a rung. */
export interface Answering {
  readonly onBehalfOfId: string | null;
  readonly unitIds: readonly string[];
  readonly lastDay: LocalDate;
}

interface Standing {
  readonly told: readonly Told[];
  /** Earlier answers, with the instant they were given. */
  readonly pauses: readonly (Pause & { readonly at: string })[];
  readonly leadUnitIds: readonly string[];
  readonly monitoringOfficerId: string | null;
}

/**
 * How the caller may answer a rung of the ladder: `stranger` where he is not whom it spoke to; `answered` where that was
 * done already and it has not spoken since. Whom a rung speaks to: the person it told, who stands in for them, or who
 * holds that office today.
 * @param rung of the policy in force
 */
export function answering(
  caller: Caller,
  rung: Pick<Rung, 'rung' | 'to'>,
  { told, pauses, leadUnitIds, monitoringOfficerId }: Standing,
  directory: Directory,
): Answering | 'stranger' | 'answered' {
  const spoken = told.filter((t) => t.rung === rung.rung);
  const asWhom = identitiesOf(caller, spoken, rung, { leadUnitIds, monitoringOfficerId }, directory);
  const latest = spoken
    .filter((t) => asWhom?.unitIds.includes(t.unitId))
    .reduce<Told | null>((last, t) => (last && last.plannedAt >= t.plannedAt ? last : t), null);
  if (!asWhom || !latest) return 'stranger';
  const { lastDay } = latest;
  const open = asWhom.unitIds.filter((unitId) => {
    const answered = pauses
      .filter((p) => p.rung === rung.rung && p.lastDay === lastDay && p.unitIds.includes(unitId))
      .map(({ at }) => at)
      .sort()
      .at(-1);
    return answered === undefined || latest.plannedAt > answered;
  });
  return open.length === 0 ? 'answered' : { onBehalfOfId: asWhom.onBehalfOfId, unitIds: open, lastDay };
}

function identitiesOf(
  caller: Caller,
  spoken: readonly Told[],
  { to }: Pick<Rung, 'to'>,
  { leadUnitIds, monitoringOfficerId }: Pick<Standing, 'leadUnitIds' | 'monitoringOfficerId'>,
  directory: Directory,
): Pick<Answering, 'onBehalfOfId' | 'unitIds'> | null {
  const { personId } = caller;
  const absent = (caller.standsInFor ?? []).map((each) => each.personId);
  const own = spoken.filter((t) => t.recipientId === personId || t.onBehalfOfId === personId);
  const others = spoken.filter(
    (t) => absent.includes(t.recipientId) || (t.onBehalfOfId !== null && absent.includes(t.onBehalfOfId)),
  );
  const today = leadUnitIds.flatMap((unitId) => {
    const found = directory
      .recipients(to, unitId, monitoringOfficerId)
      .find((r) => r.personId === personId || r.onBehalfOfId === personId);
    return found ? [{ unitId, onBehalfOfId: found.personId === personId ? found.onBehalfOfId : null }] : [];
  });
  const unitIds = [...new Set([...own, ...others, ...today].map(({ unitId }) => unitId))];
  if (unitIds.length === 0) return null;
  // Told as himself, or at home again: he answers as himself.
  const himself = own.some((t) => t.onBehalfOfId === null || t.onBehalfOfId === personId);
  const standing = own.find((t) => t.onBehalfOfId !== null)?.onBehalfOfId ?? null;
  const inPlaceOf =
    standing ?? others[0]?.onBehalfOfId ?? others[0]?.recipientId ?? today[0]?.onBehalfOfId ?? null;
  const holdsOffice = today.some(({ onBehalfOfId }) => onBehalfOfId === null);
  return { onBehalfOfId: himself || holdsOffice ? null : inPlaceOf, unitIds };
}

/** The rungs a person may answer now. */
export function unansweredRungs(
  caller: Caller,
  rungs: readonly Pick<Rung, 'rung' | 'to'>[],
  standing: Standing,
  directory: Directory,
): (1 | 2 | 3)[] {
  return rungs.flatMap((rung) =>
    typeof answering(caller, rung, standing, directory) === 'string' ? [] : [rung.rung],
  );
}
