import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { type ExpectedVersion, refuseStale } from '../../common/http/expected-version.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { onBehalfOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { mayDecide, refusalOfDay, refusalToAsk } from '../../domain/extension/index.js';
import { formatVietnameseDate, type LocalDate } from '../../domain/time/local-date.js';
import {
  type Assignment,
  extensionStanding,
  RecordStep,
  stateOf,
  takingPart,
  visibleAssignment,
} from '../assignments/index.js';
import { cancelEvent, cancelFormerTerm } from '../notices/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { requestOf, settle } from './ask-extension.js';
import type { ExtensionRequest } from './entities/extension-request.entity.js';
import { askingRefused, dayRefused, notTheDecider, ownRequest, settled } from './extension-errors.js';
import { isSecretWork, refuseWordsOnSecret } from './said-of-secret.js';

interface Decision {
  readonly note: string;
  readonly expected: ExpectedVersion | null;
}

/** Granting or refusing more time. Of two who decide at once, one does. */
@Injectable()
export class DecideExtension {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /**
   * Grants the day asked for, or another one. What was planned under the old last day and has not left is cancelled.
   * @throws DomainError `ASSIGNMENT.NOT_FOUND`, `EXTENSION.*`, `SECRECY.CONTENT_REFUSED`, `REQUEST.STALE_VERSION`
   */
  async grant(
    caller: Caller,
    id: string,
    requestId: string,
    decision: Decision & { readonly lastDay?: LocalDate },
  ): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const { assignment, request, onBehalfOfId } = await this.decided(
        em,
        caller,
        [id, requestId],
        decision,
        rules,
      );
      const grantedDay = decision.lastDay ?? request.proposedDay;
      checkGranted(assignment, grantedDay, decision.lastDay === undefined ? '' : '/lastDay', rules);
      await this.settle(em, caller, request, { state: 'granted', grantedDay }, decision, rules);
      const { lastDay, originalLastDay } = assignment;
      const happened = {
        step: 'grant_extension' as const,
        to: assignment.lifecycle,
        note: decision.note,
        detail: {
          extension: { requestId, proposedDay: request.proposedDay },
          lastDay: { from: lastDay, to: grantedDay },
        },
        // The hour belonged to the old day.
        changes: {
          ...(await extensionStanding(em, id)),
          lastDay: grantedDay,
          lastTime: null,
          originalLastDay: originalLastDay ?? lastDay,
        },
        expected: decision.expected,
        onBehalfOfId,
      };
      await this.history.record(em, caller.personId, assignment, happened, rules);
      await cancelFormerTerm(
        em,
        { id, formerLastDay: lastDay },
        {
          reason: `Thời hạn được gia hạn đến ${formatVietnameseDate(grantedDay)} trước khi thư gửi đi.`,
          at: toInstant(rules.now.epochMs),
        },
      );
    });
  }

  /** The term stays. @throws DomainError as {@link grant} */
  async refuse(caller: Caller, id: string, requestId: string, decision: Decision): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const { assignment, request, onBehalfOfId } = await this.decided(
        em,
        caller,
        [id, requestId],
        decision,
        rules,
      );
      if (decision.note.trim() === '' && !(await isSecretWork(em, assignment))) {
        throw malformedRequest([{ pointer: '/reason', detail: 'phải nêu lý do không đồng ý' }]);
      }
      await this.settle(em, caller, request, { state: 'refused' }, decision, rules);
      const happened = {
        step: 'refuse_extension' as const,
        to: assignment.lifecycle,
        note: decision.note,
        detail: { extension: { requestId, proposedDay: request.proposedDay } },
        changes: await extensionStanding(em, id),
        expected: decision.expected,
        onBehalfOfId,
      };
      await this.history.record(em, caller.personId, assignment, happened, rules);
    });
  }

  /** What is decided on, once it is sure that the caller does. */
  private async decided(
    em: EntityManager,
    caller: Caller,
    [id, requestId]: readonly [string, string],
    { note, expected }: Decision,
    { directory }: PlanningRules,
  ): Promise<{ assignment: Assignment; request: ExtensionRequest; onBehalfOfId: string | null }> {
    const assignment = await visibleAssignment(em, caller, id);
    const request = await requestOf(em, id, requestId);
    const { leadUnitIds } = await takingPart(em, assignment);
    const answering = [...leadUnitIds, ...leadUnitIds.map((unitId) => directory.holderOf(unitId))];
    const decides = (each: Caller): boolean => mayDecide(each, request.decider, answering, directory);
    if (!decides(caller)) throw notTheDecider(request.decider);
    if (request.requestedById === caller.personId) throw ownRequest();
    if (request.state !== 'requested') throw settled(request.state);
    refuseStale(expected, assignment.version, stateOf(assignment));
    await refuseWordsOnSecret(em, assignment, { note });
    return { assignment, request, onBehalfOfId: onBehalfOf(caller, decides) };
  }

  private async settle(
    em: EntityManager,
    caller: Caller,
    request: ExtensionRequest,
    end: Pick<ExtensionRequest, 'state'> & Partial<Pick<ExtensionRequest, 'grantedDay'>>,
    { note }: Decision,
    { now }: PlanningRules,
  ): Promise<void> {
    const at = toInstant(now.epochMs);
    const decidedById = caller.personId;
    await settle(em, request, { ...end, decisionNote: note.trim() || null, decidedById, decidedAt: at });
    await cancelEvent(em, request.assignmentId, 'request_extension', {
      reason: 'Đề nghị gia hạn đã được quyết định trước khi thư gửi đi.',
      at,
    });
  }
}

/** The request was in order when it was made; whether it can be granted is another matter, and perhaps another day. */
function checkGranted(
  assignment: Assignment,
  day: LocalDate,
  pointer: '/lastDay' | '',
  { policy, calendar, now }: PlanningRules,
): void {
  const checked = { policy: { ...policy.extension, late: true, askWorkingDaysBefore: 0 }, calendar, now };
  const refusal = refusalToAsk({ ...assignment, extension: 'none' }, checked);
  if (refusal) throw askingRefused(refusal);
  const { lastDay, originalLastDay } = assignment;
  if (lastDay === null) throw askingRefused({ why: 'no_deadline' });
  const refusedDay = refusalOfDay({ lastDay, originalLastDay }, day, checked);
  if (refusedDay) throw dayRefused(refusedDay, pointer);
}
