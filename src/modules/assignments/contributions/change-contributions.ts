import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale } from '../../../common/http/expected-version.js';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { selectEntity, selectRows, updateVersion } from '../../../database/rows.js';
import { partiesOf } from '../../../domain/access/assignment-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import { contributionDayFault } from '../../../domain/contribution/contribution.js';
import { isOwed, type Party } from '../../../domain/lifecycle/lifecycle.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import { formatVietnameseDate, type LocalDate } from '../../../domain/time/local-date.js';
import { forbidden } from '../../access/index.js';
import { secrecyOf, secretContent } from '../../directives/index.js';
import { type PlanningRules, RulesService } from '../../rules/index.js';
import { invalidAt } from '../edit/refusals.js';
import type { Assignment } from '../entities/assignment.entity.js';
import { RecordStep } from '../record-step.js';
import { matterNotAllowed, stateOf } from '../step-refusals.js';
import { takingPart, visibleAssignment } from '../visible-assignments.js';
import { Contribution } from './contribution.entity.js';

/** What somebody wants of a coordinating unit. */
export interface WantedContribution {
  readonly content: string;
  readonly lastDay: LocalDate | null;
  readonly note: string;
  readonly expected: ExpectedVersion | null;
}

/** The same answer for a unit that is not there and for one that does not coordinate. */
const notCoordinating = (): DomainError =>
  new DomainError('not_found', 'CONTRIBUTION.NOT_FOUND', {
    title: 'No such coordinating unit',
    detail: 'Đơn vị này không phối hợp thực hiện nhiệm vụ, hoặc chưa được giao phần việc.',
  });

/** What coordinating units are to do for an assignment, and their reports on it. */
@Injectable()
export class ChangeContributions {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /**
   * Gives a coordinating unit its part, or changes it: the office does, or the lead unit within its own last day. What is
   * given anew is owed anew: a report on the earlier part stays in the history.
   * @throws DomainError `ASSIGNMENT.NOT_FOUND`, `CONTRIBUTION.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ASSIGNMENT.INVALID`,
   *   `ASSIGNMENT.STEP_NOT_ALLOWED`, `SECRECY.CONTENT_REFUSED`, `REQUEST.STALE_VERSION`
   */
  async set(caller: Caller, id: string, unitId: string, wanted: WantedContribution): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const { assignment, leadUnitIds, coordinatingUnitIds } = await this.found(em, caller, id);
      const [party] = [...partiesOf(caller, leadUnitIds)].sort((a, b) => (a < b ? 1 : -1));
      if (!party) throw forbidden('Chỉ Văn phòng hoặc cơ quan chủ trì được giao phần việc phối hợp.');
      if (!coordinatingUnitIds.includes(unitId)) throw notCoordinating();
      refuseStale(wanted.expected, assignment.version, stateOf(assignment));
      if (!isOwed(assignment.lifecycle)) throw matterNotAllowed(assignment, 'set_contribution');
      const content = wanted.content.trim();
      await refuseWords(em, assignment, 'content', content);
      if (wanted.lastDay !== null) refuseDay(wanted.lastDay, assignment, party, rules);
      const before = await contributionOf(em, id, unitId);
      const happened = {
        step: 'set_contribution' as const,
        to: assignment.lifecycle,
        note: wanted.note,
        detail: {
          contribution: { unit: await nameOf(em, unitId), content: content || null, lastDay: wanted.lastDay },
        },
        expected: wanted.expected,
        told: { coordinatingUnitIds: [unitId] },
      };
      // First, for of two at once it lets one through.
      await this.history.record(em, caller.personId, assignment, happened, rules);
      await this.store(
        em,
        caller,
        { assignmentId: id, unitId, content, lastDay: wanted.lastDay },
        before,
        rules,
      );
    });
  }

  /** The coordinating unit reports that its part is done. @throws DomainError as {@link set} */
  async report(
    caller: Caller,
    id: string,
    unitId: string,
    { note, expected }: Pick<WantedContribution, 'note' | 'expected'>,
  ): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const { assignment, coordinatingUnitIds } = await this.found(em, caller, id);
      const contribution = await contributionOf(em, id, unitId);
      if (!contribution || !coordinatingUnitIds.includes(unitId)) throw notCoordinating();
      // Whoever would act for it if it led acts for its own part.
      if (!partiesOf(caller, [unitId]).includes('lead')) {
        throw forbidden('Chỉ người của cơ quan phối hợp được báo cáo phần việc của cơ quan mình.');
      }
      refuseStale(expected, assignment.version, stateOf(assignment));
      if (!isOwed(assignment.lifecycle)) throw matterNotAllowed(assignment, 'contribute');
      if (contribution.reportedOn !== null) throw alreadyReported(contribution);
      const report = note.trim();
      await refuseWords(em, assignment, 'note', report);
      const at = toInstant(rules.now.epochMs);
      await change(em, contribution, {
        report,
        reportedById: caller.personId,
        reportedOn: rules.now.date,
        reportedAt: at,
      });
      const { content, lastDay } = contribution;
      const happened = {
        step: 'contribute' as const,
        to: assignment.lifecycle,
        note: report,
        detail: { contribution: { unit: await nameOf(em, unitId), content: content || null, lastDay } },
        expected,
      };
      await this.history.record(em, caller.personId, assignment, happened, rules);
    });
  }

  private async found(em: EntityManager, caller: Caller, id: string) {
    const assignment = await visibleAssignment(em, caller, id);
    return { assignment, ...(await takingPart(em, assignment)) };
  }

  private async store(
    em: EntityManager,
    caller: Caller,
    wanted: Pick<Contribution, 'assignmentId' | 'unitId' | 'content' | 'lastDay'>,
    before: Contribution | null,
    { now }: PlanningRules,
  ): Promise<void> {
    const set = {
      content: wanted.content,
      lastDay: wanted.lastDay,
      setById: caller.personId,
      setOn: now.date,
      setAt: toInstant(now.epochMs),
      report: null,
      reportedById: null,
      reportedOn: null,
      reportedAt: null,
    };
    if (before) {
      await change(em, before, { ...set, originalLastDay: before.originalLastDay ?? wanted.lastDay });
      return;
    }
    const { assignmentId, unitId, lastDay } = wanted;
    await em.insert(Contribution, { id: newId(), assignmentId, unitId, originalLastDay: lastDay, ...set });
  }
}

