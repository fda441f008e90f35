import { HttpException } from '@nestjs/common';
import { STATUS_CODES } from 'node:http';
import { DomainError, type DomainErrorKind, type FieldError } from './domain-error.js';

/** RFC 9457 problem details, with `code` and `errors` as extension members beside the facts of a domain error. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Vietnamese, for the person who sees it. */
  readonly detail: string;
  /** Stable, for programs. */
  readonly code: string;
  /** The request's id, by which its lines are found in the log. */
  readonly instance: string;
  readonly errors?: readonly FieldError[];
  readonly [fact: string]: unknown;
}

const STATUS_OF: Record<DomainErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition: 412,
  invalid: 422,
  too_many: 429,
};

/** Code and Vietnamese detail of what the framework refuses before any code of ours sees it. */
const BY_STATUS: Record<number, readonly [code: string, detail: string]> = {
  400: ['REQUEST.MALFORMED', 'Yêu cầu không đúng dạng nên không đọc được. Hãy kiểm tra rồi gửi lại.'],
  401: ['ACCESS.UNAUTHENTICATED', 'Chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập rồi thử lại.'],
  403: ['ACCESS.FORBIDDEN', 'Tài khoản này không có quyền làm việc đó.'],
  404: ['ROUTE.NOT_FOUND', 'Không có địa chỉ này. Hãy kiểm tra lại đường dẫn.'],
  405: ['ROUTE.METHOD_NOT_ALLOWED', 'Địa chỉ này không nhận phương thức đó, xem tiêu đề Allow.'],
  406: ['REQUEST.NOT_ACCEPTABLE', 'Máy chủ không trả được dạng dữ liệu được yêu cầu.'],
  408: ['REQUEST.TIMEOUT', 'Yêu cầu gửi quá chậm nên đã bị ngắt. Hãy thử lại.'],
  409: ['REQUEST.CONFLICT', 'Dữ liệu đã đổi hoặc đang được dùng ở nơi khác. Hãy tải lại rồi thử lại.'],
  412: ['REQUEST.PRECONDITION', 'Dữ liệu đã đổi từ lúc xem. Hãy tải lại rồi sửa lại.'],
  413: ['REQUEST.BODY_TOO_LARGE', 'Nội dung gửi lên quá lớn. Hãy giảm bớt rồi gửi lại.'],
  414: ['REQUEST.URI_TOO_LONG', 'Đường dẫn quá dài. Hãy rút ngắn rồi thử lại.'],
  415: ['REQUEST.MEDIA_TYPE', 'Nội dung gửi lên phải là JSON, với Content-Type: application/json.'],
  422: ['REQUEST.UNPROCESSABLE', 'Yêu cầu đúng dạng nhưng không thực hiện được với dữ liệu này.'],
  428: ['REQUEST.PRECONDITION_REQUIRED', 'Phải gửi kèm tiêu đề If-Match với phiên bản đang xem.'],
  429: ['REQUEST.TOO_MANY', 'Quá nhiều yêu cầu trong thời gian ngắn. Hãy đợi một lát rồi thử lại.'],
  503: ['SERVER.UNAVAILABLE', 'Máy chủ tạm thời chưa phục vụ được. Hãy thử lại sau ít phút.'],
};

const INTERNAL: readonly [code: string, detail: string] = [
  'SERVER.INTERNAL',
  'Máy chủ gặp lỗi ngoài dự kiến, đã ghi lại. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị mã ở "instance".',
];

/** Framework errors that share a status but deserve their own words. */
const BY_FASTIFY_CODE: Record<string, readonly [code: string, detail: string]> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['REQUEST.INVALID_JSON', 'Nội dung gửi lên không phải là JSON hợp lệ.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['REQUEST.EMPTY_BODY', 'Nội dung gửi lên đang trống, trong khi phải là JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'REQUEST.CONTENT_LENGTH',
    'Độ dài nội dung không khớp với tiêu đề Content-Length.',
  ],
  FST_ERR_BAD_URL: ['REQUEST.BAD_URL', 'Đường dẫn có ký tự mã hóa sai nên không đọc được.'],
};

/** The problem an error is told to the client as. What nobody foresaw tells nothing but its request id. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof DomainError) return fromDomainError(error, requestId);
  const status = statusOf(error);
  if (status === undefined) return problem(500, INTERNAL, requestId);
  const known = BY_FASTIFY_CODE[frameworkCodeOf(error)] ?? BY_STATUS[status];
  return problem(status, known ?? (status < 500 ? BY_STATUS[400]! : INTERNAL), requestId);
}

function fromDomainError(error: DomainError, requestId: string): Problem {
  // The standard members come last: a fact of the same name must not replace them.
  return {
    ...error.facts,
    ...problem(STATUS_OF[error.kind], [error.code, error.detail], requestId, error.title),
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
  };
}

function problem(
  status: number,
  [code, detail]: readonly [string, string],
  requestId: string,
  title = STATUS_CODES[status] ?? 'Error',
): Problem {
  const type = `urn:dondoc:problem:${code.toLowerCase().replaceAll('.', ':')}`;
  return { type, title, status, detail, code, instance: requestId };
}

/** The status an error of Nest or Fastify asks for; undefined for one that nobody meant for a client. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !frameworkCodeOf(error).startsWith('FST_')) return undefined;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}

/** Fastify's code; Nest wraps such errors and keeps the original as the cause. */
function frameworkCodeOf(error: unknown): string {
  const source = error instanceof HttpException ? error.cause : error;
  const code = (source as { code?: unknown } | undefined | null)?.code;
  return typeof code === 'string' ? code : '';
}
