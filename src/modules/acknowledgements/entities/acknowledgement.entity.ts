import { Entity } from 'typeorm';
import type { Cause } from '../../../domain/acknowledgement/index.js';
import { AtInstant, Id, Int, Json, OnDate, Ref, Text, Word } from '../../../database/columns.js';

/** A person's answer to an escalation (đã nắm), with a recovery plan and its date. */
@Entity('acknowledgement')
export class Acknowledgement {
  @Id() id: string;
  @Ref() assignmentId: string;
  @Int() rung: 1 | 2 | 3;
  /** The last day the escalation was about. */
  @OnDate() lastDay: string;
  /** The lead units for which was answered. */
  @Json() unitIds: string[];
  @Word({ length: 32 }) cause: Cause;
  @Text() causeNote: string;
  /** Who carries the plan out: a person of the register, or as written. */
  @Ref({ nullable: true }) responsibleId: string | null;
  @Text() responsible: string;
  @Text() plan: string;
  @OnDate() planOn: string;
  @Ref() byId: string;
  @Ref({ nullable: true }) onBehalfOfId: string | null;
  @AtInstant() at: string;
}
