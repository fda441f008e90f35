import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { composeMessage } from './compose-message.js';
import {
  MailTransportError,
  type Mailer,
  type SendableMail,
  type SendOutcome,
  type WrittenMail,
} from './contract.js';
import { invalidMailOutcome } from './mail-headers.js';
import { idOfFileName, keyOfId, mailboxId, mailboxKey } from './mailbox-names.js';

/** The folder of a `mailbox:<folder>` address; a relative one is taken from the working directory. */
export function mailboxFolder(url: string): string {
  const folder = url.replace(/^mailbox:(\/\/(?=\/))?/i, '');
  if (folder.trim() === '' || folder.startsWith('//')) {
    throw new MailTransportError('MAIL_URL', 'MAIL_URL: thiếu thư mục; cần dạng mailbox:<thư mục>.');
  }
  return resolve(folder);
}

/**
 * Puts mails as `.eml` files into a folder. A file appears whole or not at all and is on disk when `send` says
 * `accepted`; one Message-ID never makes a second file. So trying again is always safe and `unknown` never happens.
 */
export class MailboxMailer implements Mailer {
  readonly encoding = 'quoted-printable';
  readonly #inFlight = new Set<Promise<SendOutcome>>();
  readonly #writing = new Map<string, Promise<void>>();
  #keys: Promise<Set<string>> | undefined;
  #closed = false;

  constructor(private readonly folder: string) {}

  send(mail: SendableMail, onTransmit: () => Promise<void>): Promise<SendOutcome> {
    const sending = this.#send(mail, onTransmit).finally(() => this.#inFlight.delete(sending));
    this.#inFlight.add(sending);
    return sending;
  }

  async verify(): Promise<void> {
    try {
      await mkdir(this.folder, { recursive: true });
      await access(this.folder, constants.W_OK);
    } catch (cause) {
      throw new MailTransportError(codeOf(cause), `Không ghi được vào thư mục thư ${this.folder}.`, {
        cause,
      });
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#inFlight);
  }

  async #send(mail: SendableMail, onTransmit: () => Promise<void>): Promise<SendOutcome> {
    if (this.#closed) return { kind: 'deferred', code: 'CLOSING', reason: 'Chương trình đang dừng.' };
    let message: WrittenMail;
    try {
      message = 'bytes' in mail ? mail : await composeMessage(mail, this.encoding);
    } catch (error) {
      return invalidMailOutcome(error);
    }
    try {
      await onTransmit();
    } catch (cause) {
      return {
        kind: 'deferred',
        code: 'NOT_RECORDED',
        reason: `Không ghi được việc bắt đầu gửi: ${textOf(cause)}`,
      };
    }
    try {
      return { kind: 'accepted', response: await this.#store(mail, message.bytes) };
    } catch (cause) {
      return { kind: 'deferred', code: codeOf(cause), reason: textOf(cause) };
    }
  }

  async #store(mail: Pick<WrittenMail, 'messageId' | 'dateMs'>, bytes: Buffer): Promise<string> {
    const key = mailboxKey(mail.messageId);
    const before = this.#writing.get(key) ?? Promise.resolve();
    const writing = before.then(() => this.#storeOnce(key, `${mailboxId(mail)}.eml`, bytes));
    const settled = writing.then(
      () => undefined,
      () => undefined,
    );
    this.#writing.set(key, settled);
    try {
      return await writing;
    } finally {
      if (this.#writing.get(key) === settled) this.#writing.delete(key);
    }
  }

  async #storeOnce(key: string, fileName: string, bytes: Buffer): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const keys = await this.#knownKeys();
    if (keys.has(key)) return 'already in the mailbox';
    // Hidden from the reader, and in the same folder so that the rename is atomic.
    const unfinished = join(this.folder, `.${randomUUID()}.tmp`);
    try {
      await writeToDisk(unfinished, bytes);
      await rename(unfinished, join(this.folder, fileName));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    await syncFolder(this.folder);
    keys.add(key);
    return `stored as ${fileName}`;
  }

  /**
   * Read once, then kept up: a mail whose date was changed is known by its Message-ID all the same. Another process
   * writing the same mail meanwhile makes the same file name, so that too ends in one file.
   */
  #knownKeys(): Promise<Set<string>> {
    this.#keys ??= readdir(this.folder).then((fileNames) => {
      const keys = fileNames.map((fileName) => keyOfId(idOfFileName(fileName) ?? ''));
      return new Set(keys.filter((key) => key !== undefined));
    });
    this.#keys.catch(() => (this.#keys = undefined));
    return this.#keys;
  }
}

async function writeToDisk(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name itself durable. Windows cannot open a folder so, and writes names through by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'MAILBOX';
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
