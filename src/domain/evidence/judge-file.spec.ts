import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FileFacts, judgeFile } from './judge-file.js';
import { EVIDENCE_KINDS } from './kinds.js';
import { textCheck } from './text-check.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const TYPES = '[Content_Types].xml';
const ZIP_HEAD = latin('PK\u0003\u0004' + '\0'.repeat(60));

function facts(name: string, head: Uint8Array | string, rest: Partial<FileFacts> = {}): FileFacts {
  const content = typeof head === 'string' ? latin(head) : head;
  return { name, head: content, size: content.length, entries: null, isText: false, ...rest };
}
const zip = (name: string, entries: readonly string[]): FileFacts => facts(name, ZIP_HEAD, { entries });

/** The beginning of an OpenDocument file: an entry `mimetype`, not compressed. */
function declared(type: string): Uint8Array {
  const head = new Uint8Array(30);
  head.set(latin('PK\u0003\u0004'));
  new DataView(head.buffer).setUint32(22, type.length, true);
  return Uint8Array.from([...head, ...latin('mimetype'), ...latin(type), ...latin('PK')]);
}

describe('a file is judged by what it holds', () => {
  it.each<[string, FileFacts, string]>([
    ['a PDF', facts('a.PDF', '%PDF-1.4\n'), 'pdf'],
    ['a PDF behind a byte order mark', facts('a.pdf', '\u00ef\u00bb\u00bf%PDF-1.4\n'), 'pdf'],
    ['a Word file', zip('a.docx', [TYPES, 'word/document.xml']), 'docx'],
    ['a Word file with a numbered main part', zip('a.docx', [TYPES, 'word/document2.xml']), 'docx'],
    ['a table', zip('a.xlsx', [TYPES, 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']), 'xlsx'],
    ['slides', zip('a.pptx', [TYPES, 'ppt/presentation.xml']), 'pptx'],
    [
      'a Word file with a table in it',
      zip('a.docx', [TYPES, 'word/document.xml', 'word/embeddings/t.xlsx']),
      'docx',
    ],
    [
      'an OpenDocument text',
      facts('a.odt', declared('application/vnd.oasis.opendocument.text'), {
        entries: ['mimetype', 'content.xml'],
      }),
      'odt',
    ],
    ['a photograph', facts('a.jpeg', '\u00ff\u00d8\u00ff\u00e0'), 'jpeg'],
    ['a picture', facts('a.png', '\u0089PNG\r\n\u001a\n'), 'png'],
    ['text', facts('a.txt', 'abc', { isText: true }), 'txt'],
    ['a table of text', facts('a.csv', 'a,b', { isText: true }), 'csv'],
  ])('%s', (_what, file, kind) => {
    expect(judgeFile(file)).toEqual({ kind });
  });

  it.each<[string, FileFacts, object]>([
    ['nothing at all', facts('a.pdf', ''), { refusal: 'empty' }],
    ['a Windows program that calls itself a PDF', facts('a.pdf', 'MZ\u0090\0'), { refusal: 'executable' }],
    ['a Linux program', facts('a.docx', '\u007fELF'), { refusal: 'executable' }],
    ['a script', facts('a.txt', '#!/bin/sh\n', { isText: true }), { refusal: 'executable' }],
    [
      'an old Word file, which may hold macros',
      facts('a.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
      { refusal: 'old_office' },
    ],
    [
      'a Word file with macros',
      zip('a.docm', [TYPES, 'word/document.xml', 'word/vbaProject.bin']),
      { refusal: 'macros' },
    ],
    [
      'one renamed to look like one without',
      zip('a.docx', [TYPES, 'word/document.xml', 'word/VBAPROJECT.BIN']),
      { refusal: 'macros' },
    ],
    [
      'a table with old macros',
      zip('a.xlsx', [TYPES, 'xl/workbook.xml', 'xl/macrosheets/sheet1.xml']),
      { refusal: 'macros' },
    ],
    [
      'an OpenDocument text with macros',
      facts('a.odt', declared('application/vnd.oasis.opendocument.text'), {
        entries: ['mimetype', 'Basic/Standard/Module1.xml'],
      }),
      { refusal: 'macros' },
    ],
    [
      'a Word file with a program in it',
      zip('a.docx', [TYPES, 'word/document.xml', 'word/embeddings/x.exe']),
      { refusal: 'executable' },
    ],
    ['an archive', zip('a.zip', ['bao-cao.pdf']), { refusal: 'archive' }],
    ['an archive that calls itself a Word file', zip('a.docx', ['bao-cao.pdf']), { refusal: 'archive' }],
    ['a RAR archive', facts('a.rar', 'Rar!\u001a\u0007'), { refusal: 'archive' }],
    ['a zip that cannot be read', facts('a.docx', ZIP_HEAD), { refusal: 'unknown' }],
    ['bytes of no known kind', facts('a.txt', '\u0000\u0001'), { refusal: 'unknown' }],
    [
      'a photograph that calls itself a PDF',
      facts('a.pdf', '\u00ff\u00d8\u00ff\u00e0'),
      { refusal: 'disguised', found: 'jpeg' },
    ],
    [
      'a page that calls itself nothing that is taken',
      facts('a.html', '<script>', { isText: true }),
      { refusal: 'disguised', found: 'txt' },
    ],
    ['a PDF without an ending', facts('bao-cao', '%PDF-1.7'), { refusal: 'disguised', found: 'pdf' }],
    [
      'a PDF whose last ending is another',
      facts('bao-cao.pdf.exe', '%PDF-1.7'),
      { refusal: 'disguised', found: 'pdf' },
    ],
  ])('refuses %s', (_what, file, verdict) => {
    expect(judgeFile(file)).toEqual(verdict);
  });

  it('never throws, and never takes a file under an ending that is not of its kind', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        fc.string({ maxLength: 20 }),
        fc.option(fc.array(fc.constantFrom(TYPES, 'word/document.xml', 'x.exe', 'Basic/a'))),
        fc.boolean(),
        fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.7', '\u00ff\u00d8\u00ff'),
        (rest, name, entries, isText, start) => {
          const head = Uint8Array.from([...latin(start), ...rest]);
          const verdict = judgeFile({ name, head, size: head.length, entries, isText });
          if (!('kind' in verdict)) return true;
          const endings: readonly string[] = EVIDENCE_KINDS[verdict.kind].endings;
          return endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
        },
      ),
    );
  });
});

describe('whether a file is text', () => {
  const check = (...pieces: Uint8Array[]): boolean => {
    const text = textCheck();
    for (const piece of pieces) text.push(piece);
    return text.end();
  };
  const utf8 = new TextEncoder();

  it.each([
    ['Vietnamese in UTF-8', utf8.encode('Đã làm xong\r\n\tviệc.'), true],
    ['a sign cut off at the end', utf8.encode('Đ').subarray(0, 1), false],
    ['another encoding', latin('caf\u00e9'), false],
    ['a zero', latin('a\0b'), false],
    ['a control that moves a terminal', latin('a\u001b[2J'), false],
    ['nothing', new Uint8Array(), true],
  ])('%s', (_what, content, is) => {
    expect(check(content)).toBe(is);
  });

  it('does not depend on the pieces it arrives in', () => {
    const anyContent = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => utf8.encode(text)),
      fc.uint8Array({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(anyContent, fc.nat(), (content, at) => {
        const cut = content.length === 0 ? 0 : at % content.length;
        return check(content) === check(content.subarray(0, cut), content.subarray(cut));
      }),
    );
  });
});
