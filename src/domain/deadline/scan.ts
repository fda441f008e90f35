import { candidateAt, completedRhythm } from './parse-candidate.js';
import type { Candidate } from './terms.js';

/** The words and digits that any form can begin with, at the beginning of a word. */
const OPENERS =
  /(?<![\p{L}\p{N}])(?:\d|trước|trong|ngay|nội|chậm|muộn|trễ|không|hạn|tối|đến|tới|cho|kéo|hết|vào|lúc|từ|kể|tính|bắt|hằng|hàng|mỗi|từng|theo|định|ngày|các|thứ|chủ|chúa|hôm|ít|chiều|sáng|buổi|cuối|đầu|giữa|tháng|qu[ýí]|q|năm|giai|t(?=\.? ?\d{1,2} ?\/)|nửa|thượng|trung|hạ|tuần|mùng|mồng|khi|sau|những|thời|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|kết)/gu;
/** Words between a rhythm and its day in one sentence: "hằng quý báo cáo … trước ngày 20". */
const REACH = 120;

function sameSentence(text: string): boolean {
  return text.length <= REACH && !/[.;:!?]/.test(text);
}

/** Everything in normalised text that names a moment, left to right, not overlapping. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  const openers = new RegExp(OPENERS);
  for (let opener = openers.exec(text); opener; opener = openers.exec(text)) {
    const candidate = candidateAt(text, opener.index);
    if (!candidate) continue;
    openers.lastIndex = candidate.end;
    const previous = found[found.length - 1];
    const joined =
      previous?.rhythm && sameSentence(text.slice(previous.end, candidate.start))
        ? completedRhythm(previous, candidate)
        : null;
    if (joined) found[found.length - 1] = joined;
    else found.push(candidate);
  }
  return found;
}
