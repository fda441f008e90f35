import { DomainError } from '../../common/errors/domain-error.js';

export const notSignedIn = (): DomainError =>
  new DomainError('unauthenticated', 'ACCESS.UNAUTHENTICATED', {
    title: 'Not signed in',
    detail: 'Chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập rồi thử lại.',
  });

/** One answer for every reason: which logins exist is nobody's business. */
export const signInFailed = (): DomainError =>
  new DomainError('unauthenticated', 'ACCESS.SIGN_IN_FAILED', {
    title: 'Sign-in failed',
    detail: 'Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đã bị khóa.',
  });

export const forbidden = (
  detail = 'Tài khoản này không có quyền làm việc đó. Nếu cần, hãy đề nghị quản trị cấp quyền.',
): DomainError => new DomainError('forbidden', 'ACCESS.FORBIDDEN', { title: 'Not allowed', detail });

export const crossSite = (): DomainError =>
  new DomainError('forbidden', 'ACCESS.CROSS_SITE', {
    title: 'The request comes from another site',
    detail: 'Yêu cầu thay đổi dữ liệu phải gửi từ chính trang của Đôn đốc. Hãy mở lại trang rồi thử lại.',
  });
