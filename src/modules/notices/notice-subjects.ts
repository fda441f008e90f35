import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
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
    const assignments = await em.findBy(Assignment, { id: In(ids) });
    const directives = new Map(
      (await em.findBy(Directive, { id: In([...new Set(assignments.map((a) => a.directiveId))]) })).map((d) => [d.id, d]),
    );
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
    for (const lead of leads) leadsOf.set(lead.assignmentId, [...(leadsOf.get(lead.assignmentId) ?? []), lead]);
    const subjects = new Map<string, NoticeSubject>();
    for (const a of assignments) {
      const directive = directives.get(a.directiveId);
      if (!directive) continue;
      const units = leadsOf.get(a.id) ?? [];
      subjects.set(a.id, {
        followed: { ...a, leadUnitIds: units.map((u) => u.unitId) },
        directiveNumber: directive.number,
        directiveIssuedOn: directive.issuedOn,
        clause: a.clause,
        content: a.content,
        leadUnit: units.map((u) => u.name).join(', '),
        deadlinePhrase: a.deadlinePhrase,
        secret: directive.secrecy !== 'none',
      });
    }
    return subjects;
  }
}
