import { createHash } from 'node:crypto';
import { type AuditContent, type AuditEntry, chainOn, hashOf, type Head, ORIGIN } from '../entry.js';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const content = (n: number, more: Partial<AuditContent> = {}): AuditContent => ({
  at: new Date(Date.UTC(2026, 5, 25) + n * 1_000).toISOString(),
  personId: `person-${n % 3}`,
  onBehalfOfId: null,
  means: 'session',
  action: 'assignment.edit',
  subjectKind: 'assignment',
  subjectId: `assignment-${n % 7}`,
  before: `{"lastDay":"2026-06-${10 + (n % 20)}"}`,
  after: null,
  requestId: `request-${n}`,
  ...more,
});

/** A chain of `length` entries as the product writes it. */
export const chainOf = (length: number): AuditEntry[] =>
  chainOn(
    ORIGIN,
    Array.from({ length }, (_, i) => content(i + 1)),
    sha256,
  );

export const headOf = (chain: readonly AuditEntry[]): Head => chain.at(-1) ?? ORIGIN;

/** The entry with other content and the hash that goes with it. */
export function resealed(entry: AuditEntry, changes: Partial<AuditEntry>): AuditEntry {
  const changed = { ...entry, ...changes };
  return { ...changed, hash: hashOf(changed, sha256) };
}

/** What somebody could write who knows how: everything from `from` (1 …) on sealed anew, the change included. */
export function rewritten(chain: readonly AuditEntry[], from: number): AuditEntry[] {
  const kept = chain.slice(0, from - 1);
  const [first, ...rest] = chain.slice(from - 1);
  if (!first) throw new RangeError('nothing to rewrite');
  return [
    ...kept,
    ...chainOn(headOf(kept), [{ ...first, after: '{"lastDay":"2027-01-01"}' }, ...rest], sha256),
  ];
}
