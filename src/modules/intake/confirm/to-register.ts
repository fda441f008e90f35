import type { Draft, IntakeHeader, Mention } from '../../../domain/intake/intake.js';
import type { CreateAssignmentDto } from '../../assignments/index.js';
import type { CreateDirectiveDto } from '../../directives/index.js';

/** Longest name of a lead as an assignment keeps it, in characters. */
const LONGEST_PHRASE = 255;

/** A checked header as the register takes it. What was left out stays out. */
export function directiveOf(h: IntakeHeader): Partial<CreateDirectiveDto> {
  const links = [
    ...h.implements.map((number) => ({ kind: 'implements' as const, number })),
    ...h.replyTo.map((number) => ({ kind: 'replies_to' as const, number })),
    ...h.refersTo.map((number) => ({ kind: 'refers_to' as const, number })),
  ];
  return {
    number: h.number ?? '',
    type: h.type ?? '',
    issuerId: h.issuer.organ?.id ?? '',
    issuedOn: h.issuedOn ?? '',
    subject: h.subject ?? '',
    place: h.place,
    signerName: h.signerName,
    signerCapacity: h.signerCapacity,
    signerTitle: h.signerTitle,
    recipients: [...h.recipients],
    secrecy: h.secrecy,
    urgency: h.urgency,
    links,
  };
}

type Wanted = Omit<CreateAssignmentDto, 'directiveId'>;

/** The assignments a checked draft becomes: one; or, where each lead answers alone, one for each of them. */
export function assignmentsOf(draft: Draft, monitoringOfficerId: string | null): Wanted[] {
  const { leads, leadBasis } = draft;
  const common = {
    clause: draft.clause,
    content: draft.content,
    expectedOutput: draft.expectedOutput,
    deadlinePhrase: draft.deadlinePhrase,
    lastDay: draft.lastDay,
    lastTime: draft.lastTime,
    // The check has told of every doubt, and a person has decided.
    deadlineConfirmed: true,
    monitoringOfficerId,
    coordinating: draft.coordinating.map((m) => ({ unitId: m.organ?.id ?? null, phrase: m.phrase })),
    carriesOut: [...draft.carriesOut],
  };
  const separately = leadBasis === 'each' || leads.some((m) => m.organ?.kind === 'group');
  if (separately) return leads.map((m) => ({ ...common, ...addressed([m]) }));
  return [{ ...common, ...addressed(leads), ...basisOf(draft) }];
}

function addressed(leads: readonly Mention[]): Partial<Wanted> {
  const leadPhrase = leads
    .map((m) => m.phrase)
    .join('; ')
    .slice(0, LONGEST_PHRASE);
  const [only] = leads;
  if (leads.length === 1 && only?.organ?.kind === 'group') return { leadPhrase, groupId: only.organ.id };
  return { leadPhrase, leads: leads.flatMap((m) => (m.organ ? [m.organ.id] : [])) };
}

function basisOf({ leads, leadBasis }: Draft): Partial<Wanted> {
  if (leadBasis === 'unsettled') return { leadBasis };
  return leads.length > 1 && leadBasis === 'co_leads' ? { leadBasis } : {};
}
