import { fold } from '../extraction/text/fold.js';
import { withoutMarks } from '../text/search-text.js';

/** A word as it is searched for, with where it stands in the text (UTF-16 offsets, `end` exclusive). */
export interface Token {
  /** Lower case, without marks. */
  readonly folded: string;
  /** Lower case with its marks, composed, the tone where new spelling puts it: `ủy` for `uỷ`. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Signs that show nothing and break no word: soft hyphen, zero-width blanks. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
/** Letters and digits; `&` inside belongs to the abbreviation: `KH&CN` is `khcn`. */
const WORD = new RegExp(`[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}${UNSEEN}]|&(?=\\p{L}))*`, 'gu');
const NOT_OF_WORD = new RegExp(`[&${UNSEEN}]`, 'gu');
/** No word is longer; what is comes from damaged files. */
const LONGEST = 64;

/** The words of a text, in order. Numbers lose leading zeros: `05/06` is found as `5/6`. Linear in the length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const plain = fold(raw.normalize('NFC').replace(NOT_OF_WORD, '')).replace(/ð/g, 'đ');
    const exact = (/^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain).slice(0, LONGEST);
    tokens.push({ folded: withoutMarks(exact), exact, start: index, end: index + raw.length });
  }
  return tokens;
}

/** Whether the word was written with marks, so that its way of writing can be compared. */
export function hasMarks({ folded, exact }: Pick<Token, 'folded' | 'exact'>): boolean {
  return folded !== exact;
}
