import { withoutOneLetter } from './compare-spelling.js';
import { nameKey } from './name-key.js';
import { properPartOf, type VariantKind, variantsOf } from './name-variants.js';
import { readName, skeletonOf, solidBare, solidKey, type Word } from './organ-words.js';
import { type Region, regionsOf } from './region.js';
import type { Organ } from './types.js';

/** One way the register or its readers write one organ. */
export interface Entry {
  readonly organ: Organ;
  readonly source: 'name' | 'short_name' | 'alias';
  /** `nameKey` of the name as registered. */
  readonly raw: string;
  readonly kind: VariantKind;
  readonly namesRegion: boolean;
  readonly expanded: boolean;
  /** Without linking words. */
  readonly skeleton: readonly Word[];
  readonly all: string;
  readonly solid: string;
  /** Words from here on are the proper name of a place. */
  readonly properFrom: number;
}

/** Everything matching looks names up in; made once for a register. */
export interface OrganIndex {
  readonly organs: ReadonlyMap<string, Organ>;
  readonly regions: ReadonlyMap<string, Region | null>;
  readonly regionNames: ReadonlySet<string>;
  /** By skeleton, without diacritics or spaces. */
  readonly bySkeleton: ReadonlyMap<string, readonly Entry[]>;
  /** Groups by their words in alphabetical order. */
  readonly byBag: ReadonlyMap<string, readonly Entry[]>;
  /** What fuzzy search goes through: names as registered. */
  readonly entries: readonly Entry[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Words by what is left of them without one letter, for words of four letters and more. */
  readonly nearWords: ReadonlyMap<string, readonly string[]>;
}

/** Linear in the names of the register. */
export function organIndex(organs: readonly Organ[]): OrganIndex {
  const regions = regionsOf(organs, (organ) => readName(organ.name)[0]?.words ?? []);
  const bySkeleton = new Map<string, Entry[]>();
  const byBag = new Map<string, Entry[]>();
  const entries: Entry[] = [];
  for (const organ of organs) {
    for (const entry of entriesOf(organ, regions.get(organ.id) ?? null)) {
      push(bySkeleton, solidBare(entry.skeleton), entry);
      if (entry.kind !== 'as_is') continue;
      entries.push(entry);
      if (organ.kind === 'group') push(byBag, bagOf(entry.skeleton), entry);
    }
  }
  const postings = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    for (const word of new Set(entry.skeleton.map((w) => w.bare))) push(postings, word, i);
  });
  const nearWords = new Map<string, string[]>();
  for (const word of postings.keys()) {
    for (const rest of neighbours(word)) push(nearWords, rest, word);
  }
  return {
    organs: new Map(organs.map((o) => [o.id, o])),
    regions,
    regionNames: new Set([...regions.values()].flatMap((r) => (r ? [r.name] : []))),
    bySkeleton,
    byBag,
    entries,
    postings,
    nearWords,
  };
}

/** Letters a word must have before one of them may be taken for a slip: "sở" and "bộ" are different organs. */
export const SHORTEST_MISSPELT = 4;

/** What a word shares with every word that is one letter off. */
export function neighbours(word: string): string[] {
  return word.length < SHORTEST_MISSPELT ? [word] : [word, ...withoutOneLetter(word)];
}

export const bagOf = (skeleton: readonly Word[]): string =>
  [...new Set(skeleton.map((w) => w.bare))].sort().join(' ');

function entriesOf(organ: Organ, region: Region | null): Entry[] {
  const names = [
    { written: organ.name, source: 'name' as const },
    ...(organ.shortName ? [{ written: organ.shortName, source: 'short_name' as const }] : []),
    ...organ.aliases.map((written) => ({ written, source: 'alias' as const })),
  ];
  const seen = new Set<string>();
  return names.flatMap(({ written, source }) =>
    readName(written).flatMap((reading, i) => {
      // Second readings of a registered name would answer for what nobody registered.
      if (i > 0 && reading.expanded) return [];
      const variants = organ.kind === 'unit' ? variantsOf(reading.words, region) : [asIs(reading.words)];
      return variants.flatMap((variant): Entry[] => {
        if (variant.kind === 'shortened' && source !== 'name') return [];
        const skeleton = skeletonOf(variant.words);
        const all = solidKey(variant.words);
        const form = variant.kind === 'as_is' ? `${all} ${nameKey(written)}` : `${variant.kind} ${all}`;
        if (seen.has(form)) return [];
        seen.add(form);
        return [
          {
            organ,
            source,
            raw: nameKey(written),
            kind: variant.kind,
            namesRegion: variant.namesRegion,
            expanded: reading.expanded,
            skeleton,
            all,
            solid: solidKey(skeleton),
            properFrom: properPartOf(skeleton),
          },
        ];
      });
    }),
  );
}

const asIs = (words: readonly Word[]) => ({ words, kind: 'as_is' as const, namesRegion: false });

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
