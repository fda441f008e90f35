import type { EntityManager } from 'typeorm';
import { fromInstant } from '../../database/columns.js';
import { selectRows } from '../../database/rows.js';
import type {
  FollowedContribution,
  FollowedRhythm,
  HeldUp,
} from '../../domain/follow-up/duty-occurrences.js';
import { type AmongAssignments, followedContributions } from '../assignments/index.js';

/** What of an assignment falls due by days of its own. */
interface Duties {
  readonly contributions?: readonly FollowedContribution[];
  readonly rhythm?: FollowedRhythm;
}

/**
 * Adds to assignments what of them falls due by days of its own: coordinating units' parts, occurrences of reporting
 * duties. A few statements, however many assignments.
 * @param asOf an instant: as it was then; null: as it is
 */
export async function withDuties<Work extends { readonly id: string }>(
  em: EntityManager,
  assignments: readonly Work[],
  among: AmongAssignments,
  asOf: string | null,
): Promise<(Work & Duties)[]> {
  const contributions = await followedContributions(em, among, asOf);
  const rhythms = await followedRhythms(em, among, asOf);
  if (contributions.size === 0 && rhythms.size === 0) return [...assignments];
  return assignments.map((a) => {
    const [parts, rhythm] = [contributions.get(a.id), rhythms.get(a.id)];
    return parts || rhythm ? { ...a, ...(parts && { contributions: parts }), ...(rhythm && { rhythm }) } : a;
  });
}

/** The reporting duties among assignments, with what came in for them. */
export async function followedRhythms(
  em: EntityManager,
  among: AmongAssignments,
  asOf: string | null,
): Promise<Map<string, FollowedRhythm>> {
  const duties = await selectRows<{ id: string; phrase: string; issuedOn: string }>(
    em,
    `SELECT a.id, a.deadline_phrase AS phrase, d.issued_on AS "issuedOn"
     FROM assignment a JOIN directive d ON d.id = a.directive_id
     WHERE ${among.where('a.id')} AND a.recurring AND a.deadline_phrase IS NOT NULL`,
    among.values,
  );
  if (duties.length === 0) return new Map();
  const ids = duties.map(({ id }) => id);
  const reported = await reportedDays(em, ids, asOf);
  const heldUp = await heldUpStretches(em, ids);
  return new Map(
    duties.map(({ id, phrase, issuedOn }) => [
      id,
      { phrase, issuedOn, reported: reported.get(id) ?? [], heldUp: heldUp.get(id) ?? [] },
    ]),
  );
}

/** The last days of the occurrences with a report that stands. */
async function reportedDays(
  em: EntityManager,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, string[]>> {
  const stands =
    asOf === null
      ? "(verdict IS NULL OR verdict = 'accepted')"
      : "reported_at <= :asOf AND (verdict IS NULL OR verdict = 'accepted' OR verdict_at > :asOf)";
  const rows = await selectRows<{ assignmentId: string; lastDay: string }>(
    em,
    `SELECT assignment_id AS "assignmentId", last_day AS "lastDay" FROM occurrence_report
     WHERE assignment_id IN (:...ids) AND ${stands}`,
    asOf === null ? { ids } : { ids, asOf },
  );
  return grouped(rows.map(({ assignmentId, lastDay }) => [assignmentId, lastDay]));
}

async function heldUpStretches(em: EntityManager, ids: readonly string[]): Promise<Map<string, HeldUp[]>> {
  const steps = await selectRows<{ assignmentId: string; toState: string; at: string }>(
    em,
    `SELECT assignment_id AS "assignmentId", to_state AS "toState", at FROM assignment_step
     WHERE assignment_id IN (:...ids) AND from_state <> to_state AND (to_state = 'suspended' OR from_state = 'suspended')
     ORDER BY at, id`,
    { ids },
  );
  const stretches = new Map<string, HeldUp[]>();
  for (const { assignmentId, toState, at } of steps) {
    const known = stretches.get(assignmentId) ?? [];
    if (toState === 'suspended') known.push({ fromMs: fromInstant(at), toMs: null });
    else {
      const last = known.pop();
      if (last) known.push({ ...last, toMs: fromInstant(at) });
    }
    stretches.set(assignmentId, known);
  }
  return stretches;
}

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
