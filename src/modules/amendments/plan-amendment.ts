import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { FieldError } from '../../common/errors/domain-error.js';
import { selectEntities } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { type Amended, amended, type Amendment } from '../../domain/amendment/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { Assignment, checkTerm, settleTerm } from '../assignments/index.js';
import { type Directive, hasLink, secretContent, visibleDirective } from '../directives/index.js';
import type { Rules } from '../rules/index.js';
import type { AmendmentChangeInput, AmendmentInput } from './amendment.dto.js';
import { atChange, invalidAmendment } from './amendment-errors.js';

/** What becomes of one assignment. */
export interface PlannedAmendment extends Amended {
  /** Which of the changes it comes from, from 0. */
  readonly change: number;
  readonly assignment: Assignment;
}

export interface AmendmentPlan {
  readonly amending: Directive;
  readonly target: Directive;
  readonly linked: boolean;
  readonly planned: readonly PlannedAmendment[];
  /** Names all of it: what is applied is what was previewed. */
  readonly digest: string;
}

/** Ids in one statement. */
const LOT = 1_000;

/**
 * Works out what an amending document does to the assignments of the one it amends; writes nothing.
 * @throws DomainError `DIRECTIVE.NOT_FOUND`, `AMENDMENT.INVALID`, `DEADLINE.*`, `SECRECY.CONTENT_REFUSED`
 */
export async function planAmendment(
  em: EntityManager,
  caller: Caller,
  amendingId: string,
  { amends, changes }: AmendmentInput,
  rules: Rules,
): Promise<AmendmentPlan> {
  const amending = await visibleDirective(em, caller, amendingId);
  if (amends === amendingId) {
    throw invalidAmendment([{ pointer: '/amends', detail: 'văn bản không tự sửa đổi chính nó' }]);
  }
  const target = await visibleDirective(em, caller, amends);
  if (amending.issuedOn < target.issuedOn) {
    throw invalidAmendment([
      { pointer: '/amends', detail: 'được ban hành sau văn bản sửa đổi; hãy kiểm tra hai văn bản' },
    ]);
  }
  refuseForm(changes);
  refuseSecretWords(changes, amending, target);
  const matched = await assignmentsOf(em, target.id, changes);
  const planned = changes.flatMap((change, i) => {
    const own = matched[i] ?? [];
    return own.map((assignment): PlannedAmendment => {
      const amendment = amendmentFor(assignment, change, i, amending, rules);
      return { change: i, assignment, ...amended(assignment, amendment) };
    });
  });
  const linked = await hasLink(em, amending.id, 'amends', target.id);
  return { amending, target, linked, planned, digest: digestOf(amending, target, planned) };
}

/** Exactly one place, exactly one thing said of it. */
function refuseForm(changes: readonly AmendmentChangeInput[]): void {
  const errors = changes.flatMap(({ clause, assignmentId, lastDay, deadlinePhrase, withdrawn }, i) => {
    const found: FieldError[] = [];
    const at = `/changes/${i}`;
    if ((clause === undefined) === (assignmentId === undefined)) {
      found.push({ pointer: at, detail: 'nêu một trong hai: clause hoặc assignmentId' });
    }
    const term = lastDay !== undefined || deadlinePhrase !== undefined;
    if (term === (withdrawn === true)) {
      found.push({
        pointer: at,
        detail: 'nêu thời hạn mới (lastDay, deadlinePhrase) hoặc withdrawn, không nêu cả hai',
      });
    }
    return found;
  });
  if (errors.length > 0) throw invalidAmendment(errors);
}

function refuseSecretWords(
  changes: readonly AmendmentChangeInput[],
  ...directives: readonly Pick<Directive, 'secrecy'>[]
): void {
  if (!directives.some(({ secrecy }) => isSecret(secrecy))) return;
  const fields = changes.flatMap(({ deadlinePhrase }, i) =>
    deadlinePhrase === undefined ? [] : [`changes/${i}/deadlinePhrase`],
  );
  if (fields.length > 0) throw secretContent(fields);
}

/** The assignments each change means: those of a clause, and of a fan-out its members' too. Each is meant once. */
async function assignmentsOf(
  em: EntityManager,
  directiveId: string,
  changes: readonly AmendmentChangeInput[],
): Promise<Assignment[][]> {
  const all = await selectEntities(
    em,
    Assignment,
    'WHERE e.directive_id = :directiveId ORDER BY e.clause, e.id',
    {
      directiveId,
    },
  );
  const children = new Map<string, Assignment[]>();
  for (const each of all) {
    if (each.parentId !== null) children.set(each.parentId, [...(children.get(each.parentId) ?? []), each]);
  }
  const errors: FieldError[] = [];
  const meantBy = new Map<string, number>();
  const matched = changes.map(({ clause, assignmentId }, i) => {
    const wanted = clause?.trim();
    const own = all.filter((a) =>
      wanted === undefined ? a.id === assignmentId : a.parentId === null && a.clause === wanted,
    );
    const place = wanted === undefined ? 'assignmentId' : 'clause';
    if (own.length === 0) {
      errors.push({ pointer: `/changes/${i}/${place}`, detail: 'văn bản được sửa không có nhiệm vụ này' });
    }
    const whole = own.flatMap((a) => [a, ...(children.get(a.id) ?? [])]);
    for (const { id } of whole) {
      const before = meantBy.get(id);
      if (before !== undefined) {
        errors.push({ pointer: `/changes/${i}/${place}`, detail: `đã nêu ở thay đổi thứ ${before + 1}` });
        break;
      }
      meantBy.set(id, i);
    }
    return whole;
  });
  if (errors.length > 0) throw invalidAmendment(errors);
  return matched;
}

/** A new phrase is read by the date of the document it stands in; a last day alone comes under the old words. */
function amendmentFor(
  assignment: Assignment,
  change: AmendmentChangeInput,
  index: number,
  { issuedOn }: Directive,
  rules: Rules,
): Amendment {
  if (change.withdrawn) return { kind: 'withdrawal' };
  const { deadlinePhrase, lastDay, deadlineConfirmed } = change;
  try {
    if (deadlinePhrase !== undefined) {
      return {
        kind: 'term',
        term: settleTerm({ deadlinePhrase, lastDay, deadlineConfirmed }, issuedOn, rules),
      };
    }
    const day = lastDay ?? null;
    checkTerm(day, null, issuedOn);
    const { deadlinePhrase: phrase, deadlineRule, recurring } = assignment;
    // The hour belongs to the old day.
    const lastTime = day === assignment.lastDay ? assignment.lastTime : null;
    return {
      kind: 'term',
      term: { deadlinePhrase: phrase, deadlineRule, lastDay: day, lastTime, recurring },
    };
  } catch (error) {
    throw atChange(error, index);
  }
}

function digestOf(amending: Directive, target: Directive, planned: readonly PlannedAmendment[]): string {
  const facts = planned.map(({ assignment, effect, after }) => [
    assignment.id,
    assignment.version,
    effect,
    after.deadlinePhrase,
    after.deadlineRule,
    after.lastDay,
    after.lastTime,
    after.recurring,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([amending.id, target.id, facts]))
    .digest('hex');
}

/** In lots, so that no statement grows without bounds. */
export function inLots<T>(items: readonly T[]): T[][] {
  const lots: T[][] = [];
  for (let start = 0; start < items.length; start += LOT) lots.push(items.slice(start, start + LOT));
  return lots;
}
