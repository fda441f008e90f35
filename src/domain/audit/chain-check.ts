import { type AuditEntry, type Head, hashOf, ORIGIN, type Sha256 } from './entry.js';
import { explainBreak, type Found, MOST_SUSPECTS } from './explain-break.js';
import type { Break, Verdict } from './verdict.js';

/**
 * Checks a chain entry by entry, in the order of their numbers, keeping only the last one: a chain of any length fits.
 * Once a break is found it goes on, to tell from what follows how the chain was broken.
 */
export class ChainCheck {
  private entries = 0;
  private last: AuditEntry | null = null;
  private lastAnchored = 0;
  private found: Found | null = null;
  private rewritten: Break | null = null;
  private readonly anchors: ReadonlyMap<number, readonly string[]>;
  private readonly lastAnchor: number;

  /** @param anchors heads of the chain at earlier moments, kept or mailed */
  constructor(
    private readonly sha256: Sha256,
    anchors: readonly Head[] = [],
  ) {
    const known = new Map<number, string[]>();
    for (const { seq, hash } of anchors) known.set(seq, [...(known.get(seq) ?? []), hash]);
    this.anchors = known;
    this.lastAnchor = anchors.reduce((most, { seq }) => Math.max(most, seq), 0);
  }

  /** The number of the last entry seen; 0 before the first. */
  get lastSeq(): number {
    return this.last?.seq ?? 0;
  }

  add(entry: AuditEntry): void {
    this.entries += 1;
    const before = this.last ?? ORIGIN;
    const good = this.last;
    this.last = entry;
    if (this.found) {
      this.watch(entry, this.found);
      return;
    }
    const fits = hashOf(entry, this.sha256) === entry.hash;
    if (entry.seq !== before.seq + 1 || entry.previousHash !== before.hash || !fits) {
      this.found = {
        expected: before.seq + 1,
        after: before.hash,
        good,
        entry,
        fits,
        next: null,
        suspects: [],
      };
      return;
    }
    const anchored = this.anchors.get(entry.seq);
    if (!anchored || this.rewritten) return;
    if (anchored.some((hash) => hash !== entry.hash)) {
      this.rewritten = { reason: 'rewritten', seq: this.lastAnchored + 1, through: entry.seq };
    }
    this.lastAnchored = entry.seq;
  }

  /** @param head the end of the chain as the database keeps it beside the entries; null where that is lost */
  verdict(head: Head | null): Verdict {
    const last = this.last && { seq: this.last.seq, hash: this.last.hash };
    return { entries: this.entries, last, broken: this.firstBreak(head) };
  }

  private firstBreak(head: Head | null): Break | null {
    // An anchor that does not fit lies before the first break in the chain itself.
    if (this.rewritten) return this.rewritten;
    if (this.found) {
      const found = explainBreak(this.found, this.sha256);
      // Behind the kept end the product has written nothing.
      return head && found.seq > head.seq ? { ...found, reason: 'inserted' } : found;
    }
    const { seq, hash } = this.last ?? ORIGIN;
    const known = Math.max(head?.seq ?? 0, this.lastAnchor);
    if (known > seq) return { reason: 'cut_off', seq: seq + 1, through: known };
    if (head && head.seq < seq) return { reason: 'inserted', seq: head.seq + 1, through: seq };
    if (head === null ? seq > 0 : head.hash !== hash) {
      return { reason: 'rewritten', seq: this.lastAnchored + 1, through: seq };
    }
    return null;
  }

  private watch(entry: AuditEntry, found: Found): void {
    found.next ??= entry;
    if (found.suspects.length < MOST_SUSPECTS && hashOf(entry, this.sha256) !== entry.hash) {
      found.suspects.push(entry);
    }
  }
}
