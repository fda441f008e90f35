import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { isUniqueViolation } from '../../database/unique-violation.js';
import type { Caller } from '../../domain/access/caller.js';
import { changedFields } from '../../domain/audit/index.js';
import { AuditTrail } from '../audit/index.js';
import { RegisterStamp } from '../rules/index.js';
import { Unit } from '../units/index.js';
import { Person } from './entities/person.entity.js';
import type { CreatePersonDto, EditPersonDto } from './person.dto.js';
import { personNotFound } from './read-people.js';

/** Entering and correcting people. Nobody is deleted: what they did stays under their name. */
@Injectable()
export class EditPeople {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the person's id. @throws DomainError `PERSON.DUPLICATE`, `PERSON.INVALID` */
  async create(input: CreatePersonDto): Promise<string> {
    const id = newId();
    const at = toInstant(this.clock.now());
    await this.database
      .transaction(async ({ em }) => {
        await requireUnit(em, input.unitId);
        const facts = {
          code: input.code,
          name: input.name.trim(),
          email: input.email,
          unitId: input.unitId ?? null,
          roles: input.roles,
          standing: input.standing ?? false,
          active: true,
        };
        await em.insert(Person, { id, ...facts, version: 1, createdAt: at, updatedAt: at });
        AuditTrail.record(em, { at, action: 'person.create', subject: ['person', id], after: facts });
        await RegisterStamp.renew(em);
      })
      .catch((error: unknown) => {
        if (!isUniqueViolation(error)) throw error;
        throw new DomainError('conflict', 'PERSON.DUPLICATE', {
          title: 'The code is taken',
          detail: `Mã “${input.code}” đã có. Hãy chọn mã khác.`,
        });
      });
    return id;
  }

  /** @throws DomainError `PERSON.NOT_FOUND`, `PERSON.INVALID`, `REQUEST.STALE_VERSION` */
  async edit(caller: Caller, id: string, input: EditPersonDto, expected: ExpectedVersion): Promise<void> {
    const { version: _version, ...rest } = input;
    const changes = Object.fromEntries(
      Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
    ) as Partial<Person>;
    if (caller.personId === id) refuseLockingOut(changes);
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const person = await em.findOneBy(Person, { id });
      if (!person) throw personNotFound();
      refuseStale(expected, person.version, editable(person));
      await requireUnit(em, input.unitId);
      const { version } = person;
      const { affected } = await em.update(
        Person,
        { id, version },
        { ...changes, version: version + 1, updatedAt: at },
      );
      if (affected !== 1) {
        const current = await em.findOneByOrFail(Person, { id });
        throw staleVersion(expected, current.version, editable(current));
      }
      AuditTrail.record(em, {
        at,
        action: 'person.edit',
        subject: ['person', id],
        ...changedFields(person, changes),
      });
      await RegisterStamp.renew(em);
    });
  }
}

/** An administrator who takes his own rights away could leave nobody to give them back. */
function refuseLockingOut({ active, roles }: Partial<Person>): void {
  if (active === false) throw invalidPerson('/active', 'không thể tự cho mình nghỉ; hãy nhờ quản trị khác');
  if (roles && !roles.includes('admin')) {
    throw invalidPerson('/roles', 'không thể tự bỏ vai trò quản trị của mình; hãy nhờ quản trị khác');
  }
}

async function requireUnit(em: EntityManager, unitId: string | null | undefined): Promise<void> {
  if (unitId && !(await em.existsBy(Unit, { id: unitId })))
    throw invalidPerson('/unitId', 'không có đơn vị này');
}

const invalidPerson = (pointer: string, detail: string): DomainError =>
  new DomainError('invalid', 'PERSON.INVALID', {
    title: 'The person cannot be as asked',
    detail: 'Có chỗ chưa hợp lệ. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors: [{ pointer, detail }],
  });

const editable = ({ name, email, unitId, roles, standing, active, updatedAt }: Person) => ({
  name,
  email,
  unitId,
  roles,
  standing,
  active,
  updatedAt,
});
