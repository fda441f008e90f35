import { isEnded, type Lifecycle, nextLifecycle } from '../lifecycle/lifecycle.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';

/** A term as an amending document (văn bản sửa đổi) leaves it, or finds it. */
export interface AmendableTerm {
  readonly deadlinePhrase: string | null;
  readonly deadlineRule: string | null;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly recurring: boolean;
}

/** What the document says of a clause: another term, or that it no longer holds (bãi bỏ). */
export type Amendment =
  { readonly kind: 'term'; readonly term: AmendableTerm } | { readonly kind: 'withdrawal' };

/** What becomes of an assignment; one that has ended is told of, not changed. */
export const AMENDMENT_EFFECTS = ['new_term', 'withdrawn', 'unchanged', 'ended'] as const;
export type AmendmentEffect = (typeof AMENDMENT_EFFECTS)[number];

export interface Amended {
  readonly effect: AmendmentEffect;
  /** The term afterwards. */
  readonly after: AmendableTerm;
}

/** What an amendment does to an assignment. */
export function amended(
  work: AmendableTerm & { readonly lifecycle: Lifecycle },
  amendment: Amendment,
): Amended {
  const before = termOf(work);
  if (isEnded(work.lifecycle)) return { effect: 'ended', after: before };
  if (amendment.kind === 'withdrawal') {
    const effect = nextLifecycle(work.lifecycle, 'withdraw') === null ? 'ended' : 'withdrawn';
    return { effect, after: before };
  }
  const after = termOf(amendment.term);
  const same = (Object.keys(after) as (keyof AmendableTerm)[]).every((name) => after[name] === before[name]);
  return { effect: same ? 'unchanged' : 'new_term', after };
}

function termOf({
  deadlinePhrase,
  deadlineRule,
  lastDay,
  lastTime,
  recurring,
}: AmendableTerm): AmendableTerm {
  return { deadlinePhrase, deadlineRule, lastDay, lastTime, recurring };
}
