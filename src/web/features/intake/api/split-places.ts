import type { Draft } from './shapes';

/** A part of a draft's content; it may be cut where the part ends. */
export interface Part {
  readonly text: string;
  /** UTF-16 offset in the content at which the next part begins. */
  readonly end: number;
}

/** Content in the parts it may be cut into: after a sentence, a clause, an item of a list. The last has no place after it. */
export function partsOf(content: string): Part[] {
  const ends = [...content.matchAll(/[.;:,](?=\s)\s+|\n+|\s+(?=\(\d+\)\s)/gu)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end > 0 && end < content.length);
  const bounds = [0, ...new Set(ends), content.length];
  return bounds.slice(1).map((end, i) => ({ text: content.slice(bounds[i], end), end }));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where a place in a draft's content stands in the text it was read from; null: the content is no longer what the text
 * says, or nobody knows. Reading tidies blanks and signs, so that the letters are counted.
 */
export function placeInText(draft: Draft, text: string | null, at: number): number | null {
  if (text === null || (draft.origin !== 'extracted' && draft.origin !== 'split')) return null;
  const letters = (words: string): string[] => [...words].filter((sign) => LETTER.test(sign));
  const whole = draft.spans.text.map(({ start, end }) => text.slice(start, end)).join(' ');
  const plain = (words: string): string => letters(words).join('').toLowerCase();
  if (plain(whole) !== plain(draft.content)) return null;
  let left = letters(draft.content.slice(0, at)).length;
  for (const { start, end } of draft.spans.text) {
    let place = start;
    for (const sign of text.slice(start, end)) {
      if (left === 0 && LETTER.test(sign)) return place;
      if (LETTER.test(sign)) left -= 1;
      place += sign.length;
    }
  }
  return null;
}
