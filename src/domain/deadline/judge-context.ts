import { completionBefore, labelBefore, verbBefore } from './clause.js';
import type { SettledDeadline } from './settle.js';
import type { Candidate, Term } from './terms.js';

/** Terms of other tasks, which the sentence only describes. */
const DESCRIBED =
  /(?:(?:có|đến|tới|quá|hết|đúng|gia|trong|sắp|chậm|trước|theo|kéo dài|các|những) (?:thời )?hạn(?: (?:hoàn thành|thực hiện|giải quyết|xử lý|là))*|(?:nhiệm vụ|công việc|nội dung|dự án|công trình|chỉ tiêu|hồ sơ|văn bản|những việc)(?: được giao)? (?:phải |cần |chưa |đã )?hoàn thành|đã (?:được )?(?:cơ bản )?hoàn thành|chưa hoàn thành)[ ,(]*$/u;
/** Facts with a date: in force, counted, born, issued. */
const FACT =
  /(?:hiệu lực(?: thi hành)?|tính|luỹ kế|lũy kế|số liệu|chốt|cập nhật|(?<!học )sinh|được (?:ban hành|ký|phê duyệt|thành lập|cấp|giao|tuyển dụng)|đã (?:ban hành|ký|có|được|phát sinh|triển khai|thực hiện)|phát sinh|xảy ra|diễn ra|công tác|(?<!định )kỳ|giai đoạn|thời kỳ|nhiệm kỳ|khoá|khóa)[ ,(]*$/u;
/** Of these facts, those that even a stated limit (trước, chậm nhất) only dates; `báo cáo số liệu trước …` asks for figures. */
const FACT_BEFORE_LIMIT =
  /(?:hiệu lực(?: thi hành)?|(?<!học )sinh|được (?:ban hành|ký|phê duyệt|thành lập|cấp|giao|tuyển dụng)|đã (?:ban hành|ký|có|được|phát sinh|triển khai|thực hiện)|phát sinh|xảy ra|diễn ra|(?<!định )kỳ|nhiệm kỳ|khoá|khóa)[ ,(]*$/u;
/** `báo cáo Thủ tướng kết quả thực hiện trong tháng 10`: the addressee between verb and results makes the period a term. */
const RESULTS_TO =
  /(?:báo cáo|gửi|trình) (?!kết quả|tình hình)[\p{L}\d, ]{4,60} kết quả(?: thực hiện| triển khai| xử lý| giải quyết)? $/u;
/** `để đến ngày 01/7 …`: what shall be so by then, not by when this is to be done. */
const PURPOSE = /(?:^|[ ,;])(?:để|nhằm|sao cho) $/u;
/** Nouns that a period only describes: the tasks, results, figures of that period. */
const OF_PERIOD =
  /(?:nhiệm vụ|nhiệm vụ (?:trọng tâm|chủ yếu|chính|cụ thể|được giao)|giải pháp(?: trọng tâm| chủ yếu)?|trọng tâm|kết quả(?: đạt được| thực hiện| công tác)?|tình hình|số liệu|chỉ tiêu|hoạt động|kế hoạch|chương trình|chương trình công tác|phát sinh|xảy ra|diễn ra|đạt được|ghi nhận|kinh tế - xã hội|công tác|vụ việc|vụ|cuộc|ngân sách|dự toán|kinh phí|thành tích|ưu tiên|tai nạn|tăng trưởng|đã|như)[ ,(]*$/u;
const TARGET = /(?:mục tiêu|phấn đấu|tầm nhìn|định hướng|chỉ tiêu|chiến lược|quy hoạch)/u;
const ACTIVITY =
  /(?:thời gian|thực hiện|triển khai|tổ chức|tiếp nhận|đăng ký|nộp|gửi|lấy ý kiến|hoàn thành|cao điểm|kiểm tra|tập huấn)/u;
const RHYTHM_VERB =
  /(?:theo dõi|giám sát|khử khuẩn|vệ sinh|điểm danh|đo|trực|báo cáo|gửi|họp|giao ban|cập nhật|tổng hợp|kiểm tra|rà soát|sơ kết|tổ chức|thực hiện|công khai|kiểm điểm|duy trì|thông tin|định kỳ)(?: [\p{L}\d]+){0,7} ?\(?$/u;
const RHYTHM_NOUN =
  /(?:kế hoạch|dự toán|ngân sách|chương trình|chỉ tiêu|thi đua|xếp loại|kinh phí|nhiệm vụ|chế độ|thu nhập|sản lượng|tổng kết)[ ,]*$/u;
/** A term given earlier, which this sentence recalls. */
const GIVEN_EARLIER =
  /đã (?:được )?(?:giao|yêu cầu|chỉ đạo|đề nghị|có|ban hành|ký|hoàn thành)|từng|quá hạn|chậm trễ/u;
/** "Thời gian: 8 giờ ngày …" is when a meeting takes place more often than when something is due. */
const MEETING = /thời (?:gian|điểm) ?[:(-] ?$/u;
const SESSION = /(?:kỳ họp|hội nghị|phiên họp)(?: [\p{L}\d]+){0,4} ?$/u;
const CLAUSE_END = /^[ \])"”]*(?:[.;,:()]|- |$)/;
/** A share or figure follows: a target, not a term. */
const FIGURE =
  /^,? (?:có |đạt |phấn đấu |tỷ lệ |trên |ít nhất |tối thiểu |khoảng |hoàn thành |giảm |tăng )*(?:\d|đạt|tỷ lệ|phấn đấu|cơ bản|100)/;
const PAST_COUNT = /^ (?:qua|vừa|trước|liên|gần|đầu|cuối|cao điểm|cải cách|nghỉ|tuổi|tù)/;

interface Surroundings {
  /** Words of the same sentence before the candidate, after the last moment named. */
  readonly before: string;
  /** All the words of the same sentence before the candidate. */
  readonly sentence: string;
  /** Some characters after it. */
  readonly after: string;
  /** The candidate's own words. */
  readonly own: string;
}

/** Trust that the place is this task's deadline: 0 for no, below 0.7 for perhaps. */
type Judge = (candidate: Candidate, around: Surroundings) => number;

function isYear(term: Term | undefined): boolean {
  return term?.kind === 'period' && term.unit === 'year' && term.part === null;
}

/** "trong tháng", "trong năm", "trong ngày": the directive's own, without "này". */
function isOwnPeriod(candidate: Candidate, text: string): boolean {
  const [term] = candidate.terms;
  const own =
    term?.kind === 'period' ? term.index === null && term.year === null : term?.kind === 'relative_day';
  return own && !/(?:này|nay|tới|sau|mai|kia|thứ \p{L}+|cùng ngày|đầu|giữa|cuối)/u.test(text);
}

const within: Judge = (candidate, { before, after }) => {
  const [term] = candidate.terms;
  if (term?.kind === 'duration') {
    if (PAST_COUNT.test(after)) return 0;
    if (term.anchor !== 'unknown') return 0.9;
    if (verbBefore(before) >= 0 || /vòng|thời hạn/.test(candidate.limitWords))
      return term.unit === 'year' ? 0 : 0.75;
    return /^(?: |$)/.test(after) && term.unit === 'working_day' ? 0.6 : 0;
  }
  if (candidate.limitWords.startsWith('ngay')) return 0.95;
  const ends = CLAUSE_END.test(after);
  if (OF_PERIOD.test(before)) return ends && !isYear(term) && RESULTS_TO.test(before) ? 0.55 : 0;
  if (isYear(term)) return ends || before === '' ? 0.55 : 0;
  if (ends) return verbBefore(before) >= 0 ? 0.9 : 0.75;
  return before === '' ? 0.8 : 0.6;
};

const until: Judge = (candidate, { before, sentence, after }) => {
  const [term] = candidate.terms;
  if (PURPOSE.test(before) || TARGET.test(sentence) || FIGURE.test(after)) return 0;
  if (isYear(term)) return candidate.limitWords.includes('hết') ? 0.5 : 0;
  if (term?.kind === 'date' || term?.kind === 'relative_day') return 0.65;
  return 0.6;
};

const range: Judge = (candidate, { before }) => {
  if (candidate.terms[0]?.kind === 'relative_day') return 0.55;
  if (candidate.terms.some(isYear)) return 0;
  if (candidate.limitWords === '') return 0;
  return ACTIVITY.test(before) || before === '' ? 0.75 : 0.55;
};

const bare: Judge = (candidate, { before, after }) => {
  const [term] = candidate.terms;
  if (term?.kind !== 'period' || isYear(term) || !CLAUSE_END.test(after)) return 0;
  const verb = verbBefore(before);
  return verb >= 0 && /^(?:trình|ban hành|phê duyệt|hoàn thành)/.test(before.slice(verb)) ? 0.55 : 0;
};

const rhythm: Judge = (candidate, { before, after }) => {
  const made = candidate.rhythm;
  if (!made) return 0;
  if (made.points.length > 0 || made.weekday !== null || candidate.clock || candidate.limit === 'before')
    return 0.95;
  if (RHYTHM_NOUN.test(before)) return 0;
  if (before === '' && CLAUSE_END.test(after)) return 0.85;
  return RHYTHM_VERB.test(before) ? 0.85 : before === '' ? 0.75 : 0;
};

const event: Judge = (_, { before, own }) =>
  !/(?:trước|sau|ngay) khi/.test(own) && verbBefore(before) >= 0 ? 0.5 : 0;

function judgeOf(candidate: Candidate): Judge {
  if (candidate.rhythm) return rhythm;
  if (candidate.terms[0]?.kind === 'event') return event;
  if (candidate.joined === 'range') return range;
  switch (candidate.limit) {
    case 'before':
      return (one, { before }) => (one.terms.length === 0 && verbBefore(before) < 0 ? 0 : 0.98);
    case 'by':
      return isStated(candidate) ? () => 0.98 : until;
    case 'within':
      return within;
    case 'at':
      return (one, { before }) => (one.terms.length > 0 && verbBefore(before) >= 0 ? 0.65 : 0);
    case 'none':
      return bare;
  }
}

/** A stated limit: trước …, chậm nhất … (not the many uses of đến, trong, vào). */
function isStated(candidate: Candidate): boolean {
  if (candidate.limit === 'before') return true;
  return candidate.limit === 'by' && !/^(?:cho |kéo dài )?(?:đến|tới|hết)/.test(candidate.limitWords);
}

/** Trust in a day before the directive's own: a slip or a year left out if the text still asks for it, else a fact. */
function judgePast(candidate: Candidate, { before, sentence }: Surroundings, completion: boolean): number {
  if (GIVEN_EARLIER.test(sentence)) return 0;
  return completion || (isStated(candidate) && verbBefore(before) >= 0) ? 0.9 : 0;
}

/**
 * How far the words around a place speak for a deadline of this task, 0 … 1; 0 means it is none: a ground with its
 * date, a fact, the name of a period, the term of other tasks, a start.
 */
export function judgeContext(candidate: Candidate, settled: SettledDeadline, around: Surroundings): number {
  const { before, own } = around;
  if (candidate.startOnly || DESCRIBED.test(before)) return 0;
  if (/^(?:định kỳ|theo định kỳ)/.test(own) && candidate.rhythm) return 0.95;
  if (/(?:lần|trước thềm)/.test(own) && (candidate.rhythm || candidate.terms[0]?.kind === 'event'))
    return 0.8;
  const completion = completionBefore(before);
  if (settled.flags.includes('before_directive_date'))
    return FACT.test(before) ? 0 : judgePast(candidate, around, completion);
  if (completion) return judgeCompleted(candidate, before);
  const fact = isStated(candidate) || candidate.rhythm ? FACT_BEFORE_LIMIT : FACT;
  if (fact.test(before) || SESSION.test(before)) return 0;
  if (candidate.limit === 'within' && isOwnPeriod(candidate, own) && !own.startsWith('ngay')) return 0;
  return judgeOf(candidate)(candidate, around);
}

/** After a verb of completion or a label. A mere count of days ("Thời gian: 01 ngày") is a length, not a term. */
function judgeCompleted(candidate: Candidate, before: string): number {
  if (candidate.limit !== 'none' || candidate.rhythm) return 0.98;
  const [term] = candidate.terms;
  if (term?.kind === 'duration' && term.anchor === 'unknown') return 0;
  if (MEETING.test(before)) return candidate.clock ? 0 : term?.kind === 'period' ? 0.9 : 0.6;
  return labelBefore(before) ? 0.98 : 0.9;
}
