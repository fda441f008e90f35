import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPdf, scannedPdf, workbook } from '../../support/documents.js';
import { buildProgram, run } from '../../support/world/command-line.js';
import { newFolder, removeFolder } from '../../support/world/databases.js';

let folder: string;
beforeAll(async () => {
  await buildProgram();
  folder = newFolder('extract');
}, 240_000);
afterAll(() => removeFolder(folder));

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const extract = (...args: string[]) => run(folder, ['extract', ...args]);

const PLAN = [
  ['ỦY BAN NHÂN DÂN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['TỈNH GIA LAI', null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
  ['Số: 40/KH-UBND', null, null, null, 'Gia Lai, ngày 01 tháng 3 năm 2023'],
  ['KẾ HOẠCH'],
  ['Sửa chữa nhà ở công vụ năm 2023'],
  [],
  ['TT', 'Nội dung nhiệm vụ', 'Phân công', null, 'Thời hạn', 'Sản phẩm'],
  [null, null, 'Chủ trì', 'Phối hợp', null, null],
  ['I', 'RÀ SOÁT'],
  [
    1,
    'Thống kê quỹ nhà ở',
    'Sở Xây dựng',
    'Sở Tài chính\nSở Nội vụ',
    new Date('2023-05-30T00:00:00Z'),
    'Báo cáo',
  ],
  [2, 'Lập dự toán', null, null, 'Trước ngày 15/7/2023', null],
  [null, 'Nơi nhận: như trên'],
];
const MERGES = [
  { startRow: 6, startCol: 2, endRow: 6, endCol: 3 },
  ...[0, 1, 4, 5].map((col) => ({ startRow: 6, startCol: col, endRow: 7, endCol: col })),
  { startRow: 9, startCol: 2, endRow: 10, endCol: 2 },
];

describe('dondoc extract', () => {
  it('makes the rows of an Excel plan tasks, merged cells and two rows of headers included', async () => {
    const { status, stdout, stderr } = await extract(
      file('plan.xlsx', await workbook(PLAN, { merges: MERGES })),
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const found = JSON.parse(stdout) as {
      number: string;
      date: string;
      tasks: { text: string; lead: string[]; coordinating: string[]; due: string; product: string | null }[];
    };
    expect(found).toMatchObject({ number: '40/KH-UBND', date: '2023-03-01' });
    expect(
      found.tasks.map(({ text, lead, coordinating, due }) => ({ text, lead, coordinating, due })),
    ).toEqual([
      {
        text: 'Thống kê quỹ nhà ở',
        lead: ['Sở Xây dựng'],
        coordinating: ['Sở Tài chính', 'Sở Nội vụ'],
        due: '2023-05-30',
      },
      { text: 'Lập dự toán', lead: ['Sở Xây dựng'], coordinating: [], due: '2023-07-14' },
    ]);
  });

  it('says the same for people', async () => {
    const { status, stdout } = await extract(file('plan.xlsx', await workbook(PLAN, { merges: MERGES })));
    expect(status).toBe(0);
    expect(stdout).toContain('chủ trì: Sở Xây dựng');
    expect(stdout).not.toContain('Việc nháp');
  });

  it.each([
    ['an Excel file with a password', 'khoa.xlsx', () => workbook(PLAN, { password: 'x' }), 'mật khẩu'],
    ['a PDF with a password', 'khoa.pdf', () => Promise.resolve(lockedPdf()), 'mật khẩu'],
    [
      'a scan, where nothing recognises letters',
      'quet.pdf',
      () => Promise.resolve(scannedPdf(Buffer.from([0xff, 0xd8]), 1, 1)),
      'OCR_TESSERACT',
    ],
    ['a picture', 'anh.jpg', () => Promise.resolve(Buffer.from([0xff, 0xd8, 0xff, 0xe0])), 'chưa đọc được'],
    ['an empty file', 'trong.txt', () => Promise.resolve(Buffer.alloc(0)), 'không có nội dung'],
  ])('fails with status 1 on %s, says why, and prints no result', async (_, name, content, words) => {
    const { status, stdout, stderr } = await extract(file(name, await content()), '--json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^ +at /mu);
  });

  it.each([
    ['no file', [], 'file'],
    ['a file that is not there', ['khong-co.txt'], 'khong-co.txt'],
    ['a folder', ['.'], 'không có tệp'],
    ['an unknown option', ['a.txt', '--yaml'], '--yaml'],
  ])('ends with status 2 on a wrong call: %s', async (_, args, words) => {
    const { status, stdout, stderr } = await extract(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
