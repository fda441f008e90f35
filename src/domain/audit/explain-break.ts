import { type AuditEntry, hashOf, type Sha256 } from './entry.js';
import type { Break, BreakReason } from './verdict.js';

/** The first place at which a chain does not hold, and what is known around it. */
export interface Found {
  /** The number that should stand there. */
  readonly expected: number;
  /** The hash it should refer to. */
  readonly after: string;
  /** The entry before it, which holds. */
  readonly good: AuditEntry | null;
  /** What stands there. */
  readonly entry: AuditEntry;
  /** Whether that has the hash of its own fields. */
  readonly fits: boolean;
  /** What stands behind it. */
  next: AuditEntry | null;
  /** Further entries that have not the hash of their own fields. */
  readonly suspects: AuditEntry[];
}

/** So many are kept to find out what was moved where; memory stays flat however much is broken. */
export const MOST_SUSPECTS = 500;

/** How far an entry that was given another number is looked for. */
const FARTHEST = 5_000;

/** How the chain was broken there, as far as what is left of it tells. */
export function explainBreak(found: Found, sha256: Sha256): Break {
  const { after, entry, expected, fits, good, next, suspects } = found;
  const is = (reason: BreakReason, seq = expected, through = seq): Break => ({ reason, seq, through });
  const belongsAt = (e: AuditEntry, seq: number): boolean => hashOf({ ...e, seq }, sha256) === e.hash;
  /** The entry that stood at the broken place, if it is still there under another number. */
  const moved = [entry, ...suspects].some(
    (e) => e.seq !== expected && e.previousHash === after && belongsAt(e, expected),
  );
  if (entry.seq < expected) return is('inserted', entry.seq);
  if (entry.seq > expected) return moved ? is('reordered') : is('deleted', expected, entry.seq - 1);
  if (!fits) {
    if (suspects.some((other) => tradedContent(entry, other, sha256))) return is('reordered');
    if (moved) return is(suspects.some(({ seq }) => belongsAt(entry, seq)) ? 'reordered' : 'inserted');
    if (good && entry.hash === good.hash) return is('inserted');
    // What follows bears the number before its own: one was put in, with all that a true one has.
    if (good && entry.previousHash === good.previousHash && belongsAt(entry, expected - 1)) {
      return is('inserted', good.seq);
    }
    if (entry.previousHash !== after) {
      for (let gone = 1; gone <= FARTHEST; gone += 1) {
        if (belongsAt(entry, expected + gone)) return is('deleted', expected, expected + gone - 1);
      }
      if (next === null) return is('inserted');
    }
    return is('edited');
  }
  // Whole in itself, but it refers to something else. If what follows refers to it, it was there first.
  const vouched = next !== null && next.previousHash === entry.hash;
  if (vouched && good) return is('edited', good.seq);
  return is(next === null && good ? 'inserted' : 'edited');
}

/** Whether two entries have each other's content, under their own numbers and hashes. */
function tradedContent(entry: AuditEntry, other: AuditEntry, sha256: Sha256): boolean {
  const { seq, previousHash } = other;
  return hashOf({ ...entry, seq, previousHash }, sha256) === other.hash;
}
