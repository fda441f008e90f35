import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { type ExpectedVersion, refuseStale } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import {
  answering,
  type Answering,
  CAUSE_NAMES,
  type Cause,
  refusalOfPlan,
} from '../../domain/acknowledgement/index.js';
import { isOwed } from '../../domain/lifecycle/lifecycle.js';
import { contentIn, isSecret } from '../../domain/secrecy/secrecy.js';
import { formatVietnameseDate, type LocalDate } from '../../domain/time/local-date.js';
import { type Assignment, RecordStep, stateOf, visibleAssignment } from '../assignments/index.js';
import { secrecyOf, secretContent } from '../directives/index.js';
import { cancelRung } from '../notices/index.js';
import { Person } from '../people/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { answered, noSuchPerson, notOwed, notYours, planRefused } from './acknowledgement-errors.js';
import { Acknowledgement } from './entities/acknowledgement.entity.js';
import { readLadder } from './read-ladder.js';

export interface WantedAcknowledgement {
  readonly rung: 1 | 2 | 3;
  readonly cause: Cause;
  readonly causeNote: string;
  readonly responsibleId: string | null;
  readonly responsible: string;
  readonly plan: string;
  readonly planOn: LocalDate;
  readonly expected: ExpectedVersion | null;
}

/** Answering an escalation (đã nắm): the rung falls silent until the plan's date, in the same transaction. */
@Injectable()
export class Acknowledge {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACKNOWLEDGEMENT.*`, `SECRECY.CONTENT_REFUSED`, `REQUEST.*` */
  async acknowledge(caller: Caller, id: string, wanted: WantedAcknowledgement): Promise<void> {
    const rules = await this.rules.forPlanning();
    const at = toInstant(rules.now.epochMs);
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      const as = await answerAs(em, caller, assignment, wanted.rung, rules);
      refuseStale(wanted.expected, assignment.version, stateOf(assignment));
      const { policy, calendar, now } = rules;
      const refused = refusalOfPlan(wanted.planOn, now.date, policy.acknowledgement, calendar);
      if (refused) throw planRefused(refused);
      const said = await saidOf(em, assignment, wanted);
      const { rung, cause, planOn } = wanted;
      await em.insert(Acknowledgement, {
        id: newId(),
        assignmentId: id,
        rung,
        lastDay: as.lastDay,
        unitIds: [...as.unitIds],
        cause,
        ...said,
        planOn,
        byId: caller.personId,
        onBehalfOfId: as.onBehalfOfId,
        at,
      });
      await cancelRung(
        em,
        { assignmentId: id, rung, unitIds: as.unitIds },
        {
          reason: `Bậc ${rung} đã được xác nhận đã nắm, kế hoạch khắc phục đến ${formatVietnameseDate(planOn)}.`,
          at,
        },
      );
      const { responsible, plan, causeNote } = said;
      const happened = {
        step: 'acknowledge' as const,
        to: assignment.lifecycle,
        note: plan && `Nguyên nhân: ${causeNote || CAUSE_NAMES[cause]}. Kế hoạch: ${plan}`,
        detail: { acknowledgement: { rung, cause, responsible, plan, planOn } },
        expected: wanted.expected,
        onBehalfOfId: as.onBehalfOfId,
      };
      await this.history.record(em, caller.personId, assignment, happened, rules);
    });
  }
}

async function answerAs(
  em: EntityManager,
  caller: Caller,
  assignment: Assignment,
  wanted: 1 | 2 | 3,
  { policy, directory }: PlanningRules,
): Promise<Answering> {
  const rung = policy.escalation.rungs.find((each) => each.rung === wanted);
  if (!rung) throw notYours();
  const as = answering(caller, rung, await readLadder(em, assignment), directory);
  if (as === 'stranger') throw notYours();
  if (!isOwed(assignment.lifecycle)) throw notOwed();
  if (as === 'answered') throw answered();
  return as;
}

type Said = Pick<Acknowledgement, 'causeNote' | 'responsibleId' | 'responsible' | 'plan'>;

/** What is said, complete; of a secret directive nothing but who and when. */
async function saidOf(
  em: EntityManager,
  { directiveId }: Assignment,
  { cause, causeNote, responsibleId, responsible, plan }: WantedAcknowledgement,
): Promise<Said> {
  const secret = isSecret(await secrecyOf(em, directiveId));
  const words = contentIn({ causeNote, responsible, plan }, ['causeNote', 'responsible', 'plan']);
  if (secret && words.length > 0) throw secretContent(words);
  const missing = [
    ...(!secret && plan.trim() === '' ? [['/plan', 'phải nêu kế hoạch khắc phục'] as const] : []),
    ...(!secret && cause === 'other' && causeNote.trim() === ''
      ? [['/causeNote', 'phải nói rõ nguyên nhân'] as const]
      : []),
    ...(responsibleId === null && !secret && responsible.trim() === ''
      ? [['/responsible', 'phải nêu ai chịu trách nhiệm'] as const]
      : []),
  ];
  if (missing.length > 0) throw malformedRequest(missing.map(([pointer, detail]) => ({ pointer, detail })));
  const person =
    responsibleId === null ? null : await em.findOneBy(Person, { id: responsibleId, active: true });
  if (responsibleId !== null && !person) throw noSuchPerson();
  return {
    causeNote: causeNote.trim(),
    responsibleId,
    responsible: person?.name ?? responsible.trim(),
    plan: plan.trim(),
  };
}
