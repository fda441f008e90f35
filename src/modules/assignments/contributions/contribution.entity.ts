import { Entity } from 'typeorm';
import { AtInstant, Id, OnDate, Ref, Text, Version } from '../../../database/columns.js';

/**
 * What a coordinating unit is to do for an assignment (phần việc phối hợp), by its own last day, and its report. Kept
 * beside the participation, which is written anew whenever who takes part is edited.
 */
@Entity('contribution')
export class Contribution {
  @Id() id: string;
  @Ref() assignmentId: string;
  @Ref() unitId: string;
  @Text() content: string;
  @OnDate({ nullable: true }) lastDay: string | null;
  /** The last day first set; stays when a later one is set. */
  @OnDate({ nullable: true }) originalLastDay: string | null;
  @Ref() setById: string;
  @OnDate() setOn: string;
  @AtInstant() setAt: string;
  @Text({ nullable: true }) report: string | null;
  @Ref({ nullable: true }) reportedById: string | null;
  @OnDate({ nullable: true }) reportedOn: string | null;
  @AtInstant({ nullable: true }) reportedAt: string | null;
  @Version() version: number;
}
