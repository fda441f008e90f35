import { type Draft, type Finding, HEADER, type Intake, type Target } from './shapes';

/** Below it the machine is not sure of what it read. */
const SURE = 0.7;

/** What of a draft the machine read without being sure. */
export type UnsureField = 'task' | 'lead' | 'coordinating' | 'deadline';

/** What a person should look at of the header or a draft. */
export interface Attention {
  readonly target: Target;
  readonly errors: number;
  readonly warnings: number;
  readonly unsure: readonly UnsureField[];
}

/** Notes that ask for a look, too; the others only tell. */
const ASKING: readonly Finding['code'][] = ['task_unsure', 'coordinating_unknown'];

/** Header first, then the kept drafts in their order: what each asks for. */
export function attentionOf({ drafts, findings }: Pick<Intake, 'drafts' | 'findings'>): Attention[] {
  const byTarget = new Map<Target, Finding[]>();
  for (const finding of findings) {
    const target = finding.draftId ?? HEADER;
    byTarget.set(target, [...(byTarget.get(target) ?? []), finding]);
  }
  const look = (target: Target, unsure: readonly UnsureField[]): Attention => {
    const own = byTarget.get(target) ?? [];
    const asking = own.filter(({ code }) => ASKING.includes(code));
    return {
      target,
      errors: own.filter(({ severity }) => severity === 'error').length,
      warnings: own.filter(({ severity }) => severity === 'warning').length + asking.length,
      unsure,
    };
  };
  const kept = drafts.filter(({ state }) => state === 'kept');
  return [look(HEADER, []), ...kept.map((draft) => look(draft.id, unsureOf(draft)))];
}

export const asksForALook = ({ errors, warnings, unsure }: Attention): boolean =>
  errors + warnings + unsure.length > 0;

function unsureOf(draft: Draft): UnsureField[] {
  const doubted = (field: UnsureField): boolean => (draft.confidence[field] ?? 1) < SURE;
  const fields: UnsureField[] = [];
  if (doubted('task')) fields.push('task');
  if (doubted('lead') && draft.leads.some(({ by }) => by !== 'person')) fields.push('lead');
  if (doubted('coordinating') && draft.coordinating.some(({ by }) => by !== 'person'))
    fields.push('coordinating');
  const hasTerm = draft.deadlinePhrase !== null || draft.lastDay !== null;
  if (doubted('deadline') && hasTerm && !draft.deadlineConfirmed) fields.push('deadline');
  return fields;
}

/** The next (or previous) that asks for a look, going round; null: none does. */
export function nextToLook(all: readonly Attention[], from: Target | null, step: 1 | -1): Target | null {
  const at = all.findIndex(({ target }) => target === from);
  const start = at >= 0 ? at : step === 1 ? -1 : all.length;
  for (let i = 1; i <= all.length; i += 1) {
    const index = (start + step * i + all.length * 2) % all.length;
    const found = all[index];
    if (found && asksForALook(found)) return found.target;
  }
  return null;
}
