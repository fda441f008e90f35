import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { extractDirective, type Extraction } from '../../../domain/extraction/index.js';
import {
  type OcrPrograms,
  readDocument,
  UnreadableDocumentError,
  type UnreadableReason,
} from '../read-document/index.js';
import type { SourceFormat } from '../entities/intake.entity.js';

/** A document to be read: the bytes of a file, or text that was pasted. */
export type ToExtract =
  | {
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly maxBytes: number;
      readonly ocr: OcrPrograms | null;
    }
  | { readonly pasted: string };

export interface Extracted {
  readonly format: SourceFormat;
  readonly text: string;
  readonly extraction: Extraction;
}

/** What a thread that extracts answers. */
export type Answer = { readonly extracted: Extracted } | { readonly unreadable: UnreadableReason };

/** Marks the threads that are started to extract. */
export const EXTRACT_THREAD = 'dondoc.extract';

/** @throws UnreadableDocumentError */
export async function readAndExtract(input: ToExtract): Promise<Extracted> {
  const read =
    'pasted' in input
      ? { format: 'pasted' as const, text: input.pasted }
      : await readDocument(input.name, input.bytes, { maxBytes: input.maxBytes, ocr: input.ocr });
  const text = storable(read.text);
  if (!/[\p{L}\d]/u.test(text)) throw new UnreadableDocumentError('EMPTY');
  return { format: read.format, text, extraction: extractDirective(text) };
}

/** Without what a database refuses in text: NUL, and halves of a character. Lengths stay, so do all places. */
function storable(text: string): string {
  return text
    .replaceAll('\0', ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, ' ');
}

if (!isMainThread && (workerData as { thread?: string } | null)?.thread === EXTRACT_THREAD) {
  const answer = (a: Answer): void => parentPort?.postMessage(a);
  readAndExtract((workerData as { input: ToExtract }).input).then(
    (extracted) => answer({ extracted }),
    (error: unknown) => {
      if (error instanceof UnreadableDocumentError) answer({ unreadable: error.reason });
      // Told to whoever started the thread as its `error` event.
      else
        setImmediate(() => {
          throw error;
        });
    },
  );
}
