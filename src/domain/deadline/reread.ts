import type { LocalDate } from '../time/local-date.js';
import { resolveDeadline } from './resolve-deadline.js';
import type { DeadlineContext } from './types.js';

type Reading = Pick<DeadlineContext, 'beforeIncludesDay' | 'calendar'>;

/**
 * The last day a phrase gives under other rules, where the assignment has the one it gave until now and it is another;
 * null otherwise. A day that a person set, extended or amended is not the phrase's: it stays.
 */
export function rereadTerm(
  term: { readonly phrase: string; readonly issuedOn: LocalDate; readonly lastDay: LocalDate },
  before: Reading,
  after: Reading,
): LocalDate | null {
  const { phrase, issuedOn, lastDay } = term;
  if (resolveDeadline(phrase, { issuedOn, ...before }).lastDay !== lastDay) return null;
  const read = resolveDeadline(phrase, { issuedOn, ...after }).lastDay;
  return read === lastDay ? null : read;
}
