import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DomainError } from '../../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale } from '../../../common/http/expected-version.js';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { refusalOfAbsence } from '../../../domain/absence/check-absence.js';
import { mayKeepAbsence, maySeeAbsence } from '../../../domain/access/absence-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import { changedFields } from '../../../domain/audit/index.js';
import { addDays } from '../../../domain/time/local-date.js';
import { forbidden } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { RegisterStamp, RulesService } from '../../rules/index.js';
import { Absence } from '../entities/absence.entity.js';
import { Person } from '../entities/person.entity.js';
import type { AbsenceEdit, AbsenceInput } from './absence.dto.js';
import { absenceIsOver, absenceNotFound, absenceRefused, invalidAbsence } from './absence-errors.js';

/**
 * Recording who is away and who stands in. What is sent and what may be seen follow from the next moment on: both are
 * decided anew each time.
 */
@Injectable()
export class EditAbsences {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @returns its id. @throws DomainError `ACCESS.FORBIDDEN`, `ABSENCE.*` */
  async create(caller: Caller, input: AbsenceInput): Promise<string> {
    const personId = input.personId ?? caller.personId;
    if (!mayKeepAbsence(caller, personId)) throw othersAbsence();
    const { now } = await this.rules.at();
    const { fromOn, toOn, standInId } = input;
    const facts = { personId, standInId, fromOn, toOn, note: input.note?.trim() || null };
    const id = newId();
    const at = toInstant(now.epochMs);
    await this.database.transaction(async ({ em }) => {
      // First of all: so two that would make a circle together wait for each other.
      await RegisterStamp.renew(em);
      if (toOn < now.date) throw invalidAbsence('/toOn', 'đã qua');
      await check(em, { id, ...facts });
      await em.insert(Absence, { id, ...facts, version: 1 });
      AuditTrail.record(em, { at, action: 'absence.create', subject: ['person', personId], after: facts });
    });
    return id;
  }

  /** Other days, another stand-in; a last day of yesterday ends it. @throws DomainError `ACCESS.FORBIDDEN`, `ABSENCE.*`, `REQUEST.STALE_VERSION` */
  async edit(caller: Caller, id: string, input: AbsenceEdit, expected: ExpectedVersion): Promise<void> {
    const { now } = await this.rules.at();
    const at = toInstant(now.epochMs);
    await this.database.transaction(async ({ em }) => {
      await RegisterStamp.renew(em);
      const absence = await ownAbsence(em, caller, id);
      refuseStale(expected, absence.version, { ...absence });
      const { version: _version, ...given } = input;
      const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const wanted = { ...absence, ...named };
      const begun = absence.fromOn < now.date;
      if (absence.toOn < now.date || (begun && wanted.fromOn !== absence.fromOn)) throw absenceIsOver();
      if (wanted.toOn < addDays(now.date, -1)) throw invalidAbsence('/toOn', 'không được trước hôm qua');
      await check(em, wanted);
      const { fromOn, toOn, standInId, note } = wanted;
      const changes = { fromOn, toOn, standInId, note: note?.trim() || null };
      await em.update(Absence, { id }, { ...changes, version: absence.version + 1 });
      AuditTrail.record(em, {
        at,
        action: 'absence.edit',
        subject: ['person', absence.personId],
        ...changedFields(absence, changes),
      });
    });
  }

  /** Takes an absence back that has not begun before today. @throws DomainError `ABSENCE.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ABSENCE.OVER` */
  async remove(caller: Caller, id: string): Promise<void> {
    const { now } = await this.rules.at();
    await this.database.transaction(async ({ em }) => {
      await RegisterStamp.renew(em);
      const absence = await ownAbsence(em, caller, id);
      if (absence.fromOn < now.date) throw absenceIsOver();
      await em.delete(Absence, { id });
      const { personId, standInId, fromOn, toOn, note } = absence;
      AuditTrail.record(em, {
        at: toInstant(now.epochMs),
        action: 'absence.remove',
        subject: ['person', personId],
        before: { standInId, fromOn, toOn, note },
      });
    });
  }
}

/** @throws DomainError `ABSENCE.NOT_FOUND`, `ACCESS.FORBIDDEN` */
async function ownAbsence(em: EntityManager, caller: Caller, id: string): Promise<Absence> {
  const absence = await em.findOneBy(Absence, { id });
  const person = absence && (await em.findOneBy(Person, { id: absence.personId }));
  if (!absence || !maySeeAbsence(caller, { ...absence, unitId: person?.unitId ?? null })) {
    throw absenceNotFound();
  }
  if (!mayKeepAbsence(caller, absence.personId)) throw othersAbsence();
  return absence;
}

const othersAbsence = (): DomainError =>
  forbidden('Chỉ Văn phòng hoặc quản trị được ghi thời gian vắng mặt của người khác.');

async function check(em: EntityManager, wanted: Omit<Absence, 'version'>): Promise<void> {
  for (const [pointer, id] of [
    ['/personId', wanted.personId],
    ['/standInId', wanted.standInId],
  ] as const) {
    if (!(await em.existsBy(Person, { id, active: true })))
      throw invalidAbsence(pointer, 'không có người này, hoặc đã nghỉ');
  }
  const others = (await em.find(Absence)).filter(({ id }) => id !== wanted.id);
  const refusal = refusalOfAbsence(wanted, others);
  if (refusal) throw absenceRefused(refusal);
}
