import { DomainError, type FieldError } from '../../common/errors/domain-error.js';

export function invalidAmendment(errors: readonly FieldError[]): DomainError {
  return new DomainError('invalid', 'AMENDMENT.INVALID', {
    title: 'The amendment cannot be as asked',
    detail:
      'Nội dung sửa đổi có chỗ chưa hợp lệ nên chưa áp dụng gì. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors,
  });
}

/** @param digest of what would be applied now */
export const amendmentChanged = (digest: string): DomainError =>
  new DomainError('conflict', 'AMENDMENT.CHANGED', {
    title: 'It is not what was previewed',
    detail:
      'Nhiệm vụ hoặc nội dung sửa đổi đã khác lần xem trước nên chưa áp dụng gì. Hãy xem trước lại rồi áp dụng.',
    facts: { digest },
  });

/** A refusal of one change, at its place in the whole. */
export function atChange(error: unknown, index: number): unknown {
  if (!(error instanceof DomainError)) return error;
  const { kind, code, title, detail, facts } = error;
  const errors = error.errors.map((each) => ({ ...each, pointer: `/changes/${index}${each.pointer}` }));
  return new DomainError(kind, code, { title, detail, errors, facts, cause: error });
}
