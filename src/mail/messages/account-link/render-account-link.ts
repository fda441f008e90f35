import { formatVietnameseDate } from '../../../domain/time/local-date.js';
import type { RenderedMessage } from '../../layout/letter.js';
import { messageTemplate } from '../../layout/message-template.js';
import { oneLine } from '../../layout/one-line.js';
import type { AccountLinkView } from './view.js';

interface AccountLinkBody {
  readonly opening: string;
  readonly login: string;
  readonly until: string;
  readonly otherwise: string;
}

export const accountLinkTemplate = messageTemplate<AccountLinkBody>(new URL('.', import.meta.url));

const WORDS = {
  invitation: {
    subject: '[Tài khoản] Mời mở tài khoản Đôn đốc',
    heading: 'Mời mở tài khoản',
    opening: 'Đồng chí được mời mở tài khoản để theo dõi, báo cáo nhiệm vụ trên hệ thống Đôn đốc.',
    label: 'Chọn mật khẩu và mở tài khoản',
    otherwise: 'Nếu đồng chí không rõ vì sao được mời, xin hỏi lại cơ quan gửi thư trước khi mở liên kết.',
  },
  reset: {
    subject: '[Tài khoản] Đặt lại mật khẩu Đôn đốc',
    heading: 'Đặt lại mật khẩu',
    opening: 'Có đề nghị đặt lại mật khẩu cho tài khoản của đồng chí trên hệ thống Đôn đốc.',
    label: 'Chọn mật khẩu mới',
    otherwise:
      'Nếu đồng chí không đề nghị, xin bỏ qua thư này: mật khẩu hiện tại vẫn dùng được. Nếu thư đến nhiều lần, xin báo quản trị.',
  },
} as const;

/** The mail that carries a one-time link. Needs {@link accountLinkTemplate} prepared. */
export function renderAccountLink(view: AccountLinkView): RenderedMessage {
  const { subject, heading, opening, label, otherwise } = WORDS[view.purpose];
  const until = `${view.until.at} ngày ${formatVietnameseDate(view.until.on)}`;
  return accountLinkTemplate.render({
    subject,
    preview: `Liên kết dùng một lần, hiệu lực đến ${until}.`,
    officeName: oneLine(view.officeName),
    sentOn: formatVietnameseDate(view.date),
    heading,
    recipientName: oneLine(view.recipient.name),
    onBehalfOf: null,
    action: { label, url: oneLine(view.links.choose) },
    whyThisMailUrl: oneLine(view.links.whyThisMail),
    body: { opening, login: oneLine(view.login), until, otherwise },
  });
}
