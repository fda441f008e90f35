import { MailTransportError, type Mailer } from './transport/contract.js';
import { MailboxMailer, mailboxFolder } from './transport/mailbox-mailer.js';
import { SmtpMailer, type SmtpLimits } from './transport/smtp-mailer.js';
import { parseSmtpUrl } from './transport/smtp-url.js';

export { MailWriter } from './writing/mail-writer.js';
export type { MailWords, Written } from './writing/write-mail.js';
export { MailTransportError } from './transport/contract.js';
export type { MailAddress, Mailer, OutgoingMail, SendOutcome } from './transport/contract.js';

export interface MailerOptions {
  /** True refuses what only a try-out may do: `?tls=insecure`. */
  production: boolean;
  /** Connections, timeouts and graces of the SMTP transport; each has a default. */
  smtp?: Partial<SmtpLimits>;
}

/**
 * Opens the transport that `MAIL_URL` names: `smtp://`, `smtps://` (see `parseSmtpUrl`) or `mailbox:<folder>`.
 * Opens no connection and makes no folder yet.
 * @throws MailTransportError with code `MAIL_URL` when the address is wrong
 */
export function openMailer(url: string, options: MailerOptions): Mailer {
  if (/^smtps?:/i.test(url)) return new SmtpMailer(parseSmtpUrl(url, options), options.smtp);
  if (/^mailbox:/i.test(url)) return new MailboxMailer(mailboxFolder(url));
  throw new MailTransportError(
    'MAIL_URL',
    'MAIL_URL phải bắt đầu bằng smtp://, smtps:// hoặc mailbox:<thư mục>.',
  );
}
