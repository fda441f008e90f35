import { Entity } from 'typeorm';
import type { Verdict } from '../../../domain/recurrence/index.js';
import { AtInstant, Id, Int, OnDate, Ref, Text, Word } from '../../../database/columns.js';

/** A unit's report for one occurrence of a recurring duty, and what the office said to it. */
@Entity('occurrence_report')
export class OccurrenceReport {
  @Id() id: string;
  @Ref() assignmentId: string;
  /** Names the occurrence. */
  @OnDate() lastDay: string;
  /** 1, 2 …: what was returned is reported again. */
  @Int() attempt: number;
  @Text() note: string;
  @Ref() byId: string;
  @OnDate() reportedOn: string;
  @AtInstant() reportedAt: string;
  @Word({ nullable: true, length: 16 }) verdict: Verdict | null;
  @Text({ nullable: true }) verdictNote: string | null;
  @Ref({ nullable: true }) verdictById: string | null;
  @AtInstant({ nullable: true }) verdictAt: string | null;
}
