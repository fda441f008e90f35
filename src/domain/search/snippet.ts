import { standAt } from './expression.js';
import type { Term } from './read-query.js';
import { tokensOf } from './tokens.js';

/** Where a term stands in a text: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The part of a text that shows why it was found. */
export interface Snippet {
  readonly text: string;
  /** In order, apart from each other, into `text`. */
  readonly marks: readonly Mark[];
  /** Whether something stands before or behind it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const LENGTH = 200;
/** What is shown before the first mark. */
const LEAD_IN = 40;
/** A text of one word a thousand times over needs no more. */
const MOST_MARKS = 50;

/** Every place at which a term stands. */
export function marksIn(text: string, terms: readonly Pick<Term, 'tokens' | 'prefix'>[]): Mark[] {
  const tokens = tokensOf(text);
  const words = tokens.map(({ folded }) => folded);
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let length = 0;
    for (const term of terms) {
      const asked = term.tokens.map(({ folded }) => folded);
      if (asked.length > length && standAt(words, at, asked, term.prefix)) length = asked.length;
    }
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at + length - 1]?.end ?? 0;
    const before = marks.at(-1);
    if (length === 0) continue;
    if (before && start < before.end) marks[marks.length - 1] = { ...before, end: Math.max(before.end, end) };
    else marks.push({ start, end });
  }
  return marks;
}

/** The part of `text` with the most marks, cut between words; null where no term stands in it. */
export function snippetOf(
  text: string,
  terms: readonly Pick<Term, 'tokens' | 'prefix'>[],
  length: number = LENGTH,
): Snippet | null {
  const marks = marksIn(text, terms);
  const first = densest(marks, length - LEAD_IN);
  if (!first) return null;
  const from = first.start <= LEAD_IN ? 0 : wordStart(text, first.start - LEAD_IN, first.start);
  const to = Math.max(first.end, wordEnd(text, from + length));
  return {
    text: text.slice(from, to),
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .slice(0, MOST_MARKS)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

/** The beginning of a text, cut between words. @returns with `…` where something is left out */
export function beginningOf(text: string, length: number): string {
  const end = wordEnd(text, length);
  return end < text.length ? `${text.slice(0, end)}…` : text;
}

/** The mark with most others close behind it; of several the first. */
function densest(marks: readonly Mark[], within: number): Mark | undefined {
  let best = 0;
  let most = 0;
  let last = 0;
  for (const [i, mark] of marks.entries()) {
    while (last < marks.length && (marks[last]?.end ?? 0) <= mark.start + within) last += 1;
    if (last - i > most) [most, best] = [last - i, i];
  }
  return marks[best];
}

/** Behind the first blank between `at` and `limit`; `limit` where there is none. */
function wordStart(text: string, at: number, limit: number): number {
  const blank = text.slice(at, limit).search(/\s/u);
  return blank < 0 ? limit : at + blank + 1;
}

/** The last blank before `at`; where there is none, `at` or one less, so that no sign is cut in two. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(0, at + 1).search(/\s\S*$/u);
  if (blank > at / 2) return blank;
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
