import { compareMarks, isOneLetterOff } from './compare-spelling.js';
import { type Entry, neighbours, type OrganIndex, SHORTEST_MISSPELT } from './organ-index.js';
import type { Word } from './organ-words.js';

/** An entry a name may have been meant for, by the words they share. */
export interface Similar {
  readonly entry: Entry;
  /** 0 … 1: the share of telling words in common. */
  readonly share: number;
  /** Slips of the pen that explain the whole difference; null where they do not. */
  readonly slips: number | null;
}

const MOST_SIMILAR = 24;
/** A word that is one letter off counts for less than the word itself. */
const NEAR_WORD = 0.7;
const MOST_SLIPS = 2;

/** The entries that share most with a skeleton, best first. Common words count for little. */
export function searchSimilar(index: OrganIndex, skeleton: readonly Word[]): Similar[] {
  const scores = new Map<number, number>();
  let whole = 0;
  for (const word of new Set(skeleton.map((w) => w.bare))) {
    whole += weightOf(index, word);
    for (const [known, share] of knownWords(index, word)) {
      const weight = weightOf(index, known) * share;
      for (const i of index.postings.get(known) ?? []) scores.set(i, (scores.get(i) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort(([i, a], [j, b]) => b - a || i - j)
    .slice(0, 4 * MOST_SIMILAR)
    .map(([i, shared]) => {
      const entry = index.entries[i]!;
      const own = entry.skeleton.reduce((sum, w) => sum + weightOf(index, w.bare), 0);
      return {
        entry,
        share: Math.min(1, (2 * shared) / (whole + own)),
        slips: slipsBetween(skeleton, entry),
      };
    })
    .sort((a, b) => (a.slips ?? 9) - (b.slips ?? 9) || b.share - a.share)
    .slice(0, MOST_SIMILAR);
}

function knownWords(index: OrganIndex, word: string): Map<string, number> {
  const found = new Map<string, number>(index.postings.has(word) ? [[word, 1]] : []);
  if (word.length < SHORTEST_MISSPELT) return found;
  for (const rest of neighbours(word)) {
    for (const near of index.nearWords.get(rest) ?? []) {
      if (!found.has(near) && isOneLetterOff(word, near)) found.set(near, NEAR_WORD);
    }
  }
  return found;
}

/** How much a word tells: that every committee of a province has is nearly nothing. */
function weightOf(index: OrganIndex, word: string): number {
  return Math.log(1 + (index.entries.length + 1) / (1 + (index.postings.get(word)?.length ?? 0)));
}

/** Null where a word is another one, or where the proper name of a place is not spelt as registered. */
function slipsBetween(written: readonly Word[], { skeleton, properFrom }: Entry): number | null {
  if (written.length !== skeleton.length) return null;
  let slips = 0;
  for (const [i, word] of written.entries()) {
    const known = skeleton[i]!;
    if (word.key === known.key) continue;
    if (word.bare === known.bare) {
      const marks = compareMarks(word.key, known.key);
      if (marks === 'other_marks' && i >= properFrom) return null;
      if (marks === 'other_marks') slips += 1;
      continue;
    }
    if (i >= properFrom || known.bare.length < SHORTEST_MISSPELT) return null;
    if (!isOneLetterOff(word.bare, known.bare)) return null;
    slips += 1;
  }
  return slips <= MOST_SLIPS ? slips : null;
}
