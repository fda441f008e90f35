import { compareMarks } from './compare-spelling.js';
import { nameKey } from './name-key.js';
import { bagOf, type Entry, organIndex, type OrganIndex } from './organ-index.js';
import {
  bare,
  readName,
  type Reading,
  skeletonOf,
  solidBare,
  solidKey,
  spacedBare,
  type Word,
} from './organ-words.js';
import { searchSimilar } from './search-similar.js';
import type { MatchOutcome, MatchReason, Organ, OrganCandidate, OrganMatch, OrganScope } from './types.js';
import { CAPITAL, GENERAL_ENDINGS, GENERAL_PHRASES, HEAD_TITLES, TRAILING_PHRASES } from './vocabulary.js';

/** Taken off for a unit of another province, so that it is never sure. */
const ELSEWHERE = 0.27;

/** Finds whom a name means, as somebody wrote it in a directive. */
export type OrganMatcher = (name: string, scope: OrganScope) => OrganMatch;

/** From here on a match needs nobody to look at it, if no other is near. */
const SURE = 0.75;
/** Less than this apart, two are as near as each other. */
const MARGIN = 0.07;
const LEAST = 0.33;
/** Names that share less of their telling words are not worth showing. */
const LEAST_SHARE = 0.58;
const MOST_CANDIDATES = 8;
/** Longer "names" are sentences. */
const LONGEST_NAME = 400;

const SCORES: Readonly<Record<Exclude<MatchReason, 'similar' | 'dissolved'>, number>> = {
  exact: 1,
  short_name: 0.98,
  alias: 0.98,
  spelling: 0.96,
  abbreviation: 0.95,
  place: 0.93,
  no_marks: 0.9,
  head: 0.88,
  misspelt: 0.84,
  reworded: 0.8,
  shortened: 0.7,
  successor: 0.65,
};

/** A match within one reading of the name, before it is seen who issued the directive and when. */
interface Hit {
  readonly organ: Organ;
  readonly score: number;
  readonly reason: MatchReason;
  readonly namesRegion: boolean;
}

/** @returns the matcher of a register; a pure function that answers within milliseconds for 10,000 units */
export function organMatcher(organs: readonly Organ[]): OrganMatcher {
  const index = organIndex(organs);
  return (name, scope) => matchIn(index, name.slice(0, LONGEST_NAME), scope);
}

function matchIn(index: OrganIndex, name: string, scope: OrganScope): OrganMatch {
  const trimmed = trimName(name);
  let hits = hitsFor(index, trimmed);
  const inner = withoutTitle(trimmed);
  if (inner !== null && !hits.some((h) => h.score >= SURE)) {
    hits = [...hits, ...hitsFor(index, inner).map(asHead)];
  }
  if (PLURAL.test(bare(trimmed))) hits = hits.map(notOneOfMany);
  const candidates = settle(index, hits, scope);
  return { outcome: outcomeOf(candidates, trimmed), candidates };
}

/** "Các Sở …" are those of all provinces: one of them may be meant, or not. */
const PLURAL = /^(?:tat ca )?(?:cac|nhung) /u;
const notOneOfMany = (hit: Hit): Hit =>
  hit.organ.kind === 'group' || hit.reason === 'exact' || hit.reason === 'alias'
    ? hit
    : { ...hit, score: Math.min(hit.score, SCORES.shortened) };

const asHead = (hit: Hit): Hit =>
  hit.score < SURE ? hit : { ...hit, reason: 'head', score: Math.min(hit.score - 0.05, SCORES.head) };

function outcomeOf([first, second]: readonly OrganCandidate[], name: string): MatchOutcome {
  if (first && first.score >= SURE && first.score - (second?.score ?? 0) >= MARGIN) return 'matched';
  if (isGeneral(name) && !(first && first.score >= SCORES.shortened)) return 'general';
  return first ? 'choice' : 'none';
}

/** Whether words name nobody in particular, such as "các cơ quan, đơn vị liên quan". */
export function isGeneral(name: string): boolean {
  const words = wordsOf(name);
  return GENERAL_PHRASES.has(words) || GENERAL_ENDINGS.some((e) => words === e || words.endsWith(` ${e}`));
}

const wordsOf = (name: string): string => (bare(name).match(/[a-z0-9]+/gu) ?? []).join(' ');

/** Without signs around it and words that add nothing. */
function trimName(name: string): string {
  let trimmed = name.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  for (const phrase of TRAILING_PHRASES) {
    const flat = bare(trimmed);
    if (flat.length === trimmed.length && flat.endsWith(` ${phrase}`)) {
      trimmed = trimmed.slice(0, -phrase.length).trim();
    }
  }
  return trimmed;
}

/** What follows "Giám đốc", "đồng chí Chủ tịch" …; null where the name begins with no title. */
function withoutTitle(name: string): string | null {
  let rest = name;
  for (let found = true; found;) {
    found = false;
    const flat = bare(rest).replace(/\s/gu, ' ');
    for (const title of HEAD_TITLES) {
      if (flat.length !== rest.length || !flat.startsWith(`${title} `)) continue;
      rest = rest.slice(title.length).trim();
      found = true;
      break;
    }
  }
  return rest === name || rest === '' ? null : rest;
}

