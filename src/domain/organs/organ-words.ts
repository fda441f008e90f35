import { ABBREVIATIONS } from './abbreviations.js';
import { nameKey } from './name-key.js';
import { LINKING_WORDS } from './vocabulary.js';

/** One word of a name: as `nameKey` has it, and without diacritics. */
export interface Word {
  readonly key: string;
  readonly bare: string;
}

/** A name as words, one of the ways to read its abbreviations. */
export interface Reading {
  readonly words: readonly Word[];
  /** Whether an abbreviation was written out. */
  readonly expanded: boolean;
}

/** Ways to read one name are at most so many. */
const MOST_READINGS = 8;
/** Parts an abbreviation is written in: `LĐ-TB & XH`. */
const MOST_PARTS = 5;
/** A Vietnamese syllable without marks; an abbreviation that looks like one counts only in capitals. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

/** Lower case without diacritics; `đ` does not decompose. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/gu, 'd');
}

const wordOf = (key: string): Word => ({ key, bare: bare(key) });
const wordsIn = (text: string): Word[] => (nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(wordOf);
const letters = (short: string): string => bare(short).replace(/[^a-z]/gu, '');

const MEANINGS: ReadonlyMap<string, readonly (readonly Word[])[]> = new Map(
  ABBREVIATIONS.map(([short, ...meanings]) => [letters(short), meanings.map(wordsIn)]),
);

interface Token {
  /** Null for `&`. */
  readonly word: Word | null;
  /** Written in capitals, or one letter with a full stop. */
  readonly capitals: boolean;
  /** Beside `&`: a part of an abbreviation even in small letters, but never one by itself. */
  readonly joined: boolean;
}

/** Every way to read a name, the likeliest first: each abbreviation written out, or left as it is. */
export function readName(name: string): Reading[] {
  const tokens = tokensOf(name);
  const shouting = tokens.every((t) => t.capitals);
  let readings: { words: Word[]; expanded: boolean }[] = [{ words: [], expanded: false }];
  for (let at = 0; at < tokens.length;) {
    const { parts, meanings } = abbreviationAt(tokens, at);
    const plain = tokens[at]?.word;
    const asWritten = plain ? [plain] : [];
    // In a name that is all capitals a short word may be no abbreviation at all.
    const ways =
      meanings.length === 0
        ? [{ words: asWritten, expanded: false }]
        : [
            ...meanings.map((words) => ({ words, expanded: true })),
            ...(shouting && parts === 1 ? [{ words: asWritten, expanded: false }] : []),
          ];
    readings = ways
      .flatMap((way) =>
        readings.map((r) => ({ words: [...r.words, ...way.words], expanded: r.expanded || way.expanded })),
      )
      .slice(0, MOST_READINGS);
    at += parts;
  }
  return readings.filter((r) => r.words.length > 0);
}

function tokensOf(name: string): Token[] {
  const clean = name
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[Ðð]/gu, 'đ');
  const parts: string[] = clean.match(/[\p{L}\p{N}]+|[&.]/gu) ?? [];
  const tokens: Token[] = [];
  parts.forEach((written, i) => {
    if (written === '&') tokens.push({ word: null, capitals: true, joined: true });
    if (written === '&' || written === '.') return;
    const initial = written.length === 1 && parts[i + 1] === '.';
    tokens.push({
      word: wordOf(nameKey(written)),
      capitals: initial || written === written.toUpperCase(),
      joined: parts[i - 1] === '&' || parts[i + 1] === '&',
    });
  });
  return tokens;
}

/** The longest abbreviation that begins at a token. */
function abbreviationAt(
  tokens: readonly Token[],
  at: number,
): { parts: number; meanings: readonly (readonly Word[])[] } {
  let short = '';
  let best: { parts: number; meanings: readonly (readonly Word[])[] } = { parts: 1, meanings: [] };
  for (let parts = 1; parts <= MOST_PARTS && at + parts <= tokens.length; parts += 1) {
    const token = tokens[at + parts - 1];
    if (!token || (parts === 1 && !token.word)) break;
    const joins = !token.word || (token.word.bare === 'va' && parts > 1);
    if (joins) continue;
    short += token.word.bare;
    const allowed = token.capitals || (parts === 1 && short.length > 2 && !SYLLABLE.test(short));
    if (!allowed && !token.joined) break;
    const meanings = allowed || parts > 1 ? MEANINGS.get(short) : undefined;
    if (meanings) best = { parts, meanings };
    if (!token.capitals && !token.joined) break;
  }
  return best;
}

/** What is left of a name without the words that only join: two names with the same skeleton differ in spelling only. */
export function skeletonOf(words: readonly Word[]): readonly Word[] {
  const rest = words.filter((w) => !LINKING_WORDS.has(w.bare));
  return rest.length > 0 ? rest : words;
}

export const solidBare = (words: readonly Word[]): string => words.map((w) => w.bare).join('');
export const solidKey = (words: readonly Word[]): string => words.map((w) => w.key).join('');
export const spacedBare = (words: readonly Word[]): string => words.map((w) => w.bare).join(' ');
