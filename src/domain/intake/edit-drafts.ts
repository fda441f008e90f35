import { nameKey, type OrganRef } from '../organs/index.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';
import {
  type Draft,
  type DraftLeadBasis,
  type Edited,
  type IntakeBody,
  type IntakeHeader,
  type Mention,
  MOST_DRAFTS,
  Refusal,
  type TermReader,
} from './intake.js';

/** A name in an edit: its words, and whom they mean if the person says so (null: nobody in particular). */
export interface NamedOrgan {
  readonly phrase: string;
  readonly organ?: OrganRef | null | undefined;
}

/** What changes in a draft; what is left out stays. */
export interface DraftChange {
  readonly clause?: string | undefined;
  readonly content?: string | undefined;
  readonly expectedOutput?: string | null | undefined;
  readonly dependsOn?: string | null | undefined;
  readonly leads?: readonly NamedOrgan[] | undefined;
  readonly leadBasis?: DraftLeadBasis | null | undefined;
  readonly coordinating?: readonly NamedOrgan[] | undefined;
  readonly deadlinePhrase?: string | null | undefined;
  readonly lastDay?: LocalDate | null | undefined;
  readonly lastTime?: LocalTime | null | undefined;
  readonly deadlineConfirmed?: boolean | undefined;
  readonly carriesOut?: readonly string[] | undefined;
}

/** What changes in the header; what is left out stays. */
export type HeaderChange = {
  readonly [K in keyof Omit<IntakeHeader, 'issuer'>]?: IntakeHeader[K] | undefined;
} & { readonly issuer?: NamedOrgan | undefined };

const EMPTY: Draft = {
  id: '',
  state: 'kept',
  origin: 'added',
  sources: [],
  clause: '',
  content: '',
  expectedOutput: null,
  dependsOn: null,
  leads: [],
  leadBasis: null,
  coordinating: [],
  deadlinePhrase: null,
  lastDay: null,
  lastTime: null,
  recurring: false,
  deadlineConfirmed: false,
  carriesOut: [],
  confidence: {},
  spans: { text: [], deadline: null },
  flags: [],
};

export function editHeader(body: IntakeBody, change: HeaderChange, readTerm: TermReader): IntakeBody {
  const { issuer, ...rest } = change;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const header: IntakeHeader = {
    ...body.header,
    ...given,
    issuer: issuer ? (mentions([issuer], [body.header.issuer])[0] ?? body.header.issuer) : body.header.issuer,
  };
  if (header.issuedOn === body.header.issuedOn) return { ...body, header };
  // The date gives the years left out and the day terms count from: what it was read into is read again.
  const before = body.header.issuedOn;
  const drafts = body.drafts.map((d): Draft => {
    if (d.deadlinePhrase === null || d.deadlineConfirmed) return d;
    const old = readTerm(d.deadlinePhrase, before);
    const now = readTerm(d.deadlinePhrase, header.issuedOn);
    const untouched = old === null ? d.lastDay === null : old.lastDay === d.lastDay;
    return now && untouched
      ? { ...d, lastDay: now.lastDay, lastTime: now.time, recurring: now.recurring }
      : d;
  });
  return { ...body, header, drafts };
}

export function editDraft(body: IntakeBody, id: string, change: DraftChange, readTerm: TermReader): Edited {
  const draft = body.drafts.find((d) => d.id === id);
  if (!draft) return new Refusal('no_such_draft', id);
  if (draft.state === 'discarded') return new Refusal('draft_discarded', id);
  return replaceDraft(body, changed(draft, change, body.header.issuedOn, readTerm));
}

/** A task the extraction missed. @param after the draft it follows; null: at the end */
export function addDraft(
  body: IntakeBody,
  change: DraftChange,
  after: string | null,
  readTerm: TermReader,
): Edited {
  if (body.drafts.length >= MOST_DRAFTS) return new Refusal('too_many_drafts');
  const at = after === null ? body.drafts.length - 1 : body.drafts.findIndex((d) => d.id === after);
  if (after !== null && at < 0) return new Refusal('no_such_draft', after);
  const issuedIds = body.issuedIds + 1;
  const draft = changed({ ...EMPTY, id: `d${issuedIds}` }, change, body.header.issuedOn, readTerm);
  const drafts = [...body.drafts.slice(0, at + 1), draft, ...body.drafts.slice(at + 1)];
  return { ...body, drafts, issuedIds };
}

export function discardDraft(body: IntakeBody, id: string): Edited {
  return setState(body, id, 'discarded');
}

export function restoreDraft(body: IntakeBody, id: string): Edited {
  return setState(body, id, 'kept');
}

function setState(body: IntakeBody, id: string, state: Draft['state']): Edited {
  const draft = body.drafts.find((d) => d.id === id);
  if (!draft) return new Refusal('no_such_draft', id);
  if (draft.state === state) return new Refusal(state === 'kept' ? 'draft_kept' : 'draft_discarded', id);
  return replaceDraft(body, { ...draft, state });
}

export function replaceDraft(body: IntakeBody, draft: Draft): IntakeBody {
  return { ...body, drafts: body.drafts.map((d) => (d.id === draft.id ? draft : d)) };
}

function changed(draft: Draft, change: DraftChange, issuedOn: LocalDate | null, readTerm: TermReader): Draft {
  const { leads, coordinating, ...rest } = change;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const edited: Draft = {
    ...draft,
    ...given,
    leads: leads ? mentions(leads, draft.leads) : draft.leads,
    coordinating: coordinating ? mentions(coordinating, draft.coordinating) : draft.coordinating,
  };
  return { ...edited, ...termOf(draft, change, issuedOn, readTerm) };
}

/** A new phrase is read; a day the person gives beside it wins. A day alone leaves the words and ends the doubt. */
function termOf(
  draft: Draft,
  change: DraftChange,
  issuedOn: LocalDate | null,
  readTerm: TermReader,
): Partial<Draft> {
  const { deadlinePhrase, lastDay, lastTime } = change;
  const newPhrase = deadlinePhrase !== undefined && deadlinePhrase !== draft.deadlinePhrase;
  const moved = lastDay !== undefined && lastDay !== draft.lastDay;
  if (!newPhrase && !moved) return {};
  const flags = draft.flags.filter((f) => f !== 'several_deadlines');
  const deadlineConfirmed = change.deadlineConfirmed ?? false;
  if (!newPhrase) return { flags, deadlineConfirmed, lastTime: lastTime ?? null };
  const read = deadlinePhrase === null ? null : readTerm(deadlinePhrase, issuedOn);
  return {
    flags,
    deadlineConfirmed,
    spans: { ...draft.spans, deadline: null },
    recurring: read?.recurring ?? false,
    lastDay: lastDay === undefined ? (read?.lastDay ?? null) : lastDay,
    lastTime: lastTime !== undefined ? lastTime : lastDay === undefined ? (read?.time ?? null) : null,
  };
}

/** Names as they will be; one that stands there already keeps its place in the text and who decided about it. */
function mentions(wanted: readonly NamedOrgan[], before: readonly Mention[]): Mention[] {
  return wanted.map(({ phrase, organ }) => {
    const known = before.find((m) => nameKey(m.phrase) === nameKey(phrase));
    const span = known?.phrase === phrase ? known.span : null;
    if (organ !== undefined) return { phrase, span, organ, by: 'person' };
    return known ? { ...known, phrase, span } : { phrase, span: null, organ: null, by: null };
  });
}
