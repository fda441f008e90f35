import {
  nameKey,
  type OrganMatch,
  type OrganMatcher,
  type OrganRef,
  type OrganScope,
} from '../organs/index.js';
import {
  type Draft,
  type Edited,
  type IntakeBody,
  type IntakeHeader,
  type Mention,
  Refusal,
} from './intake.js';

/** Where the names of an intake were read. */
export function scopeOf({ issuer, place, issuedOn }: IntakeHeader): OrganScope {
  return { issuerId: issuer.organ?.id ?? null, place, date: issuedOn };
}

/** Matches every name that no person has decided about: the issuer first, as it tells whose departments are meant. */
export function matchOrgans(body: IntakeBody, matcher: OrganMatcher): IntakeBody {
  const match = eachNameOnce(matcher);
  const { header } = body;
  const unknown = { issuerId: null, place: header.place, date: header.issuedOn };
  const issuer = rematch(header.issuer, match, unknown, ['unit']);
  const scope = scopeOf({ ...header, issuer });
  const drafts = body.drafts.map((draft) => ({
    ...draft,
    leads: draft.leads.map((m) => rematch(m, match, scope, ['unit', 'group'])),
    // A group helps as words only: whom of it one asks is not said.
    coordinating: draft.coordinating.map((m) => rematch(m, match, scope, ['unit'])),
  }));
  return { ...body, header: { ...header, issuer }, drafts };
}

/** A long directive names the same few units in every clause. */
function eachNameOnce(matcher: OrganMatcher): OrganMatcher {
  const known = new Map<string, OrganMatch>();
  return (name, scope) => {
    const key = `${scope.issuerId} ${name}`;
    let match = known.get(key);
    if (!match) known.set(key, (match = matcher(name, scope)));
    return match;
  };
}

function rematch(
  mention: Mention,
  match: OrganMatcher,
  scope: OrganScope,
  kinds: readonly OrganRef['kind'][],
): Mention {
  if (mention.by === 'person') return mention;
  const { outcome, candidates } = match(mention.phrase, scope);
  const organ = outcome === 'matched' ? candidates[0]?.organ : undefined;
  if (!organ || !kinds.includes(organ.kind)) return { ...mention, organ: null, by: null };
  return { ...mention, organ: { kind: organ.kind, id: organ.id }, by: 'match' };
}

/** Where a chosen organ applies. */
export interface OrganChoice {
  readonly phrase: string;
  /** Null: nobody in particular; only the words are kept. */
  readonly organ: OrganRef | null;
  /** One draft, or all of them and the issuer. */
  readonly draftId: string | null;
}

/** A person says whom a name means. The same name elsewhere in the intake means the same. */
export function chooseOrgan(body: IntakeBody, { phrase, organ, draftId }: OrganChoice): Edited {
  const key = nameKey(phrase);
  if (draftId !== null && !body.drafts.some((d) => d.id === draftId))
    return new Refusal('no_such_draft', draftId);
  let found = false;
  const decide = (m: Mention): Mention => {
    if (nameKey(m.phrase) !== key) return m;
    found = true;
    return { ...m, organ, by: 'person' };
  };
  const drafts = body.drafts.map((d): Draft => {
    if (draftId !== null && d.id !== draftId) return d;
    const coordinates = organ?.kind === 'group' ? d.coordinating : d.coordinating.map(decide);
    return { ...d, leads: d.leads.map(decide), coordinating: coordinates };
  });
  const mayIssue = draftId === null && organ?.kind !== 'group';
  const issuer = mayIssue ? decide(body.header.issuer) : body.header.issuer;
  if (!found) return new Refusal('no_such_name', draftId);
  return { ...body, header: { ...body.header, issuer }, drafts };
}
