import {
  getDocument,
  PasswordResponses,
  VerbosityLevel,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableDocumentError } from './unreadable-document.error.js';

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const MAX_PAGES = 500;
/** Fewer letters than this on a page is a scan with a stamp, not a page of text. */
const MIN_LETTERS_PER_PAGE = 20;

export interface PdfText {
  /** Null where the pages hold pictures of text (a scan). */
  readonly text: string | null;
  readonly pages: number;
}

/** The text of a PDF, line by line as it stands on the page; columns kept apart by spaces. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) throw new UnreadableDocumentError('TOO_LARGE');
    const pages: string[] = [];
    for (let n = 1; n <= document.numPages; n += 1) pages.push(await readPage(await document.getPage(n)));
    const text = pages.join('\n\n');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const scanned = letters < MIN_LETTERS_PER_PAGE * Math.min(document.numPages, 3);
    return { text: scanned ? null : text, pages: document.numPages };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await task.destroy();
  }
}

function asUnreadable(error: unknown): Error {
  if (error instanceof UnreadableDocumentError) return error;
  const code = (error as { code?: unknown }).code;
  const name = (error as { name?: unknown }).name;
  const needsPassword =
    code === PasswordResponses.NEED_PASSWORD || code === PasswordResponses.INCORRECT_PASSWORD;
  return new UnreadableDocumentError(name === 'PasswordException' || needsPassword ? 'ENCRYPTED' : 'DAMAGED');
}

async function readPage(page: PDFPageProxy): Promise<string> {
  const content = await page.getTextContent();
  const pieces: Piece[] = content.items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, height: item.height || 10 }];
  });
  const lines = groupLines(pieces);
  return lines
    .map((line, i) => {
      const above = lines[i - 1];
      const gap = above ? above.y - line.y : 0;
      return `${above && gap > 2.1 * line.height ? '\n' : ''}${joinLine(line.pieces)}`;
    })
    .join('\n');
}

/** Pieces on one base line, from the top of the page down. */
function groupLines(pieces: readonly Piece[]): { y: number; height: number; pieces: Piece[] }[] {
  const lines: { y: number; height: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - piece.y) < 0.5 * Math.min(line.height, piece.height)) {
      line.pieces.push(piece);
      line.height = Math.max(line.height, piece.height);
    } else lines.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  return lines.filter((l) => l.pieces.some((p) => p.text.trim() !== ''));
}

function joinLine(pieces: readonly Piece[]): string {
  let text = '';
  let right: number | null = null;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const gap = right === null ? 0 : piece.x - right;
    if (gap > 1.8 * piece.height) text = `${text.trimEnd()}    `;
    else if (gap > 0.15 * piece.height && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    right = piece.x + piece.width;
  }
  return text.trimEnd();
}
