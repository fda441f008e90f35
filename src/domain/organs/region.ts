import { spacedBare, type Word } from './organ-words.js';
import type { Organ } from './types.js';

/** The province an organ belongs to. */
export interface Region {
  /** Without diacritics: `hung yen` */
  readonly name: string;
  /** As written. */
  readonly words: readonly Word[];
  /** `tinh` or `thanh pho` */
  readonly level: string;
}

const IN_NAME = /(?:^| )(?:(tinh|thanh) uy|(tinh|thanh pho)) ([a-z]+(?: [a-z]+){0,3})$/u;
/** Words after "tỉnh" that make no province of it. */
const NO_PLACE = /^(?:uy|ve|va|cua)(?: |$)/u;

/** The region of every unit: the province its own name ends with, or the nearest of those above it. */
export function regionsOf(
  organs: readonly Organ[],
  wordsOf: (organ: Organ) => readonly Word[],
): ReadonlyMap<string, Region | null> {
  const byId = new Map(organs.map((o) => [o.id, o]));
  const known = new Map<string, Region | null>();
  const find = (organ: Organ, trail: number): Region | null => {
    const before = known.get(organ.id);
    if (before !== undefined) return before;
    const parent = organ.parentId === null ? undefined : byId.get(organ.parentId);
    // A circle among parents ends the search; it is for others to refuse.
    const region = regionIn(wordsOf(organ)) ?? (parent && trail < 20 ? find(parent, trail + 1) : null);
    known.set(organ.id, region);
    return region;
  };
  for (const organ of organs) find(organ, 0);
  return known;
}

function regionIn(words: readonly Word[]): Region | null {
  const [, committee, level, name] = IN_NAME.exec(spacedBare(words)) ?? [];
  if (name === undefined || NO_PLACE.test(name)) return null;
  return {
    name,
    words: words.slice(-name.split(' ').length),
    level: level ?? (committee === 'thanh' ? 'thanh pho' : 'tinh'),
  };
}
