import { DomainError } from '../../../common/errors/domain-error.js';

export const directiveNotFound = (): DomainError =>
  new DomainError('not_found', 'DIRECTIVE.NOT_FOUND', {
    title: 'No such directive',
    detail: 'Không có văn bản này, hoặc bạn không có quyền xem.',
  });

/** Issuer, number and day of issue are what a document is known by. */
export const duplicateDirective = (number: string): DomainError =>
  new DomainError('conflict', 'DIRECTIVE.DUPLICATE', {
    title: 'The directive is registered already',
    detail: `Văn bản ${number} của cơ quan này, cùng ngày ban hành, đã được đăng ký.`,
  });

export const invalidDirective = (pointer: string, detail: string): DomainError =>
  new DomainError('invalid', 'DIRECTIVE.INVALID', {
    title: 'The directive cannot be as asked',
    detail: 'Văn bản có chỗ chưa hợp lệ. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors: [{ pointer, detail }],
  });
