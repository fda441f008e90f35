import { DomainError, type FieldError } from '../../common/errors/domain-error.js';
import type { DayFault } from '../../domain/calendar/check-days.js';
import { formatVietnameseDate, type LocalDate } from '../../domain/time/local-date.js';

export const invalidCalendar = (errors: readonly FieldError[]): DomainError =>
  new DomainError('invalid', 'CALENDAR.INVALID', {
    title: 'The calendar cannot be as asked',
    detail:
      'Lịch làm việc có chỗ chưa hợp lệ nên chưa thay đổi gì. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors,
  });

/** @param digest of the calendar as it is now */
export const calendarChanged = (digest: string): DomainError =>
  new DomainError('conflict', 'CALENDAR.CHANGED', {
    title: 'The calendar has changed since it was read',
    detail: 'Lịch làm việc vừa được người khác sửa nên chưa thay đổi gì. Hãy tải lại và xem trước lại.',
    facts: { digest },
  });

/** A fault in words, naming the day. */
export function dayFaultInWords(
  date: LocalDate,
  fault: DayFault,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): string {
  const day = formatVietnameseDate(date);
  switch (fault) {
    case 'out_of_range':
      return `${day} nằm ngoài khoảng ${formatVietnameseDate(from)} đến ${formatVietnameseDate(to)}`;
    case 'twice':
      return `${day} được nêu hai lần`;
    case 'off_already':
      return `${day} là thứ Bảy hoặc Chủ nhật nên vốn đã là ngày nghỉ, không cần đánh dấu`;
    case 'worked_already':
      return `${day} vốn là ngày làm việc; muốn bỏ ngày nghỉ đã đánh dấu thì nêu ở remove`;
    case 'not_marked':
      return `${day} không có dấu nào để bỏ`;
  }
}
