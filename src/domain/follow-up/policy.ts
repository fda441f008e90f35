import type { Requirement } from '../evidence/submission.js';
import type { AcknowledgementPolicy } from '../acknowledgement/policy.js';
import type { ExtensionPolicy } from '../extension/index.js';
import type { LocalTime } from '../time/local-date.js';

/** Who a notice is for, before the persons are known. */
export type Audience = 'contacts' | 'head' | 'supervisor' | 'standing' | 'monitoring';

/** One step of the escalation ladder (bậc). */
export interface Rung {
  readonly rung: 1 | 2 | 3;
  /** Working days after the last day. */
  readonly afterWorkingDays: number;
  readonly to: 'head' | 'supervisor' | 'standing';
}

/** When and whom the office reminds: data, kept in versions. */
export interface FollowUpPolicy {
  /** IANA zone of the office's clock. */
  readonly zone: string;
  /** Mails leave from `from` up to, not including, `to`, on working days. */
  readonly officeHours: { readonly from: LocalTime; readonly to: LocalTime };
  /** Working days before the last working day; 0 is that day itself. */
  readonly reminders: { readonly workingDaysBefore: readonly number[] };
  readonly overdue: { readonly afterWorkingDays: number };
  readonly escalation: { readonly rungs: readonly Rung[] };
  /** After the last rung everybody told so far is told again, every so many working days, at most so often. */
  readonly repeat: { readonly everyWorkingDays: number; readonly atMost: number };
  /** The rhythm in which undated work is reviewed. */
  readonly review: { readonly everyMonths: number };
  readonly digest: {
    /** ISO weekday, 1 Monday. */
    readonly weeklyOn: number;
    readonly monthlyOnFirstWorkingDay: boolean;
    readonly at: LocalTime;
    /** How far the digest looks ahead, in days. */
    readonly dueWithinDays: number;
  };
  /** What a report of completion must come with, beside what was done. */
  readonly submission: { readonly requires: readonly Requirement[] };
  readonly extension: ExtensionPolicy;
  readonly acknowledgement: AcknowledgementPolicy;
  /** Whether "trước ngày D" counts D itself; literally it does not. */
  readonly deadline: { readonly beforeIncludesDay: boolean };
}

/** From how many working days before its last working day work counts as due soon: when the first reminder goes. */
export function dueSoonWorkingDays(policy: FollowUpPolicy): number {
  return Math.max(0, ...policy.reminders.workingDaysBefore);
}
