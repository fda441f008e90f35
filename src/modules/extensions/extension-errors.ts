import { DomainError } from '../../common/errors/domain-error.js';
import type { AskingRefusal, DayRefusal, Decider, RequestState } from '../../domain/extension/index.js';
import { formatVietnameseDate } from '../../domain/time/local-date.js';

/** The same answer for a request that is not there and for one of another assignment. */
export const requestNotFound = (): DomainError =>
  new DomainError('not_found', 'EXTENSION.NOT_FOUND', {
    title: 'No such request',
    detail: 'Nhiệm vụ này không có đề nghị gia hạn đó.',
  });

const day = formatVietnameseDate;

/** Why more time cannot be asked for. */
export function askingRefused(refusal: AskingRefusal): DomainError {
  switch (refusal.why) {
    case 'not_owed':
      return new DomainError('conflict', 'EXTENSION.NOT_OWED', {
        title: 'The work is not owed now',
        detail:
          'Chỉ gia hạn được nhiệm vụ đơn vị còn phải làm. Nhiệm vụ này đang chờ xác nhận, tạm dừng hoặc đã kết thúc.',
      });
    case 'no_deadline':
      return new DomainError('conflict', 'EXTENSION.NO_DEADLINE', {
        title: 'There is no term to extend',
        detail:
          'Nhiệm vụ không có thời hạn nên không có gì để gia hạn. Nếu cần, hãy đề nghị Văn phòng đặt thời hạn.',
      });
    case 'pending':
      return pending();
    case 'too_often':
      return new DomainError('conflict', 'EXTENSION.TOO_OFTEN', {
        title: 'The term was extended as often as it may be',
        detail: `Nhiệm vụ đã được gia hạn ${refusal.atMost} lần, là số nhiều nhất theo chính sách. Hãy báo cáo khó khăn, vướng mắc hoặc đề nghị văn bản sửa đổi.`,
        facts: { atMost: refusal.atMost },
      });
    case 'term_passed':
      return new DomainError('conflict', 'EXTENSION.TERM_PASSED', {
        title: 'The term has passed',
        detail: 'Đã quá hạn: chính sách không cho đề nghị gia hạn sau hạn cuối. Hãy hoàn thành và báo cáo.',
      });
    case 'asked_too_late':
      return new DomainError('conflict', 'EXTENSION.ASKED_TOO_LATE', {
        title: 'It was to be asked for earlier',
        detail: `Theo chính sách phải đề nghị gia hạn chậm nhất ngày ${day(refusal.latest)}.`,
        facts: { latest: refusal.latest },
      });
  }
}

/** @param pointer where the day stands in the input; `''` where it is that of the request */
export function dayRefused(refusal: DayRefusal, pointer: '/lastDay' | ''): DomainError {
  const invalid = (code: string, title: string, detail: string, facts: Readonly<Record<string, unknown>>) =>
    new DomainError('invalid', code, { title, detail, errors: [{ pointer, detail }], facts });
  switch (refusal.why) {
    case 'not_later':
      return invalid(
        'EXTENSION.NOT_LATER',
        'The new last day is not later',
        `Hạn cuối mới phải sau hạn cuối hiện tại, ${day(refusal.lastDay)}.`,
        { lastDay: refusal.lastDay },
      );
    case 'past':
      return invalid(
        'EXTENSION.DAY_PASSED',
        'The new last day has passed',
        `Hạn cuối mới đã qua; hãy chọn từ hôm nay, ${day(refusal.today)}, trở đi.`,
        { today: refusal.today },
      );
    case 'day_off':
      return invalid(
        'EXTENSION.DAY_OFF',
        'The new last day is a day off',
        `Hạn cuối mới rơi vào ngày nghỉ; ngày làm việc gần nhất sau đó là ${day(refusal.nearest)}.`,
        { nearest: refusal.nearest },
      );
    case 'too_far':
      return invalid(
        'EXTENSION.TOO_FAR',
        'The new last day is too far',
        refusal.limit === 'at_once'
          ? `Theo chính sách, một lần gia hạn xa nhất đến ngày ${day(refusal.latest)}.`
          : `Theo chính sách, tổng các lần gia hạn xa nhất đến ngày ${day(refusal.latest)}.`,
        { latest: refusal.latest, limit: refusal.limit },
      );
  }
}

export const pending = (): DomainError =>
  new DomainError('conflict', 'EXTENSION.PENDING', {
    title: 'A request is waiting already',
    detail: 'Đã có một đề nghị gia hạn đang chờ quyết định. Hãy đợi quyết định, hoặc rút đề nghị đó trước.',
  });

const STATE_WORDS: Readonly<Record<RequestState, string>> = {
  requested: 'đang chờ quyết định',
  granted: 'đã được đồng ý',
  refused: 'đã bị từ chối',
  withdrawn: 'đã được đơn vị rút lại',
  lapsed: 'đã hết hiệu lực vì nhiệm vụ kết thúc hoặc chuyển đơn vị khác',
};

export const settled = (state: RequestState): DomainError =>
  new DomainError('conflict', 'EXTENSION.SETTLED', {
    title: 'The request is settled',
    detail: `Đề nghị gia hạn này ${STATE_WORDS[state]}. Hãy tải lại để xem.`,
    facts: { state },
  });

export const notTheDecider = (decider: Decider): DomainError =>
  new DomainError('forbidden', 'EXTENSION.NOT_THE_DECIDER', {
    title: 'Somebody else decides',
    detail:
      decider === 'office'
        ? 'Đề nghị này do Văn phòng quyết định.'
        : 'Đề nghị này do lãnh đạo phụ trách đơn vị hoặc Thường trực quyết định.',
    facts: { decider },
  });

export const ownRequest = (): DomainError =>
  new DomainError('forbidden', 'EXTENSION.OWN_REQUEST', {
    title: 'Nobody decides his own request',
    detail: 'Người đề nghị gia hạn không được tự quyết định đề nghị của mình.',
  });
