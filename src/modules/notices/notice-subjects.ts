import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { NoticeGrounds } from '../../domain/follow-up/explain.js';
import type { FollowedAssignment } from '../../domain/follow-up/plan-notices.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { Assignment, Participation } from '../assignments/index.js';
import { Directive } from '../directives/index.js';
import { Unit } from '../units/index.js';

/** What a notice is about, as it stands now. */
export interface NoticeSubject extends NoticeGrounds {
  readonly followed: FollowedAssignment;
  readonly directiveIssuedOn: LocalDate;
  readonly content: string;
  /** The lead, or the co-leads joined. */
  readonly leadUnit: string;
  /** Of a directive marked secret: its content is in no mail. */
  readonly secret: boolean;
}

interface Row extends Omit<FollowedAssignment, 'leadUnitIds'> {
  readonly clause: string;
  readonly content: string;
  readonly deadlinePhrase: string | null;
  readonly directiveNumber: string;
  readonly directiveIssuedOn: LocalDate;
  readonly secrecy: string;
}

const LOT = 1_000;

/** Reads what notices are about. */
@Injectable()
export class NoticeSubjects {
  constructor(private readonly database: Database) {}

  async of(assignmentIds: readonly string[]): Promise<Map<string, NoticeSubject>> {
    const ids = [...new Set(assignmentIds)];
    const subjects = new Map<string, NoticeSubject>();
    for (let start = 0; start < ids.length; start += LOT) {
      for (const [id, subject] of await this.lot(ids.slice(start, start + LOT))) subjects.set(id, subject);
    }
    return subjects;
  }

  private async lot(ids: string[]): Promise<Map<string, NoticeSubject>> {
    const em = this.database.read;
    // Plain rows: a mail may speak of hundreds of assignments, and entities would cost more than the mail.
    const rows = await em
      .createQueryBuilder(Assignment, 'a')
      .innerJoin(Directive, 'd', 'd.id = a.directive_id')
      .select('a.id', 'id')
      .addSelect('a.lifecycle', 'lifecycle')
      .addSelect('a.assigned_on', 'assignedOn')
      .addSelect('a.last_day', 'lastDay')
      .addSelect('a.last_time', 'lastTime')
      .addSelect('a.monitoring_officer_id', 'monitoringOfficerId')
      .addSelect('a.clause', 'clause')
      .addSelect('a.content', 'content')
      .addSelect('a.deadline_phrase', 'deadlinePhrase')
      .addSelect('d.number', 'directiveNumber')
      .addSelect('d.issued_on', 'directiveIssuedOn')
      .addSelect('d.secrecy', 'secrecy')
      .where('a.id IN (:...ids)', { ids })
      .getRawMany<Row>();
    const leads = await em
      .createQueryBuilder(Participation, 'p')
      .innerJoin(Unit, 'u', 'u.id = p.unit_id')
      .select('p.assignment_id', 'assignmentId')
      .addSelect('p.unit_id', 'unitId')
      .addSelect('u.name', 'name')
      .where("p.role = 'lead' AND p.assignment_id IN (:...ids)", { ids })
      .orderBy('p.id')
      .getRawMany<{ assignmentId: string; unitId: string; name: string }>();
    const leadsOf = new Map<string, { unitId: string; name: string }[]>();
    for (const lead of leads)
      leadsOf.set(lead.assignmentId, [...(leadsOf.get(lead.assignmentId) ?? []), lead]);
    return new Map(
      rows.map((row) => {
        const units = leadsOf.get(row.id) ?? [];
        return [
          row.id,
          {
            ...row,
            followed: { ...row, leadUnitIds: units.map((u) => u.unitId) },
            leadUnit: units.map((u) => u.name).join(', '),
            secret: row.secrecy !== 'none',
          },
        ];
      }),
    );
  }
}
