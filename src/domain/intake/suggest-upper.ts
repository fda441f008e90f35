/** A task to compare: the words it is told in, and the units that lead it. */
export interface TaskWords {
  readonly id: string;
  readonly content: string;
}

export interface UpperSuggestion {
  readonly upperId: string;
  /** 0 … 1 */
  readonly score: number;
}

/** Less in common is what all documents of an office share. */
const LEAST_SCORE = 0.18;
const MOST = 3;

/**
 * Which tasks of upper directives a lower one may carry out (cụ thể hóa): those that share its telling pairs of words.
 * A suggestion for a person, best first. Linear in the words of both.
 */
export function suggestUppers(
  lower: readonly TaskWords[],
  upper: readonly TaskWords[],
): ReadonlyMap<string, readonly UpperSuggestion[]> {
  const uppers = upper.map(({ id, content }) => ({ id, pairs: pairsOf(content) }));
  const spread = new Map<string, number>();
  for (const { pairs } of uppers) for (const pair of pairs) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const weight = (pair: string): number => Math.log(1 + uppers.length / (spread.get(pair) ?? uppers.length));
  const sizeOf = (pairs: ReadonlySet<string>): number =>
    Math.sqrt([...pairs].reduce((sum, pair) => sum + weight(pair) ** 2, 0));
  const sizes = new Map(uppers.map((u) => [u.id, sizeOf(u.pairs)]));
  return new Map(
    lower.map(({ id, content }) => {
      const pairs = pairsOf(content);
      const size = sizeOf(pairs);
      const scored = uppers.map((u) => {
        const shared = [...pairs].reduce((sum, p) => sum + (u.pairs.has(p) ? weight(p) ** 2 : 0), 0);
        const whole = size * (sizes.get(u.id) ?? 0);
        return { upperId: u.id, score: whole === 0 ? 0 : Math.round((1000 * shared) / whole) / 1000 };
      });
      const best = scored.filter((s) => s.score >= LEAST_SCORE).sort((a, b) => b.score - a.score);
      return [id, best.slice(0, MOST)];
    }),
  );
}

/** Neighbouring syllables: a Vietnamese word is mostly two of them. */
function pairsOf(content: string): Set<string> {
  const syllables = content
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .match(/[a-z0-9]+/gu);
  return new Set((syllables ?? []).slice(1).map((s, i) => `${syllables?.[i]} ${s}`));
}
