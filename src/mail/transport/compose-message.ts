import { createHash } from 'node:crypto';
import nodemailer from 'nodemailer';
import type { OutgoingMail, TextEncoding, WrittenMail } from './contract.js';
import {
  furtherHeaders,
  InvalidMailError,
  listIdentity,
  messageId,
  oneLine,
  smtpAddress,
} from './mail-headers.js';

/** RFC 5322, 2.1.1: no line may be longer, without its CRLF. */
const LONGEST_LINE = 998;

const composer = nodemailer.createTransport({
  streamTransport: true,
  buffer: true,
  disableFileAccess: true,
  disableUrlAccess: true,
});

/**
 * Writes the mail out as a message. The same mail always gives the same bytes, so a second try after a refusal cannot
 * differ from the first.
 * @throws InvalidMailError when an address, the Message-ID or a header cannot be sent as given
 */
export async function composeMessage(mail: OutgoingMail, encoding: TextEncoding): Promise<WrittenMail> {
  const from = smtpAddress(mail.from, 'SENDER');
  const to = smtpAddress(mail.to, 'ADDRESS');
  const id = messageId(mail.messageId);
  if (!Number.isFinite(new Date(mail.dateMs).getTime())) {
    throw new InvalidMailError('INVALID', 'Thời điểm gửi (dateMs) không hợp lệ.');
  }
  const info = await composer.sendMail({
    from: { name: oneLine(mail.from.name), address: from },
    to: { name: oneLine(mail.to.name), address: to },
    subject: oneLine(mail.subject),
    messageId: id,
    date: new Date(mail.dateMs),
    ...(mail.inReplyTo ? { inReplyTo: messageId(mail.inReplyTo) } : {}),
    ...(mail.references?.length ? { references: mail.references.map(messageId) } : {}),
    headers: furtherHeaders(mail),
    ...(mail.listId ? { list: { id: listIdentity(mail.listId) } } : {}),
    ...(mail.text ? { text: encoded(mail.text, encoding) } : {}),
    ...(mail.html ? { html: encoded(mail.html, encoding) } : {}),
    baseBoundary: createHash('sha256').update(id).digest('hex').slice(0, 32),
  });
  const bytes = info.message as Buffer;
  refuseLongLines(bytes);
  return { messageId: id, dateMs: mail.dateMs, envelope: { from, to }, bytes };
}

/**
 * The encoding does not depend on what the text holds. Line ends go in as CRLF because the encoder leaves them as they
 * are, and receivers differ on what a lone CR means.
 */
function encoded(
  content: string,
  contentTransferEncoding: TextEncoding,
): { content: string; contentTransferEncoding: string } {
  return { content: content.replace(/\r\n?|\n/g, '\r\n'), contentTransferEncoding };
}

/** Folding needs spaces, so one endless word in a header could still make a line that relays cut or refuse. */
function refuseLongLines(bytes: Buffer): void {
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (end - start - 1 > LONGEST_LINE) {
      throw new InvalidMailError('INVALID', 'Tiêu đề thư có một từ quá dài, không gửi được.');
    }
    start = end + 1;
  }
}
