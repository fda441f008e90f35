import { type Draft, HEADER, type Intake, type Target } from './shapes';

export type MarkKind = 'task' | 'deadline' | 'lead' | 'coordinating' | 'header';

/** A piece of the text that is the same for everybody it belongs to. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** What was read from it; empty: nothing. The one whose task it is first. */
  readonly targets: readonly Target[];
  readonly kinds: readonly MarkKind[];
  /** Drafts whose task begins here. */
  readonly begins: readonly Target[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly target: Target;
  readonly kind: MarkKind;
}

/** The text in pieces, each with what was read from it. In order, without gaps; one pass over the sorted bounds. */
export function segmentsOf({ text, header, drafts }: Pick<Intake, 'text' | 'header' | 'drafts'>): Segment[] {
  const length = text?.length ?? 0;
  const kept = drafts.filter(({ state }) => state === 'kept');
  const issuer = header.issuer.span;
  const marks = [
    ...(issuer ? [{ ...issuer, target: HEADER, kind: 'header' as const }] : []),
    ...kept.flatMap(marksOf),
  ].filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const bounds = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const opening = groupBy(marks, ({ start }) => start);
  const firsts = new Map<number, Target[]>();
  for (const { id, spans } of kept) {
    const start = spans.text[0]?.start;
    if (start !== undefined) firsts.set(start, [...(firsts.get(start) ?? []), id]);
  }
  let open: Mark[] = [];
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1] ?? length;
    open = [...open.filter((mark) => mark.end > start), ...(opening.get(start) ?? [])];
    const ordered = [...open].sort((a, b) => Number(b.kind === 'task') - Number(a.kind === 'task'));
    return {
      start,
      end,
      targets: [...new Set(ordered.map(({ target }) => target))],
      kinds: [...new Set(ordered.map(({ kind }) => kind))],
      begins: firsts.get(start) ?? [],
    };
  });
}

function marksOf({ id: target, spans, leads, coordinating }: Draft): Mark[] {
  return [
    ...spans.text.map((span) => ({ ...span, target, kind: 'task' as const })),
    ...(spans.deadline ? [{ ...spans.deadline, target, kind: 'deadline' as const }] : []),
    ...leads.flatMap(({ span }) => (span ? [{ ...span, target, kind: 'lead' as const }] : [])),
    ...coordinating.flatMap(({ span }) => (span ? [{ ...span, target, kind: 'coordinating' as const }] : [])),
  ];
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The draft after which something stands that begins at a place of the text; null: before all of them. */
export function draftBefore(drafts: readonly Draft[], at: number): string | null {
  const before = drafts.filter(({ spans }) => (spans.text[0]?.start ?? Infinity) <= at);
  return before.at(-1)?.id ?? null;
}
