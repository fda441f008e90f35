import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError, type FieldError } from '../../../common/errors/domain-error.js';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { AuditTrail } from '../../audit/index.js';
import { RegisterStamp } from '../../rules/index.js';
import { GroupMember, UnitGroup } from '../entities/unit-group.entity.js';
import { Unit } from '../entities/unit.entity.js';
import type {
  CreateGroupDto,
  GroupDetailDto,
  JoinGroupDto,
  LeaveGroupDto,
  MembershipDto,
} from './group.dto.js';
import { groupTooLarge, LARGEST_GROUP } from './group-members.js';

const LAST = '9999-12-31';

/**
 * Groups of units and who belongs to them from when to when. A membership is never deleted: a directive is given to the
 * members of its own date.
 */
@Injectable()
export class EditGroups {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `GROUP.NOT_FOUND` */
  async detail(id: string): Promise<GroupDetailDto> {
    const em = this.database.read;
    const { code, name, aliases } = await groupOf(em, id);
    const rows = await selectRows<Omit<MembershipDto, 'unit'> & { unitId: string; unitName: string }>(
      em,
      `SELECT m.from_on AS "fromOn", m.to_on AS "toOn", u.id AS "unitId", u.name AS "unitName"
       FROM group_member m JOIN unit u ON u.id = m.unit_id WHERE m.group_id = :id
       ORDER BY u.name, COALESCE(m.from_on, ''), m.id`,
      { id },
    );
    const memberships = rows.map(({ unitId, unitName, ...days }) => ({
      unit: { id: unitId, name: unitName },
      ...days,
    }));
    return { id, code, name, aliases: aliases ?? [], memberships };
  }

  /** @returns the group's id. @throws DomainError `GROUP.DUPLICATE` */
  async create({ code, name, aliases }: CreateGroupDto): Promise<string> {
    const group = { id: newId(), code, name: name.trim(), aliases: aliases ?? null };
    await this.database
      .transaction(async ({ em }) => {
        await em.insert(UnitGroup, group);
        const { id, ...after } = group;
        AuditTrail.record(em, { at: this.now(), action: 'group.create', subject: ['group', id], after });
        await RegisterStamp.renew(em);
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? duplicateGroup(code) : error;
      });
    return group.id;
  }

  /** Takes units in. @throws DomainError `GROUP.NOT_FOUND`, `GROUP.INVALID`, `GROUP.TOO_LARGE` */
  async join(id: string, { unitIds, fromOn = null }: JoinGroupDto): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      await RegisterStamp.renew(em);
      await groupOf(em, id);
      const members = await em.findBy(GroupMember, { groupId: id });
      const known = new Set((await em.findBy(Unit, { id: In(unitIds) })).map((unit) => unit.id));
      const stillIn = (unitId: string): boolean =>
        members.some((m) => m.unitId === unitId && (m.toOn ?? LAST) >= (fromOn ?? ''));
      refuse(
        unitIds.flatMap((unitId, i): FieldError[] => {
          const pointer = `/unitIds/${i}`;
          if (!known.has(unitId)) return [{ pointer, detail: 'không có đơn vị này' }];
          return stillIn(unitId) ? [{ pointer, detail: 'đang là thành viên trong những ngày đó' }] : [];
        }),
      );
      const lasting = members.filter((m) => (m.toOn ?? LAST) >= (fromOn ?? '')).length;
      if (lasting + unitIds.length > LARGEST_GROUP) throw groupTooLarge(lasting + unitIds.length);
      await em.insert(
        GroupMember,
        unitIds.map((unitId) => ({ id: newId(), groupId: id, unitId, fromOn, toOn: null })),
      );
      this.recordMembers(em, id, { joined: unitIds, fromOn });
    });
  }

  /** Ends memberships after a day. @throws DomainError `GROUP.NOT_FOUND`, `GROUP.INVALID` */
  async leave(id: string, { unitIds, toOn }: LeaveGroupDto): Promise<void> {
    await this.database.transaction(async ({ em }) => {
      await RegisterStamp.renew(em);
      await groupOf(em, id);
      const members = await em.findBy(GroupMember, { groupId: id, unitId: In(unitIds) });
      const ending = unitIds.map((unitId) =>
        members.find((m) => m.unitId === unitId && covers(m, toOn) && m.toOn !== toOn),
      );
      refuse(
        ending.flatMap((member, i): FieldError[] =>
          member
            ? []
            : [
                {
                  pointer: `/unitIds/${i}`,
                  detail: 'ngày đó không phải là thành viên, hoặc đã rời từ ngày đó',
                },
              ],
        ),
      );
      await em.update(GroupMember, { id: In(ending.map((member) => member?.id)) }, { toOn });
      this.recordMembers(em, id, { left: unitIds, toOn });
    });
  }

  private recordMembers(
    em: EntityManager,
    id: string,
    after: { joined?: string[]; left?: string[]; fromOn?: string | null; toOn?: string },
  ): void {
    AuditTrail.record(em, { at: this.now(), action: 'group.edit', subject: ['group', id], after });
  }

  private now(): string {
    return toInstant(this.clock.now());
  }
}

const covers = ({ fromOn, toOn }: GroupMember, day: LocalDate): boolean =>
  (fromOn === null || fromOn <= day) && (toOn === null || toOn >= day);

async function groupOf(em: EntityManager, id: string): Promise<UnitGroup> {
  const group = await em.findOneBy(UnitGroup, { id });
  if (!group) {
    throw new DomainError('not_found', 'GROUP.NOT_FOUND', {
      title: 'No such group',
      detail: 'Không có nhóm đơn vị này.',
    });
  }
  return group;
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length === 0) return;
  throw new DomainError('invalid', 'GROUP.INVALID', {
    title: 'The membership cannot be as asked',
    detail: 'Có chỗ chưa hợp lệ. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors,
  });
}

const duplicateGroup = (code: string): DomainError =>
  new DomainError('conflict', 'GROUP.DUPLICATE', {
    title: 'The code is taken',
    detail: `Mã nhóm “${code}” đã có. Hãy chọn mã khác.`,
  });
