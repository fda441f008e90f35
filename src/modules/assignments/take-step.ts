import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ExpectedVersion, refuseStale } from '../../common/http/expected-version.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { partyOnBehalfOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { type Lifecycle, nextLifecycle, type Step, STEP_RULES } from '../../domain/lifecycle/lifecycle.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { Assignment } from './entities/assignment.entity.js';
import { type HappenedStep, RecordStep } from './record-step.js';
import { type Said, TakeReport } from './report-effects.js';
import { applyEffects, type WantedEffects } from './step-effects.js';
import { refuseOthers, stateOf, stepNotAllowed } from './step-refusals.js';
import { leadUnitIdsOf, visibleAssignment } from './visible-assignments.js';

/** A step somebody wants to take, and what he says about it. */
export interface WantedStep extends WantedEffects, Said {
  readonly percent?: number;
  readonly expected: ExpectedVersion | null;
}

/** Who takes a step, and who is told otherwise than usual. */
interface Taking {
  readonly caller: Caller;
  readonly onBehalfOfId: string | null;
  readonly told: HappenedStep['told'];
}

/** Taking a step of the lifecycle. Of two people who take one at the same time, one succeeds. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly reports: TakeReport,
    private readonly history: RecordStep,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ASSIGNMENT.STEP_NOT_ALLOWED`, `REQUEST.STALE_VERSION`; what {@link TakeReport} throws */
  async take(caller: Caller, id: string, wanted: WantedStep): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      const leadUnitIds = await leadUnitIdsOf(em, id);
      refuseOthers(caller, leadUnitIds, assignment, wanted.step);
      refuseStale(wanted.expected, assignment.version, stateOf(assignment));
      if (nextLifecycle(assignment.lifecycle, wanted.step) === null)
        throw stepNotAllowed(assignment, wanted.step);
      const onBehalfOfId = partyOnBehalfOf(caller, leadUnitIds, STEP_RULES[wanted.step].by);
      for (const each of [assignment, ...(await this.children(em, assignment, wanted.step))]) {
        // Who coordinates a fan-out is told of its parent, not of every member's task.
        const told = each === assignment ? {} : { coordinatingUnitIds: [] };
        await this.apply(em, { caller, onBehalfOfId, told }, each, wanted, rules);
      }
    });
  }

  /** What is done with a fan-out is done with those of its members' tasks that allow it. */
  private async children(em: EntityManager, { id, isGroup }: Assignment, step: Step): Promise<Assignment[]> {
    if (!isGroup) return [];
    const children = await em.find(Assignment, { where: { parentId: id }, order: { id: 'ASC' } });
    return children.filter((child) => nextLifecycle(child.lifecycle, step) !== null);
  }

  private async apply(
    em: EntityManager,
    { caller, onBehalfOfId, told }: Taking,
    assignment: Assignment,
    { note, percent, expected, ...wanted }: WantedStep,
    rules: PlanningRules,
  ): Promise<void> {
    const { id, lifecycle } = assignment;
    const before = wanted.step === 'resume' ? await suspendedFrom(em, id) : undefined;
    const to = nextLifecycle(lifecycle, wanted.step, before);
    if (to === null) throw stepNotAllowed(assignment, wanted.step);
    const said = await this.reports.take(em, assignment, { ...wanted, note }, rules);
    const done = await applyEffects(em, assignment, wanted, rules.now);
    const detail = said.detail || done.detail ? { ...said.detail, ...done.detail } : null;
    const changes = { ...said.changes, ...done.changes };
    const step = {
      step: wanted.step,
      to,
      note,
      percent,
      detail,
      changes,
      expected,
      told: { ...told, ...done.told },
      onBehalfOfId,
    };
    await this.history.record(em, caller.personId, assignment, step, rules);
  }
}

async function suspendedFrom(em: EntityManager, assignmentId: string): Promise<Lifecycle | undefined> {
  const [suspension] = await selectRows<{ state: Lifecycle }>(
    em,
    `SELECT from_state AS state FROM assignment_step
     WHERE assignment_id = :assignmentId AND step = 'suspend' ORDER BY at DESC, id DESC LIMIT 1`,
    { assignmentId },
  );
  return suspension?.state;
}
