import { type Cursor, sticky } from './cursor.js';
import type { Limit } from './terms.js';

export interface TakenLimit {
  readonly limit: Exclude<Limit, 'none'> | 'from';
  /** The words as they stand, normalised, without the last space. */
  readonly words: string;
}

const LATEST = sticky(
  '(?:(?:chậm|muộn|trễ) nhất|không (?:được )?(?:(?:chậm|muộn|trễ) )?(?:quá|hơn|sau)|hạn (?:cuối cùng|cuối|chót)|tối đa)(?: ?:| (?:là|vào|đến|trong|hết|sau|lúc|tới|ngay|không quá|cuối)(?!\\p{L})){0,3}( trước)? ',
);
const BEFORE = sticky('(?:đến |tới |vào )?trước(?: (?:thời điểm|mốc|thời hạn)(?: là)?)? ');
const WITHIN = sticky(
  '(?:ngay |nội )?trong(?: (?:vòng|thời hạn|thời gian|khoảng|cả|nội|suốt|giai đoạn|đợt)){0,2}(?: (?:tối đa|không quá|chậm nhất))? ',
);
const UNTIL = sticky('(?:(?:cho |kéo dài )?(?:đến|tới)(?: hết| cuối| hết cuối)?(?= (?!cuối))|hết) ');
const UNTIL_PART = sticky('(?:cho )?(?:đến|tới)(?: hết)? (?=cuối|giữa|đầu)');
const AT = sticky('(?:vào(?: (?:lúc|khoảng|dịp))?|lúc) ');
const FROM = sticky('(?:kể từ|tính từ|bắt đầu từ|từ) ');

/** The word that says how a moment limits the work: trước, chậm nhất, trong, đến hết, vào, từ. */
export function takeLimit(cursor: Cursor): TakenLimit | null {
  const found = (limit: TakenLimit['limit'], match: RegExpExecArray | null): TakenLimit | null =>
    match && { limit, words: match[0].trimEnd() };
  const latest = cursor.take(LATEST);
  if (latest) return found(latest[1] === undefined ? 'by' : 'before', latest);
  return (
    found('before', cursor.take(BEFORE)) ??
    found('within', cursor.take(WITHIN)) ??
    found('by', cursor.take(UNTIL_PART)) ??
    found('by', cursor.take(UNTIL)) ??
    found('at', cursor.take(AT)) ??
    found('from', cursor.take(FROM))
  );
}
