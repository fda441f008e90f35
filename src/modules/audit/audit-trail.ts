import type { EntityManager } from 'typeorm';
import { type Author, currentAuthor } from '../../common/author.js';
import { currentLogContext } from '../../common/logging/log-context.js';
import type { Database } from '../../database/database.js';
import { asLastOf } from '../../database/last-of-work.js';
import {
  type AuditAction,
  type AuditContent,
  type AuditSubject,
  canonicalJson,
  type Fields,
  forbiddenField,
} from '../../domain/audit/index.js';
import { append } from './chain-store.js';

/** What is to be recorded. Author and request are those of the work under way. */
export interface NewAuditEntry {
  /** Instant. */
  readonly at: string;
  readonly action: AuditAction;
  readonly subject: readonly [kind: AuditSubject, id: string | null];
  /** The changed fields as they were, and as they are. */
  readonly before?: Fields | null;
  readonly after?: Fields | null;
  /** Where it is not the one of the work under way: somebody who is just signing in. */
  readonly by?: Author;
}

/** What each transaction under way has to record. */
const pending = new WeakMap<EntityManager, AuditContent[]>();

/** The audit trail (nhật ký kiểm tra). */
export class AuditTrail {
  /**
   * Records something as a part of the transaction of `em`: written last, right before the commit, so that the end of the
   * chain is held for as short as can be.
   * @throws Error for a field that must never be recorded
   */
  static record(em: EntityManager, entry: NewAuditEntry): void {
    const content = contentOf(entry);
    const known = pending.get(em);
    if (known) known.push(content);
    else pending.set(em, [content]);
    asLastOf(em, write);
  }

  /** The same of what changes nothing else: a download, an attempt that failed. Stored when this returns. */
  static async recordAlone(database: Database, entry: NewAuditEntry): Promise<void> {
    await database.transaction(({ em }) => {
      AuditTrail.record(em, entry);
      return Promise.resolve();
    });
  }
}

async function write(em: EntityManager): Promise<void> {
  const contents = pending.get(em) ?? [];
  pending.delete(em);
  await append(em, contents);
}

function contentOf({
  at,
  action,
  subject,
  before,
  after,
  by = currentAuthor(),
}: NewAuditEntry): AuditContent {
  const forbidden = forbiddenField(before ?? null) ?? forbiddenField(after ?? null);
  if (forbidden !== null) throw new Error(`"${forbidden}" must not enter the audit trail`);
  const [subjectKind, subjectId] = subject;
  return {
    at,
    personId: by.personId,
    onBehalfOfId: by.onBehalfOfId,
    means: by.means,
    action,
    subjectKind,
    subjectId,
    before: before ? canonicalJson(before) : null,
    after: after ? canonicalJson(after) : null,
    requestId: currentLogContext().requestId ?? null,
  };
}
