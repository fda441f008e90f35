import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailer, type Mailer } from '../../../src/mail/mailer.js';
import { MailboxReader } from '../../../src/mail/transport/mailbox-reader.js';
import { sampleMail, transmitCounter } from '../../support/smtp/sample-mail.js';

let folder: string;
let mailer: Mailer;
let reader: MailboxReader;
const nothingToRecord = transmitCounter().onTransmit;
const noon = (day: number): number => Date.UTC(2026, 5, day, 5, 0, 0);

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'mailbox-')), 'not', 'there yet');
  mailer = openMailer(`mailbox:${folder}`, { production: false });
  reader = new MailboxReader(folder);
});

afterEach(async () => {
  await mailer.close();
  await rm(join(folder, '..', '..'), { recursive: true });
});

describe('The local mailbox', () => {
  it('is empty before the first mail', async () => {
    expect(await reader.list({ page: 1, pageSize: 20 })).toEqual({ items: [], total: 0 });
    expect(await reader.read('2026-06-23T05-00-00-000Z_000000000000000000000000')).toBeUndefined();
  });

  it('gives a mail back as it was written', async () => {
    const mail = sampleMail({ subject: 'Báo quá hạn: mục 2.c', headers: { 'X-Dondoc-Kind': 'overdue' } });
    const transmit = transmitCounter();
    expect(await mailer.send(mail, transmit.onTransmit)).toMatchObject({ kind: 'accepted' });
    expect(transmit.calls).toBe(1);

    const { items, total } = await reader.list({ page: 1, pageSize: 20 });
    expect(total).toBe(1);
    const [entry] = items;
    expect(entry).toEqual({
      id: expect.stringMatching(/^2026-06-23T01-00-00-000Z_[0-9a-f]{24}$/),
      date: '2026-06-23T01:00:00.000Z',
      from: mail.from,
      to: [mail.to],
      subject: mail.subject,
      messageId: mail.messageId,
    });
    const read = await reader.read(entry?.id ?? '');
    expect(read).toMatchObject({ ...entry, text: mail.text });
    expect(read?.html?.trim()).toBe(mail.html);
    expect(read?.headers).toContainEqual({ name: 'X-Dondoc-Kind', value: 'overdue' });
    expect(read?.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
    expect(await readFile(join(folder, `${entry?.id}.eml`), 'utf8')).toContain('Subject:');
  });

  it('pages from the newest to the oldest', async () => {
    for (const day of [3, 1, 5, 2, 4]) await mailer.send(sampleMail({ dateMs: noon(day) }), nothingToRecord);
    const days = async (page: number): Promise<unknown> => {
      const { items, total } = await reader.list({ page, pageSize: 2 });
      expect(total).toBe(5);
      return items.map(({ date }) => date?.slice(8, 10));
    };
    expect(await days(1)).toEqual(['05', '04']);
    expect(await days(2)).toEqual(['03', '02']);
    expect(await days(3)).toEqual(['01']);
    expect(await days(4)).toEqual([]);
  });

  it('keeps one file for one Message-ID: tried again, at the same time, after a restart or with a new date', async () => {
    const mail = sampleMail();
    const later = { ...mail, dateMs: mail.dateMs + 3_600_000 };
    const outcomes = await Promise.all([mail, later, mail].map((one) => mailer.send(one, nothingToRecord)));
    const restarted = openMailer(`mailbox:${folder}`, { production: false });
    outcomes.push(await restarted.send(later, nothingToRecord));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('writes nothing when the start of transmission could not be recorded', async () => {
    await mailer.verify();
    const outcome = await mailer.send(sampleMail(), () => Promise.reject(new Error('database is locked')));
    expect(outcome).toMatchObject({ kind: 'deferred', code: 'NOT_RECORDED' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('defers, with the reason, when the folder cannot be used, and recovers when it can', async () => {
    await mkdir(join(folder, '..'), { recursive: true });
    await writeFile(folder, 'a file in the way');
    await expect(mailer.verify()).rejects.toMatchObject({ name: 'MailTransportError', code: 'EEXIST' });
    const mail = sampleMail();
    expect(await mailer.send(mail, nothingToRecord)).toMatchObject({ kind: 'deferred', code: 'EEXIST' });
    await rm(folder);
    expect(await mailer.send(mail, nothingToRecord)).toMatchObject({ kind: 'accepted' });
  });

  it('refuses an address that no mail server would take', async () => {
    const outcome = await mailer.send(sampleMail({ to: { name: '', address: 'nowhere' } }), nothingToRecord);
    expect(outcome).toMatchObject({ kind: 'rejected', code: 'ADDRESS' });
  });

  it('finishes what it writes when closed, and takes nothing after', async () => {
    const sending = Array.from({ length: 20 }, () => mailer.send(sampleMail(), nothingToRecord));
    await mailer.close();
    expect(await readdir(folder)).toHaveLength(20);
    expect((await Promise.all(sending)).every(({ kind }) => kind === 'accepted')).toBe(true);
    expect(await mailer.send(sampleMail(), nothingToRecord)).toMatchObject({
      kind: 'deferred',
      code: 'CLOSING',
    });
  });
});

describe('What else lies in the mailbox folder', () => {
  it('is listed with a note where it is no mail, after the mails, without harm to them', async () => {
    await mailer.send(sampleMail(), nothingToRecord);
    await writeFile(join(folder, 'empty.eml'), '');
    await writeFile(
      join(folder, 'noise.eml'),
      Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 37) % 256)),
    );
    await writeFile(join(folder, 'no-date.eml'), 'From: a@b.example\r\nSubject: Ch\r\n\r\nbody');
    await mkdir(join(folder, 'folder.eml'));
    await writeFile(join(folder, 'notes.txt'), 'not a mail');
    await writeFile(join(folder, '.hidden.eml'), 'hidden');

    const { items, total } = await reader.list({ page: 1, pageSize: 20 });
    expect(total).toBe(4);
    expect(items.map(({ id, error }) => [id.replace(/^2026.*/, 'mail'), error?.slice(0, 12)])).toEqual([
      ['mail', undefined],
      ['noise', 'Tệp thư hỏng'],
      ['no-date', 'Tệp thư hỏng'],
      ['empty', 'Tệp thư hỏng'],
    ]);
    expect(await reader.read('noise')).toMatchObject({ error: expect.stringContaining('Tệp thư hỏng') });
    expect(await reader.read('no-date')).toMatchObject({ subject: 'Ch', date: null, text: 'body' });
    expect(await reader.read('folder')).toBeUndefined();
  });

  it('cannot be used to read a file outside it', async () => {
    await mailer.verify();
    const secret = join(folder, '..', 'secret.eml');
    await writeFile(secret, 'From: a@b.example\r\n\r\nsecret');
    await symlink(secret, join(folder, 'link.eml'));
    const ids = [
      '../secret',
      '..%2fsecret',
      '/etc/passwd',
      'link',
      '',
      '.',
      '..',
      'a\u0000b',
      '..\\secret',
      secret,
    ];
    for (const id of ids) expect(await reader.read(id)).toBeUndefined();
    expect(await reader.list({ page: 1, pageSize: 20 })).toEqual({ items: [], total: 0 });
  });

  it('does not slow the list down: a page of ten thousand mails opens only its own files', async () => {
    await mkdir(folder, { recursive: true });
    const head = 'From: a@b.example\r\nTo: c@d.example\r\nDate: Tue, 23 Jun 2026 01:00:00 +0000\r\nSubject: ';
    for (let start = 0; start < 10_000; start += 500) {
      const batch = Array.from({ length: 500 }, (_, at) => String(start + at).padStart(24, '0'));
      await Promise.all(
        batch.map((key) =>
          writeFile(join(folder, `2026-06-23T01-00-00-000Z_${key}.eml`), `${head}${key}\r\n\r\nbody`),
        ),
      );
    }
    const began = process.hrtime.bigint();
    const { items, total } = await reader.list({ page: 100, pageSize: 50 });
    const tookMs = Number(process.hrtime.bigint() - began) / 1e6;
    expect(total).toBe(10_000);
    expect(items.map(({ subject }) => subject)).toEqual(
      Array.from({ length: 50 }, (_, at) => String(5_049 - at).padStart(24, '0')),
    );
    // Reading all of them takes seconds; the bound is wide for slow machines.
    expect(tookMs).toBeLessThan(1_000);
  });
});
