import { type Cursor, END, sticky } from './cursor.js';
import { numberOf } from './parse-number.js';
import type { DateTerm, RelativeDayTerm } from './terms.js';

const YEAR = '(\\d{4}|\\d{2})(?!\\d)';
const DAY = '(?:các )?(?:ngày )?(?:mùng |mồng )?';
/** What may not follow a numeric date: a further part, the symbol of a document number, what a fraction is of. */
const NOT_NUMBER = '(?!\\d| ?/ ?[\\p{L}\\d]|[.,]\\d|-\\p{L}| ?%| (?:số|tổng|thành viên|đại biểu)(?!\\p{L}))';

const NUMERIC = sticky(
  `(${DAY})(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\3 ?(?:năm )?${YEAR}|,? (?:của )?năm (?:(\\d{4})(?!\\d)|(nay|này|tới|sau)${END}))?${NOT_NUMBER}`,
);
const MONTH_WORD = '(\\d{1,2}|giêng|chạp|mười hai|mười một|mười)';
const WORDED = sticky(
  `${DAY}(\\d{1,2}),? ?tháng ${MONTH_WORD}(?: ?[/.-] ?${YEAR}|,? ?năm (\\d{4})(?!\\d)|,? năm (nay|này|tới|sau)${END})?(?!\\d| ?/ ?\\d)`,
);
const IN_RELATIVE_MONTH = sticky(
  `ngày (?:mùng )?(\\d{1,2})(?: của)? tháng (này|nay|tới|sau|tiếp theo|kế tiếp)${END}`,
);
const DAY_ONLY = sticky(
  `(?:các )?ngày (?:mùng |mồng )?(\\d{1,2})${NOT_NUMBER}(?! ?- ?\\d)(?! ?(?:ngày|tháng (?:\\d|giêng|chạp)))`,
);
const LUNAR = sticky(` ?\\(?(?:theo )?(?:âm lịch|al)${END}\\)?| (?:tết|tháng giêng|tháng chạp)${END}`);
const WEEKDAY = sticky(`(?:thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(chủ nhật|chúa nhật))${END}`);
const BETWEEN = sticky(' ?,? ?\\(?(?=\\d|ngày|mùng)');
const CLOSE = sticky(' ?\\)');
const WEEK = sticky(`,? ?tuần (này|nay|tới|sau)${END}`);
const RELATIVE = sticky(
  `(?:ngay )?(?:(?:ngày )?hôm (nay)|(cùng) ngày|ngày (mai|kia)|(?:chiều|sáng|tối|đêm) (nay|mai))${END}`,
);
/** Days that people call by a name before they write the date: `trước ngày Quốc khánh 02/9/2025`. */
const FEASTS =
  'quốc khánh|giải phóng miền nam|chiến thắng|quốc tế lao động|nhà giáo việt nam|thương binh,? ?-? ?liệt sĩ|cách mạng tháng tám|khai giảng|khai trường|tựu trường|tết dương lịch|tết độc lập|quốc tế phụ nữ|phụ nữ việt nam|thành lập đảng|quốc tế thiếu nhi|gia đình việt nam|quân đội nhân dân|sinh nhật bác';
const FEAST = sticky(
  `(?:ngày |dịp )?(?:lễ |tết |kỷ niệm )?(?:${FEASTS})(?: (?:năm học mới|việt nam|nước cộng hòa xã hội chủ nghĩa việt nam))? ?[:,-]? ?\\(?(?=\\d{1,2} ?[/.-] ?\\d|\\d{1,2} tháng|ngày \\d)`,
);

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.length === 4) return Number(text);
  // two digits: this century, but 30/4/75 is history
  return Number(text) + (Number(text) < 50 ? 2000 : 1900);
}

/** "này", "nay" is the directive's own month, week or year; every other word of the lists above the next one. */
export function offsetOf(word: string): 0 | 1 {
  return word === 'này' || word === 'nay' ? 0 : 1;
}

const UNKNOWN = {
  month: null,
  monthOffset: null,
  year: null,
  yearOffset: null,
  weekday: null,
  lunar: false,
} as const;

function takePlainDate(cursor: Cursor): DateTerm | null {
  const { at } = cursor;
  const numeric = cursor.take(NUMERIC);
  if (numeric) {
    const [, word, day, separator, month, year, year2, relative] = numeric;
    const full = fullYear(year ?? year2);
    // "2.5" or "5-6" alone is a clause number or a span as often as a day
    if (full !== null || separator === '/' || word) {
      const yearOffset = relative === undefined ? null : offsetOf(relative);
      return { ...UNKNOWN, kind: 'date', day: Number(day), month: Number(month), year: full, yearOffset };
    }
    cursor.at = at;
  }
  const worded = cursor.take(WORDED);
  if (worded) {
    const [, day, month, year, year2, relative] = worded;
    const lunar = month === 'giêng' || month === 'chạp';
    return {
      ...UNKNOWN,
      kind: 'date',
      day: Number(day),
      month: lunar ? null : numberOf(month as string),
      year: fullYear(year ?? year2),
      yearOffset: relative === undefined ? null : offsetOf(relative),
      lunar,
    };
  }
  const relative = cursor.take(IN_RELATIVE_MONTH);
  if (relative) {
    return {
      ...UNKNOWN,
      kind: 'date',
      day: Number(relative[1]),
      monthOffset: offsetOf(relative[2] as string),
    };
  }
  const only = cursor.take(DAY_ONLY);
  return only ? { ...UNKNOWN, kind: 'date', day: Number(only[1]) } : null;
}

function takeWeekday(cursor: Cursor): number | null {
  const match = cursor.take(WEEKDAY);
  if (!match) return null;
  // "thứ Hai" is Monday, ISO weekday 1
  return match[1] === undefined ? 7 : numberOf(match[1]) - 1;
}

/** A weekday without a date: `thứ Sáu`, `thứ Sáu tuần này`. */
function takeLoneWeekday(cursor: Cursor): RelativeDayTerm | null {
  const weekday = takeWeekday(cursor);
  if (weekday === null) return null;
  const week = cursor.take(WEEK);
  return { kind: 'relative_day', days: null, weekday, weeks: week ? offsetOf(week[1] as string) : null };
}

function takeRelativeDay(cursor: Cursor): RelativeDayTerm | null {
  const match = cursor.take(RELATIVE);
  if (!match) return null;
  const word = match[3] ?? match[4];
  const days = word === 'kia' ? 2 : word === 'mai' ? 1 : 0;
  return { kind: 'relative_day', days, weekday: null, weeks: null };
}

/** A day: written out (with or without its weekday), a weekday of a week, or hôm nay, ngày mai. */
export function takeDay(cursor: Cursor): DateTerm | RelativeDayTerm | null {
  const dated = cursor.attempt(() => {
    const weekday = takeWeekday(cursor);
    const opened = weekday === null ? null : cursor.take(BETWEEN);
    if (weekday !== null && !opened) return null;
    const feast = weekday === null ? cursor.take(FEAST) : null;
    const found = takePlainDate(cursor);
    if (!found) return null;
    if (opened?.[0].includes('(') || feast?.[0].includes('(')) cursor.take(CLOSE);
    const lunar = cursor.take(LUNAR) !== null || found.lunar;
    return { ...found, weekday, lunar };
  });
  return dated ?? cursor.attempt(() => takeLoneWeekday(cursor)) ?? takeRelativeDay(cursor);
}
