import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import { oneLine } from '../layout/one-line.js';
import { listOf, sampleDigest, sampleTask } from './digest/sample.js';
import { sampleFollowUp, sampleItem, sampleSection } from './follow-up/sample.js';
import { prepareMessages, type RenderedMessage, renderDigest, renderFollowUp } from './index.js';

const startedIn = process.cwd();
const elsewhere = mkdtempSync(join(tmpdir(), 'dondoc-elsewhere-'));

beforeAll(async () => {
  process.chdir(elsewhere); // templates are found from the module, wherever the process was started
  await prepareMessages();
});

afterAll(() => {
  process.chdir(startedIn);
  rmSync(elsewhere, { recursive: true, force: true });
});

/** The same words in every place of a mail that comes from people. */
const mails: Record<string, (words: string) => RenderedMessage> = {
  'follow-up': (words) =>
    renderFollowUp({
      ...sampleFollowUp(
        sampleSection('overdue', {
          items: [
            sampleItem({
              content: words,
              leadUnit: words,
              directiveNumber: words,
              clause: words,
              why: words,
            }),
          ],
        }),
      ),
      recipient: { name: words },
      officeName: words,
    }),
  digest: (words) =>
    renderDigest(
      sampleDigest({
        recipient: { name: words },
        officeName: words,
        lateByUnit: [{ unit: words, overdue: 1, longestWorkingDaysLate: 2 }],
        worst: listOf(
          sampleTask({ content: words, unit: words, directiveNumber: words, clause: words, head: 'x' }),
        ),
      }),
    ),
};
const names = Object.keys(mails);
const PLAIN = 'Số hóa hồ sơ';

/** Through real MIME and back, as a mailbox reads it. */
async function readBack({ subject, html, text }: RenderedMessage): Promise<ParsedMail> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await composer.sendMail({
    from: 'vanphong@tinhuy.example',
    to: 'lanhdao@tinhuy.example',
    subject,
    html,
    text,
  });
  return simpleParser(message, { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true });
}

const unixLines = (words: string): string => words.replace(/\r\n/g, '\n').trimEnd();

/** The elements with the names of their attributes, in document order, as a browser's parser finds them. */
function skeleton(html: string): string[] {
  const $ = load(html);
  return $('*')
    .toArray()
    .map((element) =>
      'attribs' in element ? `${element.tagName} ${Object.keys(element.attribs).join(' ')}` : '',
    );
}

describe.each(names)('the %s mail', (name) => {
  const mail = (words = PLAIN): RenderedMessage => mails[name]!(words);

  it('arrives through MIME as it was written, diacritics and all', async () => {
    const words = 'Đảng ủy xã Nguyễn Trãi: “đặt lại thời hạn” ẵ ễ ỡ ữ ỵ';
    const written = mail(words);
    const read = await readBack(written);
    expect(read.subject).toBe(written.subject);
    expect(unixLines(read.text ?? '')).toBe(unixLines(written.text));
    expect(unixLines(read.html || '')).toBe(unixLines(written.html));
    expect(read.text).toContain(words);
  });

  it('shows markup in a name or content literally, in HTML and in plain text', () => {
    const words = `<b>&"'</b><script>x</script>{{y}}`;
    const { html, text } = mail(words);
    const $ = load(html);
    expect($('.k p').first().text()).toBe(words);
    expect($('script')).toHaveLength(0);
    expect(text).toContain(words);
    expect(text).not.toContain('&lt;');
  });

  it('keeps its structure, its lines and one clean subject whatever the words are', () => {
    const pieces = fc.constantFrom(
      '</td>',
      '</table>',
      '<!--',
      ']]>',
      '<p',
      '"',
      "'",
      '`',
      '&#0;',
      '\r\nBcc: x',
      '{{',
      '\0',
    );
    const anyWords = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 8 })
      .map((parts) => `a${parts.join('')}`);
    const plain = mail('a');
    const structure = skeleton(plain.html);
    const lines = plain.text.split('\n').length;
    fc.assert(
      fc.property(anyWords, (words) => {
        const { subject, preview, html, text } = mail(words);
        expect(skeleton(html)).toEqual(structure);
        expect(load(html)('.k p').first().text()).toBe(oneLine(words));
        expect(text.split('\n')).toHaveLength(lines);
        expect(`${subject}${preview}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(subject.length).toBeLessThanOrEqual(140);
      }),
      { numRuns: 60 },
    );
  });

  it('fetches nothing: no image, font, style sheet, frame, script or form', () => {
    const { html } = mail();
    const $ = load(html);
    expect($('img, link, script, iframe, object, embed, video, audio, form, base, svg')).toHaveLength(0);
    expect($('[src], [srcset], [background], [poster]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|@font-face/i);
    expect($('a[href]').length).toBeGreaterThan(2);
    const targets = $('a')
      .toArray()
      .map((a) => $(a).attr('href'));
    for (const href of targets) expect(href).toMatch(/^https:\/\/dondoc\.example\//);
  });

  it('can be read aloud: language, title, headings, table headers', () => {
    const { html, subject } = mail();
    const $ = load(html);
    expect($('html').attr('lang')).toBe('vi');
    expect($('title').text()).toBe(subject);
    expect($('h1')).toHaveLength(1);
    expect($('h1, h2').first().is('h1')).toBe(true);
    expect($('th').length).toBeGreaterThan(0);
    $('th').each((_, th) => expect($(th).attr('scope')).toBe('col'));
    $('table').each((_, table) => {
      // A table either lays out and says so, or holds data and has a name.
      const role = $(table).attr('role');
      expect(role === 'presentation' ? 'layout' : $(table).attr('aria-label')).toBeTruthy();
      if (role === 'presentation') expect($(table).children('thead').length).toBe(0);
    });
  });

  it('shows its preview to the mailbox only', () => {
    const { html, preview } = mail();
    const first = load(html)('body > div').first();
    expect(first.text()).toBe(preview);
    expect(first.attr('style')).toContain('display:none');
  });

  it('says that it is automatic, whom to ask, and why it came', () => {
    const { html, text } = mail('Văn phòng Tỉnh ủy');
    const $ = load(html);
    for (const words of [$('.foot').text(), text]) {
      expect(words).toContain('gửi tự động');
      expect(words).toContain('liên hệ Văn phòng Tỉnh ủy.');
      expect(words).toMatch(/Vì sao tôi nhận thư này/);
    }
    expect($('.foot a').attr('href')).toMatch(/ly-do$/);
    expect(text).toMatch(/Vì sao tôi nhận thư này: https:\/\/dondoc\.example\/thu\/\d+\/ly-do/);
  });

  it('greets the reader and is the same each time it is rendered', () => {
    expect(mail('Chánh Văn phòng').text).toContain('Kính gửi đồng chí Chánh Văn phòng,');
    expect(mail()).toEqual(mail());
  });
});
