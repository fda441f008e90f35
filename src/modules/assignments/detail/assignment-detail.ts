import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { NameDto } from '../../../common/http/name.dto.js';
import { Database } from '../../../database/database.js';
import { sightOf, stepsOpenTo } from '../../../domain/access/assignment-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import { isPermitted } from '../../../domain/access/permissions.js';
import { isEnded, type Step } from '../../../domain/lifecycle/lifecycle.js';
import { Directive } from '../../directives/index.js';
import { Person } from '../../people/index.js';
import { type PlanningRules, type Rules, RulesService } from '../../rules/index.js';
import { Unit } from '../../units/index.js';
import { Assignment } from '../entities/assignment.entity.js';
import { AssignmentStep } from '../entities/assignment-step.entity.js';
import { Participation } from '../entities/participation.entity.js';
import { type TimedRow, timingReader } from '../row-timing.js';
import { sightCondition } from '../sight.js';
import { visibleAssignment } from '../visible-assignments.js';
import type {
  AssignmentDetailDto,
  CoordinatorDto,
  MembersDto,
  ResponsibleHeadDto,
  TakenStepDto,
} from './assignment-detail.dto.js';
import { linkedAssignments } from './linked-assignments.js';

/** Everything about one assignment that its reader may see. */
@Injectable()
export class AssignmentDetail {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND` */
  async of(caller: Caller, id: string): Promise<AssignmentDetailDto> {
    const em = this.database.read;
    const a = await visibleAssignment(em, caller, id);
    const rules = await this.rules.forPlanning();
    const directive = await em.findOneByOrFail(Directive, { id: a.directiveId });
    const parts = await partsOf(em, a);
    const leads = parts.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []));
    const leadIds = leads.map((unit) => unit.id);
    const officer = a.monitoringOfficerId ? await em.findOneBy(Person, { id: a.monitoringOfficerId }) : null;
    return {
      id: a.id,
      directive: { id: directive.id, number: directive.number, issuedOn: directive.issuedOn },
      parentId: a.parentId,
      isGroup: a.isGroup,
      clause: a.clause,
      content: a.content,
      expectedOutput: a.expectedOutput,
      leads,
      leadBasis: a.leadBasis,
      leadPhrase: a.leadPhrase,
      coordinating: parts.flatMap(({ role, unit, phrase }): CoordinatorDto[] =>
        role === 'coordinating' ? [{ unit, phrase }] : [],
      ),
      responsibleHeads: await headsOf(em, leadIds, rules),
      deadlinePhrase: a.deadlinePhrase,
      deadlineRule: a.deadlineRule,
      lastDay: a.lastDay,
      lastTime: a.lastTime,
      originalLastDay: a.originalLastDay,
      recurring: a.recurring,
      monitoringOfficer: officer && { id: officer.id, name: officer.name },
      lifecycle: a.lifecycle,
      ...timingReader(rules)(a),
      assignedAt: a.assignedAt,
      submittedAt: a.submittedAt,
      completedAt: a.completedAt,
      steps: await stepsOf(em, a.id),
      ...(await linkedAssignments(em, caller, a.id)),
      members: a.isGroup ? await membersOf(em, caller, a.id, rules) : null,
      openSteps: openSteps(caller, a, leadIds),
      editable: isPermitted(caller, 'assignment.write') && !isEnded(a.lifecycle),
      updatedAt: a.updatedAt,
      version: a.version,
    };
  }
}

/** A fan-out is done by its members: it can only be withdrawn as a whole. */
function openSteps(caller: Caller, { isGroup, lifecycle }: Assignment, leadIds: readonly string[]): Step[] {
  const steps = stepsOpenTo(caller, lifecycle, leadIds);
  return isGroup ? steps.filter((step) => step === 'withdraw') : steps;
}

interface Part {
  readonly role: 'lead' | 'coordinating';
  readonly phrase: string | null;
  readonly unit: NameDto | null;
}

/** Who coordinates a fan-out coordinates each of its children. */
async function partsOf(em: EntityManager, { id, parentId }: Assignment): Promise<Part[]> {
  const query = em
    .createQueryBuilder(Participation, 'p')
    .leftJoin(Unit, 'u', 'u.id = p.unit_id')
    .select('p.role', 'role')
    .addSelect('p.phrase', 'phrase')
    .addSelect('u.id', 'unitId')
    .addSelect('u.name', 'unitName')
    .where('p.assignment_id = :id', { id })
    .orderBy('p.id');
  if (parentId) query.orWhere("p.assignment_id = :parentId AND p.role = 'coordinating'", { parentId });
  const rows = await query.getRawMany<
    Omit<Part, 'unit'> & { unitId: string | null; unitName: string | null }
  >();
  return rows.map(({ role, phrase, unitId, unitName }) => ({
    role,
    phrase,
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
  }));
}

async function headsOf(
  em: EntityManager,
  unitIds: readonly string[],
  { directory }: PlanningRules,
): Promise<ResponsibleHeadDto[]> {
  const heads = unitIds.map((unitId) => ({ unitId, head: directory.headOf(unitId) }));
  const ids = heads.flatMap(({ head }) => (head ? [head.personId] : []));
  const people = ids.length === 0 ? [] : await em.findBy(Person, { id: In(ids) });
  return heads.map(({ unitId, head }) => {
    const person = people.find((p) => p.id === head?.personId);
    return {
      unitId,
      person: person ? { id: person.id, name: person.name } : null,
      capacity: head?.capacity ?? null,
    };
  });
}

async function stepsOf(em: EntityManager, assignmentId: string): Promise<TakenStepDto[]> {
  const rows = await em
    .createQueryBuilder(AssignmentStep, 's')
    .innerJoin(Person, 'p', 'p.id = s.by_id')
    .select('s.step', 'step')
    .addSelect('s.from_state', 'from')
    .addSelect('s.to_state', 'to')
    .addSelect('s.note', 'note')
    .addSelect('s.percent', 'percent')
    .addSelect('s.at', 'at')
    .addSelect('p.id', 'personId')
    .addSelect('p.name', 'personName')
    .where('s.assignment_id = :assignmentId', { assignmentId })
    .orderBy('s.at')
    .addOrderBy('s.id')
    .getRawMany<Omit<TakenStepDto, 'by'> & { personId: string; personName: string }>();
  return rows.map(({ personId, personName, ...step }) => ({
    ...step,
    by: { id: personId, name: personName },
  }));
}

async function membersOf(
  em: EntityManager,
  caller: Caller,
  parentId: string,
  rules: Rules,
): Promise<MembersDto> {
  const query = em
    .createQueryBuilder(Assignment, 'a')
    .select('a.lifecycle', 'lifecycle')
    .addSelect('a.assigned_on', 'assignedOn')
    .addSelect('a.last_day', 'lastDay')
    .addSelect('a.last_time', 'lastTime')
    .addSelect('a.submitted_at', 'submittedAt')
    .addSelect('a.submitted_on', 'submittedOn')
    .where('a.parent_id = :parentId', { parentId });
  const seen = sightCondition(sightOf(caller), 'a', false);
  if (seen) query.andWhere(seen.sql, { ...seen.values });
  const rows = await query.getRawMany<TimedRow>();
  const judge = timingReader(rules);
  return {
    total: rows.length,
    byLifecycle: tally(rows.map((row) => row.lifecycle)),
    byTiming: tally(rows.map((row) => judge(row).timing)),
  };
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
