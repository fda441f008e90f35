import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { composeMessage } from './compose-message.js';
import type { OutgoingMail } from './contract.js';

const mail: OutgoingMail = {
  messageId: '<one@dondoc.example>',
  from: { name: 'Đôn đốc', address: 'dondoc@vanphong.example' },
  to: { name: 'Sở Nội vụ', address: 'so-noi-vu@tinh.example' },
  subject: 'Nhắc hạn',
  html: '<p>Nhắc hạn</p>',
  text: 'Nhắc hạn',
  dateMs: Date.UTC(2026, 5, 23),
  headers: {},
};

/** Any Unicode at all: half surrogates, control characters, astral signs, endless words. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('ế', 'Đ', ' ', '\r', '\n', '\ud83d', '🕒', '"', '<', '>', '=', '?', ',', '.'),
  }),
);

describe.each(['quoted-printable', 'base64'] as const)('A composed message in %s', (encoding) => {
  it('is the same to the byte whenever the same mail is composed, and reads as it was written', async () => {
    const [one, two] = await Promise.all([
      composeMessage(mail, encoding),
      composeMessage({ ...mail }, encoding),
    ]);
    expect(one.bytes.equals(two.bytes)).toBe(true);
    const { text, html } = await simpleParser(one.bytes);
    expect([text?.trim(), html]).toEqual([mail.text, mail.html]);
    const other = await composeMessage({ ...mail, messageId: '<two@dondoc.example>' }, encoding);
    expect(other.bytes.equals(one.bytes)).toBe(false);
  });

  it('has one header section of ours and parses back, whatever texts it is given', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, anyText, async (subject, name, body, value) => {
        const { bytes, envelope } = await composeMessage(
          {
            ...mail,
            subject,
            from: { ...mail.from, name },
            to: { ...mail.to, name },
            text: `x${body}`,
            html: `<p>x${body}</p>`,
            headers: { 'X-Dondoc-Why': value },
          },
          encoding,
        );
        expect(envelope).toEqual({ from: mail.from.address, to: mail.to.address });
        const raw = bytes.toString('latin1');
        expect(/[^\t\r\n\x20-\x7e]/.test(raw)).toBe(false);
        expect(/\r(?!\n)|(?<!\r)\n/.test(raw)).toBe(false);
        const parsed = await simpleParser(bytes);
        expect(parsed.messageId).toBe(mail.messageId);
        expect([parsed.to].flat()[0]?.value.map(({ address }) => address)).toEqual([mail.to.address]);
        expect(parsed.from?.value.map(({ address }) => address)).toEqual([mail.from.address]);
        const allowed =
          /^(from|to|subject|message-id|date|auto-submitted|x-auto-response-suppress|x-dondoc-why|mime-version|content-type)$/;
        expect(parsed.headerLines.map(({ key }) => key).filter((key) => !allowed.test(key))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the subject to the letter where it is ordinary text', async () => {
    const ordinary = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 }).filter((text) => {
      return !/[\p{C}\p{Z}]/u.test(text) && Buffer.from(text).toString() === text;
    });
    await fc.assert(
      fc.asyncProperty(fc.array(ordinary, { minLength: 1, maxLength: 3 }), async (words) => {
        const subject = words.join(' ');
        const parsed = await simpleParser((await composeMessage({ ...mail, subject }, encoding)).bytes);
        expect(parsed.subject).toBe(subject);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['an endless word in a header', { headers: { 'X-A': 'a'.repeat(2_000) } }, 'INVALID'],
    ['a header that decides the structure', { headers: { 'Content-Type': 'text/plain' } }, 'INVALID'],
    ['a header with a colon in its name', { headers: { 'X: y': 'z' } }, 'INVALID'],
    ['a second List-Id', { headers: { 'list-id': '<a.b>' }, listId: { id: 'a.b' } }, 'INVALID'],
    ['a List-Id that is no domain', { listId: { id: 'a b>' } }, 'INVALID'],
    ['a Message-ID with a line break', { messageId: '<a@b\r\nX: y>' }, 'INVALID'],
    ['a reference without brackets', { references: ['a@b'] }, 'INVALID'],
    ['two recipients in one', { to: { name: '', address: 'a@b.example, c@d.example' } }, 'ADDRESS'],
    ['a display form as address', { to: { name: '', address: '<a@b.example>' } }, 'ADDRESS'],
    ['an address without a domain', { to: { name: '', address: 'a@' } }, 'ADDRESS'],
    ['a local part outside ASCII', { to: { name: '', address: 'đào@tinh.example' } }, 'ADDRESS'],
    ['a sender that is no address', { from: { name: '', address: 'dondoc' } }, 'SENDER'],
  ] as [string, Partial<OutgoingMail>, string][])('is refused for %s', async (_what, overrides, code) => {
    await expect(composeMessage({ ...mail, ...overrides }, encoding)).rejects.toMatchObject({
      name: 'InvalidMailError',
      code,
    });
  });
});
