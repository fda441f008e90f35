import { isIP } from 'node:net';
import { z } from 'zod';
import { isUrlOf, textWhere, topic, variable, wholeNumber } from './variable.js';

function isPlainHttpUrl(text: string): boolean {
  if (!isUrlOf(text, ['http:', 'https:'])) return false;
  const { search, hash, username, password } = new URL(text);
  return search + hash + username + password === '';
}

/** Ranges that have a name: this machine, its link, private networks. */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  if (NAMED_NETWORKS.includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

/**
 * `false`, or addresses and networks parted by commas; null where it is neither. No count of hops: anybody who reaches
 * the server directly could send as many.
 */
function parseTrustProxy(text: string): false | string[] | null {
  if (text === 'false') return false;
  const networks = text.split(',').map((part) => part.trim());
  return networks.every(isNetwork) ? networks : null;
}

/** An office of a hundred people behind one address opens a few pages a minute each; a page asks a dozen times. */
export const DEFAULT_REQUESTS_PER_MINUTE = 3000;

export const httpTopic = topic('HTTP', {
  HOST: variable(
    textWhere((text) => /^[\w.:-]+$/.test(text)),
    {
      description: 'Address the server listens at. `0.0.0.0` lets other machines in.',
      allowed: 'an IP address or a host name',
      allowedVi: 'một địa chỉ IP hoặc tên máy',
      default: '127.0.0.1',
    },
  ),
  PORT: variable(wholeNumber(0, 65_535), {
    description: 'Port the server listens at. 0: any free one.',
    allowed: 'a whole number from 0 to 65535',
    allowedVi: 'số nguyên từ 0 đến 65535',
    default: '3000',
  }),
  PUBLIC_URL: variable(
    textWhere((text) => text === '' || isPlainHttpUrl(text)).transform((text) => text.replace(/\/+$/, '')),
    {
      description:
        'Address people open, base of the links in mails. With `https://` cookies are marked Secure. Must be set in production with an SMTP server.',
      allowed: '`https://<host>` or `http://<host>`, without a query',
      allowedVi: '`https://<máy chủ>` hoặc `http://<máy chủ>`, không có phần truy vấn',
      default: '',
      defaultNote: '`http://HOST:PORT`',
    },
  ),
  BODY_LIMIT_KB: variable(wholeNumber(1, 10_240), {
    description: 'Largest request body, in KiB.',
    allowed: 'a whole number from 1 to 10240',
    allowedVi: 'số nguyên từ 1 đến 10240',
    default: '256',
  }),
  UPLOAD_LIMIT_MB: variable(wholeNumber(1, 200), {
    description: 'Largest document that may be handed in, as a file or as text, in MiB.',
    allowed: 'a whole number from 1 to 200',
    allowedVi: 'số nguyên từ 1 đến 200',
    default: '25',
  }),
  TRUST_PROXY: variable(
    z.string().transform((text, ctx) => {
      const trusted = parseTrustProxy(text);
      if (trusted === null) ctx.addIssue('not a list of proxies');
      return trusted ?? z.NEVER;
    }),
    {
      description: 'Whose X-Forwarded-* headers are believed. Set it only behind a proxy that writes them.',
      allowed:
        '`false`, or addresses and networks parted by commas, e.g. `10.0.0.0/8`; also `loopback`, `linklocal`, `uniquelocal`',
      allowedVi:
        '`false`, hoặc các địa chỉ, mạng cách nhau bằng dấu phẩy, ví dụ `10.0.0.0/8`; hoặc `loopback`, `linklocal`, `uniquelocal`',
      default: 'false',
    },
  ),
  REQUESTS_PER_MINUTE: variable(
    z
      .string()
      .regex(/^\d{0,6}$/)
      .transform((text) => (text === '' ? null : Number(text))),
    {
      description:
        'Most requests a minute from one address to one process; what is more is answered with 429. 0: no limit.',
      allowed: 'a whole number from 0 to 999999',
      allowedVi: 'số nguyên từ 0 đến 999999',
      default: '',
      defaultNote: `\`${DEFAULT_REQUESTS_PER_MINUTE}\`; in tests \`0\``,
    },
  ),
  SHUTDOWN_SECONDS: variable(wholeNumber(1, 600), {
    description: 'How long a stop waits for requests and mails under way.',
    allowed: 'a whole number from 1 to 600',
    allowedVi: 'số nguyên từ 1 đến 600',
    default: '25',
  }),
});
