import type { EntityManager } from 'typeorm';
import { type Change, conceal, type Fields } from '../../domain/audit/index.js';
import { isSecret, OPEN_OF_ASSIGNMENT } from '../../domain/secrecy/secrecy.js';
import { AuditTrail, type NewAuditEntry } from '../audit/index.js';
import { secrecyOf } from '../directives/index.js';
import type { Participation } from './entities/participation.entity.js';

/** What was done to one assignment. */
export interface AssignmentChange extends Partial<Change> {
  readonly id: string;
}

/** Records what was done to assignments of one directive; of a secret one, nothing of its content. */
export async function recordAssignments(
  em: EntityManager,
  directiveId: string,
  entry: Pick<NewAuditEntry, 'at' | 'action' | 'by'>,
  assignments: readonly AssignmentChange[],
): Promise<void> {
  const secret = isSecret(await secrecyOf(em, directiveId));
  const shown = (fields: Fields | undefined): Fields | null =>
    fields ? (!secret ? fields : conceal(fields, OPEN_OF_ASSIGNMENT)) : null;
  for (const { id, before, after } of assignments) {
    AuditTrail.record(em, {
      ...entry,
      subject: ['assignment', id],
      before: shown(before),
      after: shown(after),
    });
  }
}

/** Who takes part, as the trail tells it. */
export function partsForTrail(parts: readonly Pick<Participation, 'role' | 'unitId' | 'phrase'>[]) {
  return {
    leads: parts.flatMap(({ role, unitId }) => (role === 'lead' ? [unitId] : [])),
    coordinating: parts.flatMap(({ role, unitId, phrase }) =>
      role === 'coordinating' ? [{ unitId, phrase }] : [],
    ),
  };
}
