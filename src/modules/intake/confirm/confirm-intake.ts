import { Inject, Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { DomainError, type FieldError } from '../../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale } from '../../../common/http/expected-version.js';
import { newId } from '../../../common/ids.js';
import { toFieldErrors } from '../../../common/validation/field-errors.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { insertRows } from '../../../database/insert-rows.js';
import type { Caller } from '../../../domain/access/caller.js';
import { checkIntake, openWarnings } from '../../../domain/intake/check-intake.js';
import { correctionsOf } from '../../../domain/intake/corrections.js';
import { type Draft, type IntakeBody, keptDrafts } from '../../../domain/intake/intake.js';
import { CreateAssignment, CreateAssignmentDto } from '../../assignments/index.js';
import { AuditTrail } from '../../audit/index.js';
import { CreateDirective, CreateDirectiveDto } from '../../directives/index.js';
import { type PlanningRules, RulesService } from '../../rules/index.js';
import { bodyOf, extractionOf, Intake } from '../entities/intake.entity.js';
import { intakeClosed, intakeNotFound, notReady } from '../intake-errors.js';
import { OrganRegister } from '../organs/organ-register.js';
import { checkFacts } from '../review/check-facts.js';
import { currentOf } from '../review/edit-intake.js';
import { assignmentsOf, directiveOf } from './to-register.js';

export interface Confirmed {
  readonly directiveId: string;
  /** False where it was confirmed before. */
  readonly created: boolean;
}

/** Making directive and assignments of a reviewed intake: all of it or nothing, and once. */
@Injectable()
export class ConfirmIntake {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly organs: OrganRegister,
    private readonly directives: CreateDirective,
    private readonly assignments: CreateAssignment,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param acknowledged codes of the warnings the person has seen
   * @throws DomainError `INTAKE.NOT_READY`, `INTAKE.NOT_ACKNOWLEDGED`, `REQUEST.STALE_VERSION` and what creating throws
   */
  async confirm(
    caller: Caller,
    id: string,
    expected: ExpectedVersion,
    acknowledged: readonly string[],
  ): Promise<Confirmed> {
    const means = { rules: await this.rules.forPlanning(), organs: await this.organs.current() };
    const at = toInstant(this.clock.now());
    return this.database.transaction(async ({ em }) => {
      const seen = await em.findOneBy(Intake, { id });
      if (!seen) throw intakeNotFound();
      if (seen.state === 'open') refuseStale(expected, seen.version, currentOf(seen));
      // Of several presses at once the first gets the row; the others wait here and then find it confirmed.
      const { affected } = await em.update(
        Intake,
        { id, version: expected.version, state: 'open' },
        {
          state: 'confirmed',
          version: expected.version + 1,
          closedById: caller.personId,
          closedAt: at,
          updatedAt: at,
        },
      );
      if (affected !== 1) return this.alreadyClosed(em, id, expected);
      const body = bodyOf(seen);
      const findings = checkIntake(body, await checkFacts(em, seen, body, means));
      const open = openWarnings(findings, acknowledged);
      if (open.length > 0 || findings.some((f) => f.severity === 'error')) throw notReady(findings, open);
      const directiveId = await this.create(em, caller, body, means.rules);
      await em.update(Intake, { id }, { directiveId });
      await keepCorrections(em, seen, body, at);
      AuditTrail.record(em, {
        at,
        action: 'intake.confirm',
        subject: ['intake', id],
        before: { state: seen.state },
        after: { state: 'confirmed', directiveId, acknowledged },
      });
      return { directiveId, created: true };
    });
  }

  private async alreadyClosed(em: EntityManager, id: string, expected: ExpectedVersion): Promise<Confirmed> {
    const current = await em.findOneByOrFail(Intake, { id });
    if (current.state === 'confirmed' && current.directiveId !== null) {
      return { directiveId: current.directiveId, created: false };
    }
    if (current.state !== 'open') throw intakeClosed(current);
    refuseStale(expected, current.version, currentOf(current));
    throw new Error(`intake ${id} can be neither confirmed nor refused`);
  }

  private async create(
    em: EntityManager,
    caller: Caller,
    body: IntakeBody,
    rules: PlanningRules,
  ): Promise<string> {
    const directive = await checked(CreateDirectiveDto, directiveOf(body.header), null);
    const directiveId = await this.directives.within(em, caller, directive, rules);
    const { number, issuedOn } = directive;
    const isOfficer = caller.roles.includes('office');
    const officerId = body.header.monitoringOfficerId ?? (isOfficer ? caller.personId : null);
    for (const draft of keptDrafts(body)) {
      for (const wanted of assignmentsOf(draft, officerId)) {
        const input = await checked(CreateAssignmentDto, { ...wanted, directiveId }, draft);
        await this.assignments
          .within(em, caller, { id: directiveId, number, issuedOn }, input, rules)
          .catch((error: unknown) => {
            throw error instanceof DomainError ? aboutDraft(error, draft) : error;
          });
      }
    }
    return directiveId;
  }
}

/** What the API would check of a body it was sent. */
async function checked<T extends object>(type: new () => T, plain: object, draft: Draft | null): Promise<T> {
  const input = plainToInstance(type, plain);
  const errors = toFieldErrors(await validate(input, { whitelist: true, forbidUnknownValues: true }));
  if (errors.length === 0) return input;
  throw new DomainError('invalid', 'INTAKE.NOT_READY', {
    title: 'The intake has errors',
    detail: 'Còn chỗ phải sửa trước khi xác nhận, xem "errors".',
    errors: placed(errors, draft),
    facts: draft ? { draftId: draft.id } : {},
  });
}

/** The same refusal, told with the draft it is about. */
function aboutDraft(error: DomainError, draft: Draft): DomainError {
  return new DomainError(error.kind, error.code, {
    title: error.title,
    detail: `Mục ${draft.clause}: ${error.detail}`,
    errors: placed(error.errors, draft),
    facts: { ...error.facts, draftId: draft.id },
    cause: error,
  });
}

const placed = (errors: readonly FieldError[], draft: Draft | null): FieldError[] =>
  errors.map((e) => ({ ...e, pointer: `${draft ? `/drafts/${draft.id}` : '/header'}${e.pointer}` }));

async function keepCorrections(
  em: EntityManager,
  intake: Intake,
  body: IntakeBody,
  at: string,
): Promise<void> {
  const extraction = extractionOf(intake);
  if (!extraction) return;
  await insertRows(
    em,
    'intake_field',
    correctionsOf(extraction, body).map((c) => ({
      id: newId(),
      intake_id: intake.id,
      draft_id: c.draftId,
      field: c.field,
      extracted: c.extracted,
      confirmed: c.confirmed,
      verdict: c.verdict,
      confirmed_at: at,
    })),
  );
}
