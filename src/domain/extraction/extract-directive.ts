import type { LocalDate } from '../time/local-date.js';
import { readHeader, type Header } from './header/read-header.js';
import { buildTree } from './structure/tree.js';
import { fold, tidy } from './text/fold.js';
import { normalise } from './text/normalise.js';
import { reflow } from './text/reflow.js';
import type { MappedText, Span } from './text/mapped-text.js';
import type { DraftUnit, TaskDraft } from './tasks/draft.js';
import { readTasks } from './tasks/walk.js';
import type { ExtractedTask, Extraction, ExtractionFlag, TaskFlag } from './extraction.js';

/** Subjects of letters that only give an opinion on another's draft. */
const OPINION = /(?:góp ý|tham gia ý kiến|cho ý kiến|có ý kiến|trả lời|phúc đáp)/u;

/**
 * Reads a directive: its header, and a draft assignment for each clause that tells somebody to do something.
 * Pure and deterministic; never throws; linear in the length of the text. Offsets are UTF-16 units of `text`.
 */
export function extractDirective(text: string): Extraction {
  const source = normalise(text);
  const header = readHeader(source);
  const isOpinion = header.replyTo.length > 0 && OPINION.test(fold(header.subject.value ?? ''));
  const drafts = isOpinion ? [] : draftTasks(source, header);
  if (header.kind === 'công văn') addressToRecipients(drafts, header);
  const tasks = drafts.map((draft) => finish(draft, source, header.date.value));
  return {
    ...plainHeader(header),
    tasks,
    flags: documentFlags(header, tasks, isOpinion),
  };
}

function draftTasks(source: MappedText, header: Header): TaskDraft[] {
  const context = {
    lead: [],
    leadSource: 'none' as const,
    coordinating: [],
    mood: 'free' as const,
    issuedOn: header.date.value,
  };
  const body = buildTree(reflow(source, header.bodyStart, header.bodyEnd));
  const annex = buildTree(reflow(source, header.annexStart, source.text.length));
  const tasks = readTasks(body, context);
  for (const block of annex.blocks)
    if (block.type !== 'table') annex.blocks = annex.blocks.filter((b) => b.type !== 'paragraph');
  return [
    ...tasks,
    ...readTasks(annex, context).filter((t) => t.leadSource === 'clause' || t.leadSource === 'heading'),
  ];
}

/** In a letter, an order that names nobody is for those it is addressed to: a suggestion, marked as such. */
function addressToRecipients(drafts: readonly TaskDraft[], header: Header): void {
  const lead = header.recipients.map((r) => ({ name: r.text, offsets: r.offsets }));
  for (const draft of drafts) {
    if (draft.lead.length > 0 || lead.length === 0) continue;
    draft.lead = lead;
    draft.leadSource = 'recipients';
  }
}

function plainHeader(header: Header): Omit<Extraction, 'tasks' | 'flags'> {
  const fields = ['number', 'symbol', 'issuer', 'place', 'date', 'subject', 'signer'] as const;
  const values = Object.fromEntries(fields.map((f) => [f, header[f].value])) as Record<
    (typeof fields)[number],
    string | null
  >;
  return {
    kind: header.kind,
    ...values,
    signerCapacity: header.signerCapacity,
    recipients: header.recipients.map((r) => r.text),
    reportTo: header.reportTo,
    replyTo: header.replyTo,
    refersTo: header.refersTo,
    implements: header.implements,
    urgency: header.urgency,
    secrecy: header.secrecy,
    confidence: Object.fromEntries(fields.map((f) => [f, header[f].confidence])),
    spans: Object.fromEntries(fields.map((f) => [f, header[f].span])),
    recipientSpans: header.recipients.map((r) => r.span),
  };
}

function spanOf(source: MappedText, offsets: readonly number[]): Span | null {
  const first = offsets[0];
  const last = offsets.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: source.starts[first]!, end: source.ends[last]! };
}

const CONFIDENCE_OF_LEAD = { clause: 0.92, heading: 0.9, lead_in: 0.75, recipients: 0.4, none: 0 } as const;

function finish(draft: TaskDraft, source: MappedText, issuedOn: LocalDate | null): ExtractedTask {
  const flags: TaskFlag[] = [];
  if (draft.lead.length === 0) flags.push('no_lead');
  if (draft.lead.length > 1) flags.push('several_leads');
  if (draft.leadSource === 'lead_in') flags.push('lead_from_lead_in');
  if (draft.leadSource === 'recipients') flags.push('lead_from_recipients');
  const { deadline } = draft;
  if (!deadline) flags.push('no_deadline');
  else {
    if (deadline.due !== null && issuedOn !== null && deadline.due < issuedOn)
      flags.push('before_directive_date');
    if (deadline.confidence < 0.7) flags.push('deadline_unsure');
    if (deadline.due === null && !deadline.recurring) flags.push('deadline_without_date');
  }
  if (draft.flags.includes('several_deadlines')) flags.push('several_deadlines');
  const units = (list: readonly DraftUnit[]): (Span | null)[] => list.map((u) => spanOf(source, u.offsets));
  return {
    ref: draft.ref,
    text: tidy(draft.piece.text).replace(/\.\/\.?$/u, '.'),
    lead: draft.lead.map((u) => u.name),
    coordinating: draft.coordinating.map((u) => u.name),
    deadlinePhrase: deadline ? tidy(deadline.phrase) : null,
    due: deadline?.due ?? null,
    dueTime: deadline?.time ?? null,
    recurring: deadline?.recurring ?? false,
    recurrence: deadline?.recurrence ?? null,
    product: draft.product,
    dependsOn: draft.dependsOn,
    confidence: {
      task: draft.confidence,
      lead:
        draft.lead.length > 1
          ? CONFIDENCE_OF_LEAD[draft.leadSource] - 0.05
          : CONFIDENCE_OF_LEAD[draft.leadSource],
      coordinating: draft.coordinating.length > 0 ? 0.85 : 0,
      deadline: deadline?.confidence ?? 0,
    },
    spans: {
      text: spanOf(source, draft.piece.offsets),
      lead: units(draft.lead),
      coordinating: units(draft.coordinating),
      deadline: deadline ? spanOf(source, deadline.offsets) : null,
    },
    flags,
  };
}

function documentFlags(
  header: Header,
  tasks: readonly ExtractedTask[],
  isOpinion: boolean,
): ExtractionFlag[] {
  const flags: ExtractionFlag[] = [];
  if (header.number.value === null) flags.push('no_number');
  if (header.date.value === null) flags.push('no_date');
  if (header.isReport) flags.push('press_report');
  if (isOpinion) flags.push('opinion_letter');
  if (tasks.length === 0) flags.push('no_tasks');
  return flags;
}
