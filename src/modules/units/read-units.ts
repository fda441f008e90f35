import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { NameDto } from '../../common/http/name.dto.js';
import { type Page, type PageQuery, pageOf } from '../../common/paging.js';
import { Database } from '../../database/database.js';
import { toSearchText } from '../../domain/text/search-text.js';
import { Person } from '../people/index.js';
import { RulesService } from '../rules/index.js';
import { unitNotFound } from './edit/check-unit.js';
import { UnitContact } from './entities/unit-contact.entity.js';
import { GroupMember, UnitGroup } from './entities/unit-group.entity.js';
import { Unit } from './entities/unit.entity.js';
import type { UnitDetailDto, UnitGroupDto, UnitListQuery, UnitRowDto } from './unit.dto.js';

/** The units and their groups: a directory that everybody may read. */
@Injectable()
export class ReadUnits {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** By name. There are some hundreds, so that they are searched here: no database does it without marks. */
  async list(query: UnitListQuery): Promise<Page<UnitRowDto>> {
    const units = await this.database.read.find(Unit, {
      where: query.kind ? { kind: query.kind } : {},
      order: { name: 'ASC', id: 'ASC' },
    });
    const words = toSearchText(query.q);
    const found = words
      ? units.filter((u) => toSearchText(u.code, u.name, u.shortName, ...u.aliases).includes(words))
      : units;
    return pageOf(found.map(toRow), query);
  }

  /** @throws DomainError `UNIT.NOT_FOUND` */
  async detail(id: string): Promise<UnitDetailDto> {
    const em = this.database.read;
    const unit = await em.findOneBy(Unit, { id });
    if (!unit) throw unitNotFound();
    const { directory } = await this.rules.forPlanning();
    const head = directory.headOf(id);
    const contactIds = (await em.findBy(UnitContact, { unitId: id })).map((contact) => contact.personId);
    const people = await this.named(Person, [...contactIds, unit.supervisorId, head?.personId]);
    const units = await this.named(Unit, [unit.parentId, unit.successorId]);
    const headName = head && people.get(head.personId);
    return {
      ...toRow(unit),
      aliases: unit.aliases,
      parent: units.get(unit.parentId ?? '') ?? null,
      head: head && headName ? { ...headName, capacity: head.capacity } : null,
      contacts: contactIds.flatMap((contactId) => people.get(contactId) ?? []),
      supervisor: people.get(unit.supervisorId ?? '') ?? null,
      successor: units.get(unit.successorId ?? '') ?? null,
      updatedAt: unit.updatedAt,
    };
  }

  async groups(query: PageQuery): Promise<Page<UnitGroupDto>> {
    const { now } = await this.rules.at();
    const rows = await this.database.read
      .createQueryBuilder(UnitGroup, 'g')
      .leftJoin(
        GroupMember,
        'm',
        'm.group_id = g.id AND (m.from_on IS NULL OR m.from_on <= :today) AND (m.to_on IS NULL OR m.to_on >= :today)',
        { today: now.date },
      )
      .select('g.id', 'id')
      .addSelect('g.code', 'code')
      .addSelect('g.name', 'name')
      .addSelect('COUNT(DISTINCT m.unit_id)', 'members')
      .groupBy('g.id')
      .addGroupBy('g.code')
      .addGroupBy('g.name')
      .orderBy('g.name')
      .addOrderBy('g.id')
      .getRawMany<UnitGroupDto>();
    return pageOf(
      rows.map((row) => ({ ...row, members: Number(row.members) })),
      query,
    );
  }

  private async named(
    entity: typeof Person | typeof Unit,
    ids: readonly (string | null | undefined)[],
  ): Promise<Map<string, NameDto>> {
    const wanted = [...new Set(ids.filter((id) => id != null))];
    if (wanted.length === 0) return new Map();
    const rows = await this.database.read.find<Person | Unit>(entity, { where: { id: In(wanted) } });
    return new Map(rows.map(({ id, name }) => [id, { id, name }]));
  }
}

const toRow = ({
  id,
  code,
  name,
  shortName,
  kind,
  parentId,
  validFrom,
  validTo,
  version,
}: Unit): UnitRowDto => ({
  id,
  code,
  name,
  shortName,
  kind,
  parentId,
  validFrom,
  validTo,
  version,
});
