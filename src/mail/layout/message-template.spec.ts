import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Letter } from './letter.js';
import { messageTemplate, type MessageTemplate } from './message-template.js';

interface Greeting {
  readonly words?: string;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dondoc-message-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function templateOf(html: string, text: string): MessageTemplate<Greeting> {
  writeFileSync(join(folder, 'body.hbs'), html);
  writeFileSync(join(folder, 'body.txt.hbs'), text);
  return messageTemplate<Greeting>(pathToFileURL(`${folder}/`));
}

const letter = (body: Greeting): Letter<Greeting> => ({
  subject: 'Nhắc hạn',
  preview: 'Một nhiệm vụ',
  officeName: 'Văn phòng',
  sentOn: '24/6/2026',
  heading: 'Nhắc hạn',
  recipientName: 'Chánh Văn phòng',
  onBehalfOf: null,
  action: { label: 'Xem', url: 'https://dondoc.example' },
  whyThisMailUrl: 'https://dondoc.example/ly-do',
  body,
});

describe('a message template', () => {
  it('puts the body inside the shared layout, escaped in HTML and as it is in plain text', async () => {
    const template = templateOf('<p>{{words}}</p>', '{{words}}');
    await template.prepare();
    const { html, text } = template.render(letter({ words: 'a < b & "c"' }));
    expect(html).toContain('<p>a &lt; b &amp; &quot;c&quot;</p>');
    expect(text).toContain('a < b & "c"');
  });

  it('refuses to leave a place empty when the letter lacks a field', async () => {
    const template = templateOf('<p>{{words}}</p>', '{{words}}');
    await template.prepare();
    expect(() => template.render(letter({}))).toThrow(/words/);
  });

  it('says what to do when it is asked before it is prepared', () => {
    expect(() => templateOf('', '').render(letter({ words: '' }))).toThrow(/await prepareMessages\(\)/);
  });

  it('stops at the start over a template that is broken', async () => {
    await expect(templateOf('{{#if words}}', 'x').prepare()).rejects.toThrow(/Parse error/);
  });

  it('can be prepared again after a template file was missing for a moment', async () => {
    const template = templateOf('<p>{{words}}</p>', '{{words}}');
    rmSync(join(folder, 'body.hbs'));
    await expect(template.prepare()).rejects.toThrow(/ENOENT/);
    writeFileSync(join(folder, 'body.hbs'), '<p>{{words}}</p>');
    await template.prepare();
    expect(template.render(letter({ words: 'đã có' })).html).toContain('<p>đã có</p>');
  });

  it('keeps line breaks out of a subject, and cuts one that is too long', async () => {
    const template = templateOf('x', 'x');
    await template.prepare();
    const subject = `Nhắc\r\nBcc: a@b.example ${'rất dài '.repeat(40)}`;
    const message = template.render({ ...letter({}), subject });
    expect(message.subject).toMatch(/^Nhắc Bcc: a@b\.example rất dài .*…$/);
    expect(message.subject.length).toBeLessThanOrEqual(140);
  });
});
