import type { LocalDate, LocalTime } from '../../../domain/time/local-date.js';

/** Why items stand together: what is asked of the reader. */
export type FollowUpKind =
  'escalation' | 'overdue' | 'reminder' | 'review' | 'new_term' | 'settle_lead' | 'event';

/** One mail to one person: everything one sweep found for this person to know. */
export interface FollowUpView {
  readonly recipient: { readonly name: string };
  readonly officeName: string;
  /** The sending day. */
  readonly date: LocalDate;
  /** In any order; the mail sorts by gravity. Empty sections are left out. */
  readonly sections: readonly FollowUpSection[];
  readonly links: {
    /** The reader's list of assignments. */
    readonly list: string;
    /** The page "vì sao tôi nhận thư này". */
    readonly whyThisMail: string;
  };
}

export interface FollowUpSection {
  readonly kind: FollowUpKind;
  /** The step of the ladder; null for what is no escalation. */
  readonly rung: 1 | 2 | 3 | null;
  readonly items: readonly FollowUpItem[];
}

export type FollowUpItem = OpenItem | SecretItem;

interface ItemBase {
  /** Names the assignment: one that stands in two sections is shown in the graver one only. */
  readonly assignmentId: string;
  /** Which part of it: one of its occurrences, a unit's contribution; null: the whole. Parts stand apart. */
  readonly part?: string | null;
  /** The assignment's page, absolute. */
  readonly url: string;
  /** The absent person the reader stands in for, or null. */
  readonly onBehalfOf?: string | null;
}

/** An assignment of a secret directive: the mail says only that there is one. */
export interface SecretItem extends ItemBase {
  readonly secret: true;
}

export interface OpenItem extends ItemBase {
  readonly secret?: false;
  /** As printed, e.g. `2039-CV/VPTW`. */
  readonly directiveNumber: string;
  readonly directiveIssuedOn: LocalDate;
  /** E.g. `3.b`; null where the directive has no numbered clauses. */
  readonly clause: string | null;
  /** The task in the office's own words. */
  readonly content: string;
  readonly leadUnit: string;
  /** As written in the directive, e.g. `Hoàn thành trước ngày 25/6/2026`; null if none. */
  readonly deadlinePhrase: string | null;
  readonly lastDay: LocalDate | null;
  /** The time on the last day, where the directive names one. */
  readonly lastTime: LocalTime | null;
  /** Working days since the last day; null while not overdue. */
  readonly workingDaysLate: number | null;
  /** Working days after the sending day up to the last day: 0 on the last working day; null without deadline or when late. */
  readonly workingDaysLeft: number | null;
  /** What happened, where the item tells of an event; else null. */
  readonly event?: ToldEvent | null;
  /** Where an escalation is answered (đã nắm) after sign-in; null for what is no escalation. */
  readonly acknowledgeUrl?: string | null;
  /** Why this notice was sent: clause, phrase and rule, one sentence. */
  readonly why: string;
  /** What happens next and when, one sentence; null if nothing does. */
  readonly next: string | null;
}

/** Something that happened to the assignment. */
export interface ToldEvent {
  /** E.g. `Đơn vị báo cáo hoàn thành`. */
  readonly what: string;
  /** Who did it; null where that is the office as such. */
  readonly by: string | null;
  /** What he said with it; null if nothing. */
  readonly note: string | null;
  /** What is asked of the reader, one sentence; null if nothing is. */
  readonly ask: string | null;
}
