import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../common/errors/domain-error.js';
import { GroupMember, UnitGroup } from '../entities/unit-group.entity.js';

/** More than any province has communes, or the country ministries: a group beyond it is a mistake. */
export const LARGEST_GROUP = 1_000;

export const groupTooLarge = (members: number): DomainError =>
  new DomainError('invalid', 'GROUP.TOO_LARGE', {
    title: 'The group is too large',
    detail: `Nhóm có ${members} thành viên, nhiều hơn mức ${LARGEST_GROUP} có thể giao đồng loạt. Hãy chia thành các nhóm nhỏ hơn.`,
    facts: { members, largest: LARGEST_GROUP },
  });

/** The units of a group on a day, in the order they were entered; null where there is no such group. */
export async function membersOn(em: EntityManager, groupId: string, date: string): Promise<string[] | null> {
  if (!(await em.existsBy(UnitGroup, { id: groupId }))) return null;
  const rows = await em
    .createQueryBuilder(GroupMember, 'm')
    .select('m.unit_id', 'unitId')
    .where('m.group_id = :groupId', { groupId })
    .andWhere('(m.from_on IS NULL OR m.from_on <= :date) AND (m.to_on IS NULL OR m.to_on >= :date)', { date })
    .orderBy('m.id')
    .getRawMany<{ unitId: string }>();
  return [...new Set(rows.map((row) => row.unitId))];
}
