import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import { lapseExtension, RecordStep } from '../assignments/index.js';
import { addLink, type Directive } from '../directives/index.js';
import { cancelFormerTerm, cancelReminding } from '../notices/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import type { AmendmentDto, AmendmentInput } from './amendment.dto.js';
import { amendmentChanged } from './amendment-errors.js';
import { describeAmendment } from './describe-amendment.js';
import { planAmendment, type PlannedAmendment } from './plan-amendment.js';

/** An amending document and the many terms it changes: all of them in one step, or none. */
@Injectable()
export class Amendments {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /** What applying it would do; writes nothing. @throws DomainError as {@link planAmendment} */
  async preview(caller: Caller, amendingId: string, input: AmendmentInput): Promise<AmendmentDto> {
    const em = this.database.read;
    return describeAmendment(em, await planAmendment(em, caller, amendingId, input, await this.rules.at()));
  }

  /**
   * Applies what was previewed.
   * @throws DomainError as {@link planAmendment}; `AMENDMENT.CHANGED` where it would be something else now
   */
  async apply(
    caller: Caller,
    amendingId: string,
    { digest, ...input }: AmendmentInput & { readonly digest: string },
  ): Promise<AmendmentDto> {
    const rules = await this.rules.forPlanning();
    return this.database.transaction(async ({ em }) => {
      const plan = await planAmendment(em, caller, amendingId, input, rules);
      if (plan.digest !== digest) throw amendmentChanged(plan.digest);
      const described = await describeAmendment(em, plan);
      await addLink(em, plan.amending, 'amends', plan.target, toInstant(rules.now.epochMs));
      for (const each of plan.planned) {
        if (each.effect === 'new_term') await this.amendTerm(em, caller, plan.amending, each, rules);
        if (each.effect === 'withdrawn') await this.withdraw(em, caller, plan.amending, each, rules);
      }
      return { ...described, linked: true };
    });
  }

  private async amendTerm(
    em: EntityManager,
    caller: Caller,
    amending: Directive,
    { assignment, after }: PlannedAmendment,
    rules: PlanningRules,
  ): Promise<void> {
    const { id, lifecycle, lastDay, originalLastDay } = assignment;
    const happened = {
      step: 'amend_term' as const,
      to: lifecycle,
      note: byDocument(amending),
      detail: {
        amendedBy: { id: amending.id, number: amending.number },
        ...(lastDay === after.lastDay ? {} : { lastDay: { from: lastDay, to: after.lastDay } }),
      },
      changes: { ...after, originalLastDay: originalLastDay ?? after.lastDay },
      expected: null,
      told: onceAFanOut(assignment.parentId),
    };
    await this.history.record(em, caller.personId, assignment, happened, rules);
    if (lastDay === after.lastDay) return;
    await cancelFormerTerm(em, { id, formerLastDay: lastDay }, cancelling(amending, rules));
  }

  private async withdraw(
    em: EntityManager,
    caller: Caller,
    amending: Directive,
    { assignment }: PlannedAmendment,
    rules: PlanningRules,
  ): Promise<void> {
    const at = toInstant(rules.now.epochMs);
    const happened = {
      step: 'withdraw' as const,
      to: 'withdrawn' as const,
      note: byDocument(amending),
      detail: { amendedBy: { id: amending.id, number: amending.number } },
      changes: await lapseExtension(em, assignment, 'withdraw', at),
      expected: null,
      told: onceAFanOut(assignment.parentId),
    };
    await this.history.record(em, caller.personId, assignment, happened, rules);
    await cancelReminding(em, assignment.id, cancelling(amending, rules));
  }
}

const byDocument = ({ number }: Directive): string => `Theo văn bản ${number}`;

/** Who coordinates a fan-out is told of its parent, not of every child. */
const onceAFanOut = (parentId: string | null) => (parentId === null ? {} : { coordinatingUnitIds: [] });

const cancelling = ({ number }: Directive, { now }: PlanningRules) => ({
  reason: `Thời hạn hoặc nhiệm vụ được sửa đổi theo văn bản ${number} trước khi thư gửi đi.`,
  at: toInstant(now.epochMs),
});
