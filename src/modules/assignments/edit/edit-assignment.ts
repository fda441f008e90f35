import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../../common/http/expected-version.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { selectEntities, selectRows, updateVersion } from '../../../database/rows.js';
import type { Caller } from '../../../domain/access/caller.js';
import { isPermitted } from '../../../domain/access/permissions.js';
import { changedFields } from '../../../domain/audit/index.js';
import { isEnded } from '../../../domain/lifecycle/lifecycle.js';
import { forbidden } from '../../access/index.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import { type Directive, secrecyOf } from '../../directives/index.js';
import { type Rules, RulesService } from '../../rules/index.js';
import { Assignment } from '../entities/assignment.entity.js';
import { Participation } from '../entities/participation.entity.js';
import { type AssignmentChange, partsForTrail, recordAssignments } from '../record-assignment.js';
import { RecordStep } from '../record-step.js';
import { visibleAssignment } from '../visible-assignments.js';
import type { EditAssignmentDto } from './assignment-input.dto.js';
import { checkSecrecy } from './check-secrecy.js';
import { coordinatingParts, requireOfficer, requireUnits, settleLeadBasis } from './check-parts.js';
import { insertParts } from './create-assignment.js';
import { invalidAt } from './refusals.js';
import { checkTerm, settleTerm } from './settle-term.js';

type Changes = Partial<Omit<Assignment, 'id' | 'version'>>;

/**
 * Correcting an assignment. What is about to be mailed about it is checked again before it leaves. Another last day stands
 * in its history, and whoever works by it is told.
 */
@Injectable()
export class EditAssignment {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError where it may not or cannot be so; `REQUEST.STALE_VERSION` where somebody was faster */
  async edit(caller: Caller, id: string, input: EditAssignmentDto, expected: ExpectedVersion): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      if (!isPermitted(caller, 'assignment.write')) throw forbidden('Chỉ Văn phòng được sửa nhiệm vụ.');
      const secret = isSecret(await secrecyOf(em, assignment.directiveId));
      refuseStale(expected, assignment.version, editable(assignment, secret));
      if (isEnded(assignment.lifecycle)) throw ended(assignment);
      await checkSecrecy(em, assignment.directiveId, input, assignment.content);
      const { issuedOn } = await directiveOf(em, assignment);
      if (typeof input.monitoringOfficerId === 'string') await requireOfficer(em, input.monitoringOfficerId);
      const parts = await this.parts(em, assignment, input, issuedOn);
      const done: AssignmentChange[] = [];
      const moved: { readonly before: Assignment; readonly after: Assignment }[] = [];
      for (const each of [assignment, ...(await openChildren(em, assignment))]) {
        const changes = { ...wordsOf(input), ...termOf(each, input, issuedOn, rules) };
        if (each === assignment && parts) {
          changes.leadBasis = parts.leadBasis;
          if (parts.newLead) changes.delegateId = null;
        }
        const before = { ...each };
        await this.store(em, each, changes, expected);
        const after = { ...before, ...changes };
        if (after.lastDay !== before.lastDay) moved.push({ before, after });
        const own = each === assignment ? parts : null;
        done.push({
          id: each.id,
          ...changedFields(
            { ...each, ...(own && partsForTrail(own.before)) },
            { ...changes, ...(own && partsForTrail(own.rows)) },
          ),
        });
      }
      const at = toInstant(this.clock.now());
      await recordAssignments(em, assignment.directiveId, { at, action: 'assignment.edit' }, done);
      if (parts) {
        await em.delete(Participation, { assignmentId: id });
        await insertParts(
          em,
          parts.rows.map((part) => ({ assignmentId: id, part })),
        );
      }
      for (const { before, after } of moved) {
        const detail = { lastDay: { from: before.lastDay, to: after.lastDay } };
        // Who coordinates a fan-out is told of its parent, not of every member's task.
        const told = after.parentId === null || after.id === id ? {} : { coordinatingUnitIds: [] };
        await this.history.noteEdit(em, caller.personId, after, { step: 'set_term', detail, told }, rules);
      }
    });
  }

  /** The participants as they will be; null where nothing is said about them. */
  private async parts(em: EntityManager, assignment: Assignment, input: EditAssignmentDto, issuedOn: string) {
    const { leads, leadBasis, coordinating, leadPhrase } = input;
    if (
      leads === undefined &&
      leadBasis === undefined &&
      coordinating === undefined &&
      leadPhrase === undefined
    )
      return null;
    const now = await selectEntities(em, Participation, 'WHERE e.assignment_id = :id ORDER BY e.id', {
      id: assignment.id,
    });
    const before = now.flatMap(({ role, unitId }) => (role === 'lead' && unitId !== null ? [unitId] : []));
    if (assignment.isGroup && (leads !== undefined || leadBasis !== undefined)) {
      throw invalidAt('/leads', 'nhiệm vụ giao đồng loạt: thành viên đã xác định theo ngày ban hành văn bản');
    }
    const after = leads ?? before;
    const basis = assignment.isGroup
      ? assignment.leadBasis
      : settleLeadBasis(
          after,
          leadBasis ?? (assignment.leadBasis === 'single' ? undefined : assignment.leadBasis),
        );
    const others = coordinating ?? now.filter(({ role }) => role === 'coordinating');
    const rows = coordinatingParts(others, after);
    await requireUnits(
      em,
      [
        ...(leads ?? []).map((id, i) => ({ id, at: `/leads/${i}` })),
        ...(coordinating ?? []).flatMap(({ unitId }, i) =>
          unitId ? [{ id: unitId, at: `/coordinating/${i}/unitId` }] : [],
        ),
      ],
      issuedOn,
    );
    const phrase = leadPhrase === undefined ? assignment.leadPhrase : leadPhrase?.trim() || null;
    return {
      leadBasis: basis,
      newLead: after.length !== before.length || after.some((id) => !before.includes(id)),
      before: now,
      rows: [...after.map((unitId) => ({ unitId, role: 'lead' as const, phrase })), ...rows],
    };
  }

  private async store(
    em: EntityManager,
    assignment: Assignment,
    changes: Changes,
    expected: ExpectedVersion,
  ): Promise<void> {
    const updatedAt = toInstant(this.clock.now());
    if (await updateVersion(em, Assignment, assignment, { ...changes, updatedAt })) return;
    const current = await em.findOneByOrFail(Assignment, { id: assignment.id });
    const secret = isSecret(await secrecyOf(em, current.directiveId));
    throw staleVersion(expected, current.version, editable(current, secret));
  }
}

