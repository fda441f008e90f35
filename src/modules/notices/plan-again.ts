import { isContributionRule } from '../../domain/follow-up/duty-occurrences.js';
import type { PlannedNotice } from '../../domain/follow-up/notice.js';
import { pausedUntil } from '../../domain/follow-up/pauses.js';
import type { FollowedAssignment, NoticePlanner } from '../../domain/follow-up/plan-notices.js';
import { isOwed } from '../../domain/lifecycle/lifecycle.js';

/** Why a rung that was answered is not sent (Vietnamese, for the ledger). */
export const ANSWERED = 'Đã có người xác nhận đã nắm kèm kế hoạch khắc phục trước khi thư gửi đi.';

/**
 * The notice as the planner would plan it now; or, if it would not, why it must not be sent any more (Vietnamese, for
 * the ledger).
 */
export function planAgain(
  notice: Pick<PlannedNotice, 'rule' | 'occurrence' | 'recipientId' | 'lastDay' | 'unitId'> & {
    readonly rung: number | null;
  },
  assignment: FollowedAssignment,
  planner: NoticePlanner,
): PlannedNotice | string {
  const now = planner.plan(assignment, () => false);
  const same = now.filter((n) => n.rule === notice.rule && n.occurrence === notice.occurrence);
  const holds = same.find((n) => n.recipientId === notice.recipientId);
  if (holds) return holds;
  if (!isOwed(assignment.lifecycle))
    return 'Nhiệm vụ đã báo cáo, kết thúc hoặc tạm dừng trước khi thư gửi đi.';
  if (isContributionRule(notice.rule)) {
    const owed = assignment.contributions?.find(({ unitId }) => unitId === notice.unitId);
    if (!owed) return 'Cơ quan phối hợp đã báo cáo, hoặc không còn phần việc, trước khi thư gửi đi.';
    if (owed.lastDay !== notice.lastDay) return 'Thời hạn đã thay đổi trước khi thư gửi đi.';
  } else if (notice.lastDay !== null && assignment.rhythm?.reported.includes(notice.lastDay)) {
    return 'Kỳ này đã được báo cáo trước khi thư gửi đi.';
  } else if (notice.rule === 'settle-lead') {
    if (!assignment.leadUnsettled) return 'Cơ quan chủ trì đã được xác định trước khi thư gửi đi.';
  } else if (assignment.lastDay !== notice.lastDay && !assignment.rhythm)
    return 'Thời hạn đã thay đổi trước khi thư gửi đi.';
  if (notice.rung !== null && isAnswered(notice, assignment)) return ANSWERED;
  if (same.length > 0) return 'Người nhận đã thay đổi trước khi thư gửi đi.';
  return 'Đã có lượt nhắc mới hơn thay thế.';
}

const isAnswered = (
  { rung, unitId, lastDay }: Pick<PlannedNotice, 'unitId' | 'lastDay'> & { readonly rung: number | null },
  { pauses = [] }: FollowedAssignment,
): boolean => rung !== null && lastDay !== null && pausedUntil(pauses, { rung, unitId, lastDay }) !== null;
