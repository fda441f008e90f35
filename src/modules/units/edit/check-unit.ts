import { type EntityManager, In } from 'typeorm';
import { DomainError, type FieldError } from '../../../common/errors/domain-error.js';
import { Person } from '../../people/index.js';
import { Unit } from '../entities/unit.entity.js';

export const unitNotFound = (): DomainError =>
  new DomainError('not_found', 'UNIT.NOT_FOUND', { title: 'No such unit', detail: 'Không có đơn vị này.' });

export const duplicateUnit = (code: string): DomainError =>
  new DomainError('conflict', 'UNIT.DUPLICATE', {
    title: 'The code is taken',
    detail: `Mã đơn vị “${code}” đã có. Hãy chọn mã khác.`,
  });

/** What a unit will refer to, once it is stored. */
export interface WantedUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly supervisorId: string | null;
  readonly successorId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly contacts: readonly string[];
}

/** @throws DomainError `UNIT.INVALID` naming everything that cannot be: unknown others, circles, dates out of order */
export async function checkUnit(em: EntityManager, unit: WantedUnit): Promise<void> {
  const errors: FieldError[] = [];
  if (unit.validFrom !== null && unit.validTo !== null && unit.validTo < unit.validFrom) {
    errors.push({ pointer: '/validTo', detail: 'không được trước ngày bắt đầu hoạt động' });
  }
  if (await standsBelow(em, unit.parentId, unit.id, 'parentId')) {
    errors.push({ pointer: '/parentId', detail: 'đơn vị không thể là cấp trên của chính mình' });
  }
  if (await standsBelow(em, unit.successorId, unit.id, 'successorId')) {
    errors.push({ pointer: '/successorId', detail: 'đơn vị không thể kế thừa chính mình' });
  }
  for (const [pointer, id] of [
    ['/parentId', unit.parentId],
    ['/successorId', unit.successorId],
  ] as const) {
    if (id !== null && id !== unit.id && !(await em.existsBy(Unit, { id }))) {
      errors.push({ pointer, detail: 'không có đơn vị này' });
    }
  }
  errors.push(...(await unknownPeople(em, unit)));
  if (errors.length > 0) {
    throw new DomainError('invalid', 'UNIT.INVALID', {
      title: 'The unit cannot be as asked',
      detail: 'Đơn vị có chỗ chưa hợp lệ. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
      errors,
    });
  }
}

async function unknownPeople(
  em: EntityManager,
  { supervisorId, contacts }: WantedUnit,
): Promise<FieldError[]> {
  const wanted = [
    ...(supervisorId === null ? [] : [{ pointer: '/supervisorId', id: supervisorId }]),
    ...contacts.map((id, i) => ({ pointer: `/contacts/${i}`, id })),
  ];
  if (wanted.length === 0) return [];
  const known = await em.findBy(Person, { id: In(wanted.map(({ id }) => id)), active: true });
  return wanted
    .filter(({ id }) => !known.some((person) => person.id === id))
    .map(({ pointer }) => ({ pointer, detail: 'không có người này, hoặc đã nghỉ' }));
}

/** Whether one comes to `id` from `start` by way of parents or successors. */
async function standsBelow(
  em: EntityManager,
  start: string | null,
  id: string,
  by: 'parentId' | 'successorId',
): Promise<boolean> {
  const seen = new Set<string>();
  for (let current = start; current !== null && !seen.has(current);) {
    if (current === id) return true;
    seen.add(current);
    current = (await em.findOneBy(Unit, { id: current }))?.[by] ?? null;
  }
  return false;
}
