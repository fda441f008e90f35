import type { SendOutcome } from './contract.js';
import type { HandoverPhase } from './handover.js';
import { oneLine } from './mail-headers.js';

/** What nodemailer tells about a failed send or connection. */
export interface SmtpFailure {
  message: string;
  /** nodemailer's own code: `EAUTH`, `EENVELOPE`, `ESOCKET`, … */
  code?: string;
  /** The system's code where there was one: `ECONNREFUSED`, `DEPTH_ZERO_SELF_SIGNED_CERT`, … */
  originalCode?: string;
  /** The command the reply answered: `CONN`, `EHLO`, `AUTH …`, `MAIL FROM`, `RCPT TO`, `DATA`. */
  command?: string;
  /** The SMTP reply, when the server gave one. */
  response?: string;
  responseCode?: number;
}

/** Codes that blame the set-up of our side, not one mail: correct them and everything waiting goes out. */
const SET_UP = {
  AUTH: 'Máy chủ thư không nhận tên đăng nhập hoặc mật khẩu; xem lại MAIL_URL',
  TLS: 'Không lập được kết nối bảo mật (TLS) với máy chủ thư; xem lại chứng thư hoặc tham số tls, ca của MAIL_URL',
  SENDER: 'Máy chủ thư không nhận địa chỉ người gửi; xem lại địa chỉ gửi đã cấu hình',
  RELAY: 'Máy chủ thư không cho phép gửi qua nó; xem lại tài khoản hoặc quyền gửi của máy này',
} as const;

/**
 * Judges a failed try. Pure.
 *
 * After the final dot only a definite reply counts: 4xx `deferred`, 5xx `rejected`. No reply is `unknown`, and so is
 * 421, which a server may also say while it shuts down with the message already stored.
 *
 * Before it nothing was accepted, and the question is whether the mail or the set-up is to blame. `rejected` is only
 * what the server holds against this very recipient or message; what would refuse every mail alike is `deferred`, or a
 * wrong password would use up every mail in the outbox:
 *
 * | reply                                          | outcome           |
 * |------------------------------------------------|-------------------|
 * | anything to greeting, EHLO, STARTTLS            | deferred          |
 * | AUTH refused, 530 534 535 538 anywhere          | deferred AUTH     |
 * | certificate or handshake failure                | deferred TLS      |
 * | 5xx to MAIL FROM but 552 (too large); 5.1.7 5.1.8 | deferred SENDER |
 * | 5xx to RCPT or DATA with x.7.z or about relaying | deferred RELAY    |
 * | 503 (wrong order: the session is at fault)      | deferred          |
 * | any other 5xx to RCPT or DATA                   | rejected          |
 */
export function classifyFailure(failure: SmtpFailure, phase: HandoverPhase): SendOutcome {
  const reply = failure.responseCode ?? 0;
  const said = describe(failure);
  if (phase === 'complete' && (reply < 400 || reply > 599 || reply === 421))
    return { kind: 'unknown', reason: said };
  const isReplyToBody = phase === 'transmitting' || phase === 'complete';
  const setUp = setUpFault(failure, isReplyToBody);
  if (setUp) return { kind: 'deferred', code: setUp, reason: `${SET_UP[setUp]}: ${said}` };
  const aboutThisMail = isReplyToBody || /^(MAIL|RCPT|DATA)/.test(failure.command ?? '');
  if (reply >= 500 && reply <= 599 && reply !== 503 && aboutThisMail) {
    return { kind: 'rejected', code: String(reply), reason: said };
  }
  return { kind: 'deferred', code: codeOf(failure), reason: said };
}

/** The code to show for a failure of the connection itself, as `verify` meets it. */
export function connectionFault(failure: SmtpFailure): { code: string; reason: string } {
  const setUp = setUpFault(failure, false);
  const said = describe(failure);
  return setUp
    ? { code: setUp, reason: `${SET_UP[setUp]}: ${said}` }
    : { code: codeOf(failure), reason: said };
}

function setUpFault(failure: SmtpFailure, isReplyToBody: boolean): keyof typeof SET_UP | undefined {
  const reply = failure.responseCode ?? 0;
  if (['EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(failure.code ?? '') || [530, 534, 535, 538].includes(reply)) {
    // A server that is only busy (454) says so in the same place: that is no wrong password.
    return reply >= 400 && reply < 500 ? undefined : 'AUTH';
  }
  if (failure.code === 'ETLS' || isCertificateFault(failure)) return 'TLS';
  if (isReplyToBody || reply < 500 || reply === 503) return undefined;
  const command = failure.command ?? '';
  if (command.startsWith('MAIL')) return reply === 552 ? undefined : 'SENDER';
  if (!/^(RCPT|DATA)/.test(command)) return undefined;
  const response = failure.response ?? '';
  // Many servers judge the sender only when they hear the recipient (RFC 3463: 5.1.7 and 5.1.8 speak of the sender).
  if (/^5\d\d[ -]5\.1\.[78]\b/.test(response)) return 'SENDER';
  return /^5\d\d[ -]5\.7\.\d/.test(response) || /\brelay/i.test(response) ? 'RELAY' : undefined;
}

function isCertificateFault(failure: SmtpFailure): boolean {
  return /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/.test(
    failure.originalCode ?? '',
  );
}

function codeOf(failure: SmtpFailure): string {
  if (failure.responseCode) return String(failure.responseCode);
  if (failure.code === 'EABORT') return 'SEND_TIMEOUT';
  return failure.originalCode ?? failure.code ?? 'SMTP';
}

/** One line, of a length fit for a database column, whatever a server chose to answer. */
function describe(failure: SmtpFailure): string {
  if (failure.code === 'EABORT') return 'Quá thời gian cho phép của một lần gửi.';
  return oneLine(failure.response ?? failure.message).slice(0, 500);
}
