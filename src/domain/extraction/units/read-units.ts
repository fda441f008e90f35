import { fold, tidyEnd } from '../text/fold.js';
import { PORTFOLIOS } from '../rules/ministries.js';
import { ownWorkAt, toldApart } from './told-apart.js';
import { actionAt, headAt, stopAt } from './words.js';

/** A unit as the text names it; offsets into the text it was read from. */
export interface UnitName {
  name: string;
  start: number;
  end: number;
}

export interface UnitList {
  units: UnitName[];
  start: number;
  /** Where the names end: an action word, a stop word or punctuation stands there. */
  end: number;
}

const MAX_LENGTH = 700;
const LETTER = /[\p{L}\d]/u;
const isUpper = (c: string | undefined): boolean => c !== undefined && /\p{Lu}/u.test(c);
const isLower = (c: string | undefined): boolean => c !== undefined && /\p{Ll}/u.test(c);
/** Action words that are also parts of generic names: `các đơn vị trực thuộc`, `cơ quan thường trực`. */
const IN_NAME =
  /(?:giúp việc|(?:công|chương|quy|lộ|giáo|tiến|quá|hành) trình|hàng không|phòng không|không quân|hậu cần|(?:y tế )?dự phòng|dự báo(?= khí tượng)|cấp (?:thoát )?nước|cấp cứu|tiêu dùng|đo lường|ký túc xá|tiếp công dân|tiếp nhận và trả kết quả|hội nhập|xuất nhập khẩu|di tích|điều độ|công nghệ thông tin|an toàn thông tin|trực thuộc|trực tuyến|thường trực(?= (?:ban|tỉnh|thành|huyện|đảng|hđnd|hội|ủy|ban))|quản lý(?= (?:nhà nước|dự án|chuyên ngành|khu|thị trường|trực tiếp|giáo dục))|thi hành án|phổ thông|công lập|viễn thông|giáo dục(?: nghề nghiệp)?(?: -|,)? (?:giáo dục )?thường xuyên|đăng ký dự thi|thi đua|thu ngân sách|chi cục|chi bộ|chi nhánh|chi hội|chi đoàn|in ấn|giáo dục|đầu tư xây dựng|đầu tư|xây dựng(?= (?:cơ bản|đảng))|sản xuất|kinh doanh|tham mưu(?=,? giúp việc)|tham gia(?= phối)|đào tạo|tổ chức(?= (?:đảng|chính trị|đoàn thể|hội|tín dụng|xã hội|có liên|thành viên|liên quan|cá nhân|cơ sở|trong hệ thống|trực thuộc|kinh tế))|quy hoạch(?= -)|cấp(?= (?:tỉnh|huyện|xã|ủy|trên|dưới|cơ sở|phòng|bộ|trung ương))|truyền thông|phát thanh|thông tin(?= (?:đại chúng|truyền thông|và truyền thông|điện tử))|theo dõi nghành|báo cáo viên|hướng dẫn viên|được giao|được phân công|được kiểm tra|được giám sát|được thanh tra|giám sát viên|thanh tra(?= (?:tỉnh|chính phủ|bộ|sở|huyện|nhà nước))|kiểm tra(?= (?:tỉnh|trung ương|huyện|đảng|các cấp))|dự án|dự trữ(?= nhà nước)|cứu nạn|cứu hộ(?=,)|công nhận|không chuyên|lưu trữ(?= (?:nhà nước|lịch sử))|khám bệnh|khám chữa|đăng kiểm|đăng ký(?= (?:đất|kinh doanh))|giao dịch|giao thông|kiểm soát(?= (?:bệnh|thủ tục))|bảo vệ(?= (?:thực vật|môi trường|rừng))|điều hành(?= (?:đề án|chương trình|kinh tế))|xúc tiến|tuyển sinh|phát triển(?= (?:nông thôn|quỹ|doanh nghiệp|công nghiệp|hạ tầng))|tư vấn|sử dụng(?= (?:lao động|đất))|được phân|thu hút|nghiên cứu(?= (?:chiến lược|khoa học|,))|chăm sóc|phục hồi|điều phối)/uy;

