import { DomainError } from '../../../common/errors/domain-error.js';

/** Why a file gives no text, with what the person should do, in Vietnamese. */
export const UNREADABLE_REASONS = {
  TOO_LARGE: 'Tệp quá lớn. Hãy tách tệp hoặc chỉ gửi phần văn bản chỉ đạo.',
  EMPTY: 'Tệp không có nội dung.',
  ENCRYPTED: 'Tệp được đặt mật khẩu. Hãy gỡ mật khẩu rồi tải lên lại.',
  DAMAGED: 'Tệp bị hỏng, không đọc được. Hãy mở bằng phần mềm soạn thảo, lưu lại rồi tải lên.',
  SCANNED:
    'Tệp PDF là bản quét, không có chữ bên trong. Hãy dùng bản PDF có chữ, tệp Word hoặc dán nội dung văn bản. ' +
    'Để máy chủ tự đọc bản quét, quản trị cài tesseract (kèm dữ liệu tiếng Việt) và pdftoppm rồi đặt OCR_TESSERACT.',
  SCANNED_LONG:
    'Tệp PDF là bản quét có quá nhiều trang để tự nhận dạng chữ. Hãy tách lấy phần văn bản chỉ đạo rồi tải lên.',
  OCR_FAILED:
    'Tệp PDF là bản quét mà máy chủ chưa nhận dạng được chữ. Hãy thử lại, dùng bản PDF có chữ hoặc báo quản trị ' +
    'kiểm tra tesseract, dữ liệu tiếng Việt (vie) và pdftoppm.',
  OCR_TOO_SLOW:
    'Nhận dạng chữ trong bản quét quá thời gian cho phép. Hãy tách lấy phần văn bản chỉ đạo rồi tải lên.',
  DISGUISED: 'Nội dung tệp không đúng với đuôi tên tệp. Hãy kiểm tra lại tệp.',
  LEGACY_WORD:
    'Tệp Word đời cũ (.doc) hoặc tệp được đặt mật khẩu. Hãy lưu thành .docx không mật khẩu rồi tải lên lại.',
  LEGACY_EXCEL: 'Tệp Excel đời cũ (.xls). Hãy lưu thành .xlsx rồi tải lên lại.',
  UNSUPPORTED: 'Loại tệp này chưa đọc được. Hãy dùng tệp .txt, .docx, .xlsx hoặc .pdf có chữ.',
  NOT_TEXT: 'Tệp văn bản không dùng bảng mã Unicode (UTF-8). Hãy lưu lại với bảng mã UTF-8.',
} as const;

export type UnreadableReason = keyof typeof UNREADABLE_REASONS;

/** A file that gives no text; `reason` is stable, `detail` is for the person. */
export class UnreadableDocumentError extends DomainError {
  constructor(
    readonly reason: UnreadableReason,
    { cause }: { cause?: unknown } = {},
  ) {
    super(reason === 'UNSUPPORTED' ? 'malformed' : 'invalid', `INTAKE.UNREADABLE_${reason}`, {
      title: 'Unreadable document',
      detail: UNREADABLE_REASONS[reason],
      cause,
    });
  }
}
