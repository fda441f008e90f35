import { clauseLength, wordsBefore } from './clause.js';
import { rounded } from './confidence.js';
import { judgeContext } from './judge-context.js';
import { normalise, sourceSpan } from './normalise.js';
import { scan } from './scan.js';
import { settle } from './settle.js';
import type { DeadlineContext, DeadlineFlag, DeadlineMention } from './types.js';

const LOOK_AHEAD = 30;
/** Below this trust in the context a mention carries the flag `weak_context`. */
const WEAK = 0.7;

/**
 * Every deadline in running text, in order, not overlapping. A mention's phrase is the shortest clause that carries the
 * deadline, with its verb if it has one; resolving that phrase alone gives the same day. Dates of other documents, of
 * facts and of other tasks, bare starts and names of periods are no deadlines. Words without a date (khẩn trương, sớm)
 * are not reported. Linear in the length of the text; never throws on any text. Rules: see `resolveDeadline`
 * (Civil Code 2015, arts. 146–148).
 */
export function findDeadlines(text: string, context: DeadlineContext): DeadlineMention[] {
  const normal = normalise(text);
  const mentions: DeadlineMention[] = [];
  let floor = 0;
  for (const candidate of scan(normal.text)) {
    const before = wordsBefore(normal.text, candidate, floor);
    const sentence = wordsBefore(normal.text, candidate, 0);
    const after = normal.text.slice(candidate.end, candidate.end + LOOK_AHEAD);
    const own = normal.text.slice(candidate.start, candidate.end);
    floor = candidate.end;
    const settled = settle(candidate, context);
    const trust = judgeContext(candidate, settled, { before, sentence, after, own });
    if (trust === 0) continue;
    const { start, end } = sourceSpan(normal, candidate.start - clauseLength(before, own), candidate.end);
    const flags: readonly DeadlineFlag[] = trust < WEAK ? [...settled.flags, 'weak_context'] : settled.flags;
    const confidence = rounded(Math.min(settled.confidence, settled.confidence * trust + 0.02));
    mentions.push({ phrase: text.slice(start, end), ...settled, flags, confidence, start, end });
  }
  return mentions;
}
