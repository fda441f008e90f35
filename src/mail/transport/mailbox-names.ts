import { createHash } from 'node:crypto';

/** `2026-06-23T01-00-00-000Z_<24 hex of the Message-ID's SHA-256>`: sorts by date, tells mails apart by Message-ID. */
const OUR_NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z_([0-9a-f]{24})$/;

/** What may be a file name here: nothing that could climb out of the folder, hide in it or mean a device. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

const EXTENSION = '.eml';

export function mailboxId(mail: { messageId: string; dateMs: number }): string {
  return `${new Date(mail.dateMs).toISOString().replace(/[:.]/g, '-')}_${mailboxKey(mail.messageId)}`;
}

/** The part of an id that stands for the Message-ID alone. */
export function mailboxKey(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 24);
}

/** The key within an id that this program made, `undefined` for a file someone else put here. */
export function keyOfId(id: string): string | undefined {
  return OUR_NAME.exec(id)?.[1];
}

export function fileNameOf(id: string): string | undefined {
  return SAFE_ID.test(id) ? id + EXTENSION : undefined;
}

export function idOfFileName(fileName: string): string | undefined {
  if (!fileName.endsWith(EXTENSION)) return undefined;
  const id = fileName.slice(0, -EXTENSION.length);
  return SAFE_ID.test(id) ? id : undefined;
}

/** Newest first; files with foreign names, which tell no date, come last. */
export function newestFirst(a: string, b: string): number {
  const foreign = Number(!OUR_NAME.test(a)) - Number(!OUR_NAME.test(b));
  return foreign || (a < b ? 1 : a > b ? -1 : 0);
}
