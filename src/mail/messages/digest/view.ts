import type { LocalDate } from '../../../domain/time/local-date.js';

/** The leaders' digest: how the work stands, and what changed since the last one. */
export interface DigestView {
  readonly recipient: {
    readonly name: string;
    /** The absent person the reader stands in for, or null. */
    readonly onBehalfOf?: string | null;
  };
  readonly officeName: string;
  readonly period: 'weekly' | 'monthly';
  /** The sending day. */
  readonly date: LocalDate;
  /** The day of the last digest, or null for the first. */
  readonly since: LocalDate | null;
  /** How many calendar days "falls due next" looks ahead, counted after the sending day. */
  readonly dueWithinDays: number;
  readonly totals: {
    readonly open: number;
    readonly overdue: number;
    readonly dueNext: number;
    readonly newlyOverdue: number;
    readonly completed: number;
  };
  /** Units with overdue work, the worst first. */
  readonly lateByUnit: readonly LateUnit[];
  /** Overdue work, the longest late first. */
  readonly worst: DigestList;
  readonly changes: {
    readonly newlyOverdue: DigestList;
    readonly completed: DigestList;
    readonly extended: DigestList;
  };
  /** Open obstacles beyond the authority of the units, the longest standing first. */
  readonly obstacles?: DigestList;
  /** What falls due within `dueWithinDays`, the soonest first. */
  readonly dueNext: DigestList;
  readonly links: {
    /** The overview the button opens. */
    readonly list: string;
    /** The page "vì sao tôi nhận thư này". */
    readonly whyThisMail: string;
  };
}

export interface LateUnit {
  readonly unit: string;
  readonly overdue: number;
  readonly longestWorkingDaysLate: number;
}

/** The head of a list. `total` may be larger than `tasks.length`: the mail then says how many are not shown. */
export interface DigestList {
  readonly total: number;
  readonly tasks: readonly DigestTask[];
}

/** An assignment of a secret directive: counted, never described. */
export interface SecretTask {
  readonly secret: true;
  readonly url: string;
}

export interface OpenTask {
  readonly secret?: false;
  readonly directiveNumber: string;
  readonly clause: string | null;
  readonly content: string;
  readonly unit: string;
  /** The responsible head, or null if nobody is recorded. */
  readonly head: string | null;
  readonly lastDay: LocalDate | null;
  /** Working days since the last day; null if not overdue (for completed work: if it was on time). */
  readonly workingDaysLate: number | null;
  /** For extended work: the last day before the extension. */
  readonly extendedFrom?: LocalDate | null;
  /** For completed work: the day it was reported. */
  readonly completedOn?: LocalDate | null;
  /** For late work: until when a recovery plan (kế hoạch khắc phục) runs; null: there is none. */
  readonly planOn?: LocalDate | null;
  /** For an obstacle: whom it waits for, and for how many working days. */
  readonly waiting?: { readonly name: string; readonly workingDays: number };
  readonly url: string;
}

export type DigestTask = OpenTask | SecretTask;
