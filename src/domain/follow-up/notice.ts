import type { LocalDate } from '../time/local-date.js';

/**
 * What a notice (lượt nhắc) is: nhắc hạn, báo quá hạn, báo cáo người đứng đầu, rà soát, đề nghị đặt lại thời hạn,
 * đề nghị xác định cơ quan chủ trì, báo diễn biến.
 */
export const NOTICE_KINDS = [
  'reminder',
  'overdue',
  'escalation',
  'review',
  'new_term',
  'settle_lead',
  'event',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * In what capacity somebody is told: as who they are; standing in for somebody absent; or because the audience has
 * nobody, in which case the office is told instead.
 */
export type Capacity = 'self' | 'acting' | 'stand_in' | 'fallback';

/** One message about one assignment to one person for one occurrence of one rule. */
export interface PlannedNotice {
  readonly assignmentId: string;
  /** `reminder-3`, `overdue`, `escalation-2`, `review`, `new-term`, `settle-lead`, `contribution-reminder-3`, `event-submit`. */
  readonly rule: string;
  /**
   * Which of the rule's occurrences: `2026-06-24-3`, `2026-06-24+10`, `2026-07`. It names the last day, so a new term
   * starts anew. Of an event: the id of what happened.
   */
  readonly occurrence: string;
  readonly recipientId: string;
  readonly onBehalfOfId: string | null;
  readonly capacity: Capacity;
  readonly kind: NoticeKind;
  readonly rung: 1 | 2 | 3 | null;
  /** The unit the recipient was found through: the lead, or for an event also a coordinating one. */
  readonly unitId: string;
  /** The day the occurrence fell due. */
  readonly dueOn: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly workingDaysLate: number;
}

/** Names an occurrence in the ledger, whoever received it. */
export const occurrenceKey = (assignmentId: string, rule: string, occurrence: string): string =>
  `${assignmentId} ${rule} ${occurrence}`;
