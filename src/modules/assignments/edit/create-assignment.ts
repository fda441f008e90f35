import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { newId } from '../../../common/ids.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { insertRows } from '../../../database/insert-rows.js';
import { selectRows } from '../../../database/rows.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { EventFacts } from '../../../domain/follow-up/events.js';
import type { Directive } from '../../directives/index.js';
import { type PlanningRules, RulesService } from '../../rules/index.js';
import { groupTooLarge, LARGEST_GROUP, membersOn } from '../../units/index.js';
import { Assignment, type LeadBasis } from '../entities/assignment.entity.js';
import { partsForTrail, recordAssignments } from '../record-assignment.js';
import { EVENT_TELLER, type EventTeller } from '../tell-of-events.js';
import type { CreateAssignmentDto } from './assignment-input.dto.js';
import {
  type CheckedPart,
  coordinatingParts,
  requireOfficer,
  requireUnits,
  settleLeadBasis,
} from './check-parts.js';
import { checkSecrecy } from './check-secrecy.js';
import { invalidAssignment, invalidAt } from './refusals.js';
import { settleTerm } from './settle-term.js';

/** What of a directive its assignments are made with. */
export type IssuedDirective = Pick<Directive, 'id' | 'number' | 'issuedOn'>;

/** Giving out a task: to one unit, to several on purpose, or to each member of a group. */
@Injectable()
export class CreateAssignment {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    @Inject(EVENT_TELLER) private readonly teller: EventTeller,
  ) {}

  /** @returns the assignment's id; of a fan-out, its parent's. @throws DomainError where it cannot be so */
  async create(caller: Caller, input: CreateAssignmentDto): Promise<string> {
    const rules = await this.rules.forPlanning();
    return this.database.transaction(async ({ em }) => {
      const [directive] = await selectRows<IssuedDirective>(
        em,
        'SELECT id, number, issued_on AS "issuedOn" FROM directive WHERE id = :id',
        { id: input.directiveId },
      );
      if (!directive) throw invalidAt('/directiveId', 'không có văn bản này');
      return this.within(em, caller, directive, input, rules);
    });
  }

  /**
   * The same as part of a larger change.
   * @param rules as read before it: to read them within takes a second connection, which many at once would wait for
   */
  async within(
    em: EntityManager,
    caller: Caller,
    directive: IssuedDirective,
    input: Omit<CreateAssignmentDto, 'directiveId'>,
    rules: PlanningRules,
  ): Promise<string> {
    await checkSecrecy(em, directive.id, input);
    const term = settleTerm(input, directive.issuedOn, rules);
    const { leads, basis, members } = await this.addressees(em, input, directive.issuedOn);
    const coordinating = coordinatingParts(input.coordinating ?? [], leads);
    await this.requireNamed(em, input, directive);
    const officerId = input.monitoringOfficerId === undefined ? caller.personId : input.monitoringOfficerId;
    if (officerId !== null) await requireOfficer(em, officerId);

    const { now } = rules;
    const at = toInstant(now.epochMs);
    const words = {
      clause: input.clause.trim(),
      content: input.content?.trim() ?? '',
      expectedOutput: input.expectedOutput?.trim() || null,
      leadPhrase: input.leadPhrase?.trim() || null,
    };
    const row = (id: string, parentId: string | null) => ({
      id,
      directive_id: directive.id,
      parent_id: parentId,
      is_group: parentId === null && members.length > 0,
      clause: words.clause,
      content: words.content,
      expected_output: words.expectedOutput,
      lead_basis: basis,
      lead_phrase: words.leadPhrase,
      deadline_phrase: term.deadlinePhrase,
      deadline_rule: term.deadlineRule,
      last_day: term.lastDay,
      last_time: term.lastTime,
      original_last_day: term.lastDay,
      recurring: term.recurring,
      monitoring_officer_id: officerId,
      lifecycle: 'assigned',
      assigned_on: now.date,
      assigned_at: at,
      version: 1,
      created_at: at,
      updated_at: at,
    });
    const id = newId();
    const children = members.map((unitId) => ({ unitId, id: newId() }));
    await insertRows(em, 'assignment', [row(id, null), ...children.map((child) => row(child.id, id))]);
    const lead = (unitId: string): CheckedPart => ({ unitId, role: 'lead', phrase: words.leadPhrase });
    await insertParts(em, [
      ...leads.map((unitId) => ({ assignmentId: id, part: lead(unitId) })),
      ...children.map((child) => ({ assignmentId: child.id, part: lead(child.unitId) })),
      ...coordinating.map((part) => ({ assignmentId: id, part })),
    ]);
    await insertRows(
      em,
      'cascade_link',
      (input.carriesOut ?? []).map((upperId) => ({ assignment_id: id, upper_id: upperId })),
    );
    const { deadlinePhrase, lastDay, lastTime, recurring } = term;
    const facts = { directiveId: directive.id, ...words, deadlinePhrase, lastDay, lastTime, recurring };
    const told = { ...facts, leadBasis: basis, monitoringOfficerId: officerId, isGroup: children.length > 0 };
    const parts = partsForTrail([...leads.map(lead), ...coordinating]);
    await recordAssignments(em, directive.id, { at, action: 'assignment.create' }, [
      { id, after: { ...told, ...parts, carriesOut: input.carriesOut ?? [] } },
      ...children.map((child) => ({ id: child.id, after: { parentId: id, leads: [child.unitId] } })),
    ]);
    const given = (assignmentId: string, leadUnitIds: readonly string[]): EventFacts => ({
      event: 'assign',
      id: assignmentId,
      assignmentId,
      leadUnitIds,
      // Who coordinates a fan-out is told once, of its parent.
      coordinatingUnitIds: assignmentId === id ? coordinating.flatMap(({ unitId }) => unitId ?? []) : [],
      monitoringOfficerId: officerId,
      lastDay,
      byId: caller.personId,
    });
    await this.teller.tell(
      em,
      [given(id, leads), ...children.map((child) => given(child.id, [child.unitId]))],
      rules,
    );
    return id;
  }

  private async addressees(
    em: EntityManager,
    { leads = [], groupId, leadBasis }: Omit<CreateAssignmentDto, 'directiveId'>,
    issuedOn: string,
  ): Promise<{ leads: readonly string[]; members: readonly string[]; basis: LeadBasis }> {
    if (groupId === undefined) return { leads, members: [], basis: settleLeadBasis(leads, leadBasis) };
    if (leads.length > 0) throw invalidAt('/groupId', 'chọn một: leads hoặc groupId');
    const members = await membersOn(em, groupId, issuedOn);
    if (members === null) throw invalidAt('/groupId', 'không có nhóm đơn vị này');
    if (members.length === 0)
      throw invalidAt('/groupId', 'nhóm không có thành viên nào vào ngày ban hành văn bản');
    if (members.length > LARGEST_GROUP) throw groupTooLarge(members.length);
    return { leads: [], members, basis: 'single' };
  }

  /** Everything the input names must be there. */
  private async requireNamed(
    em: EntityManager,
    input: Omit<CreateAssignmentDto, 'directiveId'>,
    directive: IssuedDirective,
  ): Promise<void> {
    const { leads = [], coordinating = [], carriesOut = [] } = input;
    await requireUnits(
      em,
      [
        ...leads.map((id, i) => ({ id, at: `/leads/${i}` })),
        ...coordinating.flatMap(({ unitId }, i) =>
          unitId ? [{ id: unitId, at: `/coordinating/${i}/unitId` }] : [],
        ),
      ],
      directive.issuedOn,
    );
    if (carriesOut.length === 0) return;
    const uppers = await em.findBy(Assignment, { id: In(carriesOut) });
    const errors = carriesOut.flatMap((id, i) => {
      const upper = uppers.find((a) => a.id === id);
      const pointer = `/carriesOut/${i}`;
      if (!upper) return [{ pointer, detail: 'không có nhiệm vụ này' }];
      if (upper.directiveId === directive.id) return [{ pointer, detail: 'thuộc chính văn bản này' }];
      return [];
    });
    if (errors.length > 0) throw invalidAssignment(errors);
  }
}

/** Writes who takes part in what. */
export async function insertParts(
  em: EntityManager,
  parts: readonly { readonly assignmentId: string; readonly part: CheckedPart }[],
): Promise<void> {
  await insertRows(
    em,
    'participation',
    parts.map(({ assignmentId, part: { unitId, role, phrase } }) => ({
      id: newId(),
      assignment_id: assignmentId,
      unit_id: unitId,
      role,
      phrase,
    })),
  );
}
