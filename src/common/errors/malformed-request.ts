import { DomainError, type FieldError } from './domain-error.js';

/** The refusal of input whose form is wrong, with every wrong place. */
export function malformedRequest(errors: readonly FieldError[]): DomainError {
  return new DomainError('malformed', 'REQUEST.INVALID', {
    title: 'The request does not have the agreed form',
    detail: 'Yêu cầu có chỗ chưa đúng. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors,
  });
}
