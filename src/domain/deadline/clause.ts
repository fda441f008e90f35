import type { Candidate } from './terms.js';

/** How far back the words that belong to a deadline are looked for. */
const LOOK_BACK = 140;

const LABEL =
  '(?:thời hạn|thời gian|thời điểm|tiến độ|hạn|mốc)(?: (?:hoàn thành|hoàn tất|thực hiện|triển khai|báo cáo|gửi|nộp|trình|ban hành|xong|cuối|chót|cuối cùng|xử lý|giải quyết|tham mưu|tổ chức|thi công|kết thúc|phản hồi|cung cấp|góp ý|đăng ký|về|kết quả|hồ sơ|văn bản|ý kiến|báo cáo kết quả|yêu cầu)){0,4}(?: (?:là|vào|của báo cáo))?';
const DONE =
  '(?:(?:phải |cần |cơ bản |sẽ |để )?(?:hoàn thành|hoàn tất|hoàn thiện|kết thúc|giải quyết|xử lý|làm)(?: (?:xong|dứt điểm|cơ bản|toàn bộ|toàn diện|việc này|nhiệm vụ này|nhiệm vụ|nội dung này|các nội dung trên|công việc|vào|ngay)){0,3}|(?:làm |thực hiện |triển khai |tổ chức )?xong(?: vào)?|dứt điểm)';
const COMPLETION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABEL}|${DONE})[ :,(\\[-]{0,4}(?:đảm bảo |bảo đảm )?$`,
  'u',
);
const LABEL_ONLY = new RegExp(`(?<![\\p{L}\\p{N}])${LABEL} ?[:(-] ?$`, 'u');
const REPORT_VERB =
  '(?:(?:gửi|nộp|trình|tổng hợp|có) )?(?:báo cáo|gửi|nộp|trình|ban hành|phê duyệt|đăng ký|cập nhật|tổng hợp|phản hồi|góp ý|có ý kiến|tham gia ý kiến|thông báo|đề xuất|bàn giao|cung cấp|tham mưu|công bố|công khai|hoàn thành|hoàn thiện|xây dựng|rà soát|tổ chức|triển khai|xử lý|giải quyết|khắc phục|kiện toàn|phân bổ|giải ngân)';
/** Second halves of nouns that look like verbs: công trình, Ban Tổ chức. */
const IN_NOUN =
  '(?<!(?:công|chương|quy|lộ|giáo|tiến|quá|tờ|hành) )(?<!(?:ban|các|những|mọi) (?=tổ chức))(?<!(?:sở|bộ|ngành|phòng|cục) (?=xây dựng|tổ chức))';
const REPORT = new RegExp(`(?<![\\p{L}\\p{N}])${IN_NOUN}${REPORT_VERB}(?![\\p{L}\\p{N}])`, 'gu');
/** The words between a verb and its deadline: no stop, and not so many that the clause is no longer short. */
const MAX_WORDS = 9;

/** The words before a candidate, back to `floor`, in the same sentence. */
export function wordsBefore(text: string, candidate: Candidate, floor: number): string {
  const before = text.slice(Math.max(floor, candidate.start - LOOK_BACK), candidate.start);
  const stop = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf(';'),
    before.lastIndexOf('? '),
    before.lastIndexOf('! '),
  );
  return before.slice(stop + 1).trimStart();
}

/** Whether a verb of completion or a label stands right before: "Hoàn thành", "Thời hạn:". */
export function completionBefore(before: string): boolean {
  return COMPLETION.test(before);
}

/** Whether a label with its colon stands right before: "Thời gian thực hiện:". */
export function labelBefore(before: string): boolean {
  return LABEL_ONLY.test(before);
}

/** Where the nearest verb of doing or reporting stands in the clause before, or -1. */
export function verbBefore(before: string): number {
  let found = -1;
  for (const match of before.matchAll(REPORT)) {
    const between = before.slice(match.index + match[0].length);
    if (/[.;:,()!?]/.test(between.trimEnd())) continue;
    if (between.split(' ').length - 1 <= MAX_WORDS) {
      found = match.index;
      break;
    }
  }
  return found;
}

/**
 * How many characters before the candidate belong to its clause: its verb of completion or label, else the nearest
 * verb of doing, else nothing. "ngay trong tháng 4" is a clause of its own.
 * @param own the candidate's words
 */
export function clauseLength(before: string, own: string): number {
  const done = COMPLETION.exec(before);
  if (done) return before.length - done.index;
  const verb = own.startsWith('ngay ') ? -1 : verbBefore(before);
  return verb < 0 ? 0 : before.length - verb;
}
