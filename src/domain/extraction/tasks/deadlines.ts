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
  const found = findDeadlines(piece.text, { issuedOn: issuedOn ?? NO_DATE })
    .filter((m) => m.rule !== 'none' && !(m.lastDay === null && m.flags.includes('words_only')))
    .map((m) => ({ ...withoutGuess(draftDeadline(m, piece), issuedOn), start: m.start, end: m.end }));
  return found.length > 0 ? found : standingDuty(piece);
}

const STANDING =
  /(?:^|[\s,;])(định kỳ\s+(?:[^.;,]{0,40}?(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|báo cáo|tổng hợp|kiểm tra|đánh giá|sơ kết|rà soát|cập nhật|gửi|công khai)[^.;,]{0,60}|(?:báo cáo|tổng hợp|cập nhật|kiểm tra|giao ban)(?: kết quả| tình hình| tiến độ)?(?: theo)? định kỳ(?! (?:\d|ngày|trước))[^.;,]{0,40})/u;

/** `định kỳ báo cáo kết quả`: recurs, without saying when. */
function standingDuty(piece: Piece): PlacedDeadline[] {
  const m = STANDING.exec(fold(piece.text));
  if (!m) return [];
  const start = m.index + m[0].length - m[1]!.length;
  const end = start + m[1]!.trimEnd().length;
  return [
    {
      phrase: piece.text.slice(start, end),
      offsets: piece.offsets.slice(start, end),
      due: null,
      time: null,
      recurrence: null,
      recurring: true,
      confidence: 0.5,
      flags: ['words_only'],
      start,
      end,
    },
  ];
}

/** The content of a column or a line for the term: every form counts, `Thường xuyên` recurs. */
export function deadlineOfField(piece: Piece, issuedOn: LocalDate | null): DraftDeadline | null {
  const phrase = piece.text.trim().replace(/[.;,\s]+$/u, '');
  if (!/[\p{L}\d]/u.test(phrase)) return null;
  const resolved = resolveDeadline(phrase, { issuedOn: issuedOn ?? NO_DATE });
  const standing =
    /^thường xuyên|^hằng (?:ngày|tuần|tháng|quý|năm)|^hàng (?:ngày|tuần|tháng|quý|năm)|^định kỳ|^liên tục/u.test(
      fold(phrase),
    );
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
  const guessed = deadline.flags.some(
    (f) => f === 'year_inferred' || f === 'month_inferred' || f === 'relative_to_issue',
  );
  if (issuedOn !== null || !guessed) return deadline;
  return {
    ...deadline,
    due: null,
    recurrence: null,
    confidence: 0.2,
    flags: [...deadline.flags, 'document_date_unknown'],
  };
}
