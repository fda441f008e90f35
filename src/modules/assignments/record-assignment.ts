import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { type Change, conceal, type Fields } from '../../domain/audit/index.js';
import { AuditTrail, type NewAuditEntry } from '../audit/index.js';
import type { Participation } from './entities/participation.entity.js';

/** What of an assignment the trail may know though its directive is secret: number, date, unit, deadline, state. */
const OPEN = [
  ...[
    'directiveId',
    'parentId',
    'isGroup',
    'clause',
    'leads',
    'leadBasis',
    'monitoringOfficerId',
    'carriesOut',
  ],
  ...['lastDay', 'lastTime', 'originalLastDay', 'recurring', 'lifecycle', 'step', 'percent'],
  ...['submittedAt', 'submittedOn', 'completedAt'],
];

/** What was done to one assignment. */
export interface AssignmentChange extends Partial<Change> {
  readonly id: string;
}

/** Records what was done to assignments of one directive; of a secret one, nothing of its content. */
export async function recordAssignments(
  em: EntityManager,
  directiveId: string,
  entry: Pick<NewAuditEntry, 'at' | 'action'>,
  assignments: readonly AssignmentChange[],
): Promise<void> {
  const [directive] = await selectRows<{ secrecy: string }>(
    em,
    'SELECT secrecy FROM directive WHERE id = :id',
    {
      id: directiveId,
    },
  );
  const shown = (fields: Fields | undefined): Fields | null =>
    fields ? (directive?.secrecy === 'none' ? fields : conceal(fields, OPEN)) : null;
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
