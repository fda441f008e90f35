import type { ExtractedTask, Extraction } from '../extraction/index.js';
import { DOCUMENT_TYPES } from '../extraction/rules/document-types.js';
import {
  type Draft,
  type DraftSecrecy,
  type DraftUrgency,
  type IntakeBody,
  type IntakeHeader,
  type Mention,
  SURE_TERM,
  type TermReader,
} from './intake.js';

/** What was extracted, as a person begins to review it. Organs are matched afterwards. */
export function openIntake(extraction: Extraction, readTerm: TermReader): IntakeBody {
  const header = headerOf(extraction);
  const drafts = extraction.tasks.map((task, i) => draftOf(task, i, header.issuedOn, readTerm));
  return { header, drafts, issuedIds: drafts.length };
}

function headerOf(e: Extraction): IntakeHeader {
  return {
    number: e.number,
    type: typeOf(e),
    issuer: { phrase: e.issuer ?? '', span: e.spans['issuer'] ?? null, organ: null, by: null },
    issuedOn: e.date,
    place: e.place,
    subject: e.subject,
    signerName: e.signer,
    signerCapacity: e.signerCapacity,
    signerTitle: null,
    recipients: e.recipients,
    implements: e.implements,
    replyTo: e.replyTo,
    refersTo: e.refersTo.filter((n) => !e.implements.includes(n) && !e.replyTo.includes(n)),
    secrecy: secrecyOf(e),
    urgency: urgencyOf(e),
    monitoringOfficerId: null,
  };
}

/** The code in the symbol (`CV/TU`, `KH-UBND`) where it is one of a document type; else the code of the type as printed. */
export function typeOf({ symbol, kind }: Pick<Extraction, 'symbol' | 'kind'>): string | null {
  const first = symbol?.split(/[/-]/u).find((part) => part !== '') ?? '';
  const known = DOCUMENT_TYPES.some(({ symbols }) => (symbols as readonly string[]).includes(first));
  if (known) return first;
  return DOCUMENT_TYPES.find((t) => t.kind === kind)?.symbols[0] ?? null;
}

export function secrecyOf({ secrecy }: Pick<Extraction, 'secrecy'>): DraftSecrecy {
  if (secrecy === null) return 'none';
  if (/tuyệt/u.test(secrecy)) return 'most_secret';
  return /tối/u.test(secrecy) ? 'top_secret' : 'secret';
}

export function urgencyOf({ urgency }: Pick<Extraction, 'urgency'>): DraftUrgency {
  if (urgency === null) return 'normal';
  return /h[ỏo][aả]/u.test(urgency) ? 'express' : 'urgent';
}

function draftOf(
  task: ExtractedTask,
  position: number,
  issuedOn: string | null,
  readTerm: TermReader,
): Draft {
  const read = task.deadlinePhrase === null ? null : readTerm(task.deadlinePhrase, issuedOn);
  // The office's calendar and policy read the phrase again; where it is not clear by itself, its place in the text was.
  const own = read !== null && read.lastDay !== null && read.confidence >= SURE_TERM ? read : null;
  return {
    id: `d${position + 1}`,
    state: 'kept',
    origin: 'extracted',
    sources: [position],
    clause: task.ref,
    content: task.text,
    expectedOutput: task.product,
    dependsOn: task.dependsOn,
    leads: task.lead.map((phrase, i) => mentionOf(phrase, task.spans.lead[i])),
    leadBasis: null,
    coordinating: task.coordinating.map((phrase, i) => mentionOf(phrase, task.spans.coordinating[i])),
    deadlinePhrase: task.deadlinePhrase,
    lastDay: own ? own.lastDay : task.due,
    lastTime: own ? own.time : task.due === null ? null : task.dueTime,
    recurring: read ? read.recurring : task.recurring,
    deadlineConfirmed: false,
    carriesOut: [],
    confidence: { ...task.confidence },
    spans: { text: task.spans.text ? [task.spans.text] : [], deadline: task.spans.deadline },
    flags: task.flags,
  };
}

const mentionOf = (phrase: string, span: Mention['span'] | undefined): Mention => ({
  phrase,
  span: span ?? null,
  organ: null,
  by: null,
});
