import { DomainError } from '../../../common/errors/domain-error.js';

export const noAccount = (): DomainError =>
  new DomainError('not_found', 'ACCOUNT.NOT_FOUND', {
    title: 'No such account',
    detail: 'Người này không có, hoặc chưa có tài khoản.',
  });

export const noPerson = (): DomainError =>
  new DomainError('not_found', 'PERSON.NOT_FOUND', {
    title: 'No such person',
    detail: 'Không có người này, hoặc người này không còn làm việc.',
  });

export const accountThere = (): DomainError =>
  new DomainError('conflict', 'ACCOUNT.EXISTS', {
    title: 'The person has an account',
    detail: 'Người này đã có tài khoản. Nếu quên mật khẩu, hãy gửi liên kết đặt lại.',
  });

export const accountDisabled = (): DomainError =>
  new DomainError('conflict', 'ACCOUNT.DISABLED', {
    title: 'The account is disabled',
    detail: 'Tài khoản đang bị khóa. Hãy mở khóa trước.',
  });

export const notInvited = (): DomainError =>
  new DomainError('conflict', 'ACCOUNT.NOT_INVITED', {
    title: 'There is no open invitation',
    detail: 'Người này không có lời mời nào đang chờ.',
  });

/** An administrator who locks himself out could leave nobody to let him in again. */
export const notOneself = (): DomainError =>
  new DomainError('conflict', 'ACCOUNT.OWN', {
    title: 'Not on one’s own account',
    detail: 'Không thể tự làm việc này với tài khoản của mình; hãy nhờ quản trị khác.',
  });
