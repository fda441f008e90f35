import type { ConfigProblem } from './config-error.js';

const SHORTEST_KEY = 32;
/** Fewer different characters than this are a pattern somebody typed. */
const LEAST_DIFFERENT = 10;
/** What stands in examples. */
const PLACEHOLDER = /change-?me|example|secret|password|mat-?khau|123456|abcdef/i;

/** Passwords that everybody tries first on a database or a queue. */
const KNOWN_PASSWORDS = [
  ...['admin', 'administrator', 'changeme', 'default', 'dondoc', 'guest', 'matkhau', 'pass', 'password'],
  ...['postgres', 'postgresql', 'redis', 'root', 'secret', 'test', '1234', '12345', '123456', '12345678'],
];

/** Why SECRET_KEY cannot be used; the value itself is never shown. */
export function secretKeyProblems(key: string, production: boolean): ConfigProblem[] {
  const problem = (vi: string, en: string): ConfigProblem[] => [{ variable: 'SECRET_KEY', vi, en }];
  const how = 'ít nhất 32 ký tự ngẫu nhiên, ví dụ từ `openssl rand -base64 48`';
  const howEn = 'at least 32 random characters, e.g. of `openssl rand -base64 48`';
  if (key === '') {
    return production
      ? problem(
          `chưa đặt, mà NODE_ENV=production thì phải có. Cho phép: ${how}.`,
          `not set, and needed when NODE_ENV=production. Allowed: ${howEn}.`,
        )
      : [];
  }
  const weak = key.length < SHORTEST_KEY || new Set(key).size < LEAST_DIFFERENT || PLACEHOLDER.test(key);
  return weak
    ? problem(`quá dễ đoán nên không dùng được. Cho phép: ${how}.`, `too easy to guess. Allowed: ${howEn}.`)
    : [];
}

/** Addresses of our own services with a password that everybody knows. @param urls by the variable they stand in */
export function weakPasswordProblems(urls: Readonly<Record<string, string>>): ConfigProblem[] {
  return Object.entries(urls).flatMap(([variable, text]) => {
    if (!URL.canParse(text)) return [];
    const { username, password } = new URL(text);
    const known =
      password !== '' && (password === username || KNOWN_PASSWORDS.includes(password.toLowerCase()));
    return known
      ? [
          {
            variable,
            vi: 'mật khẩu trong địa chỉ là mật khẩu ai cũng biết. Hãy đặt mật khẩu ngẫu nhiên cho dịch vụ này.',
            en: 'the password in the address is one that everybody knows. Give that service a random one.',
          },
        ]
      : [];
  });
}
