import { type MatchReason, type OrganMatcher, type OrganScope, REASON_WORDS } from '../organs/index.js';

/** What a name in a cell is taken for. */
export type OrganReading =
  | {
      readonly kind: 'unit';
      readonly id: string;
      readonly name: string;
      /** Why a person should look at it; null where there is no doubt. */
      readonly doubt: string | null;
    }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly name: string;
      readonly doubt: string | null;
      /** Members on the directive's day. */
      readonly members: number;
    }
  /** The unit had ended by the directive's day. */
  | { readonly kind: 'ended'; readonly name: string; readonly successor: string | null }
  /** It fits several names, or one only nearly: a person must write one of them. */
  | { readonly kind: 'unsure'; readonly candidates: readonly string[] }
  /** No organ; `near` are names that look somewhat alike. `general` words name nobody in particular. */
  | { readonly kind: 'none'; readonly general: boolean; readonly near: readonly string[] };

/** Finds units and groups by their names as written. */
export interface OrganBook {
  find(written: string): OrganReading;
}

/** Readings that nobody needs to look at again. */
const PLAIN: ReadonlySet<MatchReason> = new Set([
  'exact',
  'short_name',
  'alias',
  'spelling',
  'abbreviation',
  'place',
]);
/** A candidate below it only looks somewhat like the name. */
const WORTH_A_CHOICE = 0.62;
const MOST_SHOWN = 3;

/** @param membersOf members of a group on the directive's day, by the group's id */
export function organBook(
  matcher: OrganMatcher,
  scope: OrganScope,
  membersOf: ReadonlyMap<string, number>,
): OrganBook {
  const known = new Map<string, OrganReading>();
  return {
    find(written) {
      let reading = known.get(written);
      if (!reading) known.set(written, (reading = readOrgan(matcher, scope, membersOf, written)));
      return reading;
    },
  };
}

function readOrgan(
  matcher: OrganMatcher,
  scope: OrganScope,
  membersOf: ReadonlyMap<string, number>,
  written: string,
): OrganReading {
  const { outcome, candidates } = matcher(written, scope);
  const [best] = candidates;
  if (best && outcome === 'matched') {
    const { id, name, kind } = best.organ;
    const doubt = PLAIN.has(best.reason) ? null : REASON_WORDS[best.reason];
    return kind === 'group'
      ? { kind, id, name, doubt, members: membersOf.get(id) ?? 0 }
      : { kind, id, name, doubt };
  }
  if (best?.reason === 'dissolved') return { kind: 'ended', name: best.organ.name, successor: null };
  if (best?.reason === 'successor') return { kind: 'ended', name: written, successor: best.organ.name };
  const names = candidates.slice(0, MOST_SHOWN).map(({ organ }) => organ.name);
  if (outcome === 'choice' && best && best.score >= WORTH_A_CHOICE) {
    return { kind: 'unsure', candidates: names };
  }
  return { kind: 'none', general: outcome === 'general', near: names };
}

export interface WrittenOrgan {
  readonly written: string;
  readonly reading: OrganReading;
}

const BULLET = /^(?:[-–+•*·]\s*|\(?\d{1,2}[.)]\s+)/u;
/** A cell of more parts is no list of names. */
const MOST_PARTS = 40;
/** Commas in the longest names, and one more. */
const LONGEST_NAME_PARTS = 5;

/**
 * The organs of a cell: parted by semicolons or lines. Commas part them only where every part is then a known name,
 * for names hold commas themselves (Sở Văn hóa, Thể thao và Du lịch).
 */
export function organsOf(text: string, book: OrganBook): WrittenOrgan[] {
  return text
    .split(/[;\n]/u)
    .map((part) =>
      part
        .trim()
        .replace(BULLET, '')
        .replace(/[\s.,;]+$/u, ''),
    )
    .filter((part) => part !== '')
    .flatMap((written) => byCommas(written, book));
}

const isKnown = ({ reading }: WrittenOrgan): boolean => reading.kind === 'unit' || reading.kind === 'group';
const isPlain = ({ reading }: WrittenOrgan): boolean =>
  (reading.kind === 'unit' || reading.kind === 'group') && reading.doubt === null;

function byCommas(written: string, book: OrganBook): WrittenOrgan[] {
  const whole = { written, reading: book.find(written) };
  const parts = written.split(/,\s*/u);
  if (isPlain(whole) || parts.length < 2 || parts.length > MOST_PARTS) return [whole];
  const found: WrittenOrgan[] = [];
  for (let at = 0; at < parts.length;) {
    const next = longestName(parts, at, book);
    if (!next) return [whole];
    found.push(next.organ);
    at = next.end;
  }
  return found;
}

function longestName(parts: readonly string[], at: number, book: OrganBook) {
  for (let end = Math.min(parts.length, at + LONGEST_NAME_PARTS); end > at; end -= 1) {
    const name = parts.slice(at, end).join(', ');
    const organ = { written: name, reading: book.find(name) };
    // The whole cell was looked up before; a part of it must be a name beyond doubt.
    if (name !== '' && (end - at < parts.length ? isPlain(organ) : isKnown(organ))) return { organ, end };
  }
  return null;
}
