import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ExpectedVersion, refuseStale } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { updateRows } from '../../database/rows.js';
import { partiesOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import type { Matter } from '../../domain/lifecycle/happening.js';
import { isEnded, isOwed } from '../../domain/lifecycle/lifecycle.js';
import {
  mayReport,
  type OccurrenceRecord,
  periodOf,
  recordOf,
  type Verdict,
} from '../../domain/recurrence/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { forbidden } from '../access/index.js';
import {
  type Assignment,
  invalidAt,
  matterNotAllowed,
  RecordStep,
  stateOf,
  takingPart,
  visibleAssignment,
} from '../assignments/index.js';
import { secrecyOf } from '../directives/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { OccurrenceReport } from './entities/occurrence-report.entity.js';
import { noSuchOccurrence, notRecurring, occurrenceIs } from './occurrence-errors.js';
import { dutyOfAssignment, judging, reportsOn } from './read-occurrences.js';

/** What somebody says of an occurrence. */
export interface SaidOfOccurrence {
  readonly note: string;
  readonly expected: ExpectedVersion | null;
}

/** Reporting an occurrence of a recurring duty, and judging the report. The assignment itself stays open. */
@Injectable()
export class ReportOccurrence {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /**
   * The lead unit reports; what was returned it reports again.
   * @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ASSIGNMENT.STEP_NOT_ALLOWED`, `RECURRENCE.*`,
   *   `ASSIGNMENT.INVALID`, `SECRECY.CONTENT_REFUSED`, `REQUEST.STALE_VERSION`
   */
  async report(
    caller: Caller,
    id: string,
    lastDay: LocalDate,
    { note, expected }: SaidOfOccurrence,
  ): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      if (!partiesOf(caller, (await takingPart(em, assignment)).leadUnitIds).includes('lead')) {
        throw forbidden('Chỉ người của cơ quan chủ trì được báo cáo kỳ của nhiệm vụ này.');
      }
      const { record, attempts } = await this.found(em, assignment, lastDay, rules);
      refuseStale(expected, assignment.version, stateOf(assignment));
      if (!isOwed(assignment.lifecycle)) throw matterNotAllowed(assignment, 'report_occurrence');
      if (!mayReport(record.state)) throw occurrenceIs(record);
      await requireNote(em, assignment, note);
      // First, for of two at once it lets one through.
      await this.write(em, caller, assignment, 'report_occurrence', lastDay, { note, expected }, rules);
      await em.insert(OccurrenceReport, {
        id: newId(),
        assignmentId: id,
        lastDay,
        attempt: attempts + 1,
        note: note.trim(),
        byId: caller.personId,
        reportedOn: rules.now.date,
        reportedAt: toInstant(rules.now.epochMs),
        verdict: null,
        verdictNote: null,
        verdictById: null,
        verdictAt: null,
      });
    });
  }

  /** The office accepts a report or returns it, with a reason. @throws DomainError as {@link report} */
  async judge(
    caller: Caller,
    id: string,
    lastDay: LocalDate,
    verdict: Verdict,
    { note, expected }: SaidOfOccurrence,
  ): Promise<void> {
    const rules = await this.rules.forPlanning();
    const matter = verdict === 'accepted' ? 'accept_occurrence' : 'return_occurrence';
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      if (!partiesOf(caller, []).includes('office')) {
        throw forbidden('Chỉ Văn phòng được xác nhận hoặc trả lại báo cáo kỳ.');
      }
      const { record, attempts } = await this.found(em, assignment, lastDay, rules);
      refuseStale(expected, assignment.version, stateOf(assignment));
      if (isEnded(assignment.lifecycle)) throw matterNotAllowed(assignment, matter);
      if (record.state !== 'submitted') throw occurrenceIs(record);
      if (verdict === 'returned') await requireNote(em, assignment, note);
      await updateRows(
        em,
        OccurrenceReport,
        {
          verdict,
          verdictNote: note.trim() || null,
          verdictById: caller.personId,
          verdictAt: toInstant(rules.now.epochMs),
        },
        'assignment_id = :id AND last_day = :lastDay AND attempt = :attempts',
        { id, lastDay, attempts },
      );
      await this.write(em, caller, assignment, matter, lastDay, { note, expected }, rules);
    });
  }

  private async found(
    em: EntityManager,
    assignment: Assignment,
    lastDay: LocalDate,
    rules: PlanningRules,
  ): Promise<{ readonly record: OccurrenceRecord; readonly attempts: number }> {
    const known = await dutyOfAssignment(em, assignment, rules);
    if (!known) throw notRecurring();
    const reports = (await reportsOn(em, assignment.id, rules)).get(lastDay) ?? [];
    const reported = reports.length > 0 ? { lastDay, opensOn: lastDay, excused: false } : null;
    const period = periodOf(known.duty, lastDay) ?? reported;
    if (!period) throw noSuchOccurrence();
    return { record: recordOf(period, reports, judging(assignment, known, rules)), attempts: reports.length };
  }

  private async write(
    em: EntityManager,
    caller: Caller,
    assignment: Assignment,
    step: Matter,
    lastDay: LocalDate,
    { note, expected }: SaidOfOccurrence,
    rules: PlanningRules,
  ): Promise<void> {
    const happened = { step, to: assignment.lifecycle, note, detail: { occurrence: lastDay }, expected };
    await this.history.record(em, caller.personId, assignment, happened, rules);
  }
}

/** Nothing is said about a secret directive; of all others something must be. */
async function requireNote(em: EntityManager, { directiveId }: Assignment, note: string): Promise<void> {
  if (note.trim() === '' && !isSecret(await secrecyOf(em, directiveId)))
    throw invalidAt('/note', 'phải có nội dung');
}
