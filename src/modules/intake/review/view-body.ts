import type { Draft, IntakeBody, Mention } from '../../../domain/intake/intake.js';
import { scopeOf } from '../../../domain/intake/resolve-organs.js';
import type { UpperSuggestion } from '../../../domain/intake/suggest-upper.js';
import { nameKey, type OrganMatch, REASON_WORDS } from '../../../domain/organs/index.js';
import type { DraftDto, IntakeHeaderDto, MentionDto, OrganCandidateDto } from '../api/draft.dto.js';
import type { Organs } from '../organs/organ-register.js';
import type { UpperTask } from './upper-tasks.js';

interface ViewMeans {
  readonly organs: Organs;
  readonly uppers: ReadonlyMap<string, UpperTask>;
  readonly suggestions: ReadonlyMap<string, readonly UpperSuggestion[]>;
}

/** Header and drafts with the names of the organs, and choices where a person has to choose. */
export function viewBody(
  body: IntakeBody,
  { organs, uppers, suggestions }: ViewMeans,
): { header: IntakeHeaderDto; drafts: DraftDto[] } {
  const matches = new Map<string, OrganMatch>();
  const scope = scopeOf(body.header);
  const matchOf = (phrase: string): OrganMatch => {
    const key = nameKey(phrase);
    let match = matches.get(key);
    if (!match) matches.set(key, (match = organs.match(phrase, scope)));
    return match;
  };
  const mention = (m: Mention): MentionDto => {
    const organ = m.organ && organs.find(m.organ);
    const undecided = m.organ === null && m.by === null;
    return {
      phrase: m.phrase,
      span: m.span,
      by: m.by,
      organ: organ ? { kind: organ.kind, id: organ.id, name: organ.name } : null,
      candidates: undecided ? candidatesOf(matchOf(m.phrase)) : [],
    };
  };
  const upper = (id: string) => {
    const { directiveNumber = '', clause = '', content = '', lastDay = null } = uppers.get(id) ?? {};
    return { id, directiveNumber, clause, content, lastDay };
  };
  const draft = (d: Draft): DraftDto => ({
    ...d,
    sources: [...d.sources],
    leads: d.leads.map(mention),
    coordinating: d.coordinating.map(mention),
    carriesOut: d.carriesOut.map(upper),
    suggestedUppers: (suggestions.get(d.id) ?? [])
      .filter((s) => !d.carriesOut.includes(s.upperId))
      .map((s) => ({ ...upper(s.upperId), score: s.score })),
    confidence: { ...d.confidence },
    spans: { text: [...d.spans.text], deadline: d.spans.deadline },
    flags: [...d.flags],
  });
  const { issuer, recipients, implements: carried, replyTo, refersTo, ...header } = body.header;
  return {
    header: {
      ...header,
      issuer: mention(issuer),
      recipients: [...recipients],
      implements: [...carried],
      replyTo: [...replyTo],
      refersTo: [...refersTo],
    },
    drafts: body.drafts.map(draft),
  };
}

export const candidatesOf = ({ candidates }: OrganMatch): OrganCandidateDto[] =>
  candidates.map(({ organ, score, reason }) => ({
    kind: organ.kind,
    id: organ.id,
    name: organ.name,
    score,
    reason,
    why: REASON_WORDS[reason],
  }));
