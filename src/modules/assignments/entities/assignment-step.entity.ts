import { Entity } from 'typeorm';
import type { Cause } from '../../../domain/acknowledgement/index.js';
import type { Happening } from '../../../domain/lifecycle/happening.js';
import type { Lifecycle } from '../../../domain/lifecycle/lifecycle.js';
import type { NameDto } from '../../../common/http/name.dto.js';
import type { Account } from '../../../domain/evidence/index.js';
import type { NamedFile } from '../../evidence/index.js';
import { AtInstant, Id, Int, Json, Ref, Text, Word } from '../../../database/columns.js';

/** What a step changed beside the state, as it was called then. */
export interface StepDetail {
  readonly leads?: { readonly from: readonly NameDto[]; readonly to: readonly NameDto[] };
  readonly lastDay?: { readonly from: string | null; readonly to: string | null };
  /** The request for more time it is about. */
  readonly extension?: { readonly requestId: string; readonly proposedDay: string };
  /** By which document a term was amended. */
  readonly amendedBy?: { readonly id: string; readonly number: string };
  /** Whom it was delegated to before and after; null: nobody. */
  readonly delegate?: { readonly from: NameDto | null; readonly to: NameDto | null };
  /** The part of a coordinating unit it is about. */
  readonly contribution?: {
    readonly unit: NameDto;
    readonly content: string | null;
    readonly lastDay: string | null;
  };
  /** The last day of the occurrence it is about. */
  readonly occurrence?: string;
  /** The evidence it names, by content. */
  readonly files?: readonly NamedFile[];
  /** What it accounts for, as said then. */
  readonly account?: Account;
  /** The obstacle it is about, and whom that waits for. */
  readonly obstacle?: { readonly id: string; readonly title: string; readonly waitingFor: string | null };
  /** The rung answered, and the recovery plan's date. */
  readonly acknowledgement?: {
    readonly rung: number;
    readonly cause: Cause;
    readonly responsible: string;
    readonly plan: string;
    readonly planOn: string;
  };
}

/** One step of an assignment's life: who took it, when, from which state to which, and what was said. */
@Entity('assignment_step')
export class AssignmentStep {
  @Id() id: string;
  @Ref() assignmentId: string;
  @Word() step: Happening;
  @Word() fromState: Lifecycle;
  @Word() toState: Lifecycle;
  @Text() note: string;
  @Int({ nullable: true }) percent: number | null;
  @Json({ nullable: true }) detail: StepDetail | null;
  @Ref() byId: string;
  /** In whose place he did it. */
  @Ref({ nullable: true }) onBehalfOfId: string | null;
  @AtInstant() at: string;
}
