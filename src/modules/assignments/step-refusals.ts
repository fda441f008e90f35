import { DomainError } from '../../common/errors/domain-error.js';
import { partiesOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { GROUP_STEPS, type Step, STEP_RULES } from '../../domain/lifecycle/lifecycle.js';
import type { Happening } from '../../domain/lifecycle/happening.js';
import { forbidden } from '../access/index.js';
import type { Assignment } from './entities/assignment.entity.js';

/** @throws DomainError `ASSIGNMENT.IS_GROUP` for a step that only a fan-out's members take, `ACCESS.FORBIDDEN` */
export function refuseOthers(
  caller: Caller,
  leadUnitIds: readonly string[],
  { isGroup }: Pick<Assignment, 'isGroup'>,
  step: Step,
): void {
  const { by } = STEP_RULES[step];
  if (!GROUP_STEPS.includes(step)) refuseGroup({ isGroup });
  if (partiesOf(caller, leadUnitIds).includes(by)) return;
  throw forbidden(
    by === 'lead'
      ? 'Chỉ người của cơ quan chủ trì được tiếp nhận, từ chối, cập nhật và báo cáo nhiệm vụ này.'
      : 'Chỉ Văn phòng được xác nhận, trả lại, tạm dừng, chuyển chủ trì, thu hồi hoặc mở lại nhiệm vụ.',
  );
}

/** @throws DomainError `ASSIGNMENT.IS_GROUP` of a fan-out's parent */
export function refuseGroup({ isGroup }: Pick<Assignment, 'isGroup'>): void {
  if (!isGroup) return;
  throw new DomainError('conflict', 'ASSIGNMENT.IS_GROUP', {
    title: 'A fan-out is done by its members',
    detail:
      'Đây là nhiệm vụ gốc giao đồng loạt: từng đơn vị báo cáo ở nhiệm vụ của mình. Cả nhóm chỉ tạm dừng, tiếp tục hoặc thu hồi được.',
  });
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

/** What somebody who looked at an older version is told. */
export const stateOf = ({ lifecycle, updatedAt }: Assignment) => ({ lifecycle, updatedAt });

export const stepNotAllowed = (assignment: Assignment, step: Step): DomainError =>
  matterNotAllowed(assignment, step);

/** The refusal of whatever cannot happen to an assignment in the state it is in. */
export function matterNotAllowed(assignment: Assignment, step: Happening): DomainError {
  return new DomainError('conflict', 'ASSIGNMENT.STEP_NOT_ALLOWED', {
    title: 'The step cannot be taken from this state',
    detail: `Nhiệm vụ đang ở trạng thái "${LIFECYCLE_NAMES[assignment.lifecycle]}" nên không làm được bước này. Hãy tải lại để xem trạng thái mới.`,
    facts: { lifecycle: assignment.lifecycle, step, currentVersion: assignment.version },
  });
}
