import { bare } from '../text/fold.js';
import { PROVINCES } from '../rules/places.js';
import { isLocalDate, type LocalDate } from '../../time/local-date.js';

export interface PlaceDate {
  place: string | null;
  date: LocalDate | null;
  placeStart: number;
  start: number;
  end: number;
}

const BLANK = '[\\s._]*';
const NUMERAL = '(\\d{1,2})?';
const LINE = new RegExp(
  `ng[àa]y${BLANK}${NUMERAL}${BLANK}th[áa]ng${BLANK}${NUMERAL}${BLANK}n[ăa]m${BLANK}(20\\d{2})`,
  'giu',
);
const NUMERIC = /,\s*ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d{2})/giu;

/** `YYYY-MM-DD`, or null if there is no such day. */
export function toDate(day?: string, month?: string, year?: string): LocalDate | null {
  if (!day || !month || !year) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

/** Capitalised words that end at `end` on the same line: the place before `, ngày`. */
function placeBefore(text: string, end: number): { place: string; start: number } | null {
  const from = text.lastIndexOf('\n', end - 1) + 1;
  const before = text.slice(from, end);
  const match =
    /(?:^|[\s|])((?:(?:TP\.?\s?|Tp\.?\s?|T\.P\.?\s?)?(?:[\p{Lu}][\p{Ll}]+|HCM)(?:\s*-\s*|\s+)?|[Tt]hành phố\s+|[Tt]ỉnh\s+|phường\s+|xã\s+|huyện\s+|quận\s+|thị xã\s+){1,7})\s*$/u.exec(
      before,
    );
  if (!match) return null;
  const place = match[1]!.trim();
  return { place, start: end - match[0].length + match[0].indexOf(match[1]!) };
}

/** `Kon⏎Tum, ngày`: a province's name cut at the line end. */
function acrossLines(
  text: string,
  found: { place: string; start: number } | null,
): { place: string; start: number } | null {
  if (!found || text.slice(text.lastIndexOf('\n', found.start - 1) + 1, found.start).trim() !== '')
    return found;
  const before = text.slice(Math.max(0, found.start - 30), found.start);
  const above = before.trimEnd();
  for (const province of PROVINCES) {
    if (!province.endsWith(` ${found.place}`)) continue;
    const rest = province.slice(0, -found.place.length - 1);
    if (above.endsWith(rest))
      return { place: province, start: found.start - (before.length - above.length) - rest.length };
  }
  return found;
}

/** A province's name with the diacritics an OCR lost given back; other names stay as written. */
export function restorePlace(written: string): string {
  if (bare(written) !== written.toLowerCase() && PROVINCES.some((p) => p === written)) return written;
  const known = PROVINCES.find((p) => bare(p) === bare(written));
  if (!known) return written;
  const marks = (s: string): number => s.normalize('NFD').length;
  return marks(written) < marks(known) ? known : written;
}

/** The line `Hà Nội, ngày 28 tháng 4 năm 2026` of a letterhead; day and month may be blank. */
export function findPlaceDate(letterhead: string): PlaceDate | null {
  let fallback: PlaceDate | null = null;
  for (const m of [...letterhead.matchAll(LINE), ...letterhead.matchAll(NUMERIC)]) {
    const numeric = m[0].startsWith(',');
    const comma = numeric ? m.index : letterhead.slice(0, m.index).trimEnd().length - 1;
    const date = toDate(m[1], m[2], m[3]);
    const end = m.index + m[0].length;
    const restOfLine = letterhead.slice(end).split('\n', 1)[0]!;
    if (!numeric && letterhead[comma] !== ',') {
      const lineStart = letterhead.slice(0, m.index).split('\n').at(-1)!;
      if (lineStart.trim() === '' && restOfLine.trim() === '') {
        fallback ??= { place: null, date, placeStart: m.index, start: m.index, end };
      }
      continue;
    }
    const place = acrossLines(letterhead, placeBefore(letterhead, comma));
    if (!place || /^(?:Sáng|Chiều|Tối|Hôm)/u.test(place.place) || /^\s*(?:của|về|tại|,)/u.test(restOfLine))
      continue;
    return { place: restorePlace(place.place), date, placeStart: place.start, start: m.index, end };
  }
  return fallback;
}
