import { DomainError } from '../../../common/errors/domain-error.js';
import type { AbsenceRefusal } from '../../../domain/absence/check-absence.js';
import { formatVietnameseDate } from '../../../domain/time/local-date.js';

/** The same answer for what is not there and for what is not to be seen. */
export const absenceNotFound = (): DomainError =>
  new DomainError('not_found', 'ABSENCE.NOT_FOUND', {
    title: 'No such absence',
    detail: 'Không có thời gian vắng mặt này, hoặc bạn không có quyền xem.',
  });

export const invalidAbsence = (
  pointer: string,
  detail: string,
  facts: Record<string, unknown> = {},
): DomainError =>
  new DomainError('invalid', 'ABSENCE.INVALID', {
    title: 'The absence cannot be as asked',
    detail: `Thời gian vắng mặt chưa hợp lệ: ${detail}.`,
    errors: [{ pointer, detail }],
    facts,
  });

export const absenceIsOver = (): DomainError =>
  new DomainError('conflict', 'ABSENCE.OVER', {
    title: 'The absence is over, or has begun',
    detail:
      'Thời gian vắng mặt đã bắt đầu thì không bỏ hoặc dời ngày đầu được, chỉ đổi ngày cuối hoặc người thay; đã qua thì giữ nguyên làm hồ sơ.',
  });

/** A refusal of the rules in words. */
export function absenceRefused(refusal: AbsenceRefusal): DomainError {
  switch (refusal.why) {
    case 'self':
      return invalidAbsence('/standInId', 'người thay phải là người khác');
    case 'order':
      return invalidAbsence('/toOn', 'ngày cuối không được trước ngày đầu');
    case 'overlap': {
      const { fromOn, toOn } = refusal.other;
      return new DomainError('conflict', 'ABSENCE.OVERLAP', {
        title: 'The person is away already',
        detail: `Người này đã có thời gian vắng mặt từ ${formatVietnameseDate(fromOn)} đến ${formatVietnameseDate(toOn)}. Hãy sửa thời gian đó.`,
        facts: { absenceId: refusal.other.id },
      });
    }
    case 'loop':
      return new DomainError('invalid', 'ABSENCE.LOOP', {
        title: 'The stand-ins would stand in for one another in a circle',
        detail: `Ngày ${formatVietnameseDate(refusal.on)} người thay lại do chính người này thay (trực tiếp hoặc qua người khác), nên không ai nhận được việc. Hãy chọn người thay khác.`,
        errors: [{ pointer: '/standInId', detail: 'tạo thành vòng người thay' }],
        facts: { on: refusal.on },
      });
    case 'chain':
      return new DomainError('invalid', 'ABSENCE.CHAIN_TOO_LONG', {
        title: 'Too many stand in for one another',
        detail: `Ngày ${formatVietnameseDate(refusal.on)} quá ${refusal.longest} người thay nhau nối tiếp. Hãy chọn người thay đang có mặt.`,
        errors: [{ pointer: '/standInId', detail: 'chuỗi người thay quá dài' }],
        facts: { on: refusal.on, longest: refusal.longest },
      });
  }
}
