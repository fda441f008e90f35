import { Injectable } from '@nestjs/common';
import { DomainError } from '../../common/errors/domain-error.js';
import { type Page, pageOf } from '../../common/paging.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import { isPermitted } from '../../domain/access/permissions.js';
import { toSearchText } from '../../domain/text/search-text.js';
import { Unit } from '../units/index.js';
import { Person } from './entities/person.entity.js';
import type { PersonDto, PersonListQuery } from './person.dto.js';

export const personNotFound = (): DomainError =>
  new DomainError('not_found', 'PERSON.NOT_FOUND', {
    title: 'No such person',
    detail: 'Không có người này.',
  });

/** The people of the register; their addresses are for those who need them. */
@Injectable()
export class ReadPeople {
  constructor(private readonly database: Database) {}

  /** By name, searched here: no database does it without marks. */
  async list(caller: Caller, query: PersonListQuery): Promise<Page<PersonDto>> {
    const people = await this.database.read.find(Person, {
      where: query.unitId ? { unitId: query.unitId } : {},
      order: { name: 'ASC', id: 'ASC' },
    });
    const { role } = query;
    const words = toSearchText(query.q);
    const found = people.filter(
      (p) => (!role || p.roles.includes(role)) && (!words || toSearchText(p.code, p.name).includes(words)),
    );
    const page = pageOf(found, query);
    const units = await this.unitNames();
    return { ...page, items: page.items.map((person) => toDto(person, units, caller)) };
  }

  /** @throws DomainError `PERSON.NOT_FOUND` */
  async detail(caller: Caller, id: string): Promise<PersonDto> {
    const person = await this.database.read.findOneBy(Person, { id });
    if (!person) throw personNotFound();
    return toDto(person, await this.unitNames(), caller);
  }

  private async unitNames(): Promise<Map<string, string>> {
    const units = await this.database.read.find(Unit, { select: { id: true, name: true } });
    return new Map(units.map(({ id, name }) => [id, name]));
  }
}

function toDto(person: Person, units: ReadonlyMap<string, string>, caller: Caller): PersonDto {
  const { id, code, name, email, unitId, roles, standing, active, version } = person;
  const shown = id === caller.personId || isPermitted(caller, 'address.read');
  return {
    id,
    code,
    name,
    unit: unitId === null ? null : { id: unitId, name: units.get(unitId) ?? '' },
    roles,
    standing,
    active,
    ...(shown ? { email } : {}),
    version,
  };
}