/** `Ban Chỉ đạo … về phòng, chống thiên tai`: what a steering body is for belongs to its name. */
const STEERING = /(?:ban chỉ đạo|tổ công tác|tổ giúp việc|hội đồng|ủy ban quốc gia|tiểu ban)[^,;.]*$/u;
const STEERING_TOPIC =
  /^về [^;.:()]{4,140}?(?=\s*(?:$|[:;.(]|(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|chỉ đạo|theo dõi|khẩn trương|tiếp tục|tham mưu|rà soát|hướng dẫn|kiểm tra|tăng cường|triển khai|tổ chức|xây dựng|báo cáo|chủ động|kịp thời|giúp)(?!\p{L})))/u;
/** An office held besides: `Bộ X - Cơ quan thường trực Ban Chỉ đạo …`. */
const OFFICE_BESIDES =
  /^(?:cơ quan (?:thường trực|chủ trì)|thường trực|trưởng|phó trưởng|thành viên|tổ trưởng)\s/u;

/** Length of a portfolio, a head of several words or a phrase at `i` that is a part of a name, or 0. */
function wholeNameAt(text: string, folded: string, i: number): number {
  const phrase = inNameAt(folded, i);
  if (phrase > 0) return phrase;
  if (isUpper(text[i])) {
    const portfolio = PORTFOLIOS.find((p) => folded.startsWith(p, i));
    if (portfolio) return portfolio.length;
  }
  const head = isUpper(text[i]) || actionAt(folded, i) === 0 ? headAt(folded, i) : 0;
  return head > wordEnd(text, i) - i ? head : 0;
}

const inNameAt = (folded: string, i: number): number => {
  IN_NAME.lastIndex = i;
  return IN_NAME.exec(folded)?.[0].length ?? 0;
};

/** Where the names that begin at `start` end. */
function nameEnd(text: string, folded: string, start: number): number {
  let i = start;
  const limit = Math.min(text.length, start + MAX_LENGTH);
  let lastWordEnd = start;
  while (i < limit) {
    const c = text[i]!;
    if (c === ';' && joinsNames(text, folded, i)) {
      i = skipSpace(text, i + 1);
      continue;
    }
    if (c === ':' && placesFollow(text, folded, start, i)) {
      i = skipSpace(text, i + 1);
      continue;
    }
    if (/[.;:()"“”?!\n|]/u.test(c)) {
      if (c === '.' && /(?:^|[\s(])(?:TP|Tp)$/u.test(text.slice(Math.max(0, i - 3), i))) {
        i += 1;
        continue;
      }
      return lastWordEnd;
    }
    if (c === ',') {
      const next = skipSpace(text, i + 1);
      if (!continuesAfterComma(text, folded, next)) return lastWordEnd;
      i = next;
      continue;
    }
    if (!LETTER.test(c)) {
      i += 1;
      continue;
    }
    if (OFFICE_BESIDES.test(folded.slice(i, i + 30)) && /-\s*$/u.test(text.slice(start, i)))
      return lastWordEnd;
    const inside = i === start ? headAt(folded, i) : wholeNameAt(text, folded, i);
    if (inside > 0) {
      i += inside;
      lastWordEnd = i;
      continue;
    }
    if (/^về(?!\p{L})/u.test(folded.slice(i, i + 3)) && STEERING.test(folded.slice(start, i))) {
      const topic = STEERING_TOPIC.exec(folded.slice(i, i + 160));
      if (topic) {
        i += topic[0].length;
        lastWordEnd = i;
        continue;
      }
    }
    if (
      /(?:^|\s)(?:các|mỗi|từng)\s+$/u.test(folded.slice(Math.max(start, i - 6), i)) &&
      headAt(folded, start) > 0
    ) {
      i = wordEnd(text, i);
      lastWordEnd = i;
      continue;
    }
    const work = i > start ? ownWorkAt(folded, start, i) : 0;
    if (work > 0) {
      i += work;
      lastWordEnd = i;
      continue;
    }
    const apart = i > start ? toldApart(folded, start, i) : 0;
    if (apart > 0) return apart;
    if (i > start && isLower(c) && (actionAt(folded, i) > 0 || stopAt(folded, i) > 0)) {
      if (!(stopAt(folded, i) > 0 && placeFollows(text, folded, i, start))) return lastWordEnd;
    }
    if (/^và(?![\p{L}])/u.test(folded.slice(i, i + 3))) {
      const next = skipSpace(text, i + 2);
      if (
        !isUpper(text[next]) &&
        headAt(folded, next) === 0 &&
        inNameAt(folded, next) === 0 &&
        actionAt(folded, next) > 0
      )
        return lastWordEnd;
      i = next;
      continue;
    }
    i = wordEnd(text, i);
    lastWordEnd = i;
  }
  return lastWordEnd;
}

/** `UBND các tỉnh: Đồng Nai, Bình Dương`: the colon opens a list of places, each word with a capital. */
function placesFollow(text: string, folded: string, start: number, at: number): boolean {
  return (
    /các (?:[\p{L}, ]{0,30}(?:,|và) )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|địa phương)\s*$/u.test(
      folded.slice(Math.max(start, at - 60), at),
    ) && /^\s*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}\s*(?:,|và\s)/u.test(text.slice(at + 1, at + 60))
  );
}

/** A semicolon between names (`Thủ trưởng các sở; Chủ tịch UBND …`): another name follows it. */
function joinsNames(text: string, folded: string, at: number): boolean {
  const next = skipSpace(text, at + 1);
  if (headAt(folded, next) === 0 || actionAt(folded, next) > 0) return false;
  return (
    isUpper(text[next]) ||
    /^(?:các|đồng chí|ubnd|thủ trưởng|chủ tịch|lãnh đạo) /u.test(folded.slice(next, next + 12))
  );
}

/** `các cơ quan đảng ở Trung ương`, `UBND tại …`, `từ Quảng Trị đến Khánh Hòa`: a place still belongs to the name. */
function placeFollows(text: string, folded: string, i: number, start: number): boolean {
  if (i - start < 4) return false;
  if (/^từ\s+\p{Lu}[^.;:]{1,40}\sđến\s+\p{Lu}/u.test(text.slice(i, i + 80))) return true;
  if (/^đến\s+\p{Lu}/u.test(text.slice(i, i + 12)) && /từ\s+\p{Lu}[^,.;]{2,40}$/u.test(text.slice(start, i)))
    return true;
  return /^(?:tại (?:các )?(?:địa phương|địa bàn|trung ương|thành phố hồ chí minh|cơ sở)|trong (?:tỉnh|thành phố|ngành|toàn tỉnh|phạm vi cả nước|cả nước|hệ thống)|trong và ngoài|với nhau|nêu trên|này(?=[\s,]))/u.test(
    folded.slice(i, i + 40),
  );
}

const skipSpace = (text: string, i: number): number => {
  let j = i;
  while (j < text.length && /\s/u.test(text[j]!)) j += 1;
  return j;
};
const wordEnd = (text: string, i: number): number => {
  let j = i;
  while (j < text.length && /[\p{L}\d&/]/u.test(text[j]!)) j += 1;
  return Math.max(j, i + 1);
};

const NOUN_AFTER_COMMA =
  /^(?:ban|ngành|bộ|sở|đoàn thể|cơ quan|đơn vị|địa phương|phường|thị trấn|thị xã|thành phố|huyện|quận|xã|tỉnh|đặc khu|bản|buôn|khóm|khu phố|thành ủy|tỉnh ủy|huyện ủy|đảng ủy|tổ chức|doanh nghiệp|giúp việc|các|cấp|cá nhân|thể thao|thương binh|ubnd|hđnd|mttq|đoàn|hội|nhà trường|gia đình|giáo viên|học sinh|viên chức|công chức|người lao động|ký túc|trung tâm|tập đoàn|tổng công ty|công ty|viện|trường|học viện|khu|cụm|tp|thôn|ấp|tổ dân phố|cán bộ|đảng viên|văn phòng|phòng|chủ đầu tư|lực lượng|cơ sở|cơ quan|vụ|cục|chữa bệnh|chữa cháy|cứu nạn|cứu hộ|cao đẳng|đại học|trung cấp|mầm non|tiểu học|thcs|thpt|trung học)(?![\p{L}])/u;

function continuesAfterComma(text: string, folded: string, next: number): boolean {
  if (headAt(folded, next) > 0) return true;
  if (isUpper(text[next])) return true;
  return (
    NOUN_AFTER_COMMA.test(folded.slice(next, next + 20)) &&
    (actionAt(folded, next) === 0 || inNameAt(folded, next) > 0)
  );
}

/** Reads the units named from `start` on, or null where none begins there. */
export function readUnits(text: string, folded: string, start: number): UnitList | null {
  const head = headAt(folded, start);
  if (head === 0) return null;
  const end = nameEnd(text, folded, start);
  const whole = text.slice(start, end);
  if (
    end - start < 3 ||
    /^(?:các|mỗi|từng|tất cả|toàn thể|quý|những|lãnh đạo|tổ chức|trưởng|thường trực|cơ sở|báo|thư ký)$/iu.test(
      whole.trim(),
    )
  )
    return null;
  if (/\snào$/iu.test(whole.trim())) return null;
  const listed = /^(?:(?:bộ trưởng|thủ trưởng|giám đốc|lãnh đạo)\s+)?(?:các\s+)?(?:bộ|sở)\s*:\s*/u.exec(
    folded.slice(start, start + 40),
  );
  if (listed) return readListed(text, folded, start, listed[0].length);
  return { units: splitUnits(text, folded, start, end), start, end };
}

/** `các Bộ: A, B`: each name gets its head back. */
function readListed(text: string, folded: string, start: number, headLength: number): UnitList | null {
  const from = start + headLength;
  if (!isUpper(text[from])) return null;
  const end = nameEnd(text, folded, from);
  return { units: splitUnits(text, folded, start, end), start, end };
}

/** `Văn phòng HĐND và UBND`, `Văn phòng Đoàn ĐBQH và HĐND`: one office of two bodies. */
const JOINT_OFFICE = /(?:^|\s)văn phòng (?:hđnd|hội đồng nhân dân|đoàn (?:đbqh|đại biểu quốc hội))$/u;
const JOINT_OFFICE_REST = /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)/u;

