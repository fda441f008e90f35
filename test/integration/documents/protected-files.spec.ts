import { describe, expect, it } from '@jest/globals';
import { lockedPdf, workbook } from '../../support/documents.js';
import {
  readDocument,
  UnreadableDocumentError,
  type UnreadableReason,
} from '../../../src/modules/intake/read-document/index.js';

const reasonOf = async (name: string, bytes: Uint8Array): Promise<UnreadableReason | null> => {
  try {
    await readDocument(name, bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error.reason;
    throw error;
  }
};
const ROWS = [
  ['TT', 'Nội dung', 'Cơ quan chủ trì'],
  [1, 'Rà soát', 'Sở Y tế'],
];

describe('a file that cannot be read as it is', () => {
  it('says that it has a password: Excel, Word, PDF', async () => {
    expect(await reasonOf('a.xlsx', await workbook(ROWS, { password: 'mat-khau' }))).toBe('ENCRYPTED');
    // Office keeps any of its files with a password in the same container.
    expect(await reasonOf('a.docx', await workbook(ROWS, { password: 'mat-khau' }))).toBe('ENCRYPTED');
    expect(await reasonOf('a.pdf', lockedPdf())).toBe('ENCRYPTED');
  });

  it('says that it is of an old Office', async () => {
    const container = (stream: string): Buffer =>
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(504),
        Buffer.from(stream, 'utf16le'),
      ]);
    expect(await reasonOf('a.xls', container('Workbook'))).toBe('LEGACY_EXCEL');
    expect(await reasonOf('a.doc', container('WordDocument'))).toBe('LEGACY_WORD');
  });

  it('says that an Excel file is damaged, disguised or empty', async () => {
    const whole = await workbook(ROWS);
    expect(await reasonOf('a.xlsx', whole.subarray(0, whole.length - 900))).toBe('DAMAGED');
    expect(await reasonOf('a.docx', whole)).toBe('DISGUISED');
    expect(await reasonOf('a.xlsx', Buffer.from('TT;Nội dung'))).toBe('DISGUISED');
    expect(await reasonOf('a.xlsx', await workbook([]))).toBe('EMPTY');
  });

  it('is not unpacked where it would fill the memory, whatever its directory says', async () => {
    const whole = await workbook(ROWS);
    const entry = whole.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    const declaring = (size: number): Buffer => {
      const bytes = Buffer.from(whole);
      bytes.writeUInt32LE(size, entry + 24);
      return bytes;
    };
    expect(await reasonOf('a.xlsx', declaring(2_000_000_000))).toBe('TOO_LARGE');
    expect(await reasonOf('a.xlsx', declaring(0))).toBe('TOO_LARGE');
    expect(await reasonOf('a.xlsx', declaring(5))).toBe('DAMAGED');
    const wide = Buffer.from(whole);
    wide.writeUInt16LE(0xffff, wide.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06])) + 10);
    expect(await reasonOf('a.xlsx', wide)).toBe('TOO_LARGE');
  });
});
