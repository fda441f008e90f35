import type { Line } from '../text/lines.js';
import { capitals } from './head-lines.js';
import type { Span } from '../text/mapped-text.js';

export interface Signature {
  signer: string | null;
  signerSpan: Span | null;
  /** `T/M BAN THƯỜNG VỤ BÍ THƯ`, `KT. BỘ TRƯỞNG THỨ TRƯỞNG`. */
  capacity: string | null;
  /** Where the text proper ends. */
  bodyEnd: number;
  /** Where annexes may begin. */
  annexStart: number;
  /** Entries of the block Nơi nhận marked `để báo cáo`. */
  reportTo: string[];
}

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào|Đoàn|Lương|Lâm|Tô|Hà|Cao|Châu|Chu|Tạ|Thái|Tống|Vương|Trương|Quách|Kiều|Triệu|La|Lưu|Lại|Nông|Hầu|Giàng|Sùng|Thào|Vàng|Quàng|Lò|Cầm|Bế|Hứa|Khổng|Mạc|Nghiêm|Ông|Phùng|Thạch|Sơn|Danh|Tăng|Văn|Viên|Điểu|Y|H|Ma|Mã|Ninh|Đàm|Đồng|Doãn|Giang|Hàn|Kim|Lục|Ngọ|Nhữ|Từ|Ung|Thân|Thẩm|Tiêu|Tôn|Trà|Tra|Âu|Bạch|Cù|Đậu|Khúc|Lữ|Ngụy|Phí|Quản|Rơ|Siu|Ksor|Hờ|Thiều|Vi|Xa|Lường|Hạ|Bàn|Đèo';
const GIVEN = "\\p{Lu}\\p{Ll}*(?:[-’'\\s]\\p{Lu}\\p{Ll}*){1,4}";
const DEGREE =
  '(?:(?:PGS|GS|TS|ThS|CN|KS|BS|LS|NGND|NGƯT|TSKH)\\.?\\s*)*(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)\\s+|Đô đốc\\s+)?';
const NAME_LINE = new RegExp(
  `^(?:\\(?(?:đã ký|Đã ký)\\)?\\s*:?\\s*)?${DEGREE}((?:${SURNAMES})(?:\\s\\p{Lu}\\p{Ll}*(?:-\\p{Lu}\\p{Ll}*)?){1,4})\\.?$`,
  'u',
);
const NAME_LINE_LOOSE = new RegExp(`^${DEGREE}(${GIVEN})$`, 'u');
const NAME_AT_END = new RegExp(`\\s{2,}${DEGREE}((?:${SURNAMES})(?:\\s\\p{Lu}\\p{Ll}+){1,4})$`, 'u');

/** Capacity and name on one line: `KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Nguyễn Văn A (đã ký)`. */
const NAME_AFTER_CAPACITY = new RegExp(
  `^[\\p{Lu}\\s.,/-]{6,80}?\\s*[-:]?\\s${DEGREE}((?:${SURNAMES})(?:\\s\\p{Lu}\\p{Ll}+){1,4})\\s*(?:\\((?:đã ký|Đã ký)\\))?\\.?$`,
  'u',
);

/** Two columns run together: `- Lưu: VT. Nguyễn Văn A`. */
const NAME_AFTER_FILE = new RegExp(
  `^-?\\s*[Ll]ưu[^.]{0,40}\\.\\s+${DEGREE}((?:${SURNAMES})(?:\\s\\p{Lu}\\p{Ll}+){1,4})$`,
  'u',
);

const RECIPIENT_BLOCK = /^nơi\s*nhận\s*:?/u;
const CAPACITY =
  /^(?:(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|q)[./]?\s|(?:(?:phó )?(?:thủ tướng|chủ tịch|giám đốc|chánh văn phòng|bí thư|trưởng ban|cục trưởng|hiệu trưởng|tổng giám đốc|viện trưởng|vụ trưởng|trưởng phòng|chủ nhiệm|tổng thư ký|tổng cục trưởng|chánh thanh tra)|bộ trưởng|thứ trưởng|thống đốc|thường trực|tổng bí thư|chỉ huy trưởng|phó thống đốc|tổng kiểm toán|tổng thanh tra)(?=[\s,]|$))/u;
const ANNEX = /^(?:phụ lục|phụ biểu|biểu mẫu|danh mục|danh sách|mẫu số|biểu số)(?=[\s:.\d]|$)/u;

const isCapacity = (line: Line): boolean =>
  CAPACITY.test(line.folded) &&
  line.text.length < 90 &&
  (capitals(line.text) > 0.75 || NAME_AFTER_CAPACITY.test(line.text));
const properCase = (name: string): string =>
  capitals(name) < 0.7
    ? name
    : name.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase());

