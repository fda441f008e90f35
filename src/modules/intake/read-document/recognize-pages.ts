import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnreadableDocumentError } from './unreadable-document.error.js';

/** How the letters of scanned pages are recognised (OCR): with programs of this machine, nothing leaves it. */
export interface OcrPrograms {
  /** The program tesseract, with Vietnamese data (`vie`). */
  readonly tesseract: string;
  /** The program pdftoppm of poppler. */
  readonly pdftoppm: string;
  /** Folders in which programs given without one are looked for, as in `PATH`. */
  readonly path: string;
  /** Time for one document. */
  readonly timeoutMs: number;
}

export const MOST_SCANNED_PAGES = 40;
/** Longest side of a page's picture, in dots: some 300 an inch for A4, and bounded for a page of some metres. */
const LONGEST_SIDE = 3_508;
const DOTS_PER_INCH = 300;
const MOST_OUTPUT = 4 * 1024 * 1024;

/**
 * The text of a scanned PDF, page by page.
 * @throws UnreadableDocumentError `SCANNED_LONG`, `OCR_TOO_SLOW`, `OCR_FAILED`
 */
export async function recognizePages(bytes: Uint8Array, pages: number, ocr: OcrPrograms): Promise<string> {
  if (pages > MOST_SCANNED_PAGES) throw new UnreadableDocumentError('SCANNED_LONG');
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-ocr-'));
  const stop = AbortSignal.timeout(ocr.timeoutMs);
  try {
    const scan = join(folder, 'scan.pdf');
    await writeFile(scan, bytes, { mode: 0o600 });
    await run(
      ocr,
      ocr.pdftoppm,
      ['-gray', '-png', '-scale-to', String(LONGEST_SIDE), scan, join(folder, 'page')],
      stop,
    );
    const texts: string[] = [];
    for (const picture of (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()) {
      // 4: one column of text of different sizes, so that the two halves of the letterhead stay on their lines.
      const words = ['-l', 'vie', '--psm', '4', '--dpi', String(DOTS_PER_INCH)];
      texts.push(await run(ocr, ocr.tesseract, [join(folder, picture), 'stdout', ...words], stop));
    }
    return texts.join('\n\n').replace(/\f/gu, '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(
  { path }: OcrPrograms,
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      killSignal: 'SIGKILL' as const,
      maxBuffer: MOST_OUTPUT,
      // One core a document: the server has other work.
      env: { PATH: path, OMP_THREAD_LIMIT: '1' },
    };
    execFile(program, [...args], options, (error: ExecFileException | null, stdout: string) => {
      if (!error) resolve(stdout);
      else
        reject(new UnreadableDocumentError(signal.aborted ? 'OCR_TOO_SLOW' : 'OCR_FAILED', { cause: error }));
    });
  });
}
