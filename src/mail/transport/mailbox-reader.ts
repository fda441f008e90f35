import { constants, type Dirent } from 'node:fs';
import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import type { MailAddress } from './contract.js';
import { fileNameOf, idOfFileName, newestFirst } from './mailbox-names.js';

/** One line of the mailbox. A field is null where the mail does not tell it; `error` says why it cannot be read. */
export interface MailboxEntry {
  id: string;
  /** ISO-8601 UTC. */
  date: string | null;
  from: MailAddress | null;
  to: MailAddress[];
  subject: string | null;
  messageId: string | null;
  error?: string;
}

export interface MailboxPage {
  items: MailboxEntry[];
  total: number;
}

/** A whole mail. `html` is what the sender wrote: show it only in a sandbox. Headers are unfolded, not decoded. */
export interface MailboxMail extends MailboxEntry {
  html: string | null;
  text: string | null;
  headers: { name: string; value: string }[];
}

const HEAD_BYTES = 16 * 1024;
const LONGEST_HEAD_BYTES = 256 * 1024;
const LARGEST_MAIL_BYTES = 25 * 1024 * 1024;

/** Reads the folder that a `MailboxMailer` fills. */
export class MailboxReader {
  constructor(private readonly folder: string) {}

  /**
   * One page, newest first; `page` counts from 1. Opens only the files of that page and reads only their headers.
   * A folder that does not exist yet is an empty mailbox.
   */
  async list(options: { page: number; pageSize: number }): Promise<MailboxPage> {
    const ids = await this.#ids();
    const start = (options.page - 1) * options.pageSize;
    const items = await Promise.all(ids.slice(start, start + options.pageSize).map((id) => this.#entry(id)));
    return { items, total: ids.length };
  }

  /** The mail of that id, or `undefined` when there is none: an id from outside needs no check before. */
  async read(id: string): Promise<MailboxMail | undefined> {
    const file = await this.#open(id);
    if (!file) return undefined;
    try {
      const { size } = await file.stat();
      if (size > LARGEST_MAIL_BYTES) return unreadable(id, 'Thư quá lớn để hiển thị.');
      const mail = await simpleParser(await file.readFile(), { skipTextToHtml: true, skipHtmlToText: true });
      return {
        ...entryOf(id, mail),
        html: mail.html || null,
        text: mail.text ?? null,
        headers: headersOf(mail),
      };
    } catch {
      return unreadable(id, 'Không đọc được tệp thư.');
    } finally {
      await file.close();
    }
  }

  async #ids(): Promise<string[]> {
    let files: Dirent[];
    try {
      files = await readdir(this.folder, { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
    const ids = files.filter((file) => file.isFile()).map((file) => idOfFileName(file.name));
    return ids.filter((id) => id !== undefined).sort(newestFirst);
  }

  async #entry(id: string): Promise<MailboxEntry> {
    try {
      const file = await this.#open(id);
      if (!file) return emptyEntry(id, 'Tệp thư không còn.');
      try {
        return entryOf(id, await simpleParser(await readHead(file)));
      } finally {
        await file.close();
      }
    } catch {
      return emptyEntry(id, 'Không đọc được tệp thư.');
    }
  }

  async #open(id: string): Promise<FileHandle | undefined> {
    const fileName = fileNameOf(id);
    if (!fileName) return undefined;
    try {
      // A link could lead out of the folder; Windows has no such flag, and makes links for administrators only.
      const file = await open(join(this.folder, fileName), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      if ((await file.stat()).isFile()) return file;
      await file.close();
      return undefined;
    } catch (error) {
      if (['ENOENT', 'ELOOP', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return undefined;
      throw error;
    }
  }
}

/** The bytes up to the empty line that ends the headers. */
async function readHead(file: FileHandle): Promise<Buffer> {
  for (let size = HEAD_BYTES; ; size *= 4) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    const head = buffer.subarray(0, bytesRead);
    const end = /\r?\n\r?\n/.exec(head.toString('latin1'));
    if (end) return head.subarray(0, end.index + end[0].length);
    if (bytesRead < size || size >= LONGEST_HEAD_BYTES) return head;
  }
}

function entryOf(id: string, mail: ParsedMail): MailboxEntry {
  const [from] = addressesOf(mail.from);
  const date = mail.date && Number.isFinite(mail.date.getTime()) ? mail.date.toISOString() : null;
  const missing = [...(from ? [] : ['From']), ...(mail.headers.has('date') && date ? [] : ['Date'])];
  return {
    id,
    date,
    from: from ?? null,
    to: addressesOf(mail.to),
    subject: mail.subject ?? null,
    messageId: mail.messageId ?? null,
    ...(missing.length > 0 ? { error: `Tệp thư hỏng: thiếu ${missing.join(', ')}.` } : {}),
  };
}

function addressesOf(value: AddressObject | AddressObject[] | undefined): MailAddress[] {
  const lists = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return lists
    .flatMap((list) => list.value)
    .filter((one) => one.address)
    .map((one) => ({ name: one.name, address: one.address ?? '' }));
}

function headersOf(mail: ParsedMail): MailboxMail['headers'] {
  return mail.headerLines.map(({ line }) => {
    const colon = line.indexOf(':');
    return {
      name: line.slice(0, colon),
      value: line
        .slice(colon + 1)
        .replace(/\r?\n(?=[ \t])/g, '')
        .trim(),
    };
  });
}

function emptyEntry(id: string, error: string): MailboxEntry {
  return { id, date: null, from: null, to: [], subject: null, messageId: null, error };
}

function unreadable(id: string, error: string): MailboxMail {
  return { ...emptyEntry(id, error), html: null, text: null, headers: [] };
}
