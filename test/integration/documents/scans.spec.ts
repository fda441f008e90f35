import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { extractDirective } from '../../../src/domain/extraction/index.js';
import {
  type OcrPrograms,
  readDocument,
  UnreadableDocumentError,
  type UnreadableReason,
} from '../../../src/modules/intake/read-document/index.js';
import { scannedPdf } from '../../support/documents.js';
import { newFolder, removeFolder } from '../../support/world/databases.js';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const PATH = process.env['PATH'] ?? '';
const LINES = [
  'Số: 815/SXD-QLN',
  'V/v rà soát nhà ở công vụ',
  'Gia Lai, ngày 14 tháng 4 năm 2023',
  'Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố',
  'Sở Xây dựng đề nghị thực hiện các nội dung sau:',
  '1. Phòng Quản lý đô thị chủ trì, phối hợp với Phòng Tài chính lập dự toán kinh phí sửa chữa. Hoàn thành trước ngày 31/5/2023.',
];

/** Whether the programs and their Vietnamese data are on this machine. */
function isInstalled(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).split('\n').includes('vie');
  } catch {
    return false;
  }
}

async function scan(): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 2 });
    const lines = LINES.map((line) => `<p style="margin: 10px 0">${line}</p>`).join('');
    await page.setContent(`<body style="font: 19px serif; margin: 90px">${lines}</body>`);
    return scannedPdf(await page.screenshot({ type: 'jpeg', quality: 85 }), 1588, 2246);
  } finally {
    await browser.close();
  }
}

const reasonOf = async (bytes: Uint8Array, ocr?: OcrPrograms): Promise<UnreadableReason | null> => {
  try {
    await readDocument('scan.pdf', bytes, { ocr: ocr ?? null });
    return null;
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error.reason;
    throw error;
  }
};
const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('dondoc-ocr-'));

describe('a scanned PDF', () => {
  const empty = scannedPdf(Buffer.from([0xff, 0xd8]), 1, 1);
  let folder: string;
  let before: string[];
  beforeAll(() => {
    folder = newFolder('scans');
    before = left();
  });
  afterAll(() => {
    removeFolder(folder);
    expect(left()).toEqual(before);
  });
  const program = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const programs = (pdftoppm: string, tesseract: string, timeoutMs = 20_000): OcrPrograms => ({
    pdftoppm: program('pdftoppm', pdftoppm),
    tesseract: program('tesseract', tesseract),
    path: PATH,
    timeoutMs,
  });
  /** Makes a picture of each of two pages, under the name it is told last. */
  const DRAW = 'for last; do :; done; echo 2 > "$last-2.png"; echo 1 > "$last-1.png"';

  it('is refused with what to do where nothing recognises letters', async () => {
    expect(await reasonOf(empty)).toBe('SCANNED');
  });

  it('is read page by page, in their order, with Vietnamese data', async () => {
    const ocr = programs(DRAW, 'echo "Trang $(cat "$1") bằng $4"');
    expect((await readDocument('scan.pdf', empty, { ocr })).text).toBe(
      'Trang 1 bằng vie\n\n\nTrang 2 bằng vie\n',
    );
  });

  it.each<[string, string, string, number, UnreadableReason]>([
    ['the pages cannot be drawn', 'exit 1', 'true', 20_000, 'OCR_FAILED'],
    ['Vietnamese data is missing', DRAW, 'echo "no vie" >&2; exit 1', 20_000, 'OCR_FAILED'],
    ['it takes too long', DRAW, 'exec sleep 30', 300, 'OCR_TOO_SLOW'],
    ['no letters are found', DRAW, 'echo " . "', 20_000, 'SCANNED'],
  ])('is refused where %s', async (_, pdftoppm, tesseract, timeoutMs, reason) => {
    expect(await reasonOf(empty, programs(pdftoppm, tesseract, timeoutMs))).toBe(reason);
  });

  it('is refused where the program is not there', async () => {
    const missing = { tesseract: '/khong/co', pdftoppm: '/khong/co', path: PATH, timeoutMs: 5_000 };
    expect(await reasonOf(empty, missing)).toBe('OCR_FAILED');
  });

  // Where the programs are not installed, the refusals above are all there is to see.
  if (existsSync(CHROMIUM) && isInstalled()) {
    it('gives the task of the page by the real programs', async () => {
      const ocr = { tesseract: 'tesseract', pdftoppm: 'pdftoppm', path: PATH, timeoutMs: 60_000 };
      const { text } = await readDocument('scan.pdf', await scan(), { ocr });
      const { number, date, tasks } = extractDirective(text);
      expect({ number, date }).toEqual({ number: '815/SXD-QLN', date: '2023-04-14' });
      expect(tasks).toMatchObject([
        { ref: '1', lead: ['Phòng Quản lý đô thị'], coordinating: ['Phòng Tài chính'], due: '2023-05-30' },
      ]);
    }, 90_000);
  }
});
