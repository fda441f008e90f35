import { beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { Extractor } from '../../../src/modules/intake/extract/extractor.js';
import { sampleDirective } from '../../support/documents/sample-directive.js';
import { smallPdf } from '../../support/documents/small-pdf.js';
import { buildProgram } from '../../support/world/command-line.js';

/** Threads run compiled files only, so this is the built program's. */
const COMPILED = fileURLToPath(new URL('../../../dist/modules/intake/extract/extractor.js', import.meta.url));

describe('extracting a document in the built program', () => {
  let extractor: Extractor;

  beforeAll(async () => {
    await buildProgram();
    const built = (await import(COMPILED)) as { Extractor: typeof Extractor };
    const config = { ocr: null, http: { uploadLimitBytes: 25 * 1024 * 1024 } };
    extractor = new built.Extractor(config as never);
  }, 240_000);

  it('leaves the event loop free, however long the text is', async () => {
    const clause = '\n9. Sở Nội vụ chủ trì kiểm kê hồ sơ của từng kho. Hoàn thành trước ngày 10/8/2026.\n';
    const text = sampleDirective().replace('T/M BAN', `${clause.repeat(9_000)}\nT/M BAN`);
    expect(text.length).toBeGreaterThan(700_000);
    let longestMs = 0;
    let last = performance.now();
    const ticks = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - last);
      last = performance.now();
    }, 5);
    const start = performance.now();
    const { extraction, format } = await extractor.pasted(text);
    const tookMs = performance.now() - start;
    clearInterval(ticks);
    expect(format).toBe('pasted');
    expect(extraction.tasks.length).toBeGreaterThan(5_000);
    // What comes back is copied in one go; that is a small part of the work.
    expect(longestMs).toBeLessThan(tookMs / 3);
  });

  it('does several documents at once, and tells each what is wrong with it', async () => {
    const good = Buffer.from(smallPdf(sampleDirective()));
    const answers = await Promise.allSettled([
      extractor.file('a.pdf', good),
      extractor.file('b.pdf', Buffer.from('%PDF-1.7\nhỏng')),
      extractor.file('c.pdf', good),
      extractor.file('d.txt', good),
    ]);
    expect(
      answers.map((a) =>
        a.status === 'fulfilled' ? a.value.extraction.number : (a.reason as { code: string }).code,
      ),
    ).toEqual(['512-CV/TU', 'INTAKE.UNREADABLE_DAMAGED', '512-CV/TU', 'INTAKE.UNREADABLE_DISGUISED']);
  });
});
