import type { EntityManager } from 'typeorm';
import { type IntakeBody, keptDrafts } from '../../../domain/intake/intake.js';
import { membersOn } from '../../units/index.js';
import type { PlannedAssignmentDto } from '../api/intake.dto.js';
import type { Organs } from '../organs/organ-register.js';
import { assignmentsOf } from './to-register.js';

/** What confirming an intake would make, in the order of its drafts: what a person is shown before he confirms. */
export async function planOf(
  em: EntityManager,
  body: IntakeBody,
  organs: Organs,
): Promise<PlannedAssignmentDto[]> {
  const sizes = new Map<string, number>();
  const sizeOf = async (groupId: string): Promise<number> => {
    const { issuedOn } = body.header;
    let size = sizes.get(groupId);
    if (size === undefined) {
      size = issuedOn === null ? 0 : ((await membersOn(em, groupId, issuedOn)) ?? []).length;
      sizes.set(groupId, size);
    }
    return size;
  };
  const named = (kind: 'unit' | 'group', id: string) => ({ id, name: organs.find({ kind, id })?.name ?? '' });
  const plan: PlannedAssignmentDto[] = [];
  for (const draft of keptDrafts(body)) {
    for (const { groupId, leads = [], lastDay = null } of assignmentsOf(draft, null)) {
      plan.push({
        draftId: draft.id,
        clause: draft.clause,
        leads: leads.map((id) => named('unit', id)),
        group: groupId ? named('group', groupId) : null,
        members: groupId ? await sizeOf(groupId) : 0,
        lastDay,
      });
    }
  }
  return plan;
}
