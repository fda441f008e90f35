import { capitals } from './head-lines.js';
import { PROVINCES } from '../rules/places.js';
import { bare, fold, tidy, tidyEnd } from '../text/fold.js';
import { restorePlace } from './place-date.js';

export interface Issuer {
  name: string;
  start: number;
  end: number;
}

const ORGAN_LINE =
  /^(?:ủy ban|ubnd|sở|bộ|phòng|trường|cục|tổng cục|chi cục|vụ|viện|học viện|văn phòng|ban|đảng|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|hội|hđnd|công an|chính phủ|thủ tướng|chủ tịch|quốc hội|thanh tra|tòa án|kho bạc|trung tâm|đoàn|liên đoàn|mặt trận|ngân hàng|đại học|tổ |tổng công ty|tập đoàn|công ty|đài|bảo hiểm|kiểm toán|liên minh|báo|tiểu ban|bch|quân ủy|quân khu|thành đoàn|tỉnh đoàn)/u;

/** Symbols that belong to one organ only, for a text without a letterhead. */
const ISSUER_BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/-TTg$|^TTg-/u, 'Thủ tướng Chính phủ'],
  [/-VPCP$|^VPCP-/u, 'Văn phòng Chính phủ'],
  [/-CP$/u, 'Chính phủ'],
  [/\/VPTW$/u, 'Văn phòng Trung ương Đảng'],
  [/\/BTGDVTW$/u, 'Ban Tuyên giáo và Dân vận Trung ương'],
  [/\/BTCTW$/u, 'Ban Tổ chức Trung ương'],
  [/\/UBKTTW$/u, 'Ủy ban Kiểm tra Trung ương'],
  [/\/BNCTW$/u, 'Ban Nội chính Trung ương'],
  [/^BGDĐT-|-BGDĐT$/u, 'Bộ Giáo dục và Đào tạo'],
  [/^BNV-|-BNV$/u, 'Bộ Nội vụ'],
  [/^BYT-|-BYT$/u, 'Bộ Y tế'],
  [/^BTC-|-BTC$/u, 'Bộ Tài chính'],
  [/^BKHCN-|-BKHCN$/u, 'Bộ Khoa học và Công nghệ'],
  [/^BCT-|-BCT$/u, 'Bộ Công Thương'],
  [/^BXD-|-BXD$/u, 'Bộ Xây dựng'],
];

export const issuerBySymbol = (symbol: string): string | null =>
  ISSUER_BY_SYMBOL.find(([pattern]) => pattern.test(symbol))?.[1] ?? null;

/** A name printed in capitals in its natural form: as the text itself writes it, else by the usual rule. */
export function naturalCase(printed: string, body: string, foldedBody: string): string {
  const name = tidyEnd(printed);
  if (capitals(name) < 0.6) return name;
  const folded = fold(name);
  const words = folded.split(' ');
  for (let count = words.length; count >= 2; count -= 1) {
    const written = inBody(words.slice(0, count).join(' '), body, foldedBody);
    if (written)
      return count === words.length
        ? written
        : `${written} ${usualCase(words.slice(count).join(' '), words.length - count > 3)}`;
  }
  const usual = usualCase(folded, true);
  return usual.charAt(0).toUpperCase() + usual.slice(1);
}

/** How the text itself writes a name, if not in capitals. */
function inBody(folded: string, body: string, foldedBody: string): string | null {
  for (let at = foldedBody.indexOf(folded); at >= 0; at = foldedBody.indexOf(folded, at + 1)) {
    const found = body.slice(at, at + folded.length);
    if (
      capitals(found) < 0.6 &&
      /^\p{Lu}/u.test(found) &&
      !/\n/u.test(found) &&
      !/^\p{L}/u.test(body.slice(at + folded.length))
    )
      return found;
  }
  return null;
}

