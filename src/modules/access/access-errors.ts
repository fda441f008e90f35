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

/** The second step of a sign-in is still to come. */
export const codeRequired = (): DomainError =>
  new DomainError('unauthenticated', 'ACCESS.CODE_REQUIRED', {
    title: 'A second factor is needed',
    detail:
      'Tài khoản này có xác thực hai bước. Hãy gửi lại tên đăng nhập, mật khẩu cùng mã 6 số trên điện thoại hoặc một mã dự phòng ("code").',
  });

export const codeWrong = (): DomainError =>
  new DomainError('unauthenticated', 'ACCESS.CODE_WRONG', {
    title: 'The second factor is wrong',
    detail:
      'Mã xác thực không đúng, đã dùng rồi hoặc đã hết hạn. Hãy đợi mã mới trên điện thoại rồi thử lại, hoặc dùng một mã dự phòng chưa dùng.',
  });

export const forbidden = (
  detail = 'Tài khoản này không có quyền làm việc đó. Nếu cần, hãy đề nghị quản trị cấp quyền.',
): DomainError => new DomainError('forbidden', 'ACCESS.FORBIDDEN', { title: 'Not allowed', detail });

export const personOnly = (): DomainError =>
  forbidden('Việc này chỉ làm được khi đăng nhập bằng mật khẩu, không bằng mã truy cập.');

export const scopeMissing = (): DomainError =>
  new DomainError('forbidden', 'ACCESS.SCOPE_MISSING', {
    title: 'The token was not made for this',
    detail: 'Mã truy cập này không có phạm vi cho việc đó. Hãy tạo mã khác với phạm vi cần dùng.',
  });

/** By policy the person may do nothing until he has set up a second factor. */
export const secondFactorMissing = (): DomainError =>
  new DomainError('forbidden', 'ACCESS.SECOND_FACTOR_MISSING', {
    title: 'A second factor must be set up first',
    detail: 'Vai trò của bạn phải có xác thực hai bước. Hãy cài xác thực hai bước rồi tiếp tục.',
  });

export const crossSite = (): DomainError =>
  new DomainError('forbidden', 'ACCESS.CROSS_SITE', {
    title: 'The request comes from another site',
    detail: 'Yêu cầu thay đổi dữ liệu phải gửi từ chính trang của Đôn đốc. Hãy mở lại trang rồi thử lại.',
  });
