import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import type { ExtensionAxis } from '../../domain/extension/index.js';
import type { NoticeGrounds } from '../../domain/follow-up/explain.js';
import type { FollowedAssignment } from '../../domain/follow-up/plan-notices.js';
import { type LeadBasis } from '../assignments/index.js';
import { withDuties } from '../recurrences/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { withPauses } from './followed-pauses.js';

/** What a notice is about, as it stands now. */
export interface NoticeSubject extends NoticeGrounds {
  readonly followed: FollowedAssignment;
  readonly directiveId: string;
  readonly directiveIssuedOn: LocalDate;
  readonly extension: ExtensionAxis;
  readonly content: string;
  /** The lead, or the co-leads joined. */
  readonly leadUnit: string;
  /** Of a directive marked secret: its content is in no mail. */
  readonly secret: boolean;
}

interface Row extends Omit<FollowedAssignment, 'leadUnitIds' | 'leadUnsettled'> {
  readonly leadBasis: LeadBasis;
  readonly extension: ExtensionAxis;
  readonly clause: string;
  readonly content: string;
  readonly deadlinePhrase: string | null;
  readonly directiveId: string;
  readonly directiveNumber: string;
  readonly directiveIssuedOn: LocalDate;
  readonly secrecy: string;
  readonly leadUnitId: string | null;
  readonly leadUnit: string | null;
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

  private async lot(ids: readonly string[]): Promise<Map<string, NoticeSubject>> {
    const rows = await selectRows<Row>(this.database.read, SUBJECTS, { ids });
    const subjects = new Map<string, NoticeSubject>();
    for (const row of rows) {
      const known = subjects.get(row.id);
      const leads = row.leadUnitId === null ? [] : [row.leadUnitId];
      const secret = isSecret(row.secrecy);
      if (!known) {
        subjects.set(row.id, {
          ...row,
          // Nothing further on can tell what it was never told.
          content: secret ? '' : row.content,
          deadlinePhrase: secret ? null : row.deadlinePhrase,
          followed: { ...row, leadUnsettled: row.leadBasis === 'unsettled', leadUnitIds: leads },
          leadUnit: row.leadUnit ?? '',
          secret,
        });
        continue;
      }
      subjects.set(row.id, {
        ...known,
        followed: { ...known.followed, leadUnitIds: [...known.followed.leadUnitIds, ...leads] },
        leadUnit: `${known.leadUnit}, ${row.leadUnit}`,
      });
    }
    const among = { where: (column: string) => `${column} IN (:...ids)`, values: { ids } };
    const followed = [...subjects.values()].map((subject) => subject.followed);
    const withDays = await withDuties(this.database.read, followed, among, null);
    for (const each of await withPauses(this.database.read, withDays, among, null)) {
      const subject = subjects.get(each.id);
      if (subject && subject.followed !== each) subjects.set(each.id, { ...subject, followed: each });
    }
    return subjects;
  }
}

/** A row for each lead. */
const SUBJECTS = `
  SELECT a.id, a.lifecycle, a.extension, a.assigned_on AS "assignedOn", a.last_day AS "lastDay", a.last_time AS "lastTime",
         a.directive_id AS "directiveId", a.monitoring_officer_id AS "monitoringOfficerId", a.lead_basis AS "leadBasis", a.delegate_id AS "delegateId",
         a.clause, a.content, a.deadline_phrase AS "deadlinePhrase",
         d.number AS "directiveNumber", d.issued_on AS "directiveIssuedOn", d.secrecy,
         p.unit_id AS "leadUnitId", u.name AS "leadUnit"
  FROM assignment a
  JOIN directive d ON d.id = a.directive_id
  LEFT JOIN participation p ON p.assignment_id = a.id AND p.role = 'lead'
  LEFT JOIN unit u ON u.id = p.unit_id
  WHERE a.id IN (:...ids)
  ORDER BY p.id`;
