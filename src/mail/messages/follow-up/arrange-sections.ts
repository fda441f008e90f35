import { gravity, type Rung } from './section-words.js';
import type { FollowUpItem, FollowUpKind, FollowUpSection, OpenItem } from './view.js';

/** The items of one kind and rung, in reading order; never empty. */
export interface Group {
  readonly kind: FollowUpKind;
  readonly rung: Rung;
  readonly items: readonly FollowUpItem[];
}

/**
 * The sections in the order of gravity, each assignment once, in its gravest section: whoever is both contact and
 * responsible head would otherwise read the same task twice in one mail. Events are all told, in the order given.
 */
export function arrangeSections(sections: readonly FollowUpSection[]): Group[] {
  const byGravity = new Map<number, { kind: FollowUpKind; rung: Rung; items: FollowUpItem[] }>();
  for (const { kind, rung, items } of sections) {
    const key = gravity(kind, rung);
    const group = byGravity.get(key) ?? { kind, rung, items: [] };
    group.items.push(...items);
    byGravity.set(key, group);
  }
  const seen = new Set<string>();
  return [...byGravity.keys()]
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const group = byGravity.get(key)!;
      if (group.kind === 'event') return [group];
      const items = group.items.filter(({ assignmentId, part }) => {
        const key = `${assignmentId} ${part ?? ''}`;
        return !seen.has(key) && seen.add(key);
      });
      return items.length === 0 ? [] : [{ ...group, items: items.sort(byUrgency) }];
    });
}

/** Longest late first, then the nearest last day, then as given; secret items, which say nothing, at the end. */
function byUrgency(a: FollowUpItem, b: FollowUpItem): number {
  if (a.secret || b.secret) return Number(a.secret ?? false) - Number(b.secret ?? false);
  return (
    (b.workingDaysLate ?? 0) - (a.workingDaysLate ?? 0) ||
    (a.lastDay ?? '9999').localeCompare(b.lastDay ?? '9999')
  );
}

/** The items that may be described. */
export function openItems(items: readonly FollowUpItem[]): OpenItem[] {
  return items.filter((item): item is OpenItem => !item.secret);
}
