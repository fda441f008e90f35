/** Control characters, line and paragraph separators, and marks that turn the reading direction round. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const SPACES = /\s+/gu;
/** Whatever the three above would change. Nearly all words pass, and a mail of 50 items asks 400 times. */
const UNCLEAN = new RegExp(`${UNPRINTABLE.source}|${LONE_SURROGATE.source}|[^\\S ]|^ | $| {2}`, 'u');

/**
 * Someone's words as one clean line: NFC, no line break, no control or direction mark.
 * A subject with a line break would let its writer add mail headers; a text mail would let him add lines of ours.
 */
export function oneLine(words: string): string {
  if (!UNCLEAN.test(words)) return words.normalize('NFC');
  return words
    .replace(UNPRINTABLE, ' ')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim();
}

/** `line` cut between words to at most `max` characters, the last of them `…` where something was left out. */
export function shorten(line: string, max: number): string {
  if (line.length <= max) return line;
  const head = line.slice(0, max - 1);
  const lastSpace = head.lastIndexOf(' ');
  // A line without spaces near the end is cut inside the word, but never inside a surrogate pair.
  const kept = lastSpace > max * 0.6 ? head.slice(0, lastSpace) : head.replace(/[\ud800-\udbff]$/u, '');
  return `${kept.replace(/[\s,;:–-]+$/u, '')}…`;
}
