import type { Span } from '../extraction/index.js';
import type { OrganRef } from '../organs/index.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';

/** A name as the document writes it, and whom it means. */
export interface Mention {
  readonly phrase: string;
  /** Where it stands in the text; null where somebody typed it. */
  readonly span: Span | null;
  readonly organ: OrganRef | null;
  /** Who decided: the matching, a person (who may have decided for nobody), or nobody yet. */
  readonly by: 'match' | 'person' | null;
}

/**
 * How several leads are meant: one answers; all together (đồng chủ trì); not settled; or each gets an assignment of
 * its own (`each`, giao cho từng đơn vị), the only way where a group stands beside others.
 */
export const DRAFT_LEAD_BASES = ['single', 'co_leads', 'unsettled', 'each'] as const;
export type DraftLeadBasis = (typeof DRAFT_LEAD_BASES)[number];

export const DRAFT_ORIGINS = ['extracted', 'added', 'merged', 'split'] as const;
export type DraftOrigin = (typeof DRAFT_ORIGINS)[number];

/** A draft assignment under review. */
export interface Draft {
  /** Within its intake: `d1`. */
  readonly id: string;
  readonly state: 'kept' | 'discarded';
  readonly origin: DraftOrigin;
  /** Which of the extraction's tasks it comes from, by position. */
  readonly sources: readonly number[];
  readonly clause: string;
  readonly content: string;
  readonly expectedOutput: string | null;
  readonly dependsOn: string | null;
  readonly leads: readonly Mention[];
  /** Null: one lead, or nothing was said yet. */
  readonly leadBasis: DraftLeadBasis | null;
  readonly coordinating: readonly Mention[];
  readonly deadlinePhrase: string | null;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly recurring: boolean;
  /** A person stands by the last day, whatever the phrase seems to say. */
  readonly deadlineConfirmed: boolean;
  /** Assignments of upper directives it carries out. */
  readonly carriesOut: readonly string[];
  /** 0 … 1 by field, of what was extracted; empty for what a person added. */
  readonly confidence: Readonly<Record<string, number>>;
  /** Places in the text, in its order. */
  readonly spans: { readonly text: readonly Span[]; readonly deadline: Span | null };
  readonly flags: readonly string[];
}

export const DRAFT_SECRECY = ['none', 'secret', 'top_secret', 'most_secret'] as const;
export type DraftSecrecy = (typeof DRAFT_SECRECY)[number];
export const DRAFT_URGENCY = ['normal', 'urgent', 'express'] as const;
export type DraftUrgency = (typeof DRAFT_URGENCY)[number];

/** The directive's own facts under review. */
export interface IntakeHeader {
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: Mention;
  readonly issuedOn: LocalDate | null;
  readonly place: string | null;
  readonly subject: string | null;
  readonly signerName: string | null;
  readonly signerCapacity: string | null;
  readonly signerTitle: string | null;
  readonly recipients: readonly string[];
  readonly implements: readonly string[];
  readonly replyTo: readonly string[];
  readonly refersTo: readonly string[];
  readonly secrecy: DraftSecrecy;
  readonly urgency: DraftUrgency;
  readonly monitoringOfficerId: string | null;
}

/** What a person reviews: header and drafts. */
export interface IntakeBody {
  readonly header: IntakeHeader;
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  /** How many ids were given out. */
  readonly issuedIds: number;
}

/** A phrase as the rules in force read it. */
export interface ReadTerm {
  readonly lastDay: LocalDate | null;
  readonly time: LocalTime | null;
  readonly recurring: boolean;
  /** 0 … 1; below 0.7 a person should look. */
  readonly confidence: number;
}

/** Reads a deadline phrase of a directive of a date; null where the date is not known. */
export type TermReader = (phrase: string, issuedOn: LocalDate | null) => ReadTerm | null;

/** Below it a person should look at a reading before it counts. */
export const SURE_TERM = 0.7;

/** Why an edit cannot be. */
export type RefusalReason =
  | 'no_such_draft'
  | 'draft_discarded'
  | 'draft_kept'
  | 'too_few_to_merge'
  | 'split_outside'
  | 'split_of_edited'
  | 'split_empty'
  | 'no_such_name'
  | 'too_many_drafts';

/** An edit that cannot be; changes nothing. */
export class Refusal {
  constructor(
    readonly reason: RefusalReason,
    readonly draftId: string | null = null,
  ) {}
}

export type Edited = IntakeBody | Refusal;

/** More than any directive has; keeps a mistake from filling the register. */
export const MOST_DRAFTS = 2_000;

export const keptDrafts = (body: IntakeBody): readonly Draft[] =>
  body.drafts.filter((d) => d.state === 'kept');
