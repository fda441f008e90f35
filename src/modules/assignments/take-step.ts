import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { selectRows, updateVersion } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { changedFields, type Fields } from '../../domain/audit/index.js';
import { type Lifecycle, nextLifecycle, type Step } from '../../domain/lifecycle/lifecycle.js';
import { type OfficeTime, officeTimeAt } from '../../domain/time/office-time.js';
import { RulesService } from '../rules/index.js';
import { Assignment } from './entities/assignment.entity.js';
import { AssignmentStep } from './entities/assignment-step.entity.js';
import { recordAssignments } from './record-assignment.js';
import { applyEffects, type WantedEffects } from './step-effects.js';
import { refuseOthers, stateOf, stepNotAllowed } from './step-refusals.js';
import { leadUnitIdsOf, visibleAssignment } from './visible-assignments.js';

/** A step somebody wants to take, and what he says about it. */
export interface WantedStep extends WantedEffects {
  readonly note: string;
  readonly percent?: number;
  readonly expected: ExpectedVersion | null;
}

/** Taking a step of the lifecycle. Of two people who take one at the same time, one succeeds. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `ASSIGNMENT.STEP_NOT_ALLOWED`, `REQUEST.STALE_VERSION` */
  async take(caller: Caller, id: string, wanted: WantedStep): Promise<void> {
    const { policy } = await this.rules.at();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      refuseOthers(caller, await leadUnitIdsOf(em, id), assignment, wanted.step);
      refuseStale(wanted.expected, assignment.version, stateOf(assignment));
      if (nextLifecycle(assignment.lifecycle, wanted.step) === null)
        throw stepNotAllowed(assignment, wanted.step);
      const now = officeTimeAt(this.clock.now(), policy.zone);
      for (const each of [assignment, ...(await this.children(em, assignment, wanted.step))]) {
        await this.apply(em, caller, each, wanted, now);
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
    caller: Caller,
    assignment: Assignment,
    wanted: WantedStep,
    now: OfficeTime,
  ): Promise<void> {
    const { id, lifecycle } = assignment;
    const { step, note, percent, expected } = wanted;
    const at = toInstant(now.epochMs);
    const before = step === 'resume' ? await suspendedFrom(em, id) : undefined;
    const to = nextLifecycle(lifecycle, step, before);
    if (to === null) throw stepNotAllowed(assignment, step);
    const { changes, detail } = await applyEffects(em, assignment, wanted, now);
    if (!(await updateVersion(em, Assignment, assignment, { ...changes, lifecycle: to, updatedAt: at }))) {
      const current = await em.findOneByOrFail(Assignment, { id });
      throw staleVersion(expected, current.version, stateOf(current));
    }
    await em.insert(AssignmentStep, {
      id: newId(),
      assignmentId: id,
      step,
      fromState: lifecycle,
      toState: to,
      note: note.trim(),
      percent: percent ?? null,
      detail,
      byId: caller.personId,
      at,
    });
    const told = { step, note: note.trim(), percent: percent ?? null, detail };
    const change = changedFields(assignment, { ...changes, lifecycle: to });
    await recordAssignments(em, assignment.directiveId, { at, action: 'assignment.step' }, [
      { id, before: change?.before, after: { ...change?.after, ...told } as Fields },
    ]);
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
