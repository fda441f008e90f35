import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../../common/http/expected-version.js';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { isUniqueViolation } from '../../../database/unique-violation.js';
import { changedFields } from '../../../domain/audit/index.js';
import { AuditTrail } from '../../audit/index.js';
import { RegisterStamp } from '../../rules/index.js';
import { UnitContact } from '../entities/unit-contact.entity.js';
import { Unit } from '../entities/unit.entity.js';
import { checkUnit, duplicateUnit, unitNotFound } from './check-unit.js';
import type { CreateUnitDto, EditUnitDto } from './unit-input.dto.js';

/** Entering and correcting units. */
@Injectable()
export class EditUnits {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the unit's id. @throws DomainError `UNIT.DUPLICATE`, `UNIT.INVALID` */
  async create(input: CreateUnitDto): Promise<string> {
    const at = toInstant(this.clock.now());
    const { contacts = [] } = input;
    const unit = {
      id: newId(),
      code: input.code,
      name: input.name.trim(),
      shortName: input.shortName.trim(),
      kind: input.kind,
      aliases: input.aliases ?? [],
      parentId: input.parentId ?? null,
      supervisorId: input.supervisorId ?? null,
      validFrom: input.validFrom ?? null,
      validTo: input.validTo ?? null,
      successorId: input.successorId ?? null,
    };
    await this.database
      .transaction(async ({ em }) => {
        await checkUnit(em, { ...unit, contacts });
        await em.insert(Unit, { ...unit, version: 1, createdAt: at, updatedAt: at });
        await writeContacts(em, unit.id, contacts);
        const { id, ...facts } = unit;
        const after = { ...facts, contacts };
        AuditTrail.record(em, { at, action: 'unit.create', subject: ['unit', id], after });
        await RegisterStamp.renew(em);
      })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? duplicateUnit(unit.code) : error;
      });
    return unit.id;
  }

  /** @throws DomainError `UNIT.NOT_FOUND`, `UNIT.INVALID`, `REQUEST.STALE_VERSION` */
  async edit(id: string, input: EditUnitDto, expected: ExpectedVersion): Promise<void> {
    const { contacts, version: _version, ...rest } = input;
    const changes = Object.fromEntries(
      Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
    ) as Partial<Unit>;
    const at = toInstant(this.clock.now());
    await this.database.transaction(async ({ em }) => {
      const unit = await em.findOneBy(Unit, { id });
      if (!unit) throw unitNotFound();
      refuseStale(expected, unit.version, editable(unit));
      await checkUnit(em, { ...unit, ...changes, contacts: contacts ?? [] });
      const { version } = unit;
      const { affected } = await em.update(
        Unit,
        { id, version },
        { ...changes, version: version + 1, updatedAt: at },
      );
      if (affected !== 1) {
        const current = await em.findOneByOrFail(Unit, { id });
        throw staleVersion(expected, current.version, editable(current));
      }
      const contactsBefore = contacts && (await contactsOf(em, id));
      AuditTrail.record(em, {
        at,
        action: 'unit.edit',
        subject: ['unit', id],
        ...changedFields({ ...unit, contacts: contactsBefore }, { ...changes, contacts }),
      });
      if (contacts !== undefined) {
        await em.delete(UnitContact, { unitId: id });
        await writeContacts(em, id, contacts);
      }
      await RegisterStamp.renew(em);
    });
  }
}

async function contactsOf(em: EntityManager, unitId: string): Promise<string[]> {
  const contacts = await em.find(UnitContact, { where: { unitId }, order: { personId: 'ASC' } });
  return contacts.map(({ personId }) => personId);
}

async function writeContacts(em: EntityManager, unitId: string, contacts: readonly string[]): Promise<void> {
  if (contacts.length > 0) {
    await em.insert(
      UnitContact,
      contacts.map((personId) => ({ unitId, personId })),
    );
  }
}

const editable = (u: Unit) => ({
  name: u.name,
  shortName: u.shortName,
  aliases: u.aliases,
  kind: u.kind,
  parentId: u.parentId,
  supervisorId: u.supervisorId,
  validFrom: u.validFrom,
  validTo: u.validTo,
  successorId: u.successorId,
  updatedAt: u.updatedAt,
});
