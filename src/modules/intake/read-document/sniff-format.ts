import { UnreadableDocumentError } from './unreadable-document.error.js';

export const DOCUMENT_FORMATS = ['txt', 'docx', 'xlsx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((b, i) => bytes[i] === b);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** The format by content, checked against the name's ending: an ending that lies is refused. */
export function sniffFormat(name: string, bytes: Uint8Array): DocumentFormat {
  if (bytes.length === 0) throw new UnreadableDocumentError('EMPTY');
  const found = formatOf(bytes);
  const ending = /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase();
  if (ending !== found && DOCUMENT_FORMATS.some((format) => format === ending))
    throw new UnreadableDocumentError('DISGUISED');
  return found;
}

function formatOf(bytes: Uint8Array): DocumentFormat {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = content.subarray(0, 1024).toString('latin1');
  if (startsWith(bytes, OLE)) throw refusalOfContainer(content);
  if (startsWith(bytes, ZIP)) {
    if (content.includes('word/document')) return 'docx';
    if (content.includes('xl/workbook.xml')) return 'xlsx';
    throw new UnreadableDocumentError('UNSUPPORTED');
  }
  if (head.includes('%PDF-')) return 'pdf';
  if (PICTURES.some((p) => startsWith(bytes, p)) || head.startsWith('{\\rtf'))
    throw new UnreadableDocumentError('UNSUPPORTED');
  return 'txt';
}

/**
 * Office keeps a file with a password in the container of its old formats ([MS-OFFCRYPTO]); which of them it is say
 * the names of the streams inside.
 */
function refusalOfContainer(content: Buffer): UnreadableDocumentError {
  const holds = (stream: string): boolean => content.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return new UnreadableDocumentError('ENCRYPTED');
  return new UnreadableDocumentError(holds('Workbook') || holds('Book\0') ? 'LEGACY_EXCEL' : 'LEGACY_WORD');
}
