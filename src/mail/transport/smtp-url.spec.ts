import { describe, expect, it } from '@jest/globals';
import { parseSmtpUrl } from './smtp-url.js';

const production = { production: true };

describe('An SMTP address', () => {
  const addresses: [string, object][] = [
    [
      'smtp://mail.tinh.example',
      { host: 'mail.tinh.example', port: 587, tls: 'starttls', verifyCertificate: true },
    ],
    ['smtp://mail.tinh.example:25', { port: 25, tls: 'starttls' }],
    ['smtps://mail.tinh.example', { port: 465, tls: 'implicit' }],
    ['smtp://localhost:1025', { port: 1025, tls: 'none' }],
    ['smtp://127.0.0.9', { tls: 'none' }],
    ['smtp://[::1]:25', { host: '::1', tls: 'none' }],
    ['smtp://127.example.com', { tls: 'starttls' }],
    ['smtp://localhost?tls=starttls', { tls: 'starttls' }],
    ['smtp://catcher:1025?tls=none', { host: 'catcher', tls: 'none' }],
    ['smtp://u%40x:p%3A%2F@mail.example', { auth: { user: 'u@x', pass: 'p:/' }, tls: 'starttls' }],
    ['smtp://u:p@localhost', { auth: { user: 'u', pass: 'p' }, tls: 'none' }],
    ['smtp://mail.example?name=dondoc.tinh.example', { ehloName: 'dondoc.tinh.example' }],
  ];

  it.each(addresses)('%s is understood', (url, endpoint) => {
    expect(parseSmtpUrl(url, production)).toMatchObject(endpoint);
  });

  it('skips the check of the certificate only outside production', () => {
    expect(parseSmtpUrl('smtp://a.example?tls=insecure', { production: false })).toMatchObject({
      tls: 'starttls',
      verifyCertificate: false,
    });
  });

  it.each([
    ['smtp://', 'không đọc được|thiếu tên máy chủ'],
    ['smtp://mail.example:99999', 'không đọc được'],
    ['smtp://mail.example/path', 'đường dẫn'],
    ['smtp://mail.example?secure=1', 'tham số lạ "secure"'],
    ['smtp://mail.example?tls=none&tls=starttls', 'hai lần'],
    ['smtp://mail.example?tls=maybe', 'starttls, none, insecure'],
    ['smtp://mail.example?tls=insecure', 'khi chạy thật'],
    ['smtps://mail.example?tls=none', 'luôn mã hóa'],
    ['smtp://user:secret@mail.example?tls=none', 'không mã hóa'],
    ['smtp://user@mail.example', 'phải có mật khẩu'],
    ['smtp://:secret@mail.example', 'phải có mật khẩu'],
    ['smtp://user:secret%zz@mail.example', 'dấu %'],
    ['smtp://mail.example?ca=/no/such/file.pem', 'không đọc được tệp'],
    ['smtp://mail.example?ca=package.json', 'không chứa chứng thư'],
    ['smtp://mail.example?name=a%20b', 'tên máy'],
  ])('%s is refused with what to do', (url, words) => {
    expect(() => parseSmtpUrl(url, production)).toThrow(new RegExp(words));
    expect(() => parseSmtpUrl(url, production)).toThrow(/^MAIL_URL: /);
    expect(() => parseSmtpUrl(url, production)).not.toThrow(/secret/);
  });
});
