import { DomainError, type FieldError } from '../../../common/errors/domain-error.js';

/** Well formed, but not what the product can accept; with every wrong place. */
export function invalidAssignment(errors: readonly FieldError[]): DomainError {
  return new DomainError('invalid', 'ASSIGNMENT.INVALID', {
    title: 'The assignment cannot be as asked',
    detail: 'Nhiệm vụ có chỗ chưa hợp lệ. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors,
  });
}

export const invalidAt = (pointer: string, detail: string): DomainError =>
  invalidAssignment([{ pointer, detail }]);
