import { findDeadlines, resolveDeadline } from '../../deadline/index.js';
import type { LocalDate } from '../../time/local-date.js';
import { fold } from '../text/fold.js';
import type { Piece } from '../structure/tree.js';
import { draftDeadline, type DraftDeadline } from './draft.js';

export interface PlacedDeadline extends DraftDeadline {
  start: number;
  end: number;
}

/** Day used to complete a year left out where the document has no date of its own. */
const NO_DATE: LocalDate = '1900-01-01';

/** Deadlines of this task in running text, in order. */
export function deadlinesIn(piece: Piece, issuedOn: LocalDate | null): PlacedDeadline[] {
  return findDeadlines(piece.text, { issuedOn: issuedOn ?? NO_DATE })
    .filter((m) => m.rule !== 'none' && !(m.lastDay === null && m.flags.includes('words_only')))
    .map((m) => ({ ...withoutGuess(draftDeadline(m, piece), issuedOn), start: m.start, end: m.end }));
}

/** The content of a column or a line for the term: every form counts, `Thường xuyên` recurs. */
export function deadlineOfField(piece: Piece, issuedOn: LocalDate | null): DraftDeadline | null {
  const phrase = piece.text.trim().replace(/[.;,\s]+$/u, '');
  if (!/[\p{L}\d]/u.test(phrase)) return null;
  const resolved = resolveDeadline(phrase, { issuedOn: issuedOn ?? NO_DATE });
  const standing = /^thường xuyên|^hằng (?:ngày|tuần|tháng|quý|năm)|^hàng (?:ngày|tuần|tháng|quý|năm)|^định kỳ|^liên tục/u.test(fold(phrase));
  const at = piece.text.indexOf(phrase);
  return withoutGuess(
    {
      phrase,
      offsets: piece.offsets.slice(at, at + phrase.length),
      due: standing ? null : resolved.lastDay,
      time: resolved.time,
      recurrence: resolved.recurrence,
      recurring: standing || resolved.recurrence !== null,
      confidence: resolved.confidence,
      flags: resolved.flags,
    },
    issuedOn,
  );
}

/** Without the document's date no year is guessed. */
function withoutGuess(deadline: DraftDeadline, issuedOn: LocalDate | null): DraftDeadline {
  const guessed = deadline.flags.some((f) => f === 'year_inferred' || f === 'month_inferred' || f === 'relative_to_issue');
  if (issuedOn !== null || !guessed) return deadline;
  return { ...deadline, due: null, recurrence: null, confidence: 0.2, flags: [...deadline.flags, 'document_date_unknown'] };
}
