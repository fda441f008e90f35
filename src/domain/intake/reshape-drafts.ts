import type { Span } from '../extraction/index.js';
import { nameKey } from '../organs/index.js';
import { type Draft, type Edited, type IntakeBody, type Mention, MOST_DRAFTS, Refusal } from './intake.js';

/** White space collapsed: a clause as it is shown. */
const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Several drafts are one task: its text is theirs in the order of the document, its units all of theirs. Deadlines
 * that differ are not chosen among: the task then has none until a person sets it (`several_deadlines`).
 */
export function mergeDrafts(body: IntakeBody, ids: readonly string[]): Edited {
  const wanted = new Set(ids);
  if (wanted.size < 2) return new Refusal('too_few_to_merge');
  for (const id of wanted) {
    const draft = body.drafts.find((d) => d.id === id);
    if (!draft) return new Refusal('no_such_draft', id);
    if (draft.state === 'discarded') return new Refusal('draft_discarded', id);
  }
  const parts = body.drafts.filter((d) => wanted.has(d.id));
  const [first, ...rest] = parts as [Draft, ...Draft[]];
  const issuedIds = body.issuedIds + 1;
  const leads = unionOf(parts.map((d) => d.leads));
  const merged: Draft = {
    ...first,
    ...deadlineOf(parts),
    id: `d${issuedIds}`,
    origin: 'merged',
    sources: [...new Set(parts.flatMap((d) => d.sources))].sort((a, b) => a - b),
    content: parts.map((d) => d.content).join(' '),
    expectedOutput: joined(parts.map((d) => d.expectedOutput)),
    dependsOn: joined(parts.map((d) => d.dependsOn)),
    leads,
    leadBasis: rest.every((d) => d.leadBasis === first.leadBasis) ? first.leadBasis : null,
    coordinating: unionOf(parts.map((d) => d.coordinating)).filter(
      (m) => !leads.some((l) => nameKey(l.phrase) === nameKey(m.phrase)),
    ),
    carriesOut: [...new Set(parts.flatMap((d) => d.carriesOut))],
    confidence: Object.fromEntries(
      Object.keys(first.confidence).map((field) => [
        field,
        Math.min(...parts.map((d) => d.confidence[field] ?? 1)),
      ]),
    ),
  };
  const drafts = body.drafts.flatMap((d) => (d.id === first.id ? [merged] : wanted.has(d.id) ? [] : [d]));
  return { ...body, drafts, issuedIds };
}

type DeadlineOfDraft = Pick<
  Draft,
  'deadlinePhrase' | 'lastDay' | 'lastTime' | 'recurring' | 'deadlineConfirmed' | 'spans' | 'flags'
>;

function deadlineOf(parts: readonly Draft[]): DeadlineOfDraft {
  const text = parts.flatMap((d) => d.spans.text).sort((a, b) => a.start - b.start);
  const stated = parts.filter((d) => d.deadlinePhrase !== null || d.lastDay !== null);
  const [first] = stated;
  const flags = new Set(parts.flatMap((d) => d.flags));
  if (!first) return { ...NO_DEADLINE, spans: { text, deadline: null }, flags: [...flags] };
  flags.delete('no_deadline');
  const same = stated.every(
    (d) => d.lastDay === first.lastDay && d.lastTime === first.lastTime && d.recurring === first.recurring,
  );
  if (!same) {
    return { ...NO_DEADLINE, spans: { text, deadline: null }, flags: [...flags.add('several_deadlines')] };
  }
  const { deadlinePhrase, lastDay, lastTime, recurring, deadlineConfirmed, spans } = first;
  return {
    deadlinePhrase,
    lastDay,
    lastTime,
    recurring,
    deadlineConfirmed,
    spans: { text, deadline: spans.deadline },
    flags: [...flags],
  };
}

const NO_DEADLINE = {
  deadlinePhrase: null,
  lastDay: null,
  lastTime: null,
  recurring: false,
  deadlineConfirmed: false,
} as const;

function unionOf(lists: readonly (readonly Mention[])[]): Mention[] {
  const byName = new Map<string, Mention>();
  for (const mention of lists.flat()) {
    const key = nameKey(mention.phrase);
    const other = byName.get(key);
    if (!other || (other.by !== 'person' && mention.by === 'person')) byName.set(key, mention);
  }
  return [...byName.values()];
}

function joined(values: readonly (string | null)[]): string | null {
  const given = [...new Set(values.filter((v) => v !== null))];
  return given.length === 0 ? null : given.join('; ');
}

