import type { PlannedNotice } from '../../domain/follow-up/notice.js';
import type { FollowedAssignment, NoticePlanner } from '../../domain/follow-up/plan-notices.js';
import { isOwed } from '../../domain/lifecycle/lifecycle.js';

/**
 * The notice as the planner would plan it now; or, if it would not, why it must not be sent any more (Vietnamese, for
 * the ledger).
 */
export function planAgain(
  notice: Pick<PlannedNotice, 'rule' | 'occurrence' | 'recipientId' | 'lastDay'>,
  assignment: FollowedAssignment,
  planner: NoticePlanner,
): PlannedNotice | string {
  const now = planner.plan(assignment, () => false);
  const same = now.filter((n) => n.rule === notice.rule && n.occurrence === notice.occurrence);
  const holds = same.find((n) => n.recipientId === notice.recipientId);
  if (holds) return holds;
  if (!isOwed(assignment.lifecycle))
    return 'Nhiệm vụ đã báo cáo, kết thúc hoặc tạm dừng trước khi thư gửi đi.';
  if (assignment.lastDay !== notice.lastDay) return 'Thời hạn đã thay đổi trước khi thư gửi đi.';
  if (same.length > 0) return 'Người nhận đã thay đổi trước khi thư gửi đi.';
  return 'Đã có lượt nhắc mới hơn thay thế.';
}
