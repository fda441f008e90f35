import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { type ExpectedVersion, refuseStale } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectEntity, selectRows, updateRows } from '../../database/rows.js';
import { isUniqueViolation } from '../../database/unique-violation.js';
import { partiesOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { type Decider, deciderOf, refusalOfDay, refusalToAsk } from '../../domain/extension/index.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { forbidden } from '../access/index.js';
import {
  type Assignment,
  extensionStanding,
  RecordStep,
  stateOf,
  takingPart,
  visibleAssignment,
} from '../assignments/index.js';
import { NamedFiles } from '../evidence/index.js';
import { cancelEvent } from '../notices/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { ExtensionRequest } from './entities/extension-request.entity.js';
import { askingRefused, dayRefused, pending, requestNotFound, settled } from './extension-errors.js';
import { isSecretWork, refuseWordsOnSecret } from './said-of-secret.js';

export interface WantedExtension {
  readonly lastDay: LocalDate;
  readonly reason: string;
  /** Ids of evidence files. */
  readonly files: readonly string[];
  readonly expected: ExpectedVersion | null;
}

/** Asking for a new last day, and taking that back: the lead unit does. */
@Injectable()
export class AskExtension {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly evidence: NamedFiles,
    private readonly history: RecordStep,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `EXTENSION.*`, `SECRECY.CONTENT_REFUSED`, `REQUEST.*` */
  async ask(caller: Caller, id: string, wanted: WantedExtension): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database
      .transaction(async ({ em }) => {
        const assignment = await visibleAssignment(em, caller, id);
        const { leadUnitIds } = await takingPart(em, assignment);
        refuseOthers(caller, leadUnitIds);
        refuseStale(wanted.expected, assignment.version, stateOf(assignment));
        const lastDay = checkAsked(assignment, wanted.lastDay, rules);
        const { reason, files } = await this.said(em, assignment, wanted, rules);
        const decider = await deciderFor(em, assignment, rules);
        const request: ExtensionRequest = {
          id: newId(),
          assignmentId: id,
          state: 'requested',
          decider,
          lastDay,
          proposedDay: wanted.lastDay,
          reason,
          files,
          requestedById: caller.personId,
          requestedAt: toInstant(rules.now.epochMs),
          grantedDay: null,
          decisionNote: null,
          decidedById: null,
          decidedAt: null,
        };
        await em.insert(ExtensionRequest, request);
        const happened = {
          step: 'request_extension' as const,
          to: assignment.lifecycle,
          note: reason,
          detail: {
            extension: { requestId: request.id, proposedDay: wanted.lastDay },
            ...(files.length > 0 ? { files } : {}),
          },
          changes: await extensionStanding(em, id),
          expected: wanted.expected,
          told: decider === 'leader' ? { alsoTells: [leaderAudience(leadUnitIds, rules)] } : {},
        };
        await this.history.record(em, caller.personId, assignment, happened, rules);
      })
      .catch((error: unknown) => {
        // Two at the same moment: the second finds the first one's request waiting.
        throw isUniqueViolation(error) ? pending() : error;
      });
  }

  /** Takes a request back that is not decided. @throws DomainError as {@link ask} */
  async withdraw(
    caller: Caller,
    id: string,
    requestId: string,
    { note, expected }: { readonly note: string; readonly expected: ExpectedVersion | null },
  ): Promise<void> {
    const rules = await this.rules.forPlanning();
    const at = toInstant(rules.now.epochMs);
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      const request = await requestOf(em, id, requestId);
      refuseOthers(caller, (await takingPart(em, assignment)).leadUnitIds);
      refuseStale(expected, assignment.version, stateOf(assignment));
      await refuseWordsOnSecret(em, assignment, { note });
      await settle(em, request, {
        state: 'withdrawn',
        decisionNote: note.trim() || null,
        decidedById: caller.personId,
        decidedAt: at,
      });
      const happened = {
        step: 'withdraw_extension' as const,
        to: assignment.lifecycle,
        note,
        detail: { extension: { requestId, proposedDay: request.proposedDay } },
        changes: await extensionStanding(em, id),
        expected,
      };
      await this.history.record(em, caller.personId, assignment, happened, rules);
      await cancelEvent(em, id, 'request_extension', {
        reason: 'Đơn vị đã rút đề nghị gia hạn trước khi thư gửi đi.',
        at,
      });
    });
  }

  private async said(
    em: EntityManager,
    assignment: Assignment,
    { reason, files }: WantedExtension,
    { now }: PlanningRules,
  ): Promise<Pick<ExtensionRequest, 'reason' | 'files'>> {
    if (await isSecretWork(em, assignment)) {
      await refuseWordsOnSecret(em, assignment, { reason, files });
      return { reason: '', files: [] };
    }
    if (reason.trim() === '') {
      throw malformedRequest([{ pointer: '/reason', detail: 'phải nêu lý do đề nghị gia hạn' }]);
    }
    const named = await this.evidence.name(em, assignment.id, files, toInstant(now.epochMs));
    return { reason: reason.trim(), files: named };
  }
}

