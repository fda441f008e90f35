import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../database/rows.js';
import type { AlignedDirective, AlignedWork } from '../../../domain/alignment/index.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import type { Lifecycle } from '../../../domain/lifecycle/lifecycle.js';

/** A directive by which it is known. */
export interface NamedDirective {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: string;
}

export interface ReadDirective extends NamedDirective, AlignedDirective {}

interface WorkRow {
  id: string;
  parentId: string | null;
  isGroup: boolean | number;
  clause: string;
  deadlinePhrase: string | null;
  lastDay: string | null;
  lastTime: string | null;
  lifecycle: Lifecycle;
  leadBasis: string;
}

/** A directive with all its assignments as alignment needs them; null where there is none. */
export async function readAligned(em: EntityManager, id: string): Promise<ReadDirective | null> {
  const [found] = await selectRows<NamedDirective & { issuerId: string; secrecy: string }>(
    em,
    'SELECT id, number, issued_on AS "issuedOn", issuer_id AS "issuerId", secrecy FROM directive WHERE id = :id',
    { id },
  );
  if (!found) return null;
  const { secrecy, ...directive } = found;
  const rows = await selectRows<WorkRow>(
    em,
    `SELECT id, parent_id AS "parentId", is_group AS "isGroup", clause, deadline_phrase AS "deadlinePhrase",
            last_day AS "lastDay", last_time AS "lastTime", lifecycle, lead_basis AS "leadBasis"
     FROM assignment WHERE directive_id = :id`,
    { id },
  );
  const leads = await pairsOf(
    em,
    `SELECT p.assignment_id AS "of", p.unit_id AS "to" FROM assignment a
     JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead' AND p.unit_id IS NOT NULL
     WHERE a.directive_id = :id`,
    id,
  );
  const uppers = await pairsOf(
    em,
    `SELECT l.assignment_id AS "of", l.upper_id AS "to" FROM assignment a
     JOIN cascade_link l ON l.assignment_id = a.id WHERE a.directive_id = :id`,
    id,
  );
  const works = rows.map(({ leadBasis, isGroup, ...row }): AlignedWork => ({
    ...row,
    deadlinePhrase: isSecret(secrecy) ? null : row.deadlinePhrase,
    isGroup: Boolean(isGroup),
    leadUnitIds: leads.get(row.id) ?? [],
    leadUnsettled: leadBasis === 'unsettled',
    carriesOut: uppers.get(row.id) ?? [],
  }));
  return { ...directive, works };
}

async function pairsOf(em: EntityManager, sql: string, id: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { of, to } of await selectRows<{ of: string; to: string }>(em, sql, { id })) {
    const known = found.get(of);
    if (known) known.push(to);
    else found.set(of, [to]);
  }
  return found;
}

/**
 * The registered directives that a lower one carries out: those it says it implements, and those whose clauses its
 * assignments carry out; the earliest first.
 */
export async function uppersOf(em: EntityManager, lowerId: string): Promise<NamedDirective[]> {
  return selectRows<NamedDirective>(
    em,
    `SELECT d.id, d.number, d.issued_on AS "issuedOn" FROM directive d
     WHERE d.id <> :lowerId AND d.id IN (
       SELECT k.target_id FROM directive_link k WHERE k.directive_id = :lowerId AND k.kind = 'implements'
       UNION SELECT u.directive_id FROM assignment a
       JOIN cascade_link l ON l.assignment_id = a.id JOIN assignment u ON u.id = l.upper_id
       WHERE a.directive_id = :lowerId)
     ORDER BY d.issued_on, d.number, d.id`,
    { lowerId },
  );
}

/** Numbers of the documents it says it implements that are not registered. */
export async function unregisteredUppersOf(em: EntityManager, lowerId: string): Promise<string[]> {
  const rows = await selectRows<{ number: string }>(
    em,
    `SELECT number FROM directive_link
     WHERE directive_id = :lowerId AND kind = 'implements' AND target_id IS NULL ORDER BY number`,
    { lowerId },
  );
  return rows.map(({ number }) => number);
}
