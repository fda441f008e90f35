import { rounded } from './confidence.js';
import { Cursor } from './cursor.js';
import { normalise } from './normalise.js';
import { takeBareYears } from './parse-period.js';
import { scan } from './scan.js';
import { settle, type SettledDeadline } from './settle.js';
import type { Candidate } from './terms.js';
import type { DeadlineContext, ResolvedDeadline } from './types.js';

const BARE_YEARS = /^[\s.,;:()-]*(?=20\d\d)/;
const STANDING = /thường xuyên|liên tục|suốt/;
/** Words that this genre uses instead of a term. */
const NO_TERM =
  /thường xuyên|liên tục|khẩn trương|kịp thời|sớm|ngay|theo (?:tiến độ|kế hoạch|yêu cầu|quy định|lộ trình)|khi có|đột xuất|không/;

/** Which reading of a phrase is its term: a stated limit before a rhythm, before a mere date, before a start. */
function rank(candidate: Candidate): number {
  const [first] = candidate.terms;
  if (first?.kind === 'event' || candidate.startOnly) return 1;
  if (candidate.rhythm) return 5;
  if (candidate.limit === 'before') return 6;
  if (candidate.limit === 'by' && !/^(?:đến|tới|hết)/.test(candidate.limitWords)) return 6;
  if (candidate.joined === 'range') return candidate.limitWords === '' ? 3 : 5;
  if (candidate.limit === 'none') return first?.kind === 'duration' ? 1.5 : 2;
  return 4;
}

function wordsOnly(text: string): SettledDeadline {
  const words = /[\p{L}\p{N}]/u.test(text);
  const continuous = STANDING.test(text);
  const flags = words ? (['words_only', ...(continuous ? (['continuous'] as const) : [])] as const) : [];
  const confidence = !words || NO_TERM.test(text) ? 0.9 : 0.5;
  return { rule: 'none', from: null, lastDay: null, time: null, recurrence: null, confidence, flags };
}

function bareYears(text: string): Candidate | null {
  const at = BARE_YEARS.exec(text)?.[0].length;
  if (at === undefined) return null;
  const cursor = new Cursor(text, at);
  const years = takeBareYears(cursor);
  if (!years || /[\p{L}\p{N}]/u.test(text.slice(cursor.at))) return null;
  return {
    start: at, end: cursor.at, limit: 'none', limitWords: '', ...years,
    startOnly: false, clock: null, dayPart: false, rhythm: null,
  }; // prettier-ignore
}

function best(candidates: readonly Candidate[], context: DeadlineContext): SettledDeadline {
  const top = Math.max(...candidates.map(rank));
  const settled = candidates
    .filter((candidate) => rank(candidate) === top)
    .map((one) => settle(one, context));
  const latest = settled.reduce((a, b) => ((b.lastDay ?? '') > (a.lastDay ?? '') ? b : a));
  if (settled.every((one) => one.lastDay === latest.lastDay)) return latest;
  const flags = [...new Set([...latest.flags, 'several_dates' as const])];
  return { ...latest, flags, confidence: rounded(latest.confidence * 0.75) };
}

/**
 * Resolves one phrase, such as a cell "Thời hạn" or the end of a task, to its last day. Never throws on any phrase;
 * what the words do not say is null and flagged. The year left out is the directive's. Rules: Civil Code 2015, arts.
 * 146 (đầu, giữa, cuối; nửa tháng), 147 (the first day is not counted) and 148 (end of the term).
 * @param context the directive's date and the office's choices
 */
export function resolveDeadline(phrase: string, context: DeadlineContext): ResolvedDeadline {
  const { text } = normalise(phrase);
  const found = scan(text);
  const years = found.length === 0 ? bareYears(text) : null;
  const candidates = years ? [years] : found;
  return { phrase, ...(candidates.length === 0 ? wordsOnly(text) : best(candidates, context)) };
}
