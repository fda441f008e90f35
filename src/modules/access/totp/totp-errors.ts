import { DomainError } from '../../../common/errors/domain-error.js';

export const alreadyActive = (): DomainError =>
  new DomainError('conflict', 'TOTP.ACTIVE', {
    title: 'The second factor is on already',
    detail: 'Xác thực hai bước đã bật. Muốn đổi điện thoại, hãy tắt rồi cài lại.',
  });

export const notBegun = (): DomainError =>
  new DomainError('conflict', 'TOTP.NOT_BEGUN', {
    title: 'Setting up has not begun',
    detail: 'Chưa bắt đầu cài xác thực hai bước. Hãy bắt đầu lại từ bước lấy mã bí mật.',
  });

export const notActive = (): DomainError =>
  new DomainError('conflict', 'TOTP.NOT_ACTIVE', {
    title: 'There is no second factor',
    detail: 'Tài khoản này chưa bật xác thực hai bước.',
  });

export const wrongCode = (): DomainError =>
  new DomainError('invalid', 'TOTP.WRONG_CODE', {
    title: 'The code is wrong',
    detail: 'Mã không đúng hoặc đã dùng rồi. Hãy kiểm tra giờ của điện thoại, đợi mã mới rồi thử lại.',
    errors: [{ pointer: '/code', detail: 'không đúng hoặc đã dùng rồi' }],
  });