function nameOn(line: Line, afterCapacity: boolean): string | null {
  const upper = capitals(line.text) > 0.9 ? properCase(line.text) : line.text;
  const match = NAME_LINE.exec(upper) ?? NAME_AT_END.exec(line.text);
  if (match) return match[1]!;
  const filed = NAME_AFTER_FILE.exec(line.text);
  if (filed) return filed[1]!;
  const after = CAPACITY.test(line.folded) ? NAME_AFTER_CAPACITY.exec(line.text) : null;
  if (after) return after[1]!;
  if (!afterCapacity || capitals(line.text) > 0.6 || line.text.includes(',')) return null;
  const loose = NAME_LINE_LOOSE.exec(line.text);
  return loose && !/^(?:Như|Lưu|Các|Văn|Ban|Sở|Bộ|Nơi)\s/u.test(loose[1]!) ? loose[1]! : null;
}

/** The end of a document: Nơi nhận, capacity, name. `from` is where the text proper begins. */
export function readSignature(all: readonly Line[], from: number, textLength: number): Signature {
  const lines = all.flatMap((l) => (l.start >= from ? columnsOf(l) : [l]));
  const body = lines.findIndex((l) => l.start >= from);
  const none: Signature = {
    signer: null,
    signerSpan: null,
    capacity: null,
    bodyEnd: textLength,
    annexStart: textLength,
    reportTo: [],
  };
  if (body < 0) return none;
  const block = lines.findIndex((l, i) => i >= body && RECIPIENT_BLOCK.test(l.folded));
  let first = block;
  const firstCapacity = lines.findIndex((l, i) => i >= body && isCapacity(l) && closesWithName(lines, i));
  if (firstCapacity >= 0 && (first < 0 || firstCapacity < first)) first = firstCapacity;
  if (first < 0) return lonelySigner(lines, body, none);
  const annex = lines.findIndex(
    (l, i) =>
      i > first && ANNEX.test(l.folded) && capitals(l.text.slice(0, 8)) > 0.5 && !l.text.startsWith('-'),
  );
  const stop = annex < 0 ? lines.length : annex;
  let signer: string | null = null;
  let at = -1;
  let seenCapacity = false;
  for (let i = first; i < Math.min(stop, first + 60); i += 1) {
    seenCapacity ||= isCapacity(lines[i]!);
    const name = nameOn(lines[i]!, seenCapacity && i > first);
    if (name && !(signer && at >= 0 && i - at > 12)) {
      signer = name;
      at = i;
      if (seenCapacity && i > block) break;
    }
  }
  const capacity = lines
    .slice(first, at < 0 ? stop : at)
    .filter(isCapacity)
    .map((l) => l.text);
  const last = Math.max(at, first);
  return {
    signer,
    signerSpan: at < 0 ? null : { start: lines[at]!.end - lines[at]!.text.length, end: lines[at]!.end },
    capacity: capacity.length > 0 ? capacity.join(' ') : null,
    bodyEnd: lines[first]!.start,
    annexStart: annex >= 0 ? lines[annex]!.start : (lines[last + 1]?.start ?? textLength),
    reportTo: reportTo(lines.slice(Math.max(block, first), stop)),
  };
}

/** Two columns on one line, block and signature side by side, as two lines. */
function columnsOf(line: Line): Line[] {
  if (!/\s{3,}|\t/u.test(line.text) || line.text.startsWith('|')) return [line];
  return [...line.text.matchAll(/\S(?:.*?\S)??(?=\s{3,}|\t|$)/gu)].map((m) => ({
    ...line,
    start: line.start + m.index,
    end: line.start + m.index + m[0].length,
    text: m[0],
    folded: line.folded.slice(m.index, m.index + m[0].length),
  }));
}

function closesWithName(lines: readonly Line[], at: number): boolean {
  return (
    lines.slice(at, at + 8).some((l) => nameOn(l, false) !== null) ||
    (lines[at - 1]?.text.endsWith('./.') ?? false)
  );
}

/** A name alone on the last line of a text without any block. */
function lonelySigner(lines: readonly Line[], body: number, none: Signature): Signature {
  const last = lines.length - 1;
  const line = lines[last];
  const name = line && last > body ? nameOn(line, false) : null;
  if (!line || !name) return none;
  return { ...none, signer: name, signerSpan: { start: line.start, end: line.end }, bodyEnd: line.start };
}

function reportTo(block: readonly Line[]): string[] {
  const entries: string[] = [];
  for (const line of block) {
    if (/^[-+]/u.test(line.text)) entries.push(line.text.replace(/^[-+]\s*/u, ''));
    else if (entries.length > 0 && !isCapacity(line)) entries[entries.length - 1] += ` ${line.text}`;
  }
  return entries
    .filter((e) => /để (?:báo cáo|b\/c)|\(b\/c\)/iu.test(e))
    .map((e) => e.replace(/\s*\([^()]*(?:báo cáo|b\/c)[^()]*\).*$/iu, '').replace(/[\s,;.:]+$/u, ''));
}
