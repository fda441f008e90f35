import { UnreadableDocumentError } from './unreadable-document.error.js';

export type DocumentFormat = 'txt' | 'docx' | 'pdf';

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
  if ((ending === 'pdf' || ending === 'docx' || ending === 'txt') && ending !== found)
    throw new UnreadableDocumentError('DISGUISED');
  return found;
}

function formatOf(bytes: Uint8Array): DocumentFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, OLE)) throw new UnreadableDocumentError('LEGACY_WORD');
  if (startsWith(bytes, ZIP)) {
    if (Buffer.from(bytes).includes('word/document')) return 'docx';
    throw new UnreadableDocumentError('UNSUPPORTED');
  }
  if (PICTURES.some((p) => startsWith(bytes, p)) || head.startsWith('{\\rtf'))
    throw new UnreadableDocumentError('UNSUPPORTED');
  return 'txt';
}