const GROUP_HEAD = /^((?:bộ trưởng|thủ trưởng|giám đốc|lãnh đạo)\s+)?(các\s+)?(bộ|sở)\s*:?\s+/u;

/** Cuts a list of names at commas and `và` where a new unit begins; `Bộ A, B` and `các Bộ: A, B` are written out. */
export function splitUnits(text: string, folded: string, start: number, end: number): UnitName[] {
  const cuts: { from: number; to: number }[] = [];
  let from = start;
  // Where the last `các Bộ …` began: the names after it may stand without their head.
  let groupFrom = start;
  for (const m of folded.slice(start, end).matchAll(/\s*(?:[,;]|(?<=\s)(?:và|cùng)(?=\s))\s*/gu)) {
    const at = start + m.index;
    const next = at + m[0].length;
    if (at <= from || portfolioCovers(folded, from, at)) continue;
    if (
      /và/u.test(m[0]) &&
      JOINT_OFFICE.test(folded.slice(from, at)) &&
      JOINT_OFFICE_REST.test(folded.slice(next))
    )
      continue;
    if (beginsUnit(text, folded, next, groupFrom)) {
      if (!PORTFOLIOS.some((p) => folded.startsWith(p, next))) groupFrom = next;
      cuts.push({ from, to: at });
      from = next;
    }
  }
  cuts.push({ from, to: end });
  const units: UnitName[] = [];
  let group: { who: string; head: string } | null = null;
  for (const cut of cuts) {
    const folds = folded.slice(cut.from, cut.to);
    const opening = GROUP_HEAD.exec(folds);
    const rest = opening ? cut.from + opening[0].length : cut.from;
    if (opening && isUpper(text[rest])) {
      const written = text.slice(cut.from, rest);
      const head = /bộ\s*:?\s*$/u.test(opening[0]) ? 'Bộ' : 'Sở';
      const who = opening[1] ? written.slice(0, opening[1].length) : '';
      group = { who, head };
      const next = cuts[cuts.indexOf(cut) + 1];
      const isList = next !== undefined && isPortfolio(folded.slice(next.from, next.to));
      // `các Sở Giáo dục và Đào tạo` alone are the departments of all provinces, no list of names.
      if (opening[0].includes(':') || (opening[2] && isList)) {
        units.push({ name: tidyEnd(`${who}${head} ${text.slice(rest, cut.to)}`), start: rest, end: cut.to });
        continue;
      }
    } else if (group && headAt(folded, cut.from) === 0 && isPortfolio(folds)) {
      units.push({
        name: tidyEnd(`${group.who}${group.head} ${text.slice(cut.from, cut.to)}`),
        start: cut.from,
        end: cut.to,
      });
      continue;
    } else if (group && isPortfolio(folds) && folds.trim() === 'công an') {
      units.push({
        name: `${group.who}${group.head} ${tidyEnd(text.slice(cut.from, cut.to))}`,
        start: cut.from,
        end: cut.to,
      });
      continue;
    } else group = null;
    units.push({ name: tidyEnd(text.slice(cut.from, cut.to)), start: cut.from, end: cut.to });
  }
  return units.filter((u) => u.name !== '');
}

