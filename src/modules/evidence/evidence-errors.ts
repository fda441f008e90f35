import { DomainError } from '../../common/errors/domain-error.js';
import {
  endingOf,
  EVIDENCE_ENDINGS,
  EVIDENCE_KINDS,
  type EvidenceKindName,
  type FileRefusal,
} from '../../domain/evidence/index.js';

/** The same answer for a file that is not there and for one of an assignment that is not to be seen. */
export const fileNotFound = (): DomainError =>
  new DomainError('not_found', 'EVIDENCE.NOT_FOUND', {
    title: 'No such file',
    detail: 'Không có tệp này ở nhiệm vụ, hoặc tệp đã được gỡ.',
  });

export const noEvidence = (): DomainError =>
  new DomainError('malformed', 'EVIDENCE.NO_FILE', {
    title: 'No file was sent',
    detail: 'Phải gửi đúng một tệp ở trường "file" (multipart/form-data).',
  });

const megabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024));

export const evidenceTooLarge = (limitBytes: number): DomainError =>
  new DomainError('invalid', 'EVIDENCE.TOO_LARGE', {
    title: 'The file is too large',
    detail: `Tệp lớn hơn ${megabytes(limitBytes)} MB. Hãy nén ảnh, tách tệp hoặc chỉ gửi phần cần thiết.`,
    facts: { limitBytes },
  });

export const tooManyFiles = (most: number): DomainError =>
  new DomainError('conflict', 'EVIDENCE.TOO_MANY', {
    title: 'The assignment has as many files as it may have',
    detail: `Nhiệm vụ đã có ${most} tệp, là số nhiều nhất. Hãy gỡ tệp chưa dùng trong báo cáo nào rồi tải lên lại.`,
    facts: { most },
  });

const TAKEN = `Chỉ nhận ${EVIDENCE_ENDINGS.map((ending) => `.${ending}`).join(', ')}.`;

const REFUSALS: Readonly<Record<Exclude<FileRefusal, 'disguised'>, string>> = {
  empty: 'Tệp không có nội dung. Hãy kiểm tra rồi gửi lại.',
  executable: `Tệp là chương trình hoặc chứa chương trình nên không được nhận. ${TAKEN}`,
  old_office:
    'Tệp ở định dạng Office cũ (.doc, .xls, .ppt) hoặc có mật khẩu. Hãy lưu lại thành .docx, .xlsx, .pptx hoặc PDF, không đặt mật khẩu.',
  macros: 'Tệp có macro nên không được nhận. Hãy lưu thành bản không có macro hoặc PDF.',
  archive: `Không nhận tệp nén vì không kiểm tra được bên trong. Hãy gửi từng tệp. ${TAKEN}`,
  unknown: `Nội dung tệp không thuộc loại được nhận, hoặc tệp bị hỏng. ${TAKEN} Tệp văn bản thuần phải ở bảng mã UTF-8.`,
};

export function fileRefused(name: string, refusal: FileRefusal, found?: EvidenceKindName): DomainError {
  if (refusal !== 'disguised') {
    return new DomainError('invalid', `EVIDENCE.${refusal.toUpperCase()}`, {
      title: 'The file is not of a kind that is taken',
      detail: REFUSALS[refusal],
      facts: { name },
    });
  }
  const ending = endingOf(name);
  const kind = found === undefined ? 'loại khác' : EVIDENCE_KINDS[found].name;
  const right = found === undefined ? '' : ` Hãy đổi đuôi tệp thành .${EVIDENCE_KINDS[found].endings[0]}`;
  return new DomainError('invalid', 'EVIDENCE.DISGUISED', {
    title: 'The file is not what its name says',
    detail: `Tên tệp ${ending ? `có đuôi .${ending}` : 'không có đuôi'} nhưng nội dung là ${kind}.${right} nếu đúng là tệp muốn gửi.`,
    facts: { name, found: found ?? null },
  });
}

export const fileStays = (): DomainError =>
  new DomainError('conflict', 'EVIDENCE.NAMED', {
    title: 'A report names the file',
    detail: 'Tệp đã được nêu trong báo cáo nên được giữ lại làm hồ sơ, không gỡ được.',
  });

export const assignmentEnded = (): DomainError =>
  new DomainError('conflict', 'ASSIGNMENT.ENDED', {
    title: 'The assignment has ended',
    detail: 'Nhiệm vụ đã kết thúc nên không thêm hay gỡ tệp được nữa. Văn phòng có thể mở lại nhiệm vụ.',
  });

export const groupHasNoFiles = (): DomainError =>
  new DomainError('conflict', 'ASSIGNMENT.IS_GROUP', {
    title: 'A fan-out is done by its members',
    detail: 'Đây là nhiệm vụ gốc giao đồng loạt: hãy tải tệp lên ở nhiệm vụ của từng đơn vị.',
  });

/** What is kept is not what was handed in: nothing of it is handed out. */
export const fileDamaged = (name: string): DomainError =>
  new DomainError('conflict', 'EVIDENCE.DAMAGED', {
    title: 'The file is missing or was altered',
    detail: `Tệp “${name}” không còn hoặc đã bị thay đổi trên máy chủ nên không dùng được. Hãy báo quản trị hệ thống; nếu còn bản gốc, hãy tải lên lại.`,
    facts: { name },
  });

/** Files a report names that are not among the assignment's. */
export const filesUnknown = (places: readonly number[]): DomainError =>
  new DomainError('invalid', 'EVIDENCE.UNKNOWN_FILE', {
    title: 'A file is not among those of the assignment',
    detail: 'Có tệp không thuộc nhiệm vụ này hoặc đã được gỡ. Hãy tải lại danh sách tệp rồi chọn lại.',
    errors: places.map((i) => ({ pointer: `/files/${i}`, detail: 'không có tệp này ở nhiệm vụ' })),
  });