/** Where a draft is cut: at a place in the intake's text, or in the draft's own content (UTF-16 offsets). */
export interface SplitPlace {
  readonly of: 'text' | 'content';
  readonly at: number;
}

/**
 * One draft is two tasks. Units and deadline go to the half they stand in; those that stand over both (a heading) or
 * were typed go to both.
 */
export function splitDraft(body: IntakeBody, id: string, { of, at }: SplitPlace, text: string): Edited {
  const draft = body.drafts.find((d) => d.id === id);
  if (!draft) return new Refusal('no_such_draft', id);
  if (draft.state === 'discarded') return new Refusal('draft_discarded', id);
  if (body.drafts.length >= MOST_DRAFTS) return new Refusal('too_many_drafts');
  const halves = of === 'text' ? halvesOfText(draft, at, text) : halvesOfContent(draft, at);
  if (halves instanceof Refusal) return halves;
  if (halves.some((half) => half.content === '')) return new Refusal('split_empty', id);
  const clauses = freeClauses(body, draft.clause);
  const made = halves.map((half, i): Draft => ({
    ...draft,
    ...half,
    id: `d${body.issuedIds + 1 + i}`,
    origin: 'split',
    clause: clauses[i] ?? draft.clause,
  }));
  const drafts = body.drafts.flatMap((d) => (d.id === id ? made : [d]));
  return { ...body, drafts, issuedIds: body.issuedIds + 2 };
}

type Half = Pick<Draft, 'content' | 'leads' | 'coordinating'> & Partial<Draft>;

function halvesOfContent(draft: Draft, at: number): [Half, Half] | Refusal {
  if (at <= 0 || at >= draft.content.length || cutsCharacter(draft.content, at)) {
    return new Refusal('split_outside', draft.id);
  }
  const { leads, coordinating } = draft;
  const half = (content: string): Half => ({ content: tidy(content), leads, coordinating });
  return [half(draft.content.slice(0, at)), half(draft.content.slice(at))];
}

function halvesOfText(draft: Draft, at: number, text: string): [Half, Half] | Refusal {
  const spans = draft.spans.text;
  const inside = spans.some((s) => s.start < at && at < s.end) || spans.slice(1).some((s) => s.start === at);
  if (!inside || cutsCharacter(text, at)) return new Refusal('split_outside', draft.id);
  // Words a person put in place of the text would be lost: such a draft is cut in its content.
  if (draft.origin !== 'extracted' && draft.origin !== 'split')
    return new Refusal('split_of_edited', draft.id);
  const whole = tidy(spans.map((s) => text.slice(s.start, s.end)).join(' '));
  if (!sameWords(whole, draft.content)) return new Refusal('split_of_edited', draft.id);
  return [
    halfWithin(
      draft,
      clip(spans, (s) => ({ start: s.start, end: Math.min(s.end, at) })),
      text,
    ),
    halfWithin(
      draft,
      clip(spans, (s) => ({ start: Math.max(s.start, at), end: s.end })),
      text,
    ),
  ];
}

/** Equal but for the signs that reading a file leaves in a text. */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) => (nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
  return words(a) === words(b);
}

function halfWithin(draft: Draft, spans: readonly Span[], text: string): Half {
  const holds = (s: Span | null): boolean =>
    s !== null && spans.some((own) => s.start >= own.start && s.end <= own.end);
  const ofText = (s: Span | null): boolean =>
    s !== null && draft.spans.text.some((own) => s.start < own.end && s.end > own.start);
  const stays = (s: Span | null): boolean => holds(s) || !ofText(s);
  const { deadline } = draft.spans;
  const half: Half = {
    content: tidy(spans.map((s) => text.slice(s.start, s.end)).join(' ')),
    leads: draft.leads.filter((m) => stays(m.span)),
    coordinating: draft.coordinating.filter((m) => stays(m.span)),
    spans: { text: spans, deadline: stays(deadline) ? deadline : null },
  };
  return stays(deadline) ? half : { ...half, ...NO_DEADLINE };
}

const clip = (spans: readonly Span[], cut: (span: Span) => Span): Span[] =>
  spans.map(cut).filter((s) => s.start < s.end);

const cutsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/u.test(text.charAt(at - 1)) || /^\p{M}/u.test(text.slice(at, at + 2));

/** `5` becomes `5.1` and `5.2`, as far as those are not taken. */
function freeClauses(body: IntakeBody, clause: string): string[] {
  const taken = new Set(body.drafts.map((d) => d.clause));
  const free: string[] = [];
  for (let n = 1; free.length < 2; n += 1) {
    if (!taken.has(`${clause}.${n}`)) free.push(`${clause}.${n}`);
  }
  return free;
}
