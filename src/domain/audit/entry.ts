import type { AuditAction, AuditMeans, AuditSubject } from './actions.js';
import { canonicalJson } from './canonical-json.js';

/** What an entry says, before it has its place in the chain. */
export interface AuditContent {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The author; null where no person is behind it. */
  readonly personId: string | null;
  /** The person the author stood in for. */
  readonly onBehalfOfId: string | null;
  readonly means: AuditMeans;
  readonly action: AuditAction;
  readonly subjectKind: AuditSubject;
  readonly subjectId: string | null;
  /** Canonical JSON of the changed fields, as text: the text itself is sealed, to the last sign. */
  readonly before: string | null;
  readonly after: string | null;
  readonly requestId: string | null;
}

/** Its place in the chain: after the entry with that hash. */
export interface AuditEntry extends AuditContent {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly previousHash: string;
  /** SHA-256 over all the other fields, 64 hexadecimal digits. */
  readonly hash: string;
}

/** The end of the chain. */
export type Head = Pick<AuditEntry, 'seq' | 'hash'>;

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. Handed in: the domain imports nothing. */
export type Sha256 = (text: string) => string;

/** The end of an empty chain. */
export const ORIGIN: Head = { seq: 0, hash: '0'.repeat(64) };

/** Changes with the form of what is hashed, so that an old entry could still be checked by its own rule. */
const FORM = 1;

/** The hash an entry must have at this place of the chain. */
export function hashOf(entry: Omit<AuditEntry, 'hash'>, sha256: Sha256): string {
  return sha256(
    canonicalJson({
      form: FORM,
      seq: entry.seq,
      at: entry.at,
      personId: entry.personId,
      onBehalfOfId: entry.onBehalfOfId,
      means: entry.means,
      action: entry.action,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      before: entry.before,
      after: entry.after,
      requestId: entry.requestId,
      previousHash: entry.previousHash,
    }),
  );
}

/** The entries in the order given, put behind `head`. */
export function chainOn(head: Head, contents: readonly AuditContent[], sha256: Sha256): AuditEntry[] {
  let { seq, hash } = head;
  return contents.map((content) => {
    seq += 1;
    const placed = { ...content, seq, previousHash: hash };
    hash = hashOf(placed, sha256);
    return { ...placed, hash };
  });
}
