import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NameDto } from '../../../common/http/name.dto.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import { partiesOf, sightOf, stepsOpenTo } from '../../../domain/access/assignment-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import { mayDelegate } from '../../../domain/access/delegation.js';
import { isPermitted } from '../../../domain/access/permissions.js';
import { GROUP_STEPS, isEnded, type Step } from '../../../domain/lifecycle/lifecycle.js';
import { CONTENT_OF_ASSIGNMENT, isSecret, withheldBy, withhold } from '../../../domain/secrecy/secrecy.js';
import { type PlanningRules, type Rules, RulesService } from '../../rules/index.js';
import { holdersOf } from '../../units/index.js';
import type { Assignment } from '../entities/assignment.entity.js';
import { byOriginalTerm, type TimedRow, timingReader } from '../row-timing.js';
import { contributionsTo } from '../contributions/read-contributions.js';
import { sightCondition } from '../../sight/index.js';
import { visibleAssignment } from '../visible-assignments.js';
import type {
  AssignmentDetailDto,
  CoordinatorDto,
  MembersDto,
  ResponsibleHeadDto,
  StepDetailDto,
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
    const { number, issuedOn, secrecy, officerName, delegateName } = await namesOf(em, a);
    const secret = isSecret(secrecy);
    const judge = timingReader(rules);
    const parts = await partsOf(em, a);
    const leads = parts.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []));
    const leadIds = leads.map((unit) => unit.id);
    return {
      id: a.id,
      directive: { id: a.directiveId, number, issuedOn },
      parentId: a.parentId,
      isGroup: a.isGroup,
      clause: a.clause,
      ...wordsOf(a, secret),
      withheld: withheldBy(secrecy),
      leads,
      leadBasis: a.leadBasis,
      coordinating: parts.flatMap(({ role, unit, phrase }): CoordinatorDto[] =>
        role === 'coordinating' ? [{ unit, phrase: secret ? null : phrase }] : [],
      ),
      responsibleHeads: await headsOf(em, leadIds, rules),
      deadlineRule: a.deadlineRule,
      lastDay: a.lastDay,
      lastTime: a.lastTime,
      originalLastDay: a.originalLastDay,
      recurring: a.recurring,
      monitoringOfficer:
        a.monitoringOfficerId !== null && officerName !== null
          ? { id: a.monitoringOfficerId, name: officerName }
          : null,
      delegate:
        a.delegateId !== null && delegateName !== null ? { id: a.delegateId, name: delegateName } : null,
      delegable: !a.isGroup && mayDelegate(a.lifecycle) && partiesOf(caller, leadIds).includes('lead'),
      contributions: await contributionsTo(em, a, secret, rules),
      lifecycle: a.lifecycle,
      ...judge(a),
      ...byOriginalTerm(a, judge),
      extension: a.extension,
      extensionsGranted: a.extensionsGranted,
      assignedAt: a.assignedAt,
      submittedAt: a.submittedAt,
      completedAt: a.completedAt,
      steps: await stepsOf(em, a.id, secret),
      ...(await linkedAssignments(em, caller, a.id)),
      members: a.isGroup ? await membersOf(em, caller, a.id, rules) : null,
      openSteps: openSteps(caller, a, leadIds),
      editable: isPermitted(caller, 'assignment.write') && !isEnded(a.lifecycle),
      updatedAt: a.updatedAt,
      version: a.version,
    };
  }
}

/** A fan-out is done by its members; as a whole it can only be held up or taken back. A member's part stays its own. */
function openSteps(
  caller: Caller,
  { isGroup, parentId, lifecycle }: Assignment,
  leadIds: readonly string[],
): Step[] {
  return stepsOpenTo(caller, lifecycle, leadIds).filter(
    (step) => (!isGroup || GROUP_STEPS.includes(step)) && (parentId === null || step !== 'reassign'),
  );
}

/** What the directive and the unit say of it, each in its own words; of a secret directive nothing. */
function wordsOf(a: Assignment, secret: boolean) {
  const { content, expectedOutput, leadPhrase, deadlinePhrase, inputs, deliveredOutput, effect } = a;
  const words = { content, expectedOutput, leadPhrase, deadlinePhrase, inputs, deliveredOutput, effect };
  return secret ? withhold(words, CONTENT_OF_ASSIGNMENT) : words;
}

interface Names {
  readonly number: string;
  readonly issuedOn: string;
  readonly secrecy: string;
  readonly officerName: string | null;
  readonly delegateName: string | null;
}