/** @throws DomainError where it may not be asked for, or not for that day @returns the last day now */
function checkAsked(assignment: Assignment, day: LocalDate, rules: PlanningRules): LocalDate {
  const { calendar, now } = rules;
  const checked = { policy: rules.policy.extension, calendar, now };
  const refusal = refusalToAsk(assignment, checked);
  if (refusal) throw askingRefused(refusal);
  const { lastDay, originalLastDay } = assignment;
  if (lastDay === null) throw askingRefused({ why: 'no_deadline' });
  const refusedDay = refusalOfDay({ lastDay, originalLastDay }, day, checked);
  if (refusedDay) throw dayRefused(refusedDay, '/lastDay');
  return lastDay;
}

function refuseOthers(caller: Caller, leadUnitIds: readonly string[]): void {
  if (partiesOf(caller, leadUnitIds).includes('lead')) return;
  throw forbidden('Chỉ người của cơ quan chủ trì được đề nghị gia hạn hoặc rút đề nghị.');
}

async function deciderFor(em: EntityManager, assignment: Assignment, rules: PlanningRules): Promise<Decider> {
  const [issuer] = await selectRows<{ kind: string }>(
    em,
    'SELECT u.kind FROM directive d JOIN unit u ON u.id = d.issuer_id WHERE d.id = :directiveId',
    { directiveId: assignment.directiveId },
  );
  return deciderOf(rules.policy.extension, {
    granted: assignment.extensionsGranted,
    issuerKind: issuer?.kind ?? '',
  });
}

/** The leader who watches over a lead; where none has one, the standing leaders. */
function leaderAudience(
  leadUnitIds: readonly string[],
  { directory }: PlanningRules,
): 'supervisor' | 'standing' {
  const watched = leadUnitIds.some((unitId) =>
    directory.recipients('supervisor', unitId, null).some(({ capacity }) => capacity !== 'fallback'),
  );
  return watched ? 'supervisor' : 'standing';
}

/** @throws DomainError `EXTENSION.NOT_FOUND` */
export async function requestOf(
  em: EntityManager,
  assignmentId: string,
  requestId: string,
): Promise<ExtensionRequest> {
  const request = await selectEntity(
    em,
    ExtensionRequest,
    'WHERE e.id = :requestId AND e.assignment_id = :assignmentId',
    { requestId, assignmentId },
  );
  if (!request) throw requestNotFound();
  return request;
}

/** Ends a request that waits. Of two at once one does. @throws DomainError `EXTENSION.SETTLED` */
export async function settle(
  em: EntityManager,
  { id, assignmentId, state }: ExtensionRequest,
  end: Partial<ExtensionRequest>,
): Promise<void> {
  if (state !== 'requested') throw settled(state);
  const changed = await updateRows(em, ExtensionRequest, end, "id = :id AND state = 'requested'", { id });
  if (changed !== 1) throw settled((await requestOf(em, assignmentId, id)).state);
}
