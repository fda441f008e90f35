import type { EntityManager } from 'typeorm';
import type { NameDto } from '../../common/http/name.dto.js';
import { selectRows } from '../../database/rows.js';
import type { AmendableTerm, AmendmentEffect } from '../../domain/amendment/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import type { AmendableTermDto, AmendmentDto } from './amendment.dto.js';
import { type AmendmentPlan, inLots } from './plan-amendment.js';

/** A plan as a person reads it. */
export async function describeAmendment(
  em: EntityManager,
  { target, linked, planned, digest }: AmendmentPlan,
): Promise<AmendmentDto> {
  const leads = await leadsOf(
    em,
    planned.map(({ assignment }) => assignment.id),
  );
  const secret = isSecret(target.secrecy);
  const shown = ({ deadlinePhrase, lastDay, lastTime }: AmendableTerm): AmendableTermDto => ({
    deadlinePhrase: secret ? null : deadlinePhrase,
    lastDay,
    lastTime,
  });
  const totals: Record<AmendmentEffect, number> = { new_term: 0, withdrawn: 0, unchanged: 0, ended: 0 };
  for (const { effect } of planned) totals[effect] += 1;
  return {
    digest,
    amends: { id: target.id, number: target.number, issuedOn: target.issuedOn },
    linked,
    totals,
    assignments: planned.map(({ change, assignment, effect, after }) => ({
      change,
      assignmentId: assignment.id,
      parentId: assignment.parentId,
      clause: assignment.clause,
      leads: leads.get(assignment.id) ?? [],
      lifecycle: assignment.lifecycle,
      effect,
      before: shown(assignment),
      after: shown(after),
    })),
  };
}

async function leadsOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, NameDto[]>> {
  const leads = new Map<string, NameDto[]>();
  for (const lot of inLots(ids)) {
    const rows = await selectRows<NameDto & { assignmentId: string }>(
      em,
      `SELECT p.assignment_id AS "assignmentId", u.id, u.name FROM participation p JOIN unit u ON u.id = p.unit_id
       WHERE p.assignment_id IN (:...lot) AND p.role = 'lead' ORDER BY p.id`,
      { lot },
    );
    for (const { assignmentId, id, name } of rows) {
      leads.set(assignmentId, [...(leads.get(assignmentId) ?? []), { id, name }]);
    }
  }
  return leads;
}
