import { UnreadableDocumentError } from './unreadable-document.error.js';

/** Text in UTF-8 or UTF-16 (with its mark); anything else is refused, never guessed. */
export function readText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocumentError('NOT_TEXT');
  }
  if (text.includes('\u0000')) throw new UnreadableDocumentError('NOT_TEXT');
  return text;
}
