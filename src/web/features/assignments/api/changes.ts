import type { Assignment } from './assignment';

type Taken = Assignment['steps'][number];

export type Change =
  | { readonly kind: 'state'; readonly from: Assignment['lifecycle']; readonly to: Assignment['lifecycle'] }
  | { readonly kind: 'deadline'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'content' }
  | { readonly kind: 'step'; readonly taken: Taken }
  | { readonly kind: 'other' };

/** What others did to an assignment between two looks at it. */
export function changesBetween(before: Assignment, after: Assignment): Change[] {
  const changes: Change[] = [];
  if (before.lifecycle !== after.lifecycle) {
    changes.push({ kind: 'state', from: before.lifecycle, to: after.lifecycle });
  }
  for (const taken of after.steps.slice(before.steps.length)) changes.push({ kind: 'step', taken });
  if (before.lastDay !== after.lastDay) {
    changes.push({ kind: 'deadline', from: before.lastDay, to: after.lastDay });
  }
  if (before.content !== after.content) changes.push({ kind: 'content' });
  if (changes.length === 0 && before.version !== after.version) changes.push({ kind: 'other' });
  return changes;
}
