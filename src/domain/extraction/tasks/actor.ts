import { actionAt, stopAt } from '../units/words.js';
import { readUnits, type UnitName } from '../units/read-units.js';
import { INTRODUCTION, NOT_ASSIGNING } from '../rules/phrases.js';

/** Who is told to act in a clause. */
export interface Actor {
  units: UnitName[];
  /** Where the clause about the unit begins: the name, or the word of assignment before it. */
  start: number;
  /** After the names. */
  end: number;
  /** `subject`: the unit acts; `assigned`: giao, đề nghị, yêu cầu; `label`: the name and a colon. */
  how: 'subject' | 'assigned' | 'label';
  /** Whether the unit stands at the beginning of the clause. */
  atStart: boolean;
}

const ASSIGN =
  /(?:thống nhất |đồng ý |tiếp tục |trước mắt |đồng thời,? )*(?:giao nhiệm vụ(?: cho)?|giao trách nhiệm(?: cho)?|giao cho|giao|phân công|yêu cầu|đề nghị|ủy quyền(?: cho)?|kính đề nghị|trân trọng đề nghị|mời)\s*:?\s+/uy;
const OPENING =
  /^(?:\(?(?:\d{1,2}|[ivx]{1,4})\)\s*|["“]\s*|đồng thời,?\s+|riêng\s+|đối với\s+|bên cạnh đó,?\s+|ngoài ra,?\s+|trong đó,?\s+|cụ thể:?\s+|và\s+|trách nhiệm của\s+|về phía\s+|ngoài các nhiệm vụ trên,?\s+)+/u;
const ISSUER_SPEAKS = /^(?:thì |tiếp tục |trân trọng |kính )?(?:yêu cầu|đề nghị|giao|phân công|mời)\s*:?\s+/u;

/** After a small letter only these verbs show that the unit is told, not spoken of. */
const DOES =
  /^,?\s+(?:nộp|gửi|đăng ký|báo cáo|chủ trì|phối hợp|tổ chức|chủ động|khẩn trương|có trách nhiệm|chịu trách nhiệm|hoàn thành|xây dựng|rà soát|phải)(?!\p{L})/u;

/** People inside the unit that is told: charging them is what the unit does. */
const OWN_STAFF =
  /^(?:các )?(?:cán bộ|giáo viên|nhân viên|học sinh|đảng viên|thành viên|công chức|viên chức|người )/u;

const assignAt = (folded: string, at: number): number => {
  ASSIGN.lastIndex = at;
  return ASSIGN.exec(folded)?.[0].length ?? 0;
};
const skip = (text: string, at: number): number =>
  at + (/^\s*/u.exec(text.slice(at, at + 4))?.[0].length ?? 0);

/** The unit told to act in `text[start, end)`, or null. */
export function findActor(text: string, folded: string, start: number, end: number): Actor | null {
  const opening = OPENING.exec(folded.slice(start, Math.min(end, start + 80)));
  const at = start + (opening?.[0].length ?? 0);
  const first = actorAt(text, folded, at, end);
  if (first) return { ...first, atStart: true };
  const colon = text.slice(at, Math.min(end, at + 220)).indexOf(': ');
  if (colon > 0) {
    const after = actorAt(text, folded, skip(text, at + colon + 1), end);
    const isMention = after?.how === 'subject' && /^\p{Ll}/u.test(text.slice(after.start));
    if (after && (!isMention || DOES.test(folded.slice(after.end)))) return { ...after, atStart: true };
    // `Chế độ báo cáo: Trước 15 giờ thứ Năm hằng tuần, Sở X gửi …`
    const introduced = colon < 60 ? afterIntroduction(text, folded, skip(text, at + colon + 1), end) : null;
    if (introduced) return introduced;
  }
  return afterIntroduction(text, folded, start, end) ?? assignedInside(text, folded, at, end);
}

function actorAt(text: string, folded: string, at: number, end: number): Omit<Actor, 'atStart'> | null {
  const assign = assignAt(folded, at);
  if (assign > 0) {
    const list = readUnits(text, folded, at + assign);
    if (list && OWN_STAFF.test(folded.slice(list.start, list.end))) return null;
    if (list && list.end <= end && !/^\s*(?:về|tại) /u.test(folded.slice(list.end, list.end + 6))) {
      return { units: withoutTitles(list.units), start: at, end: list.end, how: 'assigned' };
    }
    return null;
  }
  const list = readUnits(text, folded, at);
  if (!list || list.end > end) return null;
  let after = skip(text, list.end);
  if (text[after] === '(') {
    const close = text.indexOf(')', after);
    if (close > 0 && close < end && close - after < 200) after = skip(text, close + 1);
  }
  const besides =
    /^-\s*(?:cơ quan|thường trực|trưởng|phó|thành viên)\s[^;.]{3,160}?(?=:|\s(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|chỉ đạo|theo dõi|khẩn trương|tiếp tục|tham mưu|tổng hợp|hướng dẫn|tổ chức|chủ động)\s)/u.exec(
      folded.slice(after, end),
    );
  if (besides) after = skip(text, after + besides[0].length);
  const actor = { units: withoutTitles(list.units), start: at, end: list.end, how: 'subject' as const };
  const rest = folded.slice(after, end);
  if (text[after] === ':') {
    const inner = skip(text, after + 1);
    if (inner >= end) return { ...actor, how: 'label' };
    const nested = readUnits(text, folded, inner);
    if (
      nested &&
      /^\p{Lu}/u.test(text.slice(inner)) &&
      nested.end < end &&
      actionAt(folded, skip(text, nested.end)) > 0
    ) {
      return { units: withoutTitles(nested.units), start: at, end: nested.end, how: 'subject' };
    }
    return { ...actor, how: 'label' };
  }
  const speaks = ISSUER_SPEAKS.exec(rest);
  if (speaks) {
    const told = readUnits(text, folded, after + speaks[0].length);
    if (told && told.end <= end)
      return { units: withoutTitles(told.units), start: at, end: told.end, how: 'assigned' };
    // `Các cấp ủy phân công trực Tết`: what the unit itself is to do.
    return /^(?:phân công|giao)/u.test(rest) ? actor : null;
  }
  if (
    /^(?:đã|đang|được|còn|chưa|vẫn|sẽ không|không xem xét|có (?:công văn|tờ trình|báo cáo)|là (?!cơ quan|đầu mối|đơn vị)|nhận thấy|ghi nhận|đánh giá cao|thống nhất với|thống nhất đánh giá|cơ bản|đánh giá (?:cao|công tác|kết quả)|đồng ý|nhất trí|hoan nghênh|biểu dương|kết luận|nhận được)(?![\p{L}])/u.test(
      rest,
    )
  )
    return null;
  after = afterAside(text, folded, after, end);
  if (actionAt(folded, after) > 0 && /^\p{Ll}/u.test(text.slice(after))) return actor;
  if (stopAt(folded, after) > 0 && hasAction(folded, after, Math.min(end, after + 260))) return actor;
  return null;
}

/** After the comma, or after an aside (`…, nhất là A và B, tập trung …`), where the action may stand. */
function afterAside(text: string, folded: string, from: number, end: number): number {
  if (text[from] !== ',') return from;
  const next = skip(text, from + 1);
  if (
    !/^(?:nhất là|đặc biệt là|trong đó có|trước hết là|trước mắt là)\s/u.test(folded.slice(next, next + 16))
  )
    return next;
  for (const comma of text.slice(next, Math.min(end, next + 160)).matchAll(/,\s+/gu)) {
    const at = next + comma.index + comma[0].length;
    if (actionAt(folded, at) > 0 && /^\p{Ll}/u.test(text.slice(at))) return at;
  }
  return next;
}

function hasAction(folded: string, from: number, to: number): boolean {
  for (const m of folded.slice(from, to).matchAll(/(?<=[\s,])\p{L}/gu)) {
    if (
      /^(?:chủ trì|phối hợp|chỉ đạo|triển khai|rà soát|xây dựng|thực hiện|báo cáo|chủ động|khẩn trương|tổ chức|tiếp tục|tham mưu|hướng dẫn|kiểm tra|tăng cường|chịu trách nhiệm|có trách nhiệm|bảo đảm|đảm bảo|tập trung|kịp thời)/u.test(
        folded.slice(from + m.index, from + m.index + 20),
      )
    )
      return true;
  }
  return false;
}

/** `Trên cơ sở …, Sở X rà soát …`: the unit after the comma of an introduction. */
function afterIntroduction(text: string, folded: string, at: number, end: number): Actor | null {
  if (!INTRODUCTION.test(folded.slice(at, at + 40))) return null;
  let tries = 0;
  for (const m of text.slice(at, Math.min(end, at + 900)).matchAll(/[,:]\s+|\s-\s/gu)) {
    const from = at + m.index + m[0].length;
    if (
      !/\p{Lu}/u.test(text[from]!) &&
      !/^(?:các |đồng chí |giao |đề nghị |yêu cầu |phân công |cơ quan |đơn vị |thủ trưởng )/u.test(
        folded.slice(from, from + 14),
      )
    )
      continue;
    tries += 1;
    if (tries > 14) return null;
    const actor = actorAt(text, folded, from, end);
    if (actor) return { ...actor, atStart: false };
  }
  return null;
}

/** `Đồng ý …, giao Sở X …`: an assignment within the clause. */
function assignedInside(text: string, folded: string, at: number, end: number): Actor | null {
  for (const m of folded
    .slice(at, end)
    .matchAll(/(?<=[\s,;:])(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|yêu cầu|đề nghị)\s+(?=\p{L})/gu)) {
    const from = at + m.index;
    if (NOT_ASSIGNING.test(folded.slice(Math.max(at, from - 20), from))) continue;
    const list = readUnits(text, folded, from + m[0].length);
    if (!list || list.end > end || OWN_STAFF.test(folded.slice(list.start, list.end))) continue;
    const after = skip(text, list.end);
    if (actionAt(folded, after) === 0 && stopAt(folded, after) === 0 && !/[,:(]/u.test(text[after] ?? ''))
      continue;
    if (/^(?:về|tại|để|với|đã|được)(?![\p{L}])/u.test(folded.slice(after, after + 5))) continue;
    return { units: withoutTitles(list.units), start: from, end: list.end, how: 'assigned', atStart: false };
  }
  return null;
}

const PERSON =
  /^(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à)(?: \([^)]*\))?\s+(?!(?:Thủ|Bí|Chủ|Giám|Bộ|Phó|Trưởng|Ủy|Thường|Chánh|Tỉnh|Thành|Tổ|Hiệu|Cục|Viện|Tổng)\s)\p{Lu}\p{Ll}+\s+\p{Lu}/u;
const TITLE =
  /^(?:phó |ủy viên|uỷ viên|trưởng|bí thư|chủ tịch|giám đốc|bộ trưởng|thứ trưởng|thành viên|chánh|tỉnh ủy viên|thường trực|thủ tướng|chủ nhiệm|cục trưởng|tổ trưởng|hiệu trưởng|thường vụ|tổng phụ trách|giáo viên|kế toán|văn thư|chuyên viên|hiệu phó|cán bộ|nhân viên|bác sĩ)/iu;

/** A person's titles after the name are no further units. */
export function withoutTitles(units: readonly UnitName[]): UnitName[] {
  const persons = units.map((u) => {
    const dash = PERSON.test(u.name) ? u.name.search(/\s[-–]\s/u) : -1;
    if (dash > 0 && TITLE.test(u.name.slice(dash + 3).trim()))
      return { ...u, name: u.name.slice(0, dash), end: u.start + dash };
    const comma = PERSON.test(u.name) ? u.name.indexOf(',') : -1;
    return comma > 0 && TITLE.test(u.name.slice(comma + 1).trim())
      ? { ...u, name: u.name.slice(0, comma), end: u.start + comma }
      : u;
  });
  return persons.filter(
    (u, i) => !(i > 0 && TITLE.test(u.name) && units.slice(0, i).some((p) => PERSON.test(p.name))),
  );
}
