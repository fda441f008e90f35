import { Inject, Injectable } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { APP_CONFIG, type AppConfig } from '../../../config/app-config.js';
import { tooSlow } from '../intake-errors.js';
import { UnreadableDocumentError } from '../read-document/index.js';
import {
  type Answer,
  EXTRACT_THREAD,
  type Extracted,
  readAndExtract,
  type ToExtract,
} from './read-and-extract.js';

/** Shorter pasted text is done before a thread would have started. */
const SHORT_TEXT = 30_000;
const MOST_AT_ONCE = 2;
/** Besides the time that recognising letters may take. */
const LONGEST_MS = 60_000;
/** Memory of a thread: a document that needs more ends the thread, not the server. */
const THREAD_MEMORY_MB = 1024;

/** From the sources there is nothing a thread could run; there it is all done in place. */
const COMPILED = import.meta.url.endsWith('.js');

/** Reads and extracts documents in threads of their own, so that everybody else's requests go on meanwhile. */
@Injectable()
export class Extractor {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** @throws UnreadableDocumentError; DomainError `INTAKE.TOO_SLOW` */
  async file(name: string, bytes: Uint8Array): Promise<Extracted> {
    const { ocr, http } = this.config;
    return this.inThread({ name, bytes, maxBytes: http.uploadLimitBytes, ocr });
  }

  async pasted(text: string): Promise<Extracted> {
    if (text.length <= SHORT_TEXT) return readAndExtract({ pasted: text });
    return this.inThread({ pasted: text });
  }

  private async inThread(input: ToExtract): Promise<Extracted> {
    if (!COMPILED) return readAndExtract(input);
    await this.turn();
    try {
      return await extractInThread(input, LONGEST_MS + (this.config.ocr?.timeoutMs ?? 0));
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= MOST_AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.running += 1;
  }
}

async function extractInThread(input: ToExtract, longestMs: number): Promise<Extracted> {
  const worker = new Worker(fileURLToPath(new URL('./read-and-extract.js', import.meta.url)), {
    workerData: { thread: EXTRACT_THREAD, input },
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooSlow()), longestMs);
      worker.once('message', resolve);
      worker.once('error', (error: Error & { code?: string }) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableDocumentError('TOO_LARGE') : error);
      });
      worker.once('exit', (code) => reject(new Error(`the thread that extracts ended with ${code}`)));
    });
    if ('unreadable' in answer) throw new UnreadableDocumentError(answer.unreadable);
    return answer.extracted;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
