import { Entity } from 'typeorm';
import type { Capacity, NoticeKind } from '../../../domain/follow-up/notice.js';
import { AtInstant, Id, Int, OnDate, Ref, Text, Word } from '../../../database/columns.js';

export const NOTICE_STATES = ['planned', 'sent', 'cancelled', 'failed', 'unknown'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A line of the ledger (sổ nhắc). Unique by (assignment, rule, occurrence, recipient): promise 1, every notice once. */
@Entity('notice')
export class Notice {
  @Id() id: string;
  @Ref() assignmentId: string;
  @Word() rule: string;
  @Word() occurrence: string;
  @Ref() recipientId: string;
  @Word() kind: NoticeKind;
  @Int({ nullable: true }) rung: number | null;
  /** The lead unit whose person the recipient is. */
  @Ref() unitId: string;
  @Ref({ nullable: true }) onBehalfOfId: string | null;
  @Word() capacity: Capacity;
  /** The day on which the occurrence fell due. */
  @OnDate() dueOn: string;
  @OnDate({ nullable: true }) lastDay: string | null;
  @Int() workingDaysLate: number;
  @Word() state: NoticeState;
  @Text({ nullable: true }) reason: string | null;
  @Ref() mailId: string;
  @AtInstant() plannedAt: string;
  @AtInstant({ nullable: true }) settledAt: string | null;
}
