import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { updateVersion } from '../../database/rows.js';
import { partiesOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { nextLifecycle, type Step, STEP_RULES } from '../../domain/lifecycle/lifecycle.js';
import { type OfficeTime, officeTimeAt } from '../../domain/time/office-time.js';
import { forbidden } from '../access/index.js';
import { RulesService } from '../rules/index.js';
import { Assignment } from './entities/assignment.entity.js';
import { AssignmentStep } from './entities/assignment-step.entity.js';
import { leadUnitIdsOf, visibleAssignment } from './visible-assignments.js';

/** A step somebody wants to take, and what he says about it. */
export interface WantedStep {
  readonly step: Step;
  readonly note: string;
  readonly percent?: number;
  readonly expected: ExpectedVersion | null;
}

/** Taking a step of the lifecycle. Of two people who take one at the same time, one succeeds. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ASSIGNMENT.STEP_NOT_ALLOWED`, `REQUEST.STALE_VERSION` */
  async take(caller: Caller, id: string, wanted: WantedStep): Promise<void> {
    const { policy } = await this.rules.at();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      refuseOthers(caller, await leadUnitIdsOf(em, id), assignment, wanted.step);
      refuseStale(wanted.expected, assignment.version, stateOf(assignment));
      if (nextLifecycle(assignment.lifecycle, wanted.step) === null)
        throw notAllowed(assignment, wanted.step);
      const now = officeTimeAt(this.clock.now(), policy.zone);
      for (const each of [assignment, ...(await this.children(em, assignment, wanted.step))]) {
        await this.apply(em, caller, each, wanted, now);
      }
    });
  }

  /** Withdrawing a fan-out withdraws what its members have not finished. */
  private async children(em: EntityManager, { id, isGroup }: Assignment, step: Step): Promise<Assignment[]> {
    if (!isGroup) return [];
    const children = await em.find(Assignment, { where: { parentId: id }, order: { id: 'ASC' } });
    return children.filter((child) => nextLifecycle(child.lifecycle, step) !== null);
  }

  private async apply(
    em: EntityManager,
    caller: Caller,
    assignment: Assignment,
    { step, note, percent, expected }: WantedStep,
    now: OfficeTime,
  ): Promise<void> {
    const { id, lifecycle } = assignment;
    const at = toInstant(now.epochMs);
    const to = STEP_RULES[step].to;
    const changes = { lifecycle: to, updatedAt: at, ...moments(step, at, now) };
    if (!(await updateVersion(em, Assignment, assignment, changes))) {
      const current = await em.findOneByOrFail(Assignment, { id });
      throw staleVersion(expected, current.version, stateOf(current));
    }
    await em.insert(AssignmentStep, {
      id: newId(),
      assignmentId: id,
      step,
      fromState: lifecycle,
      toState: to,
      note: note.trim(),
      percent: percent ?? null,
      byId: caller.personId,
      at,
    });
  }
}

/** Only a report that was not returned counts as handed in: on time is judged at the one that is accepted. */
function moments(
  step: Step,
  at: string,
  { date }: OfficeTime,
): Partial<Pick<Assignment, 'submittedAt' | 'submittedOn' | 'completedAt'>> {
  switch (step) {
    case 'submit':
      return { submittedAt: at, submittedOn: date };
    case 'return':
      return { submittedAt: null, submittedOn: null };
    case 'accept':
      return { completedAt: at };
    case 'receive':
    case 'progress':
    case 'withdraw':
      return {};
  }
}

function refuseOthers(
  caller: Caller,
  leadUnitIds: readonly string[],
  { isGroup }: Assignment,
  step: Step,
): void {
  const { by } = STEP_RULES[step];
  if (isGroup && step !== 'withdraw') {
    throw new DomainError('conflict', 'ASSIGNMENT.IS_GROUP', {
      title: 'A fan-out is done by its members',
      detail:
        'Đây là nhiệm vụ gốc giao đồng loạt: từng đơn vị báo cáo ở nhiệm vụ của mình. Chỉ có thể thu hồi cả nhóm.',
    });
  }
  if (partiesOf(caller, leadUnitIds).includes(by)) return;
  throw forbidden(
    by === 'lead'
      ? 'Chỉ người của cơ quan chủ trì được tiếp nhận, cập nhật và báo cáo nhiệm vụ này.'
      : 'Chỉ Văn phòng được xác nhận, trả lại hoặc thu hồi nhiệm vụ.',
  );
}

const LIFECYCLE_NAMES: Readonly<Record<Assignment['lifecycle'], string>> = {
  assigned: 'mới giao',
  received: 'đã tiếp nhận',
  in_progress: 'đang thực hiện',
  submitted: 'chờ xác nhận',
  completed: 'hoàn thành',
  returned: 'trả lại làm lại',
  suspended: 'tạm dừng',
  withdrawn: 'thu hồi',
  declined: 'từ chối',
};

const stateOf = ({ lifecycle, updatedAt }: Assignment) => ({ lifecycle, updatedAt });

function notAllowed(assignment: Assignment, step: Step): DomainError {
  return new DomainError('conflict', 'ASSIGNMENT.STEP_NOT_ALLOWED', {
    title: 'The step cannot be taken from this state',
    detail: `Nhiệm vụ đang ở trạng thái "${LIFECYCLE_NAMES[assignment.lifecycle]}" nên không làm được bước này. Hãy tải lại để xem trạng thái mới.`,
    facts: { lifecycle: assignment.lifecycle, step, currentVersion: assignment.version },
  });
}
