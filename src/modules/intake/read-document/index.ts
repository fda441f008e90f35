import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocx } from './read-docx.js';
import { readPdf } from './read-pdf.js';
import { readText } from './read-text.js';
import { readXlsxText } from './read-xlsx.js';
import { type OcrPrograms, recognizePages } from './recognize-pages.js';
import { sniffFormat, type DocumentFormat } from './sniff-format.js';
import { UnreadableDocumentError } from './unreadable-document.error.js';

export {
  UnreadableDocumentError,
  UNREADABLE_REASONS,
  type UnreadableReason,
} from './unreadable-document.error.js';
export type { OcrPrograms } from './recognize-pages.js';
export { type DocumentFormat, sniffFormat } from './sniff-format.js';
export { readWorkbook } from './read-workbook.js';

/** Largest file read, in bytes. */
export const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;

export interface DocumentText {
  format: DocumentFormat;
  text: string;
}

export interface ReadDocumentOptions {
  readonly maxBytes?: number;
  /** Recognises the letters of a scanned PDF; without it a scan is refused. */
  readonly ocr?: OcrPrograms | null;
}

/**
 * The text of a directive's file (.txt, .docx, .xlsx, .pdf), told by its content and not by its name alone.
 * @throws UnreadableDocumentError with a reason a person can act on
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  { maxBytes = MAX_DOCUMENT_BYTES, ocr = null }: ReadDocumentOptions = {},
): Promise<DocumentText> {
  if (bytes.length > maxBytes) throw new UnreadableDocumentError('TOO_LARGE');
  const format = sniffFormat(name, bytes);
  const text = await READERS[format](bytes, ocr);
  if (!/[\p{L}\d]/u.test(text)) throw new UnreadableDocumentError(format === 'pdf' ? 'SCANNED' : 'EMPTY');
  return { format, text };
}

/** `readDocument` of a file on disk; its size is looked at before it is read. */
export async function readDocumentFile(
  path: string,
  options: ReadDocumentOptions = {},
): Promise<DocumentText> {
  if ((await stat(path)).size > (options.maxBytes ?? MAX_DOCUMENT_BYTES)) {
    throw new UnreadableDocumentError('TOO_LARGE');
  }
  return readDocument(basename(path), await readFile(path), options);
}

type Reader = (bytes: Uint8Array, ocr: OcrPrograms | null) => string | Promise<string>;

const READERS: Readonly<Record<DocumentFormat, Reader>> = {
  txt: readText,
  docx: readDocx,
  xlsx: readXlsxText,
  pdf: async (bytes, ocr) => {
    const { text, pages } = await readPdf(bytes);
    if (text !== null) return text;
    if (!ocr) throw new UnreadableDocumentError('SCANNED');
    return recognizePages(bytes, pages, ocr);
  },
};
