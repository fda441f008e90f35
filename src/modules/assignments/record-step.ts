import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { currentAuthor } from '../../common/author.js';
import { type ExpectedVersion, staleVersion } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { updateVersion } from '../../database/rows.js';
import { changedFields, type Fields } from '../../domain/audit/index.js';
import type { EventFacts } from '../../domain/follow-up/events.js';
import type { Happening } from '../../domain/lifecycle/happening.js';
import type { Lifecycle } from '../../domain/lifecycle/lifecycle.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import type { NewAuditEntry } from '../audit/index.js';
import { secrecyOf, secretContent } from '../directives/index.js';
import type { PlanningRules } from '../rules/index.js';
import { Assignment } from './entities/assignment.entity.js';
import { AssignmentStep, type StepDetail } from './entities/assignment-step.entity.js';
import { recordAssignments } from './record-assignment.js';
import { stateOf } from './step-refusals.js';
import { stoodInFor } from './stood-in-for.js';
import { EVENT_TELLER, eventFacts, type EventTeller } from './tell-of-events.js';

/** What happened to an assignment, and what it changes. */
export interface HappenedStep {
  readonly step: Happening;
  /** The state it leads to; the present one where it moves nothing. */
  readonly to: Lifecycle;
  readonly note: string;
  readonly percent?: number | null;
  readonly detail?: StepDetail | null;
  readonly changes?: Partial<Omit<Assignment, 'id' | 'version'>>;
  /** The absent person in whose place its author does it; both names stay on record. Not said: worked out. */
  readonly onBehalfOfId?: string | null;
  /** The version its author had seen; null where nobody says. */
  readonly expected: ExpectedVersion | null;
  /** Who is told beside the lead and the office, or otherwise than the units that take part now. */
  readonly told?: Partial<Pick<EventFacts, 'leadUnitIds' | 'coordinatingUnitIds' | 'alsoTold' | 'alsoTells'>>;
}

/**
 * Writes one step of an assignment's history as part of a transaction: its new version, the line in the history, the
 * entry in the audit trail, and the notices to whom it is told.
 */
@Injectable()
export class RecordStep {
  constructor(@Inject(EVENT_TELLER) private readonly teller: EventTeller) {}

  /**
   * @param byId the person who did it
   * @param rules as read before the transaction
   * @returns the id of the line in the history
   * @throws DomainError `REQUEST.STALE_VERSION` where somebody was faster, `SECRECY.CONTENT_REFUSED` for words about work of
   *   a secret directive
   */
  async record(
    em: EntityManager,
    byId: string,
    assignment: Assignment,
    happened: HappenedStep,
    rules: PlanningRules,
  ): Promise<string> {
    const { step, to, percent = null, detail = null, changes = {}, expected } = happened;
    const { id, lifecycle, directiveId } = assignment;
    const onBehalfOfId =
      happened.onBehalfOfId === undefined
        ? await stoodInFor(em, byId, assignment, rules)
        : happened.onBehalfOfId;
    const note = happened.note.trim();
    const at = toInstant(rules.now.epochMs);
    if (note !== '' && isSecret(await secrecyOf(em, directiveId))) throw secretContent(['note']);
    const stored = await updateVersion(em, Assignment, assignment, {
      ...changes,
      lifecycle: to,
      updatedAt: at,
    });
    if (!stored) {
      const current = await em.findOneByOrFail(Assignment, { id });
      throw staleVersion(expected, current.version, stateOf(current));
    }
    const change = changedFields(assignment, { ...changes, lifecycle: to });
    await recordAssignments(em, directiveId, { at, action: 'assignment.step', ...inPlaceOf(onBehalfOfId) }, [
      { id, before: change?.before, after: { ...change?.after, step, note, percent, detail } as Fields },
    ]);
    const line = { step, fromState: lifecycle, toState: to, note, percent, detail, byId, onBehalfOfId, at };
    return this.tell(em, line, { ...assignment, ...changes }, happened.told, rules);
  }

  /**
   * Writes the line in the history of what an edit has stored and put on the audit trail, and tells of it.
   * @param assignment as the edit has left it
   */
  async noteEdit(
    em: EntityManager,
    byId: string,
    assignment: Assignment,
    { step, detail, told }: Pick<HappenedStep, 'step' | 'detail' | 'told'>,
    rules: PlanningRules,
  ): Promise<string> {
    const { lifecycle } = assignment;
    const said = { note: '', percent: null, detail: detail ?? null, byId, onBehalfOfId: null };
    const at = toInstant(rules.now.epochMs);
    const line = { step, fromState: lifecycle, toState: lifecycle, ...said, at };
    return this.tell(em, line, assignment, told, rules);
  }

  private async tell(
    em: EntityManager,
    line: Omit<AssignmentStep, 'id' | 'assignmentId'>,
    assignment: Pick<Assignment, 'id' | 'parentId' | 'monitoringOfficerId' | 'lastDay'>,
    told: HappenedStep['told'],
    rules: PlanningRules,
  ): Promise<string> {
    const id = newId();
    await em.insert(AssignmentStep, { ...line, id, assignmentId: assignment.id });
    const facts = await eventFacts(em, { event: line.step, id, byId: line.byId }, assignment);
    await this.teller.tell(em, [{ ...facts, ...told }], rules);
    return id;
  }
}

/** The author of the work under way, with the name of whoever he stands in for. */
const inPlaceOf = (onBehalfOfId: string | null): Pick<NewAuditEntry, 'by'> =>
  onBehalfOfId === null ? {} : { by: { ...currentAuthor(), onBehalfOfId } };