async function namesOf(
  em: EntityManager,
  { directiveId, monitoringOfficerId, delegateId }: Assignment,
): Promise<Names> {
  const [names] = await selectRows<Names>(
    em,
    `SELECT d.number, d.issued_on AS "issuedOn", d.secrecy, p.name AS "officerName",
            e.name AS "delegateName"
     FROM directive d
     LEFT JOIN person p ON p.id = :monitoringOfficerId
     LEFT JOIN person e ON e.id = :delegateId
     WHERE d.id = :directiveId`,
    { directiveId, monitoringOfficerId, delegateId },
  );
  if (!names) throw new Error(`no directive ${directiveId}`);
  return names;
}

interface Part {
  readonly role: 'lead' | 'coordinating';
  readonly phrase: string | null;
  readonly unit: NameDto | null;
}

/** Who coordinates a fan-out coordinates each of its children. */
async function partsOf(em: EntityManager, { id, parentId }: Assignment): Promise<Part[]> {
  const rows = await selectRows<
    Omit<Part, 'unit'> & { readonly unitId: string | null; readonly unitName: string | null }
  >(
    em,
    `SELECT p.role, p.phrase, u.id AS "unitId", u.name AS "unitName"
     FROM participation p LEFT JOIN unit u ON u.id = p.unit_id
     WHERE p.assignment_id = :id OR (p.assignment_id = :parentId AND p.role = 'coordinating')
     ORDER BY p.id`,
    { id, parentId },
  );
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
  const people =
    ids.length === 0
      ? []
      : await selectRows<NameDto>(em, 'SELECT id, name FROM person WHERE id IN (:...ids)', { ids });
  const holders = await holdersOf(em, directory, unitIds);
  return heads.map(({ unitId, head }) => {
    const person = people.find((p) => p.id === head?.personId);
    return {
      unitId,
      person: person ? { id: person.id, name: person.name } : null,
      capacity: head?.capacity ?? null,
      takenOverBy: holders.get(unitId) ?? null,
    };
  });
}

type StepRow = Omit<TakenStepDto, 'by' | 'onBehalfOf' | 'detail'> & {
  detail: string | null;
  personId: string;
  personName: string;
  absentId: string | null;
  absentName: string | null;
};

/** What was done; of a secret directive without a word of what was said or handed in. */
async function stepsOf(em: EntityManager, assignmentId: string, secret: boolean): Promise<TakenStepDto[]> {
  const rows = await selectRows<StepRow>(
    em,
    `SELECT s.step, s.from_state AS "from", s.to_state AS "to", s.note, s.percent, s.detail, s.at,
            p.id AS "personId", p.name AS "personName", b.id AS "absentId", b.name AS "absentName"
     FROM assignment_step s JOIN person p ON p.id = s.by_id
     LEFT JOIN person b ON b.id = s.on_behalf_of_id
     WHERE s.assignment_id = :assignmentId
     ORDER BY s.at, s.id`,
    { assignmentId },
  );
  return rows.map(({ personId, personName, absentId, absentName, detail, ...step }) => ({
    ...step,
    note: secret ? '' : step.note,
    detail: detail === null ? null : shownDetail(JSON.parse(detail) as StepDetailDto, secret),
    by: { id: personId, name: personName },
    onBehalfOf: absentId === null ? null : { id: absentId, name: absentName ?? '' },
  }));
}

/** Who leads and until when may be known of a secret directive, too. */
function shownDetail(detail: StepDetailDto, secret: boolean): StepDetailDto {
  if (!secret) return detail;
  const { leads, lastDay, extension, amendedBy, delegate, occurrence } = detail;
  return {
    ...(leads ? { leads } : {}),
    ...(lastDay ? { lastDay } : {}),
    ...(extension ? { extension } : {}),
    ...(amendedBy ? { amendedBy } : {}),
    ...(delegate ? { delegate } : {}),
    ...(occurrence ? { occurrence } : {}),
  };
}

async function membersOf(
  em: EntityManager,
  caller: Caller,
  parentId: string,
  rules: Rules,
): Promise<MembersDto> {
  const seen = sightCondition(sightOf(caller), 'a', false);
  const rows = await selectRows<TimedRow>(
    em,
    `SELECT a.lifecycle, a.assigned_on AS "assignedOn", a.last_day AS "lastDay", a.last_time AS "lastTime",
            a.submitted_at AS "submittedAt", a.submitted_on AS "submittedOn"
     FROM assignment a WHERE a.parent_id = :parentId${seen ? ` AND ${seen.sql}` : ''}`,
    { ...seen?.values, parentId },
  );
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
