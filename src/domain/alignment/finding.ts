import type { LocalDate } from '../time/local-date.js';
import type { Clause } from './work.js';

/** What alignment finds, gravest first: the order findings are told in. */
export const FINDING_CODES = [
  'ALIGNMENT.NOT_TAKEN_UP',
  'ALIGNMENT.NO_LEAD',
  'ALIGNMENT.NO_DEADLINE',
  'ALIGNMENT.LATER',
  'ALIGNMENT.NO_BUFFER',
  'ALIGNMENT.SHORT_BUFFER',
  'ALIGNMENT.LEFT_TO_OTHERS',
  'ALIGNMENT.NOTHING_ABOVE',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What is wrong, in a word; several codes may tell of one kind. */
export const FINDING_KINDS = [
  'not_taken_up',
  'no_lead',
  'no_deadline',
  'deadline_too_late',
  'nothing_above',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const KIND_OF: Readonly<Record<FindingCode, FindingKind>> = {
  'ALIGNMENT.NOT_TAKEN_UP': 'not_taken_up',
  'ALIGNMENT.LEFT_TO_OTHERS': 'not_taken_up',
  'ALIGNMENT.NO_LEAD': 'no_lead',
  'ALIGNMENT.NO_DEADLINE': 'no_deadline',
  'ALIGNMENT.LATER': 'deadline_too_late',
  'ALIGNMENT.NO_BUFFER': 'deadline_too_late',
  'ALIGNMENT.SHORT_BUFFER': 'deadline_too_late',
  'ALIGNMENT.NOTHING_ABOVE': 'nothing_above',
};

/** A clause a finding speaks of. */
export interface NamedClause {
  readonly assignmentId: string;
  readonly clause: string;
  readonly deadlinePhrase: string | null;
  readonly lastDay: LocalDate | null;
}

export interface Finding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  /** Null only where the lower clause carries out nothing. */
  readonly upper: NamedClause | null;
  readonly lower: readonly NamedClause[];
  /** Working days the lower last day lies before the upper one; negative: after it. Null where they are not compared. */
  readonly days: number | null;
  /** One Vietnamese sentence that says it. */
  readonly sentence: string;
}

/** A finding before it is put into words. */
export interface Fact extends Pick<Finding, 'code' | 'days'> {
  readonly upper: Clause | null;
  readonly lower: readonly Clause[];
}
