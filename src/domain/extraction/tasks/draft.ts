import type { DeadlineMention, Recurrence } from '../../deadline/index.js';
import type { LocalDate, LocalTime } from '../../time/local-date.js';
import type { Piece } from '../structure/tree.js';

/** A unit of a draft with the places of its letters in the cleaned text. */
export interface DraftUnit {
  name: string;
  offsets: readonly number[];
}

export interface DraftDeadline {
  phrase: string;
  offsets: readonly number[];
  due: LocalDate | null;
  time: LocalTime | null;
  recurrence: Recurrence | null;
  recurring: boolean;
  confidence: number;
  flags: readonly string[];
}

/** Where a lead was read, from the surest to the least sure. */
export type LeadSource = 'clause' | 'heading' | 'lead_in' | 'recipients' | 'none';

/** A task as the passes build it up; offsets are into the cleaned text. */
export interface TaskDraft {
  ref: string;
  piece: Piece;
  lead: DraftUnit[];
  leadSource: LeadSource;
  coordinating: DraftUnit[];
  deadline: DraftDeadline | null;
  product: string | null;
  /** `trên cơ sở Khung … được cập nhật`: what must come first. */
  dependsOn: string | null;
  confidence: number;
  flags: string[];
}

/** A mention as a draft's deadline. */
export function draftDeadline(mention: DeadlineMention, piece: Piece): DraftDeadline {
  return {
    phrase: mention.phrase,
    offsets: piece.offsets.slice(mention.start, mention.end),
    due: mention.lastDay,
    time: mention.time,
    recurrence: mention.recurrence,
    recurring: mention.recurrence !== null,
    confidence: mention.confidence,
    flags: mention.flags,
  };
}