const SCHOOL_KINDS =
  /^(?:tiểu|học|mầm|non|mẫu|giáo|trung|cơ|sở|phổ|thông|đại|cao|đẳng|dân|tộc|nội|trú|bán|chuyên|và|cấp|nghề|liên)$/u;

/** `Trường THCS Nguyễn Trãi`, `Trường Tiểu học Ngũ Hiệp`: kinds as words, abbreviations and names with capitals. */
function schoolCase(folded: string): string {
  let named = false;
  return folded
    .split(' ')
    .map((word, i) => {
      if (/^(?:thcs|thpt|th|mn|thptdtnt|ptdtnt|ptdtbt|gdnn|gdtx|gdnn-gdtx)$/u.test(word))
        return word.toUpperCase();
      if (i > 0 && !named && SCHOOL_KINDS.test(word))
        return i === 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      named ||= i > 0;
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}

function usualCase(folded: string, isWhole: boolean): string {
  if (isWhole && folded.startsWith('trường ')) return schoolCase(folded);
  let result = folded.replace(
    /((?:^|\s)(?:sở|bộ|ban|phòng|và|-|cục|văn phòng|viện|ủy ban|trường|hội)\s+|[,]\s+)(\p{L})/gu,
    (_, a: string, b: string) => a + b.toUpperCase(),
  );
  if (!isWhole)
    result = result.replace(
      /(?<!\p{L})(?!(?:tỉnh|thành|phố|huyện|quận|thị xã|xã|hội|phường|thị trấn|đặc khu|và|của|về)(?!\p{L}))\p{L}/gu,
      (c) => c.toUpperCase(),
    );
  if (isWhole && !/^(?:tỉnh|thành|huyện|quận|thị|xã|phường|các)\s/u.test(result))
    result = result.charAt(0).toUpperCase() + result.slice(1);
  result = result
    .replace(/Ủy ban Nhân dân/u, 'Ủy ban nhân dân')
    .replace(/^Ubnd/u, 'UBND')
    .replace(/\b(?:đảng|chính phủ)$/u, (w) => w.charAt(0).toUpperCase() + w.slice(1));
  // The name of a place after its kind: `xã Tân Hưng`.
  result = result.replace(
    /(?<=(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|đặc khu)\s)\p{Ll}[^,]*$/u,
    (name) => name.replace(/(^|[\s-])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase()),
  );
  for (const province of PROVINCES) {
    const at = fold(result).indexOf(fold(province));
    if (at >= 0) result = result.slice(0, at) + province + result.slice(at + province.length);
  }
  return result.replace(/(?<=\s)(tỉnh|thành) ủy/gu, (m) => m.charAt(0).toUpperCase() + m.slice(1));
}

/** Departments go by the bare name of their province, except where the city's own name needs the word. */
const placeOfDepartment = (place: string): string =>
  /hồ chí minh$/iu.test(place)
    ? 'Thành phố Hồ Chí Minh'
    : place.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '');

const CITIES = /^(?:Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Hồ Chí Minh|Thành phố Hồ Chí Minh|Huế)$/u;

/** A letterhead that lost its second line: the place of the date says which province's body it is. */
export function withPlace(name: string, place: string | null): string {
  if (!place || !PROVINCES.some((p) => p === place.replace(/^Thành phố /u, ''))) return name;
  const bareCity = place.replace(/^Thành phố /u, '');
  if (/^(?:ủy ban nhân dân|ubnd|chủ tịch ubnd|chủ tịch ủy ban nhân dân)$/u.test(fold(name)))
    return `${name} ${CITIES.test(place) ? 'thành phố' : 'tỉnh'} ${bareCity}`;
  return name;
}

/** The body above in the letterhead that makes the name below complete: office of what, department of where. */
function completeName(above: string | null, name: string): string {
  const own = fold(name);
  const over = above ? fold(above) : '';
  if (/^ban chấp hành trung ương(?: đảng)?$/u.test(over)) {
    if (own === 'văn phòng') return 'Văn phòng Trung ương Đảng';
    if (/^(?:ban|ủy ban kiểm tra)/u.test(own) && !/trung ương|bí thư/u.test(own)) return `${name} Trung ương`;
    return name;
  }
  if (!above) return name;
  const place = /(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường)\s+.+$/iu.exec(above)?.[0];
  if (/^sở /u.test(own)) return place ? `${name} ${placeOfDepartment(place)}` : name;
  if (/^phòng /u.test(own)) return place ? `${name} ${place}` : name;
  if (
    /^(?:văn phòng|ban (?:tổ chức|tuyên giáo|nội chính|dân vận|kiểm tra|thường vụ)|ủy ban kiểm tra|thanh tra|công an)/u.test(
      own,
    )
  ) {
    const party = /(?:tỉnh|thành|huyện|quận|thị|đảng) ủy.*$/iu.exec(above)?.[0];
    if (party && !/(?:tỉnh|thành|huyện|quận|thị|đảng) ủy/u.test(own)) return `${name} ${party}`;
    if (own === 'văn phòng') return `${name} ${above}`;
  }
  return name;
}

/** `ỦY⏎BAN NHÂN DÂN`: a name cut after its first word (same length). */
const CUT_HEAD =
  /(?<=^|\n)([ ]*(?:ỦY|UỶ|HỘI|VĂN|SỞ|BỘ|CHỦ|THỦ|TỈNH|THÀNH|PHÒNG|TRƯỜNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHỦ TỊCH)[ ]*)\n(?=[ ]*\p{Lu}{2})/gu;

/**
 * The organ in the upper left of the letterhead; `letterhead` has motto, number and date blanked out.
 * @param isPrinted whether a number or date shows that a letterhead stands there; else only capitals count
 */
export function findIssuer(
  letterhead: string,
  body: string,
  foldedBody: string,
  isPrinted: boolean,
): Issuer | null {
  const organs: { text: string; start: number; end: number }[] = [];
  let offset = 0;
  for (const raw of letterhead.replace(CUT_HEAD, '$1 ').split(/(?<=\n)/u)) {
    for (const piece of raw.matchAll(/[^|\t\n]+?(?=\s{3,}|[|\t\n]|$)/gu)) {
      const text = tidy(piece[0]).replace(/^[-*\s.]+|[-*\s.]+$/gu, '');
      if (text === '' || !/\p{L}{2}/u.test(text)) continue;
      const start = offset + piece.index + piece[0].indexOf(text.charAt(0));
      const end = offset + piece.index + piece[0].trimEnd().length;
      const isOrgan = ORGAN_LINE.test(fold(text));
      if (capitals(text) < 0.6 && !(isPrinted && isOrgan && text.length < 80)) continue;
      const last = organs.at(-1);
      if (isOrgan || !last) organs.push({ text, start, end });
      else {
        last.text += ` ${text}`;
        last.end = end;
      }
    }
    offset += raw.length;
  }
  const own = organs.filter((o) => ORGAN_LINE.test(fold(o.text))).at(-1) ?? organs.at(-1);
  if (!own) return null;
  const index = organs.indexOf(own);
  const above = index > 0 ? naturalCase(organs[index - 1]!.text, body, foldedBody) : null;
  const name = completeName(above, naturalCase(own.text, body, foldedBody));
  return {
    name: fixPlace(name),
    start: index > 0 && name.length > own.text.length ? organs[index - 1]!.start : own.start,
    end: own.end,
  };
}

/** Gives a province's name at the end of an organ's name its diacritics back (`Hung Yên`). */
function fixPlace(name: string): string {
  const words = name.split(' ');
  for (const count of [3, 2]) {
    const tail = words.slice(-count).join(' ');
    if (PROVINCES.some((p) => bare(p) === bare(tail)))
      return [...words.slice(0, -count), restorePlace(tail)].join(' ');
  }
  return name;
}
