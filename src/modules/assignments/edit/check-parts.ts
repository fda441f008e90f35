import type { EntityManager } from 'typeorm';
import type { FieldError } from '../../../common/errors/domain-error.js';
import { selectRows } from '../../../database/rows.js';
import type { Role } from '../../../domain/access/caller.js';
import type { Unit } from '../../units/index.js';
import type { LeadBasis } from '../entities/assignment.entity.js';
import type { CoordinatingInput } from './assignment-input.dto.js';
import { invalidAssignment, invalidAt } from './refusals.js';

/** A unit's part in an assignment, checked. */
export interface CheckedPart {
  readonly unitId: string | null;
  readonly role: 'lead' | 'coordinating';
  readonly phrase: string | null;
}

/** @throws DomainError `ASSIGNMENT.INVALID` where several units lead without a word on how */
export function settleLeadBasis(leads: readonly string[], wanted: LeadBasis | undefined): LeadBasis {
  if (leads.length === 1) return wanted === 'unsettled' ? 'unsettled' : 'single';
  if (leads.length === 0)
    throw invalidAt('/leads', 'phải có cơ quan chủ trì, hoặc một nhóm đơn vị ở groupId');
  if (wanted === 'co_leads' || wanted === 'unsettled') return wanted;
  throw invalidAt(
    '/leadBasis',
    'có nhiều cơ quan chủ trì: ghi rõ co_leads (đồng chủ trì) hoặc unsettled (chưa rõ, cần xác định lại)',
  );
}

/** The coordinating units as rows. @throws DomainError for one without unit and words, or one named twice */
export function coordinatingParts(
  coordinating: readonly CoordinatingInput[],
  leads: readonly string[],
): CheckedPart[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>(leads);
  const parts = coordinating.map(({ unitId, phrase }, i): CheckedPart => {
    const at = `/coordinating/${i}`;
    if (!unitId && !phrase) errors.push({ pointer: at, detail: 'phải có unitId hoặc phrase' });
    if (unitId && leads.includes(unitId)) {
      errors.push({ pointer: `${at}/unitId`, detail: 'đã là cơ quan chủ trì của nhiệm vụ này' });
    } else if (unitId && seen.has(unitId)) {
      errors.push({ pointer: `${at}/unitId`, detail: 'được nêu hai lần' });
    }
    if (unitId) seen.add(unitId);
    return { unitId: unitId ?? null, role: 'coordinating', phrase: phrase?.trim() || null };
  });
  if (errors.length > 0) throw invalidAssignment(errors);
  return parts;
}

/** @param at the JSON pointer of each unit @throws DomainError naming every unit that is unknown or was dissolved by `date` */
export async function requireUnits(
  em: EntityManager,
  wanted: readonly { readonly id: string; readonly at: string }[],
  date: string,
): Promise<void> {
  if (wanted.length === 0) return;
  const units = await selectRows<Pick<Unit, 'id' | 'name' | 'validTo'>>(
    em,
    'SELECT id, name, valid_to AS "validTo" FROM unit WHERE id IN (:...ids)',
    { ids: wanted.map(({ id }) => id) },
  );
  const errors = wanted.flatMap(({ id, at }): FieldError[] => {
    const unit = units.find((u) => u.id === id);
    if (!unit) return [{ pointer: at, detail: 'không có đơn vị này' }];
    if (unit.validTo !== null && unit.validTo < date) {
      return [{ pointer: at, detail: `đơn vị “${unit.name}” đã kết thúc hoạt động` }];
    }
    return [];
  });
  if (errors.length > 0) throw invalidAssignment(errors);
}

/** @throws DomainError where the person is none of the office's */
export async function requireOfficer(em: EntityManager, personId: string): Promise<void> {
  const [person] = await selectRows<{ roles: string }>(
    em,
    'SELECT roles FROM person WHERE id = :personId AND active',
    { personId },
  );
  if (!person || !(JSON.parse(person.roles) as Role[]).includes('office')) {
    throw invalidAt('/monitoringOfficerId', 'phải là một người đang làm việc ở Văn phòng');
  }
}