async function directiveOf(
  em: EntityManager,
  { directiveId }: Assignment,
): Promise<Pick<Directive, 'issuedOn'>> {
  const [directive] = await selectRows<Pick<Directive, 'issuedOn'>>(
    em,
    'SELECT issued_on AS "issuedOn" FROM directive WHERE id = :directiveId',
    { directiveId },
  );
  if (!directive) throw new Error(`no directive ${directiveId}`);
  return directive;
}

/** A fan-out's parent is edited together with what its members have not finished. */
async function openChildren(em: EntityManager, { id, isGroup }: Assignment): Promise<Assignment[]> {
  if (!isGroup) return [];
  const children = await em.find(Assignment, { where: { parentId: id }, order: { id: 'ASC' } });
  return children.filter(({ lifecycle }) => !isEnded(lifecycle));
}

function wordsOf(input: EditAssignmentDto): Changes {
  const changes: Changes = {};
  if (input.clause !== undefined) changes.clause = input.clause.trim();
  if (input.content !== undefined) changes.content = input.content.trim();
  if (input.expectedOutput !== undefined) changes.expectedOutput = input.expectedOutput?.trim() || null;
  if (input.leadPhrase !== undefined) changes.leadPhrase = input.leadPhrase?.trim() || null;
  if (input.monitoringOfficerId !== undefined) changes.monitoringOfficerId = input.monitoringOfficerId;
  return changes;
}

/**
 * A new phrase is read as at creation; a last day alone is a new term under the old words. The day first set stays on
 * record.
 */
function termOf(assignment: Assignment, input: EditAssignmentDto, issuedOn: string, rules: Rules): Changes {
  const { deadlinePhrase, lastDay, lastTime, deadlineConfirmed } = input;
  const newPhrase =
    deadlinePhrase !== undefined && (deadlinePhrase?.trim() || null) !== assignment.deadlinePhrase;
  if (newPhrase) {
    const term = settleTerm({ deadlinePhrase, lastDay, lastTime, deadlineConfirmed }, issuedOn, rules);
    return { ...term, originalLastDay: assignment.originalLastDay ?? term.lastDay };
  }
  const day = lastDay === undefined ? assignment.lastDay : lastDay;
  const moved = day !== assignment.lastDay;
  if (!moved && lastTime === undefined) return {};
  // An hour belongs to its day: it does not move along unless somebody says so.
  const time = lastTime === undefined ? null : lastTime;
  checkTerm(day, time, issuedOn);
  return { lastDay: day, lastTime: time, originalLastDay: assignment.originalLastDay ?? day };
}

/** What somebody who looked at an older version is told; of a secret directive no words. */
const editable = (a: Assignment, secret: boolean) => ({
  clause: a.clause,
  content: secret ? null : a.content,
  expectedOutput: secret ? null : a.expectedOutput,
  deadlinePhrase: secret ? null : a.deadlinePhrase,
  lastDay: a.lastDay,
  lastTime: a.lastTime,
  monitoringOfficerId: a.monitoringOfficerId,
  lifecycle: a.lifecycle,
  updatedAt: a.updatedAt,
});

function ended({ lifecycle, version }: Assignment): DomainError {
  return new DomainError('conflict', 'ASSIGNMENT.ENDED', {
    title: 'The assignment has ended',
    detail:
      lifecycle === 'completed'
        ? 'Nhiệm vụ đã hoàn thành nên không sửa được nữa.'
        : 'Nhiệm vụ đã thu hồi nên không sửa được nữa.',
    facts: { lifecycle, currentVersion: version },
  });
}
