import { bare, type Word } from './organ-words.js';
import type { Region } from './region.js';
import { PLACE_LEVELS } from './vocabulary.js';

/** `as_is`; `place`: the province added or left out; `shortened`: the body above it left out too. */
export type VariantKind = 'as_is' | 'place' | 'shortened';

export interface Variant {
  readonly words: readonly Word[];
  readonly kind: VariantKind;
  /** Whether the province is named: then it needs no directive to tell which one. */
  readonly namesRegion: boolean;
}

const COMMITTEES = ['tinh uy', 'thanh uy'];
const written = (text: string): Word[] => text.split(' ').map((key) => ({ key, bare: bare(key) }));
const LEVEL_WORDS: Readonly<Record<string, Word[]>> = {
  tinh: written('tỉnh'),
  'thanh pho': written('thành phố'),
};

const endsWith = (words: readonly Word[], tail: string): boolean => {
  const parts = tail.split(' ');
  return (
    words.length > parts.length &&
    parts.every((part, i) => words[words.length - parts.length + i]?.bare === part)
  );
};
const without = (words: readonly Word[], tail: string): readonly Word[] =>
  words.slice(0, words.length - tail.split(' ').length);

/** The ways a registered name is written, by whether its place and the body above it are named too. */
export function variantsOf(words: readonly Word[], region: Region | null): Variant[] {
  return region === null ? centralVariants(words) : regionalVariants(words, region);
}

function regionalVariants(words: readonly Word[], { name, words: place, level }: Region): Variant[] {
  const levelWords = LEVEL_WORDS[level] ?? [];
  const named = endsWith(words, name);
  const variants: Variant[] = [{ words, kind: 'as_is', namesRegion: named }];
  const add = (w: readonly Word[], kind: VariantKind, namesRegion: boolean): void => {
    if (w.length > 0) variants.push({ words: w, kind, namesRegion });
  };
  const unplaced = named ? without(words, name) : words;
  if (named) add(unplaced, 'place', false);
  else if (endsWith(words, level) || COMMITTEES.some((c) => endsWith(words, c)))
    add([...words, ...place], 'place', true);
  else {
    add([...words, ...levelWords], 'place', false);
    add([...words, ...levelWords, ...place], 'place', true);
    add([...words, ...place], 'place', true);
  }
  for (const tail of [level, ...COMMITTEES]) {
    if (endsWith(unplaced, tail)) add(without(unplaced, tail), 'shortened', false);
  }
  return variants;
}

const CENTRAL = 'trung uong';
const PARTY = 'dang';

function centralVariants(words: readonly Word[]): Variant[] {
  const variants: Variant[] = [{ words, kind: 'as_is', namesRegion: true }];
  const ofParty = endsWith(words, `${CENTRAL} ${PARTY}`);
  if (ofParty) variants.push({ words: without(words, PARTY), kind: 'place', namesRegion: true });
  const central = ofParty ? without(words, PARTY) : words;
  if (!endsWith(central, CENTRAL)) return variants;
  if (!ofParty) variants.push({ words: [...words, ...written('đảng')], kind: 'place', namesRegion: true });
  variants.push({ words: without(central, CENTRAL), kind: 'shortened', namesRegion: false });
  return variants;
}

/** Where the proper name of a place begins in a name such as "UBND xã …"; the length of the name where there is none. */
export function properPartOf(words: readonly Word[]): number {
  for (let at = words.length - 1; at > 0; at -= 1) {
    for (const level of PLACE_LEVELS) {
      const parts = level.split(' ');
      const from = at - parts.length;
      if (from >= 0 && parts.every((part, i) => words[from + i]?.bare === part)) return at;
    }
  }
  return words.length;
}
