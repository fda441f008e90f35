import type { Extraction } from '../extraction/index.js';
import { nameKey } from '../organs/index.js';
import { type Draft, type IntakeBody, type IntakeHeader } from './intake.js';
import { secrecyOf, typeOf, urgencyOf } from './open-intake.js';

export const MEASURED_FIELDS = [
  'number',
  'type',
  'issuer',
  'issuedOn',
  'place',
  'subject',
  'signerName',
  'recipients',
  'implements',
  'replyTo',
  'refersTo',
  'secrecy',
  'urgency',
  'task',
  'clause',
  'content',
  'leads',
  'coordinating',
  'deadline',
  'expectedOutput',
] as const;
export type MeasuredField = (typeof MEASURED_FIELDS)[number];

/**
 * `right`: as confirmed; `changed`: a value was replaced; `missed`: the person added what was not found; `invented`:
 * the person removed what was found.
 */
export const VERDICTS = ['right', 'changed', 'missed', 'invented'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One value as extracted beside what was confirmed. */
export interface Correction {
  /** Null: of the header. */
  readonly draftId: string | null;
  readonly field: MeasuredField;
  readonly extracted: string | null;
  readonly confirmed: string | null;
  readonly verdict: Verdict;
}

/** Every value of a confirmed intake beside what was extracted; fields that neither has are left out. */
export function correctionsOf(extraction: Extraction, body: IntakeBody): Correction[] {
  return [...ofHeader(extraction, body.header), ...ofTasks(extraction, body.drafts)];
}

function ofHeader(e: Extraction, h: IntakeHeader): Correction[] {
  const others = e.refersTo.filter((n) => !e.implements.includes(n) && !e.replyTo.includes(n));
  const plain = (v: string): string | null => (v === 'none' || v === 'normal' ? null : v);
  return compact([
    compare(null, 'number', e.number, h.number),
    compare(null, 'type', typeOf(e), h.type),
    compare(null, 'issuer', e.issuer, h.issuer.phrase || null),
    compare(null, 'issuedOn', e.date, h.issuedOn),
    compare(null, 'place', e.place, h.place),
    compare(null, 'subject', e.subject, h.subject),
    compare(null, 'signerName', e.signer, h.signerName),
    compare(null, 'recipients', listed(e.recipients), listed(h.recipients)),
    compare(null, 'implements', listed(e.implements), listed(h.implements)),
    compare(null, 'replyTo', listed(e.replyTo), listed(h.replyTo)),
    compare(null, 'refersTo', listed(others), listed(h.refersTo)),
    compare(null, 'secrecy', plain(secrecyOf(e)), plain(h.secrecy)),
    compare(null, 'urgency', plain(urgencyOf(e)), plain(h.urgency)),
  ]);
}

/** A task counts once: for the first kept draft that comes from it. */
function ofTasks({ tasks }: Extraction, drafts: readonly Draft[]): Correction[] {
  const kept = drafts.filter((d) => d.state === 'kept');
  const answered = new Set<number>();
  const found = kept.flatMap((draft) => {
    const [source] = draft.sources.filter((s) => !answered.has(s));
    const task = source === undefined ? undefined : tasks[source];
    if (!task) return [made(draft, 'task', null, `${draft.clause} ${draft.content}`, 'missed')];
    // Tasks that were merged into this one were no tasks of their own.
    for (const merged of draft.sources) answered.add(merged);
    const surplus = draft.sources.slice(1).flatMap((s) => {
      const other = tasks[s];
      return other ? [made(draft, 'task', `${other.ref} ${other.text}`, null, 'invented' as const)] : [];
    });
    return [
      made(draft, 'task', task.ref, draft.clause, 'right'),
      ...surplus,
      ...compact([
        compare(draft.id, 'clause', task.ref, draft.clause),
        compare(draft.id, 'content', task.text, draft.content),
        compare(draft.id, 'leads', listed(task.lead), namesOf(draft.leads)),
        compare(draft.id, 'coordinating', listed(task.coordinating), namesOf(draft.coordinating)),
        compare(draft.id, 'deadline', termOf(task.due, task.dueTime), termOf(draft.lastDay, draft.lastTime)),
        compare(draft.id, 'expectedOutput', task.product, draft.expectedOutput),
      ]),
    ];
  });
  const lost = tasks.flatMap((task, i): Correction[] => {
    if (answered.has(i)) return [];
    const draft = drafts.find((d) => d.sources.includes(i));
    return [
      {
        draftId: draft?.id ?? null,
        field: 'task',
        extracted: `${task.ref} ${task.text}`,
        confirmed: null,
        verdict: 'invented',
      },
    ];
  });
  return [...found, ...lost];
}

function made(
  draft: Draft,
  field: MeasuredField,
  extracted: string | null,
  confirmed: string | null,
  verdict: Verdict,
): Correction {
  return { draftId: draft.id, field, extracted, confirmed, verdict };
}

function compare(
  draftId: string | null,
  field: MeasuredField,
  extracted: string | null,
  confirmed: string | null,
): Correction | null {
  const left = extracted?.trim() || null;
  const right = confirmed?.trim() || null;
  if (left === null && right === null) return null;
  const verdict =
    left === null ? 'missed' : right === null ? 'invented' : sameValue(left, right) ? 'right' : 'changed';
  return { draftId, field, extracted: left, confirmed: right, verdict };
}

const compact = <T>(list: readonly (T | null)[]): T[] => list.filter((x) => x !== null);
const listed = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null);
const namesOf = (mentions: readonly { readonly phrase: string }[]): string | null =>
  listed(mentions.map((m) => m.phrase));
const termOf = (day: string | null, time: string | null): string | null =>
  day === null ? null : time === null ? day : `${day} ${time}`;

/** Case, spacing, tone placement and the order of a list do not count. */
function sameValue(a: string, b: string): boolean {
  const parts = (text: string) => text.split('; ').map(nameKey).sort().join('; ');
  return parts(a) === parts(b);
}