function hitsFor(index: OrganIndex, name: string): Hit[] {
  const readings = readName(name);
  const raw = nameKey(name);
  const hits = readings.flatMap((reading) => lookUp(index, reading, raw));
  if (hits.some((h) => h.score >= SURE)) return hits;
  return [...hits, ...readings.flatMap((reading) => fuzzy(index, skeletonOf(reading.words)))];
}

function lookUp(index: OrganIndex, reading: Reading, raw: string): Hit[] {
  const skeleton = skeletonOf(reading.words);
  const direct = (index.bySkeleton.get(solidBare(skeleton)) ?? []).flatMap((e) =>
    grade(e, reading, skeleton, raw),
  );
  const bags = (index.byBag.get(bagOf(skeleton)) ?? []).map((e) => hit(e, 'reworded', SCORES.reworded));
  return [...direct, ...bags];
}

function grade(entry: Entry, reading: Reading, skeleton: readonly Word[], raw: string): Hit[] {
  if (entry.kind === 'shortened') return [hit(entry, 'shortened', SCORES.shortened)];
  const marks = compareMarks(solidKey(skeleton), entry.solid);
  if (marks === 'other_marks') {
    // Other marks in the name of a place are another place as likely as a slip.
    const proper = entry.properFrom < entry.skeleton.length;
    return [hit(entry, 'misspelt', proper ? SCORES.shortened : SCORES.misspelt)];
  }
  if (marks === 'fewer_marks') return [hit(entry, 'no_marks', SCORES.no_marks)];
  if (entry.kind === 'place') return [hit(entry, 'place', SCORES.place)];
  if (raw === entry.raw) {
    const reason = entry.source === 'name' ? 'exact' : entry.source;
    return [hit(entry, reason, SCORES[reason])];
  }
  if (reading.expanded || entry.expanded) return [hit(entry, 'abbreviation', SCORES.abbreviation)];
  return [hit(entry, 'spelling', SCORES.spelling)];
}

function fuzzy(index: OrganIndex, skeleton: readonly Word[]): Hit[] {
  return searchSimilar(index, skeleton).flatMap(({ entry, share, slips }) => {
    if (slips !== null) return [hit(entry, 'misspelt', SCORES.misspelt - 0.03 * Math.max(0, slips - 1))];
    return share >= LEAST_SHARE ? [hit(entry, 'similar', 0.6 * share)] : [];
  });
}

const hit = (entry: Entry, reason: MatchReason, score: number): Hit => ({
  organ: entry.organ,
  reason,
  score,
  namesRegion: entry.namesRegion,
});

/** Weighs where and when the name was read; the best of each organ, best first. */
function settle(index: OrganIndex, hits: readonly Hit[], scope: OrganScope): OrganCandidate[] {
  const best = new Map<string, OrganCandidate>();
  for (const found of hits) {
    const score = found.score - (found.namesRegion ? 0 : strangeness(index, found.organ, scope));
    const candidate = onDate(index, { organ: found.organ, score, reason: found.reason }, scope);
    const id = `${candidate.organ.kind} ${candidate.organ.id}`;
    const other = best.get(id);
    if (candidate.score >= LEAST && (!other || other.score < candidate.score)) best.set(id, candidate);
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.score - a.score || compareText(a.organ.name, b.organ.name) || compareText(a.organ.id, b.organ.id),
    )
    .slice(0, MOST_CANDIDATES)
    .map((c) => ({ ...c, score: Math.round(c.score * 1000) / 1000 }));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How unlikely a unit is for a directive from elsewhere that does not name its province. */
function strangeness(index: OrganIndex, organ: Organ, scope: OrganScope): number {
  if (organ.kind === 'group') return 0;
  const own = index.regions.get(organ.id)?.name ?? null;
  const issuer = scope.issuerId === null ? null : index.organs.get(scope.issuerId);
  const place = scope.place === null ? null : spacedBare(readName(scope.place)[0]?.words ?? []);
  const home = issuer
    ? (index.regions.get(issuer.id)?.name ?? null)
    : place !== null && index.regionNames.has(place)
      ? place
      : null;
  if (home !== null) return own === home ? 0 : own === null ? 0.02 : ELSEWHERE;
  const elsewhere = !issuer && place !== null && place !== '' && place !== CAPITAL;
  if (elsewhere) return own === null ? 0.02 : ELSEWHERE;
  return own === null ? 0 : 0.1;
}

/** Who answers for the organ on the directive's day: itself, who took over from it, or nobody. */
function onDate(index: OrganIndex, candidate: OrganCandidate, { date }: OrganScope): OrganCandidate {
  const { organ, score } = candidate;
  if (date === null) return candidate;
  if (organ.validFrom !== null && date < organ.validFrom) return { ...candidate, score: score - 0.05 };
  if (organ.validTo === null || date <= organ.validTo) return candidate;
  const heir = heirOf(index, organ, date);
  if (heir) return { organ: heir, score: Math.min(score, SCORES.successor), reason: 'successor' };
  return { organ, score: Math.min(score, 0.5), reason: 'dissolved' };
}

function heirOf(index: OrganIndex, organ: Organ, date: string): Organ | null {
  const seen = new Set<string>();
  for (let next = organ.successorId; next !== null && !seen.has(next);) {
    seen.add(next);
    const heir = index.organs.get(next);
    if (!heir) return null;
    if (heir.validTo === null || date <= heir.validTo) return heir;
    next = heir.successorId;
  }
  return null;
}
