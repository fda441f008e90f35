import { type Change, changedFields, conceal, type Fields } from '../../../domain/audit/index.js';
import type { Draft, IntakeBody, IntakeHeader, Mention } from '../../../domain/intake/intake.js';

/** What of a document marked secret the trail may know. */
const OPEN = ['number', 'type', 'issuedOn', 'secrecy', 'urgency'].map((field) => `header.${field}`);

/** What an edit changed, field by field: `header.number`, `d3.lastDay`; of a secret document only that it did. */
export function intakeChange(before: IntakeBody, after: IntakeBody): Partial<Change> {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const gone = Object.fromEntries(Object.keys(old).flatMap((name) => (name in now ? [] : [[name, null]])));
  const change = changedFields(old, { ...gone, ...now });
  if (!change) return {};
  if ([before, after].every(({ header }) => header.secrecy === 'none')) return change;
  return { before: conceal(change.before, OPEN), after: conceal(change.after, OPEN) };
}

function fieldsOf({ header, drafts }: IntakeBody): Fields {
  return Object.fromEntries([
    ...prefixed('header', headerFields(header)),
    ...drafts.flatMap((draft) => prefixed(draft.id, draftFields(draft))),
  ]);
}

const prefixed = (prefix: string, fields: object): [string, Fields[string]][] =>
  Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value as Fields[string]]);

const headerFields = ({ issuer, ...rest }: IntakeHeader) => ({ ...rest, issuer: named(issuer) });

/** Without what only shows where the machine read it. */
function draftFields({ id: _id, sources: _s, confidence: _c, spans: _p, flags: _f, ...draft }: Draft) {
  return { ...draft, leads: draft.leads.map(named), coordinating: draft.coordinating.map(named) };
}

const named = ({ phrase, organ }: Mention) => ({
  phrase,
  organ: organ && { kind: organ.kind, id: organ.id },
});
