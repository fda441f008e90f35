import { Entity } from 'typeorm';
import type { MeasuredField, Verdict } from '../../../domain/intake/corrections.js';
import { AtInstant, Id, Ref, Text, Word } from '../../../database/columns.js';

/** One value as extracted beside what a person confirmed. */
@Entity('intake_field')
export class IntakeField {
  @Id() id: string;
  @Ref() intakeId: string;
  /** Null: of the header. */
  @Word({ nullable: true }) draftId: string | null;
  @Word() field: MeasuredField;
  @Text({ nullable: true }) extracted: string | null;
  @Text({ nullable: true }) confirmed: string | null;
  @Word() verdict: Verdict;
  @AtInstant() confirmedAt: string;
}
