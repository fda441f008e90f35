import { type Cursor, END, sticky } from './cursor.js';

/** Words that begin another part of the sentence. */
const STOP =
  '(?:các|phải|để|và|thì|báo cáo|gửi|hằng|hàng|mỗi|định kỳ|trước|trong|chậm nhất|đến|vào|từ|ngày)(?!\\p{L})';
const WORDS = `(?: (?!${STOP})[\\p{L}\\d/-]{1,15}(?![\\p{L}\\d])){0,6}`;
const OPENING = [
  '(?:trước|đầu|vào) thềm',
  'trước(?: (?:ngày|dịp|đợt|kỳ nghỉ|thời điểm))* (?:tết|khai giảng|tựu trường|năm học|học kỳ|mùa|lễ|đại hội|kỳ họp|phiên họp|hội nghị|bầu cử|kỳ thi|giỗ)',
  '(?:ngay )?(?:trước|sau) khi',
  '(?:ngay )?(?:khi|sau) (?:kết thúc|hoàn thành)',
  '(?:đầu|giữa|cuối|kết thúc|trong) (?:năm học|học kỳ)',
].join('|');

const EVENT = sticky(`(?:${OPENING})${END}${WORDS}`);

/** A term that hangs on an event without a date. Words only: nothing is computed from it. */
export function takeEvent(cursor: Cursor): boolean {
  return cursor.take(EVENT) !== null;
}
