import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../database/insert-rows.js';
import { selectRows } from '../../database/rows.js';
import { type AuditContent, type AuditEntry, chainOn, type Head, ORIGIN } from '../../domain/audit/index.js';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Puts entries at the end of the chain. Whoever else appends waits until this transaction has ended. */
export async function append(em: EntityManager, contents: readonly AuditContent[]): Promise<void> {
  const entries = chainOn(await holdHead(em), contents, sha256);
  const last = entries.at(-1);
  if (!last) return;
  await insertRows(em, 'audit_entry', entries.map(toRow));
  await selectRows(em, 'UPDATE audit_head SET seq = :seq, hash = :hash WHERE id = 1', {
    seq: last.seq,
    hash: last.hash,
  });
}

/** The end of the chain, held to the end of the transaction; SQLite lets one write at a time anyway. */
async function holdHead(em: EntityManager): Promise<Head> {
  const lock = em.dataSource.options.type === 'postgres' ? ' FOR UPDATE' : '';
  const sql = `SELECT seq, hash FROM audit_head WHERE id = 1${lock}`;
  const [head] = await selectRows<Head>(em, sql);
  if (head) return head;
  // Somebody has removed it; the office can go on, and the anchors still tell what was there.
  await selectRows(
    em,
    `INSERT INTO audit_head (id, seq, hash) SELECT 1, COALESCE(MAX(seq), 0),
       COALESCE((SELECT hash FROM audit_entry ORDER BY seq DESC LIMIT 1), :origin) FROM audit_entry WHERE 1 = 1
     ON CONFLICT DO NOTHING`,
    { origin: ORIGIN.hash },
  );
  return (await selectRows<Head>(em, sql))[0] ?? ORIGIN;
}

/** The end of the chain as it is kept beside the entries; null where that is lost. */
export async function readHead(em: EntityManager): Promise<Head | null> {
  return (await selectRows<Head>(em, 'SELECT seq, hash FROM audit_head WHERE id = 1'))[0] ?? null;
}

const COLUMNS = `seq, at, person_id AS "personId", on_behalf_of_id AS "onBehalfOfId", means, action,
  subject_kind AS "subjectKind", subject_id AS "subjectId", before, after, request_id AS "requestId",
  previous_hash AS "previousHash", hash`;

/** At most `size` entries behind number `seq`, in order. */
export async function entriesAfter(em: EntityManager, seq: number, size: number): Promise<AuditEntry[]> {
  return selectRows<AuditEntry>(
    em,
    `SELECT ${COLUMNS} FROM audit_entry WHERE seq > :seq ORDER BY seq LIMIT ${size}`,
    { seq },
  );
}

const toRow = (e: AuditEntry) => ({
  seq: e.seq,
  at: e.at,
  person_id: e.personId,
  on_behalf_of_id: e.onBehalfOfId,
  means: e.means,
  action: e.action,
  subject_kind: e.subjectKind,
  subject_id: e.subjectId,
  before: e.before,
  after: e.after,
  request_id: e.requestId,
  previous_hash: e.previousHash,
  hash: e.hash,
});
