import { domainToASCII } from 'node:url';
import type { MailAddress, OutgoingMail, SendOutcome } from './contract.js';

/** A mail that cannot be put into a valid message; `code` and `message` go into its outcome. */
export class InvalidMailError extends Error {
  constructor(
    readonly code: 'ADDRESS' | 'SENDER' | 'INVALID',
    message: string,
  ) {
    super(message);
    this.name = 'InvalidMailError';
  }
}

/** The outcome of a mail that could not be composed. */
export function invalidMailOutcome(error: unknown): SendOutcome {
  if (!(error instanceof InvalidMailError)) {
    return {
      kind: 'deferred',
      code: 'COMPOSE',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
  // The sender comes from the configuration: correcting it must let the waiting mails go.
  const kind = error.code === 'SENDER' ? 'deferred' : 'rejected';
  return { kind, code: error.code, reason: error.message };
}

/**
 * Told to every receiver: this is a machine's mail (RFC 3834), and Exchange is not to answer it with absence notes.
 * `Precedence: bulk` is left out on purpose: it has no standard meaning, some relays delay or file such mail away, and
 * `Auto-Submitted` with `List-Id` already keeps well-behaved responders silent.
 */
const AUTOMATIC_MAIL = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Headers that decide identity, addressing, routing or structure: they come from the fields of the mail alone. */
const RESERVED =
  /^(from|to|cc|bcc|sender|subject|date|message-id|in-reply-to|references|return-path|received|mime-version|dkim-signature|content-.*|resent-.*|arc-.*)$/i;

const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f\x41-\x7e]{1,120}@[\x21-\x3b\x3d\x3f\x41-\x7e]{1,120}>$/;
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const HEADER_NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,75}$/;
// eslint-disable-next-line no-control-regex -- these are the characters to keep out
const LINE_BREAKING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** One line of well-formed Unicode: line breaks and control characters become a space. */
export function oneLine(value: string): string {
  // The way through UTF-8 turns half surrogates, which no charset can carry, into U+FFFD.
  return Buffer.from(value, 'utf8').toString('utf8').replace(LINE_BREAKING, ' ').trim();
}

/**
 * The bare address as it goes into MAIL FROM or RCPT TO. Accepts the dot-atom form only; an international domain is
 * turned into its ASCII form, an international local part is refused because few relays speak SMTPUTF8.
 */
export function smtpAddress(address: MailAddress, role: 'ADDRESS' | 'SENDER'): string {
  const at = address.address.lastIndexOf('@');
  const local = address.address.slice(0, at);
  const domain = domainToASCII(address.address.slice(at + 1));
  if (at < 1 || at > 64 || !LOCAL_PART.test(local) || !DOMAIN.test(domain) || domain.length > 253) {
    const whose = role === 'SENDER' ? 'Địa chỉ người gửi' : 'Địa chỉ người nhận';
    throw new InvalidMailError(role, `${whose} không hợp lệ: cần dạng ten@tenmien.`);
  }
  return `${local}@${domain}`;
}

/** The Message-ID as given, or an `InvalidMailError` where it is no RFC 5322 msg-id in angle brackets. */
export function messageId(value: string): string {
  if (MESSAGE_ID.test(value)) return value;
  throw new InvalidMailError('INVALID', 'Message-ID không hợp lệ: cần dạng <ma@tenmien>.');
}

/** The further headers of a mail, checked and cleaned, over the ones every mail of ours carries. */
export function furtherHeaders(mail: OutgoingMail): Record<string, string> {
  const headers: Record<string, string> = { ...AUTOMATIC_MAIL };
  for (const [name, value] of Object.entries(mail.headers)) {
    if (!HEADER_NAME.test(name) || RESERVED.test(name) || (mail.listId && /^list-id$/i.test(name))) {
      throw new InvalidMailError(
        'INVALID',
        `Tiêu đề thư không được phép: ${JSON.stringify(name.slice(0, 80))}.`,
      );
    }
    const known = Object.keys(headers).find((own) => own.toLowerCase() === name.toLowerCase());
    headers[known ?? name] = oneLine(value);
  }
  return headers;
}

/** The list identity in the form the composer takes; the id may only look like a domain name. */
export function listIdentity(listId: NonNullable<OutgoingMail['listId']>): { url: string; comment: string } {
  if (!DOMAIN.test(listId.id)) {
    throw new InvalidMailError(
      'INVALID',
      'List-Id không hợp lệ: cần dạng tên miền, ví dụ nhac-han.coquan.example.',
    );
  }
  return { url: listId.id, comment: oneLine(listId.name ?? '') };
}
