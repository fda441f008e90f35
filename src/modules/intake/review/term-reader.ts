import { resolveDeadline } from '../../../domain/deadline/index.js';
import type { ReadTerm, TermReader } from '../../../domain/intake/intake.js';
import type { Rules } from '../../rules/index.js';

/** Reads deadline phrases by the office's calendar and policy; each once. */
export function termReader({ policy, calendar }: Pick<Rules, 'policy' | 'calendar'>): TermReader {
  const known = new Map<string, ReadTerm>();
  return (phrase, issuedOn) => {
    if (issuedOn === null) return null;
    const key = `${issuedOn} ${phrase}`;
    let term = known.get(key);
    if (!term) {
      const { beforeIncludesDay } = policy.deadline;
      const { lastDay, time, recurrence, confidence } = resolveDeadline(phrase, {
        issuedOn,
        calendar,
        beforeIncludesDay,
      });
      known.set(key, (term = { lastDay, time, recurring: recurrence !== null, confidence }));
    }
    return term;
  };
}
