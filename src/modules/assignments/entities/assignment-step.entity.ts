import { Entity } from 'typeorm';
import type { Lifecycle, Step } from '../../../domain/lifecycle/lifecycle.js';
import type { NameDto } from '../../../common/http/name.dto.js';
import { AtInstant, Id, Int, Json, Ref, Text, Word } from '../../../database/columns.js';

/** What a step changed beside the state, as it was called then. */
export interface StepDetail {
  readonly leads?: { readonly from: readonly NameDto[]; readonly to: readonly NameDto[] };
  readonly lastDay?: { readonly from: string | null; readonly to: string };
}

/** One step of an assignment's life: who took it, when, from which state to which, and what was said. */
@Entity('assignment_step')
export class AssignmentStep {
  @Id() id: string;
  @Ref() assignmentId: string;
  @Word() step: Step;
  @Word() fromState: Lifecycle;
  @Word() toState: Lifecycle;
  @Text() note: string;
  @Int({ nullable: true }) percent: number | null;
  @Json({ nullable: true }) detail: StepDetail | null;
  @Ref() byId: string;
  @AtInstant() at: string;
}
