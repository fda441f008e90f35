import type { Recurrence } from '../deadline/index.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';
import type { DocumentKind } from './rules/document-types.js';
import type { Span } from './text/mapped-text.js';

/**
 * What a person should look at before accepting a draft.
 * - `no_lead`, `several_leads`: nobody, or more than one unit, is told to lead
 * - `lead_from_lead_in`: whom the sentence over the items names, not the clause itself
 * - `lead_from_recipients`: the letter names nobody; those it is addressed to are suggested
 * - `no_deadline`, `several_deadlines`; `deadline_without_date`: the words give no day
 * - `deadline_unsure`: the words may mean something else
 * - `before_directive_date`: the last day lies before the document's date
 */
export type TaskFlag =
  | 'no_lead'
  | 'several_leads'
  | 'lead_from_lead_in'
  | 'lead_from_recipients'
  | 'no_deadline'
  | 'several_deadlines'
  | 'deadline_without_date'
  | 'deadline_unsure'
  | 'before_directive_date';

/** `press_report`: the text only tells of the document; `opinion_letter`: it answers a request for opinion, orders nothing. */
export type ExtractionFlag = 'no_number' | 'no_date' | 'no_tasks' | 'press_report' | 'opinion_letter';

/** A draft assignment. Spans are UTF-16 offsets into the original text. */
export interface ExtractedTask {
  /** Where it stands: `2.c`, `3.2`, `III.1.a.-2`, `5.1` (part of a split item), `3.2.p2`, `p1`, `end`. */
  ref: string;
  /** The clause as written, line ends and noise removed. */
  text: string;
  lead: string[];
  coordinating: string[];
  deadlinePhrase: string | null;
  /** Last day on which the work is still in time. */
  due: LocalDate | null;
  dueTime: LocalTime | null;
  recurring: boolean;
  recurrence: Recurrence | null;
  /** Expected output (sản phẩm), where a plan names it. */
  product: string | null;
  /** What the clause says must come first. */
  dependsOn: string | null;
  /** 0 … 1 for each field; 0 where the field is empty. */
  confidence: { task: number; lead: number; coordinating: number; deadline: number };
  spans: { text: Span | null; lead: (Span | null)[]; coordinating: (Span | null)[]; deadline: Span | null };
  flags: TaskFlag[];
}

/** A directive as read from its text; null or an empty list where the text does not say it. */
export interface Extraction {
  kind: DocumentKind | null;
  /** Number and symbol as printed, white space removed. */
  number: string | null;
  symbol: string | null;
  issuer: string | null;
  place: string | null;
  date: LocalDate | null;
  subject: string | null;
  signer: string | null;
  signerCapacity: string | null;
  recipients: string[];
  /** Whom the block Nơi nhận marks `để báo cáo`. */
  reportTo: string[];
  replyTo: string[];
  refersTo: string[];
  implements: string[];
  urgency: string | null;
  secrecy: string | null;
  tasks: ExtractedTask[];
  confidence: Record<string, number>;
  spans: Record<string, Span | null>;
  recipientSpans: (Span | null)[];
  flags: ExtractionFlag[];
}
