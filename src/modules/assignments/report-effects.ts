import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError, type FieldError } from '../../common/errors/domain-error.js';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { toInstant } from '../../database/columns.js';
import { type Account, missingOf, type Requirement, resourceProblem } from '../../domain/evidence/index.js';
import type { Step } from '../../domain/lifecycle/lifecycle.js';
import { contentIn, isSecret } from '../../domain/secrecy/secrecy.js';
import { secrecyOf, secretContent } from '../directives/index.js';
import { NamedFiles } from '../evidence/index.js';
import type { Rules } from '../rules/index.js';
import { invalidAssignment } from './edit/refusals.js';
import type { Assignment } from './entities/assignment.entity.js';
import type { StepDetail } from './entities/assignment-step.entity.js';

/** What somebody says along with a step: words, evidence, an account from input to output. */
export interface Said extends Account {
  readonly step: Step;
  readonly note: string;
  /** Ids of evidence files. */
  readonly files?: readonly string[];
}

/** What that changes of the assignment, and what its record says of it. */
export interface ReportEffects {
  readonly changes: Pick<Partial<Assignment>, 'inputs' | 'deliveredOutput' | 'effect'>;
  readonly detail: Pick<StepDetail, 'files' | 'account'> | null;
}

/** The steps nobody takes without a word, and what that word is called. */
const NEEDS_WORDS: Partial<Record<Step, 'note' | 'reason'>> = {
  progress: 'note',
  submit: 'note',
  return: 'note',
  decline: 'reason',
  suspend: 'reason',
  reassign: 'reason',
  withdraw: 'reason',
  reopen: 'reason',
};

/** Checks what is said along with a step, and names the evidence. */
@Injectable()
export class TakeReport {
  constructor(private readonly evidence: NamedFiles) {}

  /**
   * @throws DomainError `SECRECY.CONTENT_REFUSED`, `REQUEST.INVALID`, `ASSIGNMENT.REPORT_INCOMPLETE`, `ASSIGNMENT.INVALID`,
   *   and what naming files throws
   */
  async take(
    em: EntityManager,
    { id, directiveId }: Pick<Assignment, 'id' | 'directiveId'>,
    said: Said,
    { policy, now }: Rules,
  ): Promise<ReportEffects> {
    if (isSecret(await secrecyOf(em, directiveId))) {
      refuseWords(said);
      return { changes: {}, detail: null };
    }
    requireWords(said);
    const account = accountOf(said);
    if (said.step === 'submit') {
      requireComplete(missingOf(policy.submission.requires, account, said.files?.length ?? 0));
    }
    const files = await this.evidence.name(em, id, said.files ?? [], toInstant(now.epochMs));
    const detail = {
      ...(files.length > 0 ? { files } : {}),
      ...(Object.keys(account).length > 0 ? { account } : {}),
    };
    return { changes: account, detail: Object.keys(detail).length > 0 ? detail : null };
  }
}

/** Of a secret directive it is known that something was done, by whom and when; not what. */
function refuseWords(said: Said): void {
  const word = NEEDS_WORDS[said.step] ?? 'note';
  const fields = contentIn(said, ['note', 'files', 'inputs', 'deliveredOutput', 'effect']);
  if (fields.length > 0) throw secretContent(fields.map((field) => (field === 'note' ? word : field)));
}

function requireWords({ step, note }: Said): void {
  const word = NEEDS_WORDS[step];
  if (word !== undefined && note.trim() === '') {
    throw malformedRequest([{ pointer: `/${word}`, detail: 'không được để trống' }]);
  }
}

/** What is said of input, product and effect; what is not said stays as it was reported before. */
function accountOf({ inputs, deliveredOutput, effect }: Said): ReportEffects['changes'] {
  const errors = (inputs ?? []).flatMap((resource, i): FieldError[] => {
    const detail = resourceProblem(resource);
    return detail === null ? [] : [{ pointer: `/inputs/${i}`, detail }];
  });
  if (errors.length > 0) throw invalidAssignment(errors);
  return {
    ...(inputs ? { inputs } : {}),
    ...(deliveredOutput ? { deliveredOutput: deliveredOutput.trim() } : {}),
    ...(effect ? { effect: effect.trim() } : {}),
  };
}

const MISSING: Readonly<Record<Requirement, readonly [field: string, words: string]>> = {
  evidence: ['files', 'tệp minh chứng'],
  inputs: ['inputs', 'nguồn lực đầu vào'],
  deliveredOutput: ['deliveredOutput', 'sản phẩm đã giao'],
  effect: ['effect', 'hiệu quả'],
};

function requireComplete(missing: readonly Requirement[]): void {
  if (missing.length === 0) return;
  throw new DomainError('invalid', 'ASSIGNMENT.REPORT_INCOMPLETE', {
    title: 'The report lacks what the policy asks for',
    detail: `Báo cáo hoàn thành còn thiếu: ${missing.map((each) => MISSING[each][1]).join(', ')}. Hãy bổ sung rồi gửi lại.`,
    errors: missing.map((each) => ({
      pointer: `/${MISSING[each][0]}`,
      detail: `phải có ${MISSING[each][1]} theo chính sách theo dõi`,
    })),
    facts: { missing },
  });
}
