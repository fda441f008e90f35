import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale } from '../../../common/http/expected-version.js';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import { changedFields } from '../../../domain/audit/index.js';
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';
import { AuditTrail } from '../../audit/index.js';
import { Appointment, Person } from '../../people/index.js';
import { RegisterStamp, RulesService } from '../../rules/index.js';
import { unitNotFound } from '../edit/check-unit.js';
import { Unit } from '../entities/unit.entity.js';
import type { AppointmentDto, AppointmentEdit, AppointmentInput } from './appointment.dto.js';

const LAST = '9999-12-31';

/** Who heads a unit from when to when (người đứng đầu; quyền, phụ trách). */
@Injectable()
export class Appointments {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** All of a unit's, the latest first. @throws DomainError `UNIT.NOT_FOUND` */
  async of(unitId: string): Promise<AppointmentDto[]> {
    const em = this.database.read;
    if (!(await em.existsBy(Unit, { id: unitId }))) throw unitNotFound();
    const rows = await selectRows<Omit<AppointmentDto, 'person'> & { personId: string; name: string }>(
      em,
      `SELECT a.id, a.capacity, a.from_on AS "fromOn", a.to_on AS "toOn", a.note, a.version,
              p.id AS "personId", p.name
       FROM appointment a JOIN person p ON p.id = a.person_id WHERE a.unit_id = :unitId
       ORDER BY COALESCE(a.from_on, '') DESC, a.id`,
      { unitId },
    );
    return rows.map(({ personId, name, ...row }) => ({ ...row, person: { id: personId, name } }));
  }

  /**
   * Appoints somebody. Whoever held the same until then holds it up to the day before.
   * @throws DomainError `UNIT.NOT_FOUND`, `APPOINTMENT.*`
   */
  async create(unitId: string, input: AppointmentInput): Promise<void> {
    const at = toInstant((await this.rules.at()).now.epochMs);
    const { personId, capacity, fromOn } = input;
    const facts = {
      unitId,
      personId,
      capacity,
      fromOn,
      toOn: input.toOn ?? null,
      note: input.note?.trim() || null,
    };
    await this.database.transaction(async ({ em }) => {
      await RegisterStamp.renew(em);
      if (!(await em.existsBy(Unit, { id: unitId }))) throw unitNotFound();
      if (!(await em.existsBy(Person, { id: personId, active: true })))
        throw invalid('/personId', 'không có người này, hoặc đã nghỉ');
      const subject = ['unit', unitId] as const;
      for (const before of await this.overlapping(em, { ...facts, id: '' })) {
        if (before.fromOn !== null && before.fromOn >= fromOn) throw overlap(before);
        const toOn = addDays(fromOn, -1);
        await em.update(Appointment, { id: before.id }, { toOn, version: before.version + 1 });
        const change = changedFields(before, { toOn });
        AuditTrail.record(em, { at, action: 'appointment.edit', subject, ...change });
      }
      await em.insert(Appointment, { id: newId(), ...facts, version: 1 });
      AuditTrail.record(em, { at, action: 'appointment.create', subject, after: facts });
    });
  }

  /** Ends it, or moves a day that has not come. @throws DomainError `APPOINTMENT.*`, `REQUEST.STALE_VERSION` */
  async edit(unitId: string, id: string, input: AppointmentEdit, expected: ExpectedVersion): Promise<void> {
    const { now } = await this.rules.at();
    await this.database.transaction(async ({ em }) => {
      await RegisterStamp.renew(em);
      const appointment = await found(em, unitId, id);
      refuseStale(expected, appointment.version, { ...appointment });
      const { version: _version, ...given } = input;
      const changes = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as Partial<Appointment>;
      const wanted = { ...appointment, ...changes };
      const begun = appointment.fromOn === null || appointment.fromOn <= now.date;
      if (begun && wanted.fromOn !== appointment.fromOn) throw begunAlready();
      const [other] = await this.overlapping(em, wanted);
      if (other) throw overlap(other);
      await em.update(Appointment, { id }, { ...changes, version: appointment.version + 1 });
      AuditTrail.record(em, {
        at: toInstant(now.epochMs),
        action: 'appointment.edit',
        subject: ['unit', unitId],
        ...changedFields(appointment, changes),
      });
    });
  }

  /** Takes one back that has not begun. @throws DomainError `APPOINTMENT.*` */
  async remove(unitId: string, id: string): Promise<void> {
    const { now } = await this.rules.at();
    await this.database.transaction(async ({ em }) => {
      await RegisterStamp.renew(em);
      const { personId, capacity, fromOn, toOn } = await found(em, unitId, id);
      if (fromOn === null || fromOn < now.date) throw begunAlready();
      await em.delete(Appointment, { id });
      AuditTrail.record(em, {
        at: toInstant(now.epochMs),
        action: 'appointment.remove',
        subject: ['unit', unitId],
        before: { personId, capacity, fromOn, toOn },
      });
    });
  }

  /** Others of the same capacity on the same days. @throws DomainError where the last day lies before the first */
  private async overlapping(
    em: EntityManager,
    wanted: Pick<Appointment, 'id' | 'unitId' | 'capacity' | 'fromOn' | 'toOn'>,
  ): Promise<Appointment[]> {
    const { unitId, capacity, fromOn, toOn } = wanted;
    if (fromOn !== null && toOn !== null && toOn < fromOn) {
      throw invalid('/toOn', 'không được trước ngày đầu');
    }
    const all = await em.findBy(Appointment, { unitId, capacity });
    const [first, last]: [LocalDate, LocalDate] = [fromOn ?? '', toOn ?? LAST];
    return all.filter((a) => a.id !== wanted.id && (a.fromOn ?? '') <= last && first <= (a.toOn ?? LAST));
  }
}

async function found(em: EntityManager, unitId: string, id: string): Promise<Appointment> {
  const appointment = await em.findOneBy(Appointment, { id, unitId });
  if (!appointment) {
    throw new DomainError('not_found', 'APPOINTMENT.NOT_FOUND', {
      title: 'No such appointment',
      detail: 'Đơn vị không có người đứng đầu này trong hồ sơ.',
    });
  }
  return appointment;
}

const invalid = (pointer: string, detail: string): DomainError =>
  new DomainError('invalid', 'APPOINTMENT.INVALID', {
    title: 'The appointment cannot be as asked',
    detail: 'Có chỗ chưa hợp lệ. Xem từng chỗ trong "errors", sửa rồi gửi lại.',
    errors: [{ pointer, detail }],
  });

const overlap = ({ id }: Pick<Appointment, 'id'>): DomainError =>
  new DomainError('conflict', 'APPOINTMENT.OVERLAP', {
    title: 'Somebody else holds it on these days',
    detail: 'Trong những ngày này đã có người khác giữ cương vị đó. Hãy sửa ngày của người đó trước.',
    facts: { appointmentId: id },
  });

const begunAlready = (): DomainError =>
  new DomainError('conflict', 'APPOINTMENT.BEGUN', {
    title: 'It has begun',
    detail: 'Đã bắt đầu thì không bỏ hoặc dời ngày đầu được; hãy đặt ngày cuối.',
  });
