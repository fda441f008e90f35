import { DomainError } from '../../common/errors/domain-error.js';
import type { PlanRefusal } from '../../domain/acknowledgement/index.js';
import { formatVietnameseDate } from '../../domain/time/local-date.js';

export const notYours = (): DomainError =>
  new DomainError('forbidden', 'ACKNOWLEDGEMENT.NOT_YOURS', {
    title: 'The escalation did not speak to the caller',
    detail:
      'Chỉ người được báo cáo ở bậc này, người thay trong thời gian vắng mặt, hoặc người đang giữ vị trí đó được xác nhận đã nắm.',
  });

export const answered = (): DomainError =>
  new DomainError('conflict', 'ACKNOWLEDGEMENT.ANSWERED', {
    title: 'The rung has been answered',
    detail:
      'Bậc này đã được xác nhận đã nắm kèm kế hoạch khắc phục. Chỉ xác nhận lại khi bậc này được báo cáo lần nữa sau ngày của kế hoạch.',
  });

export const notOwed = (): DomainError =>
  new DomainError('conflict', 'ACKNOWLEDGEMENT.NOT_OWED', {
    title: 'The work is not owed now',
    detail: 'Nhiệm vụ đã báo cáo hoàn thành, kết thúc hoặc tạm dừng nên không cần xác nhận đã nắm.',
  });

const PLAN_WORDS = (refusal: PlanRefusal): string => {
  switch (refusal.why) {
    case 'not_after_today':
      return 'phải sau hôm nay';
    case 'day_off':
      return `là ngày nghỉ; ngày làm việc gần nhất sau đó là ${formatVietnameseDate(refusal.nextWorkingDay)}`;
    case 'too_far':
      return `quá xa; chậm nhất là ${formatVietnameseDate(refusal.latest)}. Nếu cần lâu hơn, đơn vị đề nghị gia hạn`;
  }
};

export const planRefused = (refusal: PlanRefusal): DomainError =>
  new DomainError('invalid', 'ACKNOWLEDGEMENT.PLAN_DATE', {
    title: 'The plan cannot end on that day',
    detail: `Ngày khắc phục xong ${PLAN_WORDS(refusal)}.`,
    errors: [{ pointer: '/planOn', detail: PLAN_WORDS(refusal) }],
    facts: { ...refusal },
  });

export const noSuchPerson = (): DomainError =>
  new DomainError('invalid', 'ACKNOWLEDGEMENT.INVALID', {
    title: 'The responsible person is unknown',
    detail: 'Không có người chịu trách nhiệm này, hoặc đã nghỉ. Hãy chọn người khác hoặc ghi bằng chữ.',
    errors: [{ pointer: '/responsibleId', detail: 'không có người này, hoặc đã nghỉ' }],
  });
