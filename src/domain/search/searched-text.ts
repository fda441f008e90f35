import { hasMarks, tokensOf } from './tokens.js';

/** Where a word can stand. A number or a word of the matter itself says more than one of what goes with it. */
export const FIELDS = ['number', 'text', 'lead', 'other'] as const;
export type Field = (typeof FIELDS)[number];

/** The words of a directive or an assignment. A field has pieces (one a unit's name); no phrase runs over their ends. */
export interface SearchedText {
  readonly folded: Readonly<Record<Field, readonly (readonly string[])[]>>;
  /** The words that are written with marks, as they are written, of all fields. */
  readonly exact: ReadonlySet<string>;
}

/** What is beyond is not found: a database holds so much of one text, and no task is that long. */
const MOST_WORDS = 12_000;
const MOST_LETTERS = 100_000;

/** @param pieces what is written, with the field it counts for */
export function searchedText(pieces: Iterable<{ field: Field; text: string }>): SearchedText {
  const folded: Record<Field, string[][]> = { number: [], text: [], lead: [], other: [] };
  const exact = new Set<string>();
  let words = MOST_WORDS;
  let letters = MOST_LETTERS;
  for (const { field, text } of pieces) {
    const tokens = tokensOf(text.slice(0, letters)).slice(0, words);
    letters -= Math.min(letters, text.length);
    words -= tokens.length;
    if (tokens.length === 0) continue;
    folded[field].push(tokens.map((token) => token.folded));
    for (const token of tokens) if (hasMarks(token)) exact.add(token.exact);
  }
  return { folded, exact };
}
