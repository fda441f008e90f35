import type { Schemas } from '../../../lib/api/client';
import { type Draft, HEADER, type Header, type Intake, type Organ, type Target } from './shapes';

export type HeaderChange = Omit<Schemas['EditHeaderDto'], 'version'>;
export type DraftChange = Omit<Schemas['EditDraftDto'], 'version'>;

/** What a person does to an intake. */
export type Edit =
  | { readonly kind: 'header'; readonly change: HeaderChange }
  | { readonly kind: 'draft'; readonly draftId: string; readonly change: DraftChange }
  | { readonly kind: 'add'; readonly after: string | null; readonly change: DraftChange }
  | { readonly kind: 'merge'; readonly drafts: readonly string[] }
  | {
      readonly kind: 'split';
      readonly draftId: string;
      readonly of: 'text' | 'content';
      readonly at: number;
    }
  | { readonly kind: 'discard' | 'restore'; readonly draftId: string }
  | {
      readonly kind: 'choose';
      readonly phrase: string;
      readonly organ: Organ;
      readonly remember: boolean;
    };

/** Of a draft what its author looked at before he merged, split or discarded it. */
const SHAPE = ['state', 'clause', 'content', 'leads', 'coordinating', 'deadlinePhrase', 'lastDay'] as const;

/**
 * Whether an edit may be sent again after somebody else has changed the intake: what it writes over is still as its author
 * saw it, so that nothing of the other's is lost.
 */
export function mayRepeat(edit: Edit, seen: Intake, now: Intake): boolean {
  if (now.state !== 'open') return false;
  switch (edit.kind) {
    case 'header':
      return same(seen.header, now.header, keysOf(edit.change));
    case 'draft':
      return sameDraft(edit.draftId, seen, now, ['state', ...keysOf<Draft>(edit.change)]);
    case 'add':
      return edit.after === null || now.drafts.some(({ id }) => id === edit.after);
    case 'merge':
      return edit.drafts.every((id) => sameDraft(id, seen, now, SHAPE));
    case 'split':
    case 'discard':
    case 'restore':
      return sameDraft(edit.draftId, seen, now, SHAPE);
    case 'choose':
      return undecided(now, edit.phrase) === undecided(seen, edit.phrase);
  }
}

const keysOf = <T>(change: object): (keyof T)[] => Object.keys(change) as (keyof T)[];

function sameDraft(id: string, seen: Intake, now: Intake, fields: readonly (keyof Draft)[]): boolean {
  const before = seen.drafts.find((draft) => draft.id === id);
  const after = now.drafts.find((draft) => draft.id === id);
  return before !== undefined && after !== undefined && same(before, after, fields);
}

function same<T extends Draft | Header>(before: T, after: T, fields: readonly (keyof T)[]): boolean {
  return fields.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
}

const undecided = ({ header, drafts }: Intake, phrase: string): number =>
  [header.issuer, ...drafts.flatMap((draft) => [...draft.leads, ...draft.coordinating])].filter(
    (mention) => mention.phrase === phrase && mention.by === null,
  ).length;

/** What to look at after an edit: what it made, or what stands where it took something away. */
export function targetAfter(edit: Edit, before: Intake, now: Intake): Target | null {
  if (edit.kind !== 'add' && edit.kind !== 'merge' && edit.kind !== 'split') return null;
  const known = new Set(before.drafts.map(({ id }) => id));
  return now.drafts.find(({ id }) => !known.has(id))?.id ?? HEADER;
}