async function change(
  em: EntityManager,
  contribution: Contribution,
  changes: Partial<Omit<Contribution, 'id' | 'version'>>,
): Promise<void> {
  // The assignment's own version, counted on with it, tells who was faster.
  await updateVersion(em, Contribution, contribution, changes);
}

const contributionOf = (
  em: EntityManager,
  assignmentId: string,
  unitId: string,
): Promise<Contribution | null> =>
  selectEntity(em, Contribution, 'WHERE e.assignment_id = :assignmentId AND e.unit_id = :unitId', {
    assignmentId,
    unitId,
  });

async function nameOf(em: EntityManager, unitId: string): Promise<{ id: string; name: string }> {
  const [unit] = await selectRows<{ id: string; name: string }>(
    em,
    'SELECT id, name FROM unit WHERE id = :unitId',
    { unitId },
  );
  return { id: unitId, name: unit?.name ?? '' };
}

/** Words are needed, but none are taken about a secret directive. */
async function refuseWords(
  em: EntityManager,
  { directiveId }: Assignment,
  field: 'content' | 'note',
  words: string,
): Promise<void> {
  const secret = isSecret(await secrecyOf(em, directiveId));
  if (secret && words !== '') throw secretContent([field]);
  if (!secret && words === '') throw invalidAt(`/${field}`, 'phải có nội dung');
}

function refuseDay(lastDay: LocalDate, assignment: Assignment, by: Party, { now }: PlanningRules): void {
  const leadLastDay = assignment.lastDay;
  const fault = contributionDayFault(lastDay, { today: now.date, leadLastDay, by });
  if (fault === 'past') {
    throw invalidAt('/lastDay', `phải từ hôm nay, ${formatVietnameseDate(now.date)}, trở đi`);
  }
  if (fault === 'after_lead' && leadLastDay !== null) {
    const own = formatVietnameseDate(leadLastDay);
    throw invalidAt(
      '/lastDay',
      `không quá hạn cuối của nhiệm vụ, ${own}; cần muộn hơn thì đề nghị Văn phòng`,
    );
  }
}

function alreadyReported({ reportedAt }: Contribution): DomainError {
  return new DomainError('conflict', 'CONTRIBUTION.ALREADY_REPORTED', {
    title: 'The contribution was reported before',
    detail:
      'Phần việc phối hợp này đã được báo cáo. Nếu còn việc phải làm, đề nghị cơ quan chủ trì giao lại.',
    facts: { reportedAt },
  });
}
