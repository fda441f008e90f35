import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simpleParser, type ParsedMail } from 'mailparser';
import { openMailer, type Mailer, type OutgoingMail } from '../../../src/mail/mailer.js';
import { startReceiver, type Receiver } from '../../support/smtp/receiver.js';
import { sampleMail, transmitCounter } from '../../support/smtp/sample-mail.js';
import { startScriptedServer } from '../../support/smtp/scripted-server.js';

let server: Receiver;
let mailer: Mailer;

beforeAll(async () => {
  server = await startReceiver();
  mailer = openMailer(server.url, { production: true });
});

afterAll(async () => {
  await mailer.close();
  await server.close();
});

/** Sends a mail over real SMTP and reads what the server received. */
async function received(overrides: Partial<OutgoingMail>): Promise<{ mail: ParsedMail; raw: string }> {
  const sent = sampleMail(overrides);
  expect(await mailer.send(sent, transmitCounter().onTransmit)).toMatchObject({ kind: 'accepted' });
  const found = server.messages.find(({ messageId }) => messageId === sent.messageId);
  if (!found) throw new Error('the server did not receive the mail');
  return { mail: await simpleParser(found.raw), raw: found.raw.toString('latin1') };
}

const LONG_SUBJECT =
  'Báo cáo người đứng đầu: 12 nhiệm vụ quá hạn tại Sở Nông nghiệp và Môi trường, chậm nhất 17 ngày làm việc, ' +
  'đề nghị chỉ đạo khẩn trương hoàn thành 🕒 trước ngày 30/6/2026 theo mục 2.c và điểm 3.2 của văn bản';

describe('A mail as its receiver reads it', () => {
  it('carries the fixed identity, date and thread', async () => {
    const messageId = '<mail-7f3a.assignment-12@dondoc.example>';
    const { mail } = await received({
      messageId,
      dateMs: Date.UTC(2026, 5, 23, 1, 30, 5),
      inReplyTo: '<assignment-12@dondoc.example>',
      references: ['<directive-1@dondoc.example>', '<assignment-12@dondoc.example>'],
    });
    expect(mail.messageId).toBe(messageId);
    expect(mail.date?.toISOString()).toBe('2026-06-23T01:30:05.000Z');
    expect(mail.inReplyTo).toBe('<assignment-12@dondoc.example>');
    expect(mail.references).toEqual(['<directive-1@dondoc.example>', '<assignment-12@dondoc.example>']);
  });

  it('tells responders to stay silent and lists what it belongs to', async () => {
    const { mail, raw } = await received({
      listId: { id: 'nhac-han.dondoc.example', name: 'Nhắc hạn Đôn đốc' },
    });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-auto-response-suppress')).toBe('All');
    const [name, id] = /^List-ID: (.*) (<.*>)$/im.exec(raw.replace(/\r\n(?=[ \t])/g, ''))?.slice(1) ?? [];
    expect(id).toBe('<nhac-han.dondoc.example>');
    // As a subject, because the parser leaves encoded words in List-ID alone.
    expect((await simpleParser(`Subject: ${name}\r\n\r\n`)).subject).toBe('Nhắc hạn Đôn đốc');
    expect(mail.headers.has('precedence')).toBe(false);
  });

  it('keeps Vietnamese names, a long subject, text and HTML whole', async () => {
    const text = `Kính gửi đồng chí Giám đốc,\n\n${'Nhiệm vụ quá hạn; '.repeat(200)}\n.\nHết.\n`;
    const html = `<p>${'Đề nghị khẩn trương hoàn thành nhiệm vụ được giao. '.repeat(100)}</p>`;
    const { mail, raw } = await received({
      from: { name: 'Đôn đốc – Văn phòng Tỉnh ủy', address: 'dondoc@vanphong.example' },
      to: { name: 'Nguyễn "Trưởng" Ấn, Giám đốc', address: 'giam-doc@tinh.example' },
      subject: LONG_SUBJECT,
      text,
      html,
    });
    expect(mail.subject).toBe(LONG_SUBJECT);
    expect(mail.from?.value).toEqual([
      { name: 'Đôn đốc – Văn phòng Tỉnh ủy', address: 'dondoc@vanphong.example' },
    ]);
    expect([mail.to].flat()[0]?.value).toEqual([
      { name: 'Nguyễn "Trưởng" Ấn, Giám đốc', address: 'giam-doc@tinh.example' },
    ]);
    expect(mail.text).toBe(text);
    expect(String(mail.html).trim()).toBe(html);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(/^[\t\r\n\x20-\x7e]*$/.test(raw)).toBe(true);
  });

  it('cannot be given further headers or recipients through its texts', async () => {
    const attack = 'x\r\nBcc: spy@evil.example\r\n\r\nbody';
    const { mail, raw } = await received({
      subject: attack,
      from: { name: attack, address: 'dondoc@vanphong.example' },
      to: { name: attack, address: 'so@tinh.example' },
      headers: { 'X-Dondoc-Kind': attack },
      listId: { id: 'nhac-han.dondoc.example', name: attack },
    });
    expect(mail.bcc).toBeUndefined();
    expect(/^bcc:/im.test(raw)).toBe(false);
    expect(mail.subject).toBe('x Bcc: spy@evil.example body');
    expect(mail.headers.get('x-dondoc-kind')).toBe('x Bcc: spy@evil.example body');
    expect(mail.text).toContain('Đề nghị đơn vị hoàn thành đúng hạn.');
    expect(server.messages.at(-1)?.to).toEqual(['so@tinh.example']);
  });

  it('reaches an international domain in its ASCII form', async () => {
    const scripted = await startScriptedServer({});
    const scriptedMailer = openMailer(scripted.url, { production: true });
    const mail = sampleMail({ to: { name: '', address: 'lien-he@sở-nội-vụ.example' } });
    expect(await scriptedMailer.send(mail, transmitCounter().onTransmit)).toMatchObject({ kind: 'accepted' });
    expect(scripted.commands.find((line) => line.startsWith('RCPT'))).toMatch(
      /<lien-he@xn--[a-z0-9-]+\.example>$/,
    );
    await scriptedMailer.close();
    await scripted.close();
  });
});
