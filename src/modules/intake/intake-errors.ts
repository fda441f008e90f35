import { DomainError } from '../../common/errors/domain-error.js';
import type { Finding } from '../../domain/intake/finding.js';
import type { Refusal, RefusalReason } from '../../domain/intake/intake.js';
import type { Intake } from './entities/intake.entity.js';

export const intakeNotFound = (): DomainError =>
  new DomainError('not_found', 'INTAKE.NOT_FOUND', {
    title: 'No such intake',
    detail: 'Không có lần tiếp nhận văn bản này.',
  });

/** What is confirmed or discarded is edited no more. */
export function intakeClosed({ state, version, directiveId }: Intake): DomainError {
  return new DomainError('conflict', state === 'confirmed' ? 'INTAKE.CONFIRMED' : 'INTAKE.DISCARDED', {
    title: 'The intake is closed',
    detail:
      state === 'confirmed'
        ? 'Văn bản đã được xác nhận: hãy sửa ở văn bản và nhiệm vụ đã tạo.'
        : 'Lần tiếp nhận này đã bị hủy nên không sửa được nữa.',
    facts: { state, currentVersion: version, directiveId },
  });
}

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  no_such_draft: 'Không có nhiệm vụ dự thảo này. Hãy tải lại.',
  draft_discarded: 'Nhiệm vụ dự thảo này đã bị bỏ. Hãy khôi phục trước.',
  draft_kept: 'Nhiệm vụ dự thảo này chưa bị bỏ.',
  too_few_to_merge: 'Phải chọn ít nhất hai nhiệm vụ dự thảo khác nhau để gộp.',
  split_outside: 'Chỗ cắt phải nằm bên trong nhiệm vụ dự thảo, không ở đầu, ở cuối hay giữa một chữ.',
  split_of_edited: 'Nội dung đã khác với văn bản: hãy cắt theo nội dung (of: content).',
  split_empty: 'Cắt ở chỗ này thì một phần không còn nội dung.',
  no_such_name: 'Không có tên này trong lần tiếp nhận.',
  too_many_drafts: 'Đã quá nhiều nhiệm vụ dự thảo. Hãy chia văn bản thành nhiều lần tiếp nhận.',
};

export function refused({ reason, draftId }: Refusal): DomainError {
  const kind = reason === 'no_such_draft' ? 'not_found' : 'invalid';
  return new DomainError(kind, `INTAKE.${reason.toUpperCase()}`, {
    title: 'The draft cannot be edited so',
    detail: REFUSALS[reason],
    facts: draftId === null ? {} : { draftId },
  });
}

/** Content of state secrets is not for this product. */
export const secretDocument = (): DomainError =>
  new DomainError('invalid', 'INTAKE.SECRET', {
    title: 'The document is marked secret',
    detail:
      'Văn bản có dấu chỉ độ mật nên không được đưa nội dung vào phần mềm, không có gì được lưu. Hãy đăng ký số và thời hạn bằng tay. Nếu đọc nhầm dấu mật, gửi lại với notSecret=true.',
  });

export const noFile = (): DomainError =>
  new DomainError('malformed', 'INTAKE.NO_FILE', {
    title: 'No file was sent',
    detail: 'Phải gửi đúng một tệp ở trường "file" (multipart/form-data).',
  });

export const fileTooLarge = (limitBytes: number): DomainError =>
  new DomainError('invalid', 'INTAKE.UNREADABLE_TOO_LARGE', {
    title: 'The file is too large',
    detail: `Tệp lớn hơn ${Math.floor(limitBytes / (1024 * 1024))} MB. Hãy tách tệp hoặc chỉ gửi phần văn bản chỉ đạo.`,
  });

export const tooSlow = (): DomainError =>
  new DomainError('invalid', 'INTAKE.TOO_SLOW', {
    title: 'Reading took too long',
    detail: 'Đọc tệp quá thời gian cho phép. Hãy tách lấy phần văn bản chỉ đạo rồi tải lên.',
  });

export const noSource = (): DomainError =>
  new DomainError('not_found', 'INTAKE.NO_SOURCE', {
    title: 'The source was deleted',
    detail: 'Tệp gốc và nội dung của lần tiếp nhận này đã bị xóa.',
  });

/** Confirming what has errors, or warnings nobody has acknowledged. */
export function notReady(findings: readonly Finding[], unacknowledged: readonly string[]): DomainError {
  const errors = findings.filter((f) => f.severity === 'error');
  const stopping = errors.length > 0 ? errors : findings.filter((f) => unacknowledged.includes(f.code));
  return new DomainError('invalid', errors.length > 0 ? 'INTAKE.NOT_READY' : 'INTAKE.NOT_ACKNOWLEDGED', {
    title: errors.length > 0 ? 'The intake has errors' : 'There are warnings to acknowledge',
    detail:
      errors.length > 0
        ? 'Còn chỗ phải sửa trước khi xác nhận, xem "errors".'
        : 'Có cảnh báo cần xem. Nếu vẫn xác nhận, gửi các mã trong "unacknowledged" ở trường acknowledged.',
    errors: stopping.slice(0, 50).map((f) => ({
      pointer: f.draftId === null ? `/header/${f.field}` : `/drafts/${f.draftId}/${f.field}`,
      detail: f.detail,
    })),
    facts: {
      findings: stopping.slice(0, 200).map(({ code, draftId, field }) => ({ code, draftId, field })),
      ...(errors.length > 0 ? {} : { unacknowledged }),
    },
  });
}

export const aliasTaken = (name: string, owner: string): DomainError =>
  new DomainError('conflict', 'UNIT.ALIAS_TAKEN', {
    title: 'The name is another organ’s',
    detail: `“${name}” đã là tên của “${owner}” nên không ghi nhớ cho đơn vị khác được. Gửi remember: false nếu chỉ chọn cho lần này.`,
    facts: { name, owner },
  });

export const aliasRefused = (name: string, why: 'general' | 'too_many' | 'too_long'): DomainError =>
  new DomainError('invalid', `UNIT.ALIAS_${why.toUpperCase()}`, {
    title: 'The name cannot be remembered',
    detail: {
      general: `“${name}” không chỉ rõ một đơn vị nên không ghi nhớ được. Gửi remember: false nếu chỉ chọn cho lần này.`,
      too_many: `Đơn vị đã có quá nhiều tên gọi khác. Hãy bớt ở danh mục, hoặc gửi remember: false.`,
      too_long: `Tên dài quá 255 ký tự nên không ghi nhớ được. Gửi remember: false nếu chỉ chọn cho lần này.`,
    }[why],
    facts: { name },
  });

export const organNotFound = (): DomainError =>
  new DomainError('invalid', 'INTAKE.ORGAN_NOT_FOUND', {
    title: 'No such unit or group',
    detail: 'Không có đơn vị hoặc nhóm đơn vị này trong danh mục.',
    errors: [{ pointer: '/organ', detail: 'không có trong danh mục' }],
  });
