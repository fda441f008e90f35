import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { MailTransportError } from './contract.js';

/** Where and how to reach the mail server. */
export interface SmtpEndpoint {
  host: string;
  port: number;
  /** `implicit`: TLS from the first byte; `starttls`: upgraded before anything is said; `none`: in the clear. */
  tls: 'implicit' | 'starttls' | 'none';
  /** False takes any certificate; never so in production. */
  verifyCertificate: boolean;
  /** PEM of the authority to trust in place of the public ones. */
  ca?: string;
  auth?: { user: string; pass: string };
  /** The name to say in EHLO; nodemailer takes the host's own otherwise. */
  ehloName?: string;
}

const PARAMETERS = ['tls', 'ca', 'name'];
const TLS_CHOICES = ['starttls', 'none', 'insecure'];

/**
 * Reads `smtp://[user:password@]host[:587]` or `smtps://…[:465]`. Parameters:
 * - `tls=starttls` upgrade or fail (the default, except for this very machine), `tls=none` stay in the clear,
 *   `tls=insecure` encrypt without checking the certificate (refused in production);
 * - `ca=<file>` trust only the authority in this PEM file;
 * - `name=<host>` name to greet the server with.
 * @throws MailTransportError with code `MAIL_URL`; its message never holds the password
 */
export function parseSmtpUrl(text: string, options: { production: boolean }): SmtpEndpoint {
  const url = parse(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const choice = tlsChoice(url, options.production);
  const implicit = url.protocol === 'smtps:';
  const plainByDefault = isThisMachine(host) && choice === undefined;
  const tls = implicit ? 'implicit' : choice === 'none' || plainByDefault ? 'none' : 'starttls';
  const auth = credentials(url);
  if (auth && tls === 'none' && !isThisMachine(host)) {
    throw wrong('không gửi mật khẩu qua đường không mã hóa: bỏ tls=none, hoặc bỏ tên đăng nhập và mật khẩu');
  }
  const caFile = url.searchParams.get('ca');
  return {
    host,
    port: url.port ? Number(url.port) : implicit ? 465 : 587,
    tls,
    verifyCertificate: choice !== 'insecure',
    ...(caFile ? { ca: readAuthority(caFile) } : {}),
    ...(auth ? { auth } : {}),
    ...ehloName(url),
  };
}

function parse(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw wrong(
      'không đọc được; cần dạng smtp://[tên:mật khẩu@]máy-chủ[:cổng] (ký tự đặc biệt viết dạng %XX)',
    );
  }
  if (!url.hostname) throw wrong('thiếu tên máy chủ');
  if ((url.pathname !== '' && url.pathname !== '/') || url.hash)
    throw wrong('không được có đường dẫn sau máy chủ');
  for (const name of url.searchParams.keys()) {
    if (!PARAMETERS.includes(name)) throw wrong(`tham số lạ "${name}"; chỉ nhận ${PARAMETERS.join(', ')}`);
    if (url.searchParams.getAll(name).length > 1) throw wrong(`tham số "${name}" ghi hai lần`);
  }
  return url;
}

function tlsChoice(url: URL, production: boolean): string | undefined {
  const choice = url.searchParams.get('tls');
  if (choice === null) return undefined;
  if (!TLS_CHOICES.includes(choice)) throw wrong(`tls phải là ${TLS_CHOICES.join(', ')}`);
  if (choice === 'insecure' && production) {
    throw wrong(
      'tls=insecure không dùng được khi chạy thật; dùng ca=<tệp PEM> để tin chứng thư riêng của cơ quan',
    );
  }
  if (choice === 'none' && url.protocol === 'smtps:')
    throw wrong('smtps:// luôn mã hóa, không đi cùng tls=none');
  return choice;
}

function credentials(url: URL): SmtpEndpoint['auth'] {
  if (!url.username && !url.password) return undefined;
  if (!url.username || !url.password) throw wrong('có tên đăng nhập thì phải có mật khẩu, và ngược lại');
  try {
    return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  } catch {
    throw wrong('tên đăng nhập hoặc mật khẩu có dấu % chưa viết thành %25');
  }
}

function ehloName(url: URL): { ehloName?: string } {
  const name = url.searchParams.get('name');
  if (name === null) return {};
  if (!/^[a-z0-9][a-z0-9.-]{0,252}$/i.test(name))
    throw wrong('name phải là một tên máy, ví dụ dondoc.coquan.example');
  return { ehloName: name };
}

function readAuthority(file: string): string {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (cause) {
    throw wrong(`không đọc được tệp ca=${file}`, cause);
  }
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) throw wrong(`tệp ca=${file} không chứa chứng thư PEM`);
  return pem;
}

function isThisMachine(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1' || host === 'localhost' || host.endsWith('.localhost');
}

function wrong(what: string, cause?: unknown): MailTransportError {
  return new MailTransportError('MAIL_URL', `MAIL_URL: ${what}.`, { cause });
}
