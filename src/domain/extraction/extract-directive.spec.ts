import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extractDirective } from './index.js';
import { fold } from './text/fold.js';

const LETTER = `TỈNH ỦY PHÚ THỌ
*
Số 77-CV/TU

V/v tăng cường quản lý tài liệu số
của các cơ quan đảng

ĐẢNG CỘNG SẢN VIỆT NAM

Phú Thọ, ngày 05 tháng 3 năm 2025

Kính gửi:
- Các ban, cơ quan tham mưu, giúp việc Tỉnh ủy,
- Các đảng ủy trực thuộc.

Thực hiện Kế hoạch số 12-KH/TU, ngày 10/01/2025 của Ban Thường vụ Tỉnh ủy, Thường trực Tỉnh ủy yêu cầu các cơ quan, đơn vị tập trung thực hiện các nhiệm vụ sau:

1. Văn phòng Tỉnh ủy chủ trì, phối hợp với Công an tỉnh rà soát toàn bộ hệ thống máy chủ, báo cáo Thường trực Tỉnh ủy trước ngày 20/4/2025.

2. Ban Tổ chức Tỉnh ủy

a) Cập nhật dữ liệu đảng viên. Hoàn thành trong tháng 5/2025.

b) Hướng dẫn các đảng ủy trực thuộc số hóa hồ sơ đảng viên theo đúng quy định của Trung ương.

3. Các đảng ủy trực thuộc bố trí cán bộ phụ trách; gửi danh sách về Văn phòng Tỉnh ủy chậm nhất ngày 15/3/2025.

Nơi nhận:
- Như trên,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Minh Khang
`;

const withoutSpans = (text: string): unknown => {
  const { spans: _s, recipientSpans: _r, tasks, ...header } = extractDirective(text);
  return { ...header, tasks: tasks.map(({ spans: _t, ...task }) => task) };
};

/** Breaks every line at a width, as an e-mail program or a PDF does. */
const rewrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      if (line.length <= width) return line;
      const lines: string[] = [''];
      for (const word of line.split(' ')) {
        const open = lines.at(-1)!;
        if (open !== '' && open.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = open === '' ? word : `${open} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n');

describe('extractDirective', () => {
  const plain = extractDirective(LETTER);

  it('reads header, clauses, leads, coordinators and last days', () => {
    expect(plain).toMatchObject({
      number: '77-CV/TU',
      symbol: 'CV/TU',
      issuer: 'Tỉnh ủy Phú Thọ',
      place: 'Phú Thọ',
      date: '2025-03-05',
      subject: 'tăng cường quản lý tài liệu số của các cơ quan đảng',
      signer: 'Nguyễn Minh Khang',
      refersTo: ['12-KH/TU'],
      recipients: ['Các ban, cơ quan tham mưu, giúp việc Tỉnh ủy', 'Các đảng ủy trực thuộc'],
    });
    expect(plain.tasks.map((t) => [t.ref, t.lead, t.coordinating, t.due])).toEqual([
      ['1', ['Văn phòng Tỉnh ủy'], ['Công an tỉnh'], '2025-04-19'],
      ['2.a', ['Ban Tổ chức Tỉnh ủy'], [], '2025-05-31'],
      ['2.b', ['Ban Tổ chức Tỉnh ủy'], [], null],
      ['3', ['Các đảng ủy trực thuộc'], [], '2025-03-15'],
    ]);
  });

  it('points every span at the text it claims', () => {
    const words = (s: string): string[] => fold(s.normalize('NFC')).match(/[\p{L}\d]+/gu) ?? [];
    const holds = (span: { start: number; end: number } | null, value: string): void => {
      if (!span) return;
      const there = words(LETTER.slice(span.start, span.end));
      expect(there).toEqual(expect.arrayContaining(words(value)));
    };
    for (const field of ['number', 'symbol', 'place', 'subject', 'signer', 'issuer'] as const) {
      expect(plain.spans[field]).not.toBeNull();
      holds(plain.spans[field]!, plain[field]!);
    }
    for (const task of plain.tasks) {
      expect(task.spans.text).not.toBeNull();
      holds(task.spans.text, task.text);
      task.lead.forEach((name, i) => holds(task.spans.lead[i]!, name));
      task.coordinating.forEach((name, i) => holds(task.spans.coordinating[i]!, name));
      if (task.deadlinePhrase) holds(task.spans.deadline, task.deadlinePhrase);
    }
  });

  it.each([60, 72, 80, 100, 118])('reads the same from lines broken at %i columns', (width) => {
    expect(withoutSpans(rewrap(LETTER, width))).toEqual(withoutSpans(LETTER));
  });

  it('reads the same from lines cut anywhere, as a web page gives them', () => {
    let seed = 11;
    const next = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const cut = LETTER.replace(/\n{2,}/g, '\n')
      .split('\n')
      .map((line) =>
        line.length < 90 || /^\p{Lu}{3}/u.test(line) ? line : rewrap(line, 60 + Math.floor(next() * 50)),
      )
      .join('\n');
    expect(withoutSpans(cut)).toEqual(withoutSpans(LETTER));
  });

  it('reads the same with more blank lines, decomposed letters and Windows line ends', () => {
    expect(withoutSpans(LETTER.replace(/\n\n/g, '\n\n\n\n'))).toEqual(withoutSpans(LETTER));
    expect(withoutSpans(LETTER.normalize('NFD'))).toEqual(withoutSpans(LETTER));
    expect(withoutSpans(LETTER.replace(/\n/g, '\r\n'))).toEqual(withoutSpans(LETTER));
  });

  it('is not disturbed by a page number inside a sentence, soft hyphens and marks of emphasis', () => {
    const noisy = LETTER.replace('máy chủ, báo cáo', 'máy chủ,\n\n2\n\nbáo cáo')
      .replace('Cập nhật dữ liệu', '**Cập nhật** dữ\u00AD liệu')
      .replace('# ', '')
      .replace('Số 77-CV/TU', '# Số 77 -CV/TU');
    expect(withoutSpans(noisy)).toEqual(withoutSpans(LETTER));
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'Số',
      ' ',
      '\n',
      '1.',
      'a)',
      '- ',
      'Bộ',
      'Kính gửi:',
      '(',
      ')',
      'ngày',
      '30/2/2026',
      '|',
      'TT',
      'Điều 1.',
      ':',
      ';',
      '\u0301',
      '\ud800',
      'chủ trì',
      'Nơi nhận:',
      'KẾ HOẠCH',
      'trước ngày',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(piece, { maxLength: 80 }).map((p) => p.join('')),
        ),
        (text) => {
          const { tasks, spans } = extractDirective(text);
          for (const span of [...tasks.map((t) => t.spans.text), ...Object.values(spans)]) {
            if (span) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes time in proportion to the length: a megabyte within seconds', () => {
    const body = LETTER.slice(LETTER.indexOf('1. Văn phòng'), LETTER.indexOf('Nơi nhận'));
    const long = LETTER.replace(body, body.repeat(Math.ceil(1_000_000 / body.length)));
    const started = process.hrtime.bigint();
    expect(extractDirective(long).tasks.length).toBeGreaterThan(1_000);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(15);
  });

  it.each(['(', '-', '1. ', 'Bộ ', '- ', '\n\n', 'Kính gửi: ', 'ngày ', '|', '.', 'a', ' ', 'Số: '])(
    'stays quick on a hundred thousand repetitions of %j',
    (sign) => {
      const started = process.hrtime.bigint();
      extractDirective(sign.repeat(100_000));
      expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(10);
    },
  );
});
