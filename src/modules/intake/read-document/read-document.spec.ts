import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { chromium } from 'playwright-core';
import { extractDirective } from '../../../domain/extraction/index.js';
import { MAX_DOCUMENT_BYTES, readDocument, UnreadableDocumentError, type UnreadableReason } from './index.js';
import { unpackedSize } from './zip-size.js';

const LINES = [
  'SỞ XÂY DỰNG TỈNH GIA LAI',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 815/SXD-QLN',
  'V/v rà soát nhà ở công vụ',
  'Gia Lai, ngày 14 tháng 4 năm 2023',
  'Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố',
  'Thực hiện Kế hoạch số 40/KH-UBND ngày 01/3/2023 của Ủy ban nhân dân tỉnh, Sở Xây dựng đề nghị Ủy ban nhân dân các huyện, thị xã, thành phố thực hiện các nội dung sau:',
  '1. Thống kê toàn bộ quỹ nhà ở công vụ trên địa bàn, xác định rõ hiện trạng và nhu cầu sửa chữa của từng công trình. Hoàn thành trước ngày 31/5/2023.',
  '2. Phòng Quản lý đô thị chủ trì, phối hợp với Phòng Tài chính - Kế hoạch lập dự toán kinh phí sửa chữa, gửi Sở Xây dựng trong tháng 6/2023 để tổng hợp, trình Ủy ban nhân dân tỉnh.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  'GIÁM ĐỐC',
  'Nguyễn Văn Phúc',
];

const TABLE = [
  ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời hạn'],
  ['1', 'Lập danh mục hồ sơ', 'Văn phòng Sở', '15/7/2023'],
  ['2', 'Báo cáo tổng kết', 'Thanh tra Sở', 'Tháng 12/2023'],
];

const asTasks = (text: string): unknown => extractDirective(text).tasks.map(({ spans: _s, ...task }) => task);

async function asDocx(withTable = false): Promise<Uint8Array> {
  const paragraphs = LINES.map((line) => new Paragraph({ children: [new TextRun(line)] }));
  const table = new Table({
    rows: TABLE.map(
      (cells) =>
        new TableRow({ children: cells.map((c) => new TableCell({ children: [new Paragraph(c)] })) }),
    ),
  });
  const children = withTable ? [...paragraphs.slice(0, 8), table, ...paragraphs.slice(10)] : paragraphs;
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

async function asPdf(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return new Uint8Array(
      await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' } }),
    );
  } finally {
    await browser.close();
  }
}

const page = `<body style="font: 14pt serif">${LINES.map((l) => `<p style="margin: 6pt 0">${l}</p>`).join('')}</body>`;
const reasonOf = async (name: string, bytes: Uint8Array, max?: number): Promise<UnreadableReason | null> => {
  try {
    await readDocument(name, bytes, { maxBytes: max });
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableDocumentError);
    expect((error as UnreadableDocumentError).detail).toMatch(/\p{L}/u);
    return (error as UnreadableDocumentError).reason;
  }
};

describe('readDocument', () => {
  const plain = LINES.join('\n');

  it('gives the same tasks from the same text as .txt, .docx and .pdf', async () => {
    const fromText = await readDocument('cv.txt', new TextEncoder().encode(plain));
    const fromWord = await readDocument('cv.docx', await asDocx());
    const fromPdf = await readDocument('cv.pdf', await asPdf(page));
    expect([fromText.format, fromWord.format, fromPdf.format]).toEqual(['txt', 'docx', 'pdf']);
    expect(extractDirective(plain).tasks.map((t) => [t.ref, t.due])).toEqual([
      ['1', '2023-05-30'],
      ['2', '2023-06-30'],
    ]);
    expect(asTasks(fromText.text)).toEqual(asTasks(plain));
    expect(asTasks(fromWord.text)).toEqual(asTasks(plain));
    expect(asTasks(fromPdf.text)).toEqual(asTasks(plain));
  });

  it('makes the rows of a Word table tasks', async () => {
    const { text } = await readDocument('kh.docx', await asDocx(true));
    expect(extractDirective(text).tasks.map((t) => [t.text, t.lead, t.due])).toEqual([
      ['Lập danh mục hồ sơ', ['Văn phòng Sở'], '2023-07-15'],
      ['Báo cáo tổng kết', ['Thanh tra Sở'], '2023-12-31'],
    ]);
  });

  it('writes out the numbers Word keeps apart', async () => {
    const numbered = (text: string, level: number): Paragraph =>
      new Paragraph({ text, numbering: { reference: 'n', level } });
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'n',
            levels: [0, 1].map((level) => ({ level, format: 'decimal' as const, text: `%${level + 1}.` })),
          },
        ],
      },
      sections: [
        {
          children: [
            numbered('Sở Y tế', 0),
            numbered('Rà soát', 1),
            numbered('Báo cáo', 1),
            numbered('Sở Nội vụ', 0),
          ],
        },
      ],
    });
    const { text } = await readDocument('a.docx', new Uint8Array(await Packer.toBuffer(document)));
    expect(text.trim().split('\n')).toEqual(['1. Sở Y tế', 'a) Rà soát', 'b) Báo cáo', '2. Sở Nội vụ']);
  });

  it('refuses a scanned PDF with the reason', async () => {
    const scan = await asPdf(
      '<body><svg width="400" height="600"><rect width="400" height="600" fill="gray"/></svg></body>',
    );
    expect(await reasonOf('scan.pdf', scan)).toBe('SCANNED');
  });

  it('refuses damaged, disguised, oversized, empty and foreign files, each with its reason', async () => {
    const docx = await asDocx();
    const pdf = new TextEncoder().encode('%PDF-1.7\nnot a document at all');
    expect(await reasonOf('a.pdf', pdf)).toBe('DAMAGED');
    expect(await reasonOf('a.docx', docx.slice(0, docx.length - 4000))).toBe('DAMAGED');
    expect(await reasonOf('a.pdf', docx)).toBe('DISGUISED');
    expect(await reasonOf('a.txt', pdf)).toBe('DISGUISED');
    expect(await reasonOf('a.txt', docx, 100)).toBe('TOO_LARGE');
    expect(await reasonOf('a.txt', new Uint8Array())).toBe('EMPTY');
    expect(await reasonOf('a.txt', new TextEncoder().encode(' \n '))).toBe('EMPTY');
    expect(await reasonOf('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('LEGACY_WORD');
    expect(await reasonOf('a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('UNSUPPORTED');
    expect(await reasonOf('a.zip', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]))).toBe('UNSUPPORTED');
    expect(await reasonOf('a.txt', new Uint8Array([0x53, 0xe8, 0xff, 0x41]))).toBe('NOT_TEXT');
    expect(await reasonOf('a.txt', new Uint8Array([0x53, 0, 0x41, 0]))).toBe('NOT_TEXT');
    expect(MAX_DOCUMENT_BYTES).toBeGreaterThan(1_000_000);
  });

  it('reads UTF-16 text with its mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')]);
    expect((await readDocument('a.txt', bytes)).text).toContain('Sở Xây dựng');
  });

  it('knows what a zip unpacks to before it is unpacked', async () => {
    const docx = await asDocx();
    expect(unpackedSize(docx)).toBeGreaterThan(docx.length / 2);
    expect(unpackedSize(new Uint8Array(40))).toBe(0);
  });
});
