import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { fromInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { partiesOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { dutyOf } from '../../domain/follow-up/duty-occurrences.js';
import { dueSoonWorkingDays } from '../../domain/follow-up/policy.js';
import { isOwed, type Party } from '../../domain/lifecycle/lifecycle.js';
import {
  type Duty,
  mayReport,
  type OccurrenceRecord,
  onTimeRecord,
  type Period,
  periodsBetween,
  periodsFrom,
  recordOf,
  rhythmReader,
} from '../../domain/recurrence/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { addDays, type LocalDate, type LocalTime } from '../../domain/time/local-date.js';
import { officeTimeAt } from '../../domain/time/office-time.js';
import { type Assignment, takingPart, visibleAssignment } from '../assignments/index.js';
import { secrecyOf } from '../directives/index.js';
import { type Rules, RulesService } from '../rules/index.js';
import { followedRhythms } from './followed-duties.js';
import type { OccurrenceDto, OccurrenceReportDto, OccurrencesDto } from './occurrence.dto.js';
import { notRecurring } from './occurrence-errors.js';

/** How many occurrences to come are shown after the current one. */
const COMING = 3;
/** A daily duty of many years is shown from here on. */
const PAST_DAYS = 366 * 2;

interface ReportRow extends Omit<OccurrenceReportDto, 'by'> {
  readonly lastDay: LocalDate;
  readonly byId: string;
  readonly byName: string;
}

/** The duty of an assignment, as a rule and as it was reported on. */
export interface KnownDuty {
  readonly duty: Duty;
  readonly time: LocalTime | null;
  readonly phrase: string;
}

/** The occurrences of a recurring assignment, with how each stands. */
@Injectable()
export class ReadOccurrences {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND`, `RECURRENCE.NOT_RECURRING` */
  async of(caller: Caller, id: string): Promise<OccurrencesDto> {
    const em = this.database.read;
    const assignment = await visibleAssignment(em, caller, id);
    const rules = await this.rules.at();
    const known = await dutyOfAssignment(em, assignment, rules);
    if (!known) throw notRecurring();
    const secret = isSecret(await secrecyOf(em, assignment.directiveId));
    const parties = partiesOf(caller, (await takingPart(em, assignment)).leadUnitIds);
    const reports = await reportsOn(em, id, rules);
    const records = periodsShown(known.duty, [...reports.keys()], rules.now.date).map((period) =>
      recordOf(period, reports.get(period.lastDay) ?? [], judging(assignment, known, rules)),
    );
    return {
      deadlinePhrase: secret ? null : known.phrase,
      time: known.time,
      occurrences: records.map((record) =>
        shown(record, reports.get(record.lastDay) ?? [], secret, parties, assignment),
      ),
      record: onTimeRecord(records),
      version: assignment.version,
    };
  }
}

/** Null where the assignment does not recur. */
export async function dutyOfAssignment(
  em: EntityManager,
  assignment: Pick<Assignment, 'id' | 'assignedOn' | 'lastDay' | 'isGroup'>,
  rules: Rules,
): Promise<KnownDuty | null> {
  const { id, isGroup } = assignment;
  const among = { where: (column: string) => `${column} = :id`, values: { id } };
  const rhythm = isGroup ? undefined : (await followedRhythms(em, among, null)).get(id);
  const read = rhythm && dutyOf({ ...assignment, rhythm }, rhythmReader(rules), rules.policy.zone);
  return read ? { ...read, phrase: rhythm.phrase } : null;
}

type Reported = ReportRow & { readonly reported: { readonly date: LocalDate; readonly time: LocalTime } };

/** The reports for each occurrence, oldest first. */
export async function reportsOn(
  em: EntityManager,
  assignmentId: string,
  { policy }: Rules,
): Promise<Map<LocalDate, Reported[]>> {
  const rows = await selectRows<ReportRow>(
    em,
    `SELECT r.last_day AS "lastDay", r.attempt, r.note, r.reported_at AS "reportedAt", r.verdict,
            r.verdict_note AS "verdictNote", r.verdict_at AS "verdictAt", p.id AS "byId", p.name AS "byName"
     FROM occurrence_report r JOIN person p ON p.id = r.by_id
     WHERE r.assignment_id = :assignmentId ORDER BY r.last_day, r.attempt`,
    { assignmentId },
  );
  const reports = new Map<LocalDate, Reported[]>();
  for (const row of rows) {
    const { date, time } = officeTimeAt(fromInstant(row.reportedAt), policy.zone);
    reports.set(row.lastDay, [...(reports.get(row.lastDay) ?? []), { ...row, reported: { date, time } }]);
  }
  return reports;
}

/** What an occurrence is judged by. */
export const judging = (
  { assignedOn }: Pick<Assignment, 'assignedOn'>,
  { time }: KnownDuty,
  { now, calendar, policy }: Rules,
) => ({ assignedOn, time, now, calendar, dueSoonWorkingDays: dueSoonWorkingDays(policy) });

/** Past, current and next ones; and those reported under words that have changed since. */
function periodsShown(duty: Duty, reported: readonly LocalDate[], today: LocalDate): Period[] {
  const past = periodsBetween(duty, addDays(today, -PAST_DAYS), addDays(today, -1));
  const periods = [...past, ...periodsFrom(duty, today, 1 + COMING)];
  const others = reported
    .filter((day) => !periods.some(({ lastDay }) => lastDay === day))
    .map((lastDay) => ({ lastDay, opensOn: lastDay, excused: false }));
  return [...periods, ...others].sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

function shown(
  record: OccurrenceRecord,
  reports: readonly Reported[],
  secret: boolean,
  parties: readonly Party[],
  { lifecycle }: Assignment,
): OccurrenceDto {
  const { lastDay, opensOn, state, timing, workingDaysLate } = record;
  const open = isOwed(lifecycle);
  return {
    lastDay,
    opensOn,
    state,
    timing,
    workingDaysLate,
    reports: reports.map(({ attempt, note, reportedAt, verdict, verdictNote, verdictAt, byId, byName }) => ({
      attempt,
      note: secret ? '' : note,
      by: { id: byId, name: byName },
      reportedAt,
      verdict,
      verdictNote: secret ? null : verdictNote,
      verdictAt,
    })),
    reportable: open && parties.includes('lead') && mayReport(state),
    judgeable: parties.includes('office') && state === 'submitted',
  };
}
