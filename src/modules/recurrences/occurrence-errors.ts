import { DomainError } from '../../common/errors/domain-error.js';
import type { OccurrenceRecord, OccurrenceState } from '../../domain/recurrence/index.js';
import { formatVietnameseDate } from '../../domain/time/local-date.js';

export const notRecurring = (): DomainError =>
  new DomainError('conflict', 'RECURRENCE.NOT_RECURRING', {
    title: 'The assignment does not recur',
    detail:
      'Nhiệm vụ này không có chế độ báo cáo định kỳ (thời hạn không nêu nhịp, hoặc là nhiệm vụ gốc giao đồng loạt).',
  });

export const noSuchOccurrence = (): DomainError =>
  new DomainError('not_found', 'RECURRENCE.NO_SUCH_OCCURRENCE', {
    title: 'No such occurrence',
    detail: 'Nhiệm vụ không có kỳ báo cáo với hạn cuối này. Xem các kỳ trong danh sách.',
  });

const WHY: Readonly<Record<OccurrenceState, string>> = {
  upcoming: 'chưa đến kỳ',
  open: 'chưa có báo cáo',
  submitted: 'đã báo cáo, chờ Văn phòng xác nhận',
  accepted: 'đã được xác nhận',
  returned: 'đã bị trả lại, chờ báo cáo lại',
  excused: 'không yêu cầu vì nhiệm vụ tạm dừng',
};

/** What was asked for does not fit how the occurrence stands. */
export const occurrenceIs = ({ lastDay, state }: OccurrenceRecord): DomainError =>
  new DomainError('conflict', 'RECURRENCE.NOT_IN_THIS_STATE', {
    title: 'Not possible for this occurrence now',
    detail: `Kỳ có hạn cuối ${formatVietnameseDate(lastDay)} ${WHY[state]} nên không làm được việc này. Hãy tải lại để xem.`,
    facts: { lastDay, state },
  });
