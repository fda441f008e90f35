import { z } from 'zod';
import { isUrlOf, textWhere, topic, variable, wholeNumber } from './variable.js';

const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;

/** `Name <address>` or a bare address taken apart; null where it is neither. */
export function parseSender(text: string): { name: string; address: string } | null {
  const [, name = '', inner] = /^([^<>]*)<([^<>]+)>$/.exec(text) ?? [];
  const address = (inner ?? text).trim();
  // A line break in a sender would let a value write further headers.
  const hasControl = /\p{Cc}/u.test(text);
  if (hasControl || address.length > 254 || !ADDRESS.test(address)) return null;
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address };
}

export const mailTopic = topic('Mail', {
  MAIL_URL: variable(
    textWhere((text) => /^mailbox:(?!\/\/)\S/.test(text) || isUrlOf(text, ['smtp:', 'smtps:'])),
    {
      description: 'Where mail goes: a folder of readable `.eml` files, or an SMTP server.',
      allowed: '`mailbox:<folder>`, `smtp://<user>:<password>@<host>:<port>` or `smtps://…` (TLS)',
      allowedVi:
        '`mailbox:<thư mục>`, `smtp://<tài khoản>:<mật khẩu>@<máy chủ>:<cổng>` hoặc `smtps://…` (TLS)',
      default: 'mailbox:data/mailbox',
      secret: true,
    },
  ),
  MAIL_FROM: variable(
    z.string().transform((text, ctx) => {
      const sender = parseSender(text);
      if (!sender) ctx.addIssue('not a sender');
      return sender ?? z.NEVER;
    }),
    {
      description: 'Sender of every mail. Must be set in production with an SMTP server.',
      allowed: '`name <address>` or an address',
      allowedVi: '`tên <địa chỉ thư>` hoặc một địa chỉ thư',
      default: 'Đôn đốc <dondoc@vanphong.example>',
    },
  ),
  OFFICE_NAME: variable(z.string().min(1).max(120), {
    description: 'The office that follows up, as mails name it: who to turn to.',
    allowed: 'up to 120 characters',
    allowedVi: 'tối đa 120 ký tự',
    default: 'Văn phòng',
  }),
  MAIL_CONNECTIONS: variable(wholeNumber(1, 50), {
    description: 'SMTP connections one worker may hold open.',
    allowed: 'a whole number from 1 to 50',
    allowedVi: 'số nguyên từ 1 đến 50',
    default: '5',
  }),
  MAIL_PER_SECOND: variable(wholeNumber(0, 1000), {
    description: 'Most mails a second, all workers together. 0: no limit.',
    allowed: 'a whole number from 0 to 1000',
    allowedVi: 'số nguyên từ 0 đến 1000',
    default: '0',
  }),
  MAIL_TIMEOUT_SECONDS: variable(wholeNumber(1, 600), {
    description: 'How long to wait for an answer of the SMTP server.',
    allowed: 'a whole number from 1 to 600',
    allowedVi: 'số nguyên từ 1 đến 600',
    default: '30',
  }),
});