const isPortfolio = (folded: string): boolean => PORTFOLIOS.some((p) => folded.trim() === p);

/** Whether the comma or `và` at `index` stands inside the name of a ministry that begins after `from`. */
function portfolioCovers(folded: string, from: number, index: number): boolean {
  return PORTFOLIOS.some((p) => {
    const at = folded.lastIndexOf(p, index);
    return at >= from && at < index && at + p.length > index;
  });
}

/** `Thủ trưởng các Sở, Ban, ngành`: generic words of one name, even with capitals. */
const GENERIC =
  /^(?:ban|bộ|sở|ngành|hội|đoàn thể|cơ quan|đơn vị|địa phương)(?=\s*(?:[,;:]|$)|\s(?:và|ngành|tỉnh|thành phố|cấp|trung ương|ngang|thuộc)(?!\p{L}))/u;

function beginsUnit(text: string, folded: string, next: number, from: number): boolean {
  if (GENERIC.test(folded.slice(next, next + 24))) return false;
  if (isUpper(text[next])) {
    if (headAt(folded, next) > 0) return true;
    const opening = GROUP_HEAD.exec(folded.slice(from, from + 60));
    return opening !== null && PORTFOLIOS.some((p) => folded.startsWith(p, next));
  }
  return (
    /^(?:các|đồng chí|ubnd|thủ trưởng|chủ tịch|lãnh đạo)\s/u.test(folded.slice(next, next + 14)) &&
    headAt(folded, next) > 0
  );
}

/** Whether the whole of `text` only names units; used for headings and cells. */
export function readOnlyUnits(text: string): UnitList | null {
  const clean = text.replace(/[\s:.;]+$/u, '');
  const folded = fold(clean);
  const list = readUnits(clean, folded, 0);
  if (
    !list ||
    (list.end < clean.length && !/^\s*-\s*(?:cơ quan|thường trực|trưởng|phó)\s/u.test(folded.slice(list.end)))
  )
    return null;
  return list;
}
