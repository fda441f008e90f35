import type { Draft, Header, Intake, Mention } from './shapes';

/** A field that somebody else changed, in words a person reads. */
export type Change =
  | {
      readonly kind: 'field';
      /** The clause; null: of the header. */
      readonly clause: string | null;
      readonly field: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'gone' | 'new' | 'discarded' | 'restored'; readonly clause: string }
  | { readonly kind: 'closed'; readonly state: Intake['state'] };

export const HEADER_FIELDS = [
  'number',
  'type',
  'issuer',
  'issuedOn',
  'place',
  'subject',
  'signerCapacity',
  'signerTitle',
  'signerName',
  'recipients',
  'implements',
  'replyTo',
  'refersTo',
  'secrecy',
  'urgency',
] as const satisfies readonly (keyof Header)[];

export const DRAFT_FIELDS = [
  'clause',
  'content',
  'leads',
  'leadBasis',
  'coordinating',
  'deadlinePhrase',
  'lastDay',
  'lastTime',
  'expectedOutput',
  'dependsOn',
  'carriesOut',
] as const satisfies readonly (keyof Draft)[];

/** What was done to an intake between two looks at it. */
export function changesBetween(before: Intake, after: Intake): Change[] {
  const changes: Change[] = [];
  if (before.state !== after.state) changes.push({ kind: 'closed', state: after.state });
  changes.push(...fieldsBetween(null, before.header, after.header, HEADER_FIELDS));
  for (const old of before.drafts) {
    const now = after.drafts.find(({ id }) => id === old.id);
    if (!now) changes.push({ kind: 'gone', clause: old.clause });
    else if (now.state !== old.state)
      changes.push({ kind: now.state === 'discarded' ? 'discarded' : 'restored', clause: now.clause });
    if (now) changes.push(...fieldsBetween(old.clause, old, now, DRAFT_FIELDS));
  }
  const known = new Set(before.drafts.map(({ id }) => id));
  for (const { id, clause } of after.drafts) if (!known.has(id)) changes.push({ kind: 'new', clause });
  return changes;
}

function fieldsBetween<T extends Draft | Header>(
  clause: string | null,
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): Change[] {
  return fields.flatMap((field): Change[] => {
    const from = wordsOf(before[field]);
    const to = wordsOf(after[field]);
    return from === to ? [] : [{ kind: 'field', clause, field, from, to }];
  });
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  if ('directiveNumber' in value) {
    const { directiveNumber, clause } = value as Draft['carriesOut'][number];
    return `${directiveNumber} ${clause}`;
  }
  const { organ, phrase } = value as Mention;
  return organ?.name ?? phrase;
}
