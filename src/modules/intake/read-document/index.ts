import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocx } from './read-docx.js';
import { readPdf } from './read-pdf.js';
import { readText } from './read-text.js';
import { sniffFormat, type DocumentFormat } from './sniff-format.js';
import { UnreadableDocumentError } from './unreadable-document.error.js';

export {
  UnreadableDocumentError,
  UNREADABLE_REASONS,
  type UnreadableReason,
} from './unreadable-document.error.js';
export type { DocumentFormat } from './sniff-format.js';

/** Largest file read, in bytes. */
export const MAX_DOCUMENT_BYTES = 25 * 1024 * 1024;

export interface DocumentText {
  format: DocumentFormat;
  text: string;
}

/**
 * The text of a directive's file (.txt, .docx, .pdf with text), told by its content and not by its name alone.
 * @throws UnreadableDocumentError with a reason a person can act on
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  maxBytes = MAX_DOCUMENT_BYTES,
): Promise<DocumentText> {
  if (bytes.length > maxBytes) throw new UnreadableDocumentError('TOO_LARGE');
  const format = sniffFormat(name, bytes);
  const text =
    format === 'pdf'
      ? (await readPdf(bytes)).text
      : format === 'docx'
        ? await readDocx(bytes)
        : readText(bytes);
  if (!/[\p{L}\d]/u.test(text)) throw new UnreadableDocumentError(format === 'pdf' ? 'SCANNED' : 'EMPTY');
  return { format, text };
}

/** `readDocument` of a file on disk; its size is looked at before it is read. */
export async function readDocumentFile(path: string, maxBytes = MAX_DOCUMENT_BYTES): Promise<DocumentText> {
  if ((await stat(path)).size > maxBytes) throw new UnreadableDocumentError('TOO_LARGE');
  return readDocument(basename(path), await readFile(path), maxBytes);
}
