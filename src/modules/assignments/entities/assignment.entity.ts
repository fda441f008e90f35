import { Entity } from 'typeorm';
import type { ExtensionAxis } from '../../../domain/extension/index.js';
import type { Resource } from '../../../domain/evidence/index.js';
import type { Lifecycle } from '../../../domain/lifecycle/lifecycle.js';
import {
  AtInstant,
  Flag,
  Id,
  Int,
  Json,
  OnDate,
  Ref,
  Text,
  Version,
  Word,
} from '../../../database/columns.js';

/** How the lead was settled: one unit; several on purpose (đồng chủ trì); or not yet, which a person must mend. */
export const LEAD_BASES = ['single', 'co_leads', 'unsettled'] as const;
export type LeadBasis = (typeof LEAD_BASES)[number];

/** One task for one lead unit (nhiệm vụ). A fan-out's parent (`isGroup`) is followed through its children. */
@Entity('assignment')
export class Assignment {
  @Id() id: string;
  @Ref() directiveId: string;
  @Ref({ nullable: true }) parentId: string | null;
  @Flag({ default: false }) isGroup: boolean;
  /** The place in the directive: `2.c`, `3.2`. */
  @Word() clause: string;
  @Text() content: string;
  @Text({ nullable: true }) expectedOutput: string | null;
  @Word() leadBasis: LeadBasis;
  /** The lead as the directive writes it. */
  @Word({ nullable: true }) leadPhrase: string | null;
  @Text({ nullable: true }) deadlinePhrase: string | null;
  @Word({ nullable: true }) deadlineRule: string | null;
  @OnDate({ nullable: true }) lastDay: string | null;
  @Word({ nullable: true, length: 5 }) lastTime: string | null;
  /** The last day first set; stays when a later one is granted. */
  @OnDate({ nullable: true }) originalLastDay: string | null;
  /** Whether more time is asked for, was granted or refused (gia hạn); the requests themselves are another feature's. */
  @Word({ length: 16, default: 'none' }) extension: ExtensionAxis;
  @Int({ default: 0 }) extensionsGranted: number;
  @Flag({ default: false }) recurring: boolean;
  @Ref({ nullable: true }) monitoringOfficerId: string | null;
  /** The person of the lead unit it was delegated to (phân công). */
  @Ref({ nullable: true }) delegateId: string | null;
  /** What went into the work, as last reported. */
  @Json({ nullable: true }) inputs: readonly Resource[] | null;
  /** The product as delivered, as last reported. */
  @Text({ nullable: true }) deliveredOutput: string | null;
  /** What changed through it, as last reported. */
  @Text({ nullable: true }) effect: string | null;
  @Word() lifecycle: Lifecycle;
  @OnDate() assignedOn: string;
  @AtInstant() assignedAt: string;
  @AtInstant({ nullable: true }) submittedAt: string | null;
  @OnDate({ nullable: true }) submittedOn: string | null;
  @AtInstant({ nullable: true }) completedAt: string | null;
  @Version() version: number;
  @AtInstant() createdAt: string;
  @AtInstant() updatedAt: string;
}
