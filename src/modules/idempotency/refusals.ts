import { DomainError } from '../../common/errors/domain-error.js';
import { malformedRequest } from '../../common/errors/malformed-request.js';

export const keyMalformed = (): DomainError =>
  malformedRequest([
    {
      pointer: '',
      detail: 'tiêu đề Idempotency-Key phải có 1 đến 200 ký tự ASCII nhìn thấy được, ví dụ một UUID',
    },
  ]);

/** The key was used for something else before. */
export const keyReused = (): DomainError =>
  new DomainError('invalid', 'REQUEST.KEY_REUSED', {
    title: 'The key belongs to another request',
    detail:
      'Idempotency-Key này đã dùng cho một yêu cầu khác (khác địa chỉ hoặc khác nội dung). Hãy tạo khóa mới cho yêu cầu mới; gửi lại yêu cầu cũ thì giữ nguyên nội dung.',
  });

/** The first one is still under way. */
export const underWay = (retryAfterSeconds: number): DomainError =>
  new DomainError('conflict', 'REQUEST.UNDER_WAY', {
    title: 'The same request is being carried out',
    detail:
      'Yêu cầu với Idempotency-Key này đang được thực hiện. Hãy đợi một lát rồi gửi lại để nhận kết quả.',
    facts: { retryAfterSeconds },
  });

/** The first one was carried out, but nobody knows any more what was answered. */
export const alreadyDone = (): DomainError =>
  new DomainError('conflict', 'REQUEST.ALREADY_DONE', {
    title: 'The request was carried out before',
    detail:
      'Yêu cầu với Idempotency-Key này đã được thực hiện, nhưng câu trả lời khi đó không còn. Đừng gửi lại; hãy xem kết quả trong danh sách.',
  });

/** Another attempt holds the key by now. */
export const supersededRun = (): DomainError =>
  new DomainError('conflict', 'REQUEST.SUPERSEDED', {
    title: 'Another attempt holds the key',
    detail: 'Yêu cầu này quá lâu nên lần gửi lại đã thay thế nó. Hãy xem kết quả của lần gửi lại.',
  });
