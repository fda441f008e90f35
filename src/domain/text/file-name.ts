const LONGEST_NAME = 255;

/** Signs nobody sees, or that turn the order of others around (bidirectional controls), and breaks of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What a file system or a shell takes for something else. */
const SPECIAL = /[<>:"|?*]/gu;

/**
 * A file's own name as it may be kept and shown: composed (NFC), without a folder, without unseen signs, at most 255
 * characters with its ending kept.
 * @param otherwise the name of a file that has none
 */
export function safeFileName(given: string | undefined, otherwise: string): string {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .replace(UNSEEN, '')
    .replace(SPECIAL, '_')
    .replace(/\s+/gu, ' ')
    // Windows leaves dots and blanks at the end out, and would show another ending.
    .replace(/^[\s]+|[\s.]+$/gu, '');
  if (clean === '') return otherwise;
  if (clean.length <= LONGEST_NAME) return clean;
  const ending = /\.[a-z0-9]{1,5}$/iu.exec(clean)?.[0] ?? '';
  return wellFormed(clean.slice(0, LONGEST_NAME - ending.length)) + ending;
}

/** Without half a sign at the end. */
const wellFormed = (text: string): string => text.replace(/[\uD800-\uDBFF]$/u, '');
