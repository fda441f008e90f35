import type { Lifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';

/** An assignment as alignment looks at it: a clause's own, or one member's share of a fan-out. */
export interface AlignedWork {
  readonly id: string;
  /** The fan-out it is a share of. */
  readonly parentId: string | null;
  readonly isGroup: boolean;
  readonly clause: string;
  /** As the directive writes the term. */
  readonly deadlinePhrase: string | null;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly lifecycle: Lifecycle;
  readonly leadUnitIds: readonly string[];
  /** Whether it is still open which of several units leads. */
  readonly leadUnsettled: boolean;
  /** The assignments of upper directives it carries out (cụ thể hóa). */
  readonly carriesOut: readonly string[];
}

/** A clause of a directive, a fan-out and its members' shares being one. */
export interface Clause {
  readonly id: string;
  readonly clause: string;
  readonly deadlinePhrase: string | null;
  /** Of a fan-out the latest last day of a member; null where one has none. */
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  /** Whether somebody answers for all of it: one unit, or co-leads on purpose, or each member for its share. */
  readonly led: boolean;
  readonly unitIds: ReadonlySet<string>;
  readonly carriesOut: ReadonlySet<string>;
}

/** The clauses of a directive in their order, each once. What was withdrawn is not there any more. */
export function clausesOf(works: readonly AlignedWork[]): Clause[] {
  const live = works.filter((work) => work.lifecycle !== 'withdrawn');
  const heads = new Set(live.flatMap(({ id, parentId }) => (parentId === null ? [id] : [])));
  const shares = new Map<string, AlignedWork[]>();
  for (const work of live) {
    if (work.parentId === null || !heads.has(work.parentId)) continue;
    const known = shares.get(work.parentId);
    if (known) known.push(work);
    else shares.set(work.parentId, [work]);
  }
  return live
    .filter(({ id }) => heads.has(id))
    .map((head) => clauseOf(head, shares.get(head.id) ?? []))
    .sort(inClauseOrder);
}

function clauseOf(head: AlignedWork, shares: readonly AlignedWork[]): Clause {
  const { id, clause, deadlinePhrase } = head;
  const done = shares.length > 0 ? shares : [head];
  const all = [head, ...shares];
  return {
    id,
    clause,
    deadlinePhrase,
    ...latestTerm(done),
    led: done.every(isLed),
    unitIds: new Set(all.flatMap((work) => work.leadUnitIds)),
    carriesOut: new Set(all.flatMap((work) => work.carriesOut)),
  };
}

/** Declined work waits for the office to give it to somebody. */
function isLed({ leadUnitIds, leadUnsettled, lifecycle }: AlignedWork): boolean {
  return leadUnitIds.length > 0 && !leadUnsettled && lifecycle !== 'declined';
}

function latestTerm(works: readonly AlignedWork[]): Pick<Clause, 'lastDay' | 'lastTime'> {
  let latest: { lastDay: LocalDate; lastTime: LocalTime | null } | null = null;
  for (const { lastDay, lastTime } of works) {
    if (lastDay === null) return { lastDay: null, lastTime: null };
    if (latest === null || endOf(lastDay, lastTime) > endOf(latest.lastDay, latest.lastTime)) {
      latest = { lastDay, lastTime };
    }
  }
  return latest ?? { lastDay: null, lastTime: null };
}

/** A term as text that sorts in the order of time; without an hour it ends with the day. */
export const endOf = (lastDay: LocalDate, lastTime: LocalTime | null): string =>
  `${lastDay} ${lastTime ?? '24:00'}`;

const numbered = new Intl.Collator('vi', { numeric: true });

/** 2.c before 10.a, whatever order they were entered in. */
export const inClauseOrder = (a: Pick<Clause, 'clause' | 'id'>, b: Pick<Clause, 'clause' | 'id'>): number =>
  numbered.compare(a.clause, b.clause) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
