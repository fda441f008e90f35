import Tinypool from 'tinypool';
import { type MailToWrite, warmUp, writeMail, type Written } from './write-mail.js';

/** From the sources there is nothing a thread could run; there mails are written in place. */
const COMPILED = import.meta.url.endsWith('.js');

/**
 * Writes mails in a thread of its own: words and encoding are most of a mail's work, and neither requests nor the
 * connections to the mail server wait for them.
 */
export class MailWriter {
  private readonly thread = COMPILED
    ? new Tinypool({
        filename: new URL('./write-mail.js', import.meta.url).href,
        minThreads: 1,
        maxThreads: 1,
        // What the process was told to load before its program is not for its threads.
        execArgv: [],
      })
    : null;

  /** Await it once at start: a template that is broken stops the start instead of the first mail. */
  async prepare(): Promise<void> {
    await (this.thread ? this.thread.run(null, { name: 'warmUp' }) : warmUp());
  }

  /** @throws Error if it cannot be written at all */
  async write(order: MailToWrite): Promise<Written> {
    if (!this.thread) return writeMail(order);
    const written = (await this.thread.run(order)) as Written;
    // What a thread sends arrives as plain bytes.
    return 'written' in written
      ? { ...written, written: { ...written.written, bytes: Buffer.from(written.written.bytes.buffer) } }
      : written;
  }

  async close(): Promise<void> {
    await this.thread?.destroy();
  }
}
