import { Entity } from 'typeorm';
import type { Lifecycle, Step } from '../../../domain/lifecycle/lifecycle.js';
import { AtInstant, Id, Int, Ref, Text, Word } from '../../../database/columns.js';

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
  @Ref() byId: string;
  @AtInstant() at: string;
}
