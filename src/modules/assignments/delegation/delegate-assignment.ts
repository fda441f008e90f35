import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale } from '../../../common/http/expected-version.js';
import type { NameDto } from '../../../common/http/name.dto.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import type { Caller } from '../../../domain/access/caller.js';
import { delegatingUnitIds, mayDelegate } from '../../../domain/access/delegation.js';
import { forbidden } from '../../access/index.js';
import { RulesService } from '../../rules/index.js';
import { invalidAt } from '../edit/refusals.js';
import type { Assignment } from '../entities/assignment.entity.js';
import { RecordStep } from '../record-step.js';
import { matterNotAllowed, refuseGroup, stateOf } from '../step-refusals.js';
import { leadUnitIdsOf, visibleAssignment } from '../visible-assignments.js';

export interface WantedDelegation {
  /** Null: nobody any more. */
  readonly personId: string | null;
  readonly note: string;
  readonly expected: ExpectedVersion | null;
}

/** Delegating an assignment to a person of the lead unit (phân công), passing it on, taking it back. */
@Injectable()
export class DelegateAssignment {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /**
   * @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ASSIGNMENT.IS_GROUP`, `ACCESS.FORBIDDEN`, `ASSIGNMENT.STEP_NOT_ALLOWED`,
   *   `ASSIGNMENT.INVALID`, `DELEGATION.UNCHANGED`, `REQUEST.STALE_VERSION`
   */
  async delegate(caller: Caller, id: string, { personId, note, expected }: WantedDelegation): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      const leadUnitIds = await leadUnitIdsOf(em, id);
      refuseGroup(assignment);
      const unitIds = delegatingUnitIds(caller, leadUnitIds);
      if (unitIds.length === 0) {
        throw forbidden('Chỉ người của cơ quan chủ trì được phân công người thực hiện trong đơn vị mình.');
      }
      refuseStale(expected, assignment.version, stateOf(assignment));
      if (!mayDelegate(assignment.lifecycle)) throw matterNotAllowed(assignment, 'delegate');
      if (personId === assignment.delegateId) throw unchanged(assignment);
      const from = assignment.delegateId === null ? null : await nameOf(em, assignment.delegateId);
      const to = personId === null ? null : await this.colleague(em, unitIds, personId);
      const happened = {
        step: 'delegate' as const,
        to: assignment.lifecycle,
        note,
        detail: { delegate: { from, to } },
        changes: { delegateId: personId },
        expected,
        // Whoever it is taken from is told, too: it is no longer his.
        told: { alsoTold: [to, from].flatMap((person) => (person ? [person.id] : [])) },
      };
      await this.history.record(em, caller.personId, assignment, happened, rules);
    });
  }

  /** The delegate is a person of the delegating unit: of several co-leads each delegates to its own people. */
  private async colleague(em: EntityManager, unitIds: readonly string[], personId: string): Promise<NameDto> {
    const [person] = await selectRows<NameDto & { unitId: string | null }>(
      em,
      'SELECT id, name, unit_id AS "unitId" FROM person WHERE id = :personId AND active',
      { personId },
    );
    if (!person || person.unitId === null || !unitIds.includes(person.unitId)) {
      throw invalidAt('/personId', 'phải là một người đang làm việc ở cơ quan chủ trì của bạn');
    }
    return { id: person.id, name: person.name };
  }
}

async function nameOf(em: EntityManager, personId: string): Promise<NameDto> {
  const [person] = await selectRows<NameDto>(em, 'SELECT id, name FROM person WHERE id = :personId', {
    personId,
  });
  return { id: personId, name: person?.name ?? '' };
}

function unchanged({ delegateId }: Assignment): DomainError {
  return new DomainError('conflict', 'DELEGATION.UNCHANGED', {
    title: 'Nothing would change',
    detail:
      delegateId === null
        ? 'Nhiệm vụ chưa phân công cho ai nên không có gì để thu lại.'
        : 'Nhiệm vụ đã phân công cho người này rồi.',
    facts: { delegateId },
  });
}
