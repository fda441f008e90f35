import { type Cursor, END, sticky } from './cursor.js';
import { offsetOf } from './parse-date.js';
import { quarterNumber } from './parse-number.js';
import type { PeriodPart, PeriodTerm, PeriodUnit } from './terms.js';

/** Terms that stand in one list share its last year. */
export interface PeriodList {
  readonly terms: readonly PeriodTerm[];
  readonly joined: 'range' | 'list' | null;
}

const NEXT = 'này|nay|tới|sau|tiếp theo|kế tiếp';
const JOIN = ' ?(?:-|,|;|và|đến(?: hết)?|tới) ?';
const ROMAN = '(?:[il]{1,3}|i[vy]|iv|v)';
const Q = `(?:${ROMAN}|[1-9])`;
const YEAR =
  '(?: ?/ ?(?:năm )?(\\d{4})| ?[.-] ?(\\d{4})|,? ?(?:của )?năm (\\d{4})|,? (?:của )?năm (nay|này|tới|sau)(?!\\p{L})|)(?!\\d)';
const QUARTER_WORD = '(?:qu[ýí] ?|q\\.? ?(?=[ivl\\d]{1,3} ?/ ?\\d{4}))';

const MONTHS = sticky(
  `(?:các )?tháng (\\d{1,2})((?:${JOIN}(?:tháng )?\\d{1,2}(?![\\d/]? ?%)){1,8})(?: ?/ ?|,? năm | ?- ?)(\\d{4})(?!\\d)`,
);
const MONTH_SPAN = sticky(
  'tháng (\\d{1,2}) ?(?:-|đến(?: hết)?(?: tháng)?) ?(\\d{1,2})(?![\\d/]| ?/ ?\\d|[.,]\\d|%)',
);
const MONTH = sticky(`tháng (\\d{1,2})(?!\\d)${YEAR}(?! ?/ ?\\d| lần| ngày)`);
const MONTH_OF_YEAR = sticky(
  '(?:t\\.? ?)?(0?[1-9]|1[0-2]) ?/ ?(20\\d\\d)(?![\\d\\p{L}]| ?/|[.,-]\\d|-\\p{L})',
);
const QUARTERS = sticky(`(?:các )?${QUARTER_WORD}(${Q})((?:${JOIN}(?:qu[ýí] )?${Q}${END}){1,4})${YEAR}`);
const QUARTER = sticky(`${QUARTER_WORD}(${Q})${END}${YEAR}(?! ?/ ?\\d)`);
const HALF = sticky(
  `(?:(\\d{1,2}|ba|sáu|chín) tháng|(nửa)) (đầu|cuối|còn lại)(?: của)? ?năm(?! học)(?: (\\d{4})| (nay|này|tới|sau)(?!\\p{L})|)(?!\\d)`,
);
const SIX_OF_YEAR = sticky('0?([69]) tháng(?: ?/ ?| năm )(\\d{4})(?!\\d)');
const YEARS = sticky(
  '(?:(?:các |(?:0?[2-9]|hai|ba|bốn) )?năm |giai đoạn (?:năm )?)(\\d{4}) ?(?:-|đến(?: hết)?(?: năm)?|,|và(?: năm)?) ?(\\d{4})(?!\\d| ?/)',
);
const YEAR_ONE = sticky(`(?<!(?:các|những) )năm (?:(\\d{4})(?!\\d| ?- ?\\d{4})|(${NEXT})${END})`);
const BARE_YEARS = sticky('(20\\d\\d)(?: ?- ?(20\\d\\d))?(?![\\d\\p{L}]| ?/|[.,-]\\d)');
const RELATIVE = sticky(`(?<!(?:các|những) )(tuần|tháng|quý|năm) (${NEXT})${END}`);
const PART = sticky(
  '(?:ngày )?(?:thời điểm |những ngày )?(đầu tiên|đầu|giữa|cuối cùng|cuối|thượng tuần|trung tuần|hạ tuần|nửa đầu|nửa cuối|nửa sau)(?: của)? (?=tháng|quý|quí|năm(?! học)|tuần)',
);
const TEN_DAYS = sticky('(?:(?:0?(10|15)) ngày (đầu|cuối)(?: của)? |(thượng|trung|hạ) tuần )(?=tháng)');
const WEEK_OF = sticky(
  `tuần(?: lễ)? (?:thứ )?(\\d|nhất|hai|ba|tư|đầu tiên|đầu|cuối cùng|cuối)(?: của)? ?[,/(]? ?(?=tháng \\d)`,
);
const BARE_UNIT = sticky(
  `(tuần|tháng|quý|năm)${END}(?! ?\\d)(?! (?:học|qua|trước|vừa|rồi|cũ|đầu|cao điểm|hành động|thanh niên|an toàn|cuối)(?!\\p{L}))`,
);

const UNITS: Readonly<Record<string, PeriodUnit>> = {
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  năm: 'year',
};
const PARTS: Readonly<Record<string, PeriodPart>> = {
  đầu: 'start', 'đầu tiên': 'start', giữa: 'middle', cuối: 'end', 'cuối cùng': 'end', 'thượng tuần': 'first_ten',
  'trung tuần': 'second_ten', 'hạ tuần': 'last_ten', 'nửa đầu': 'first_half', 'nửa cuối': 'end', 'nửa sau': 'end',
}; // prettier-ignore
const WEEK_NUMBERS: Readonly<Record<string, number>> = {
  nhất: 1, hai: 2, ba: 3, tư: 4, 'đầu tiên': 1, đầu: 1, 'cuối cùng': 5, cuối: 5,
}; // prettier-ignore

function period(unit: PeriodUnit, fields: Partial<PeriodTerm>): PeriodTerm {
  return {
    kind: 'period', unit, index: null, offset: null, year: null, yearOffset: null, part: null, weekOfMonth: null,
    ...fields,
  }; // prettier-ignore
}

/** The year groups of `YEAR`, which follow one another in a match. */
function yearOf(groups: readonly (string | undefined)[]): Pick<PeriodTerm, 'year' | 'yearOffset'> {
  const [a, b, c, relative] = groups;
  const digits = a ?? b ?? c;
  return {
    year: digits === undefined ? null : Number(digits),
    yearOffset: relative === undefined ? null : offsetOf(relative),
  };
}

function single(term: PeriodTerm): PeriodList {
  return { terms: [term], joined: null };
}

/** "6 - 9" is a range, "6, 7 và 8" a list. */
function joinedBy(words: string): 'range' | 'list' {
  return /-|đến|tới/.test(words) ? 'range' : 'list';
}

function takeMonths(cursor: Cursor): PeriodList | null {
  const list = cursor.take(MONTHS);
  if (list) {
    const rest = list[2] as string;
    const year = Number(list[3]);
    const indexes = [Number(list[1]), ...[...rest.matchAll(/\d+/g)].map((m) => Number(m[0]))];
    return { terms: indexes.map((index) => period('month', { index, year })), joined: joinedBy(rest) };
  }
  const span = cursor.take(MONTH_SPAN);
  if (span) {
    return { terms: [span[1], span[2]].map((m) => period('month', { index: Number(m) })), joined: 'range' };
  }
  const one = cursor.take(MONTH);
  if (one) return single(period('month', { index: Number(one[1]), ...yearOf(one.slice(2)) }));
  const bare = cursor.take(MONTH_OF_YEAR);
  return bare ? single(period('month', { index: Number(bare[1]), year: Number(bare[2]) })) : null;
}

function takeQuarters(cursor: Cursor): PeriodList | null {
  const list = cursor.take(QUARTERS);
  if (list) {
    const rest = list[2] as string;
    const names = [list[1] as string, ...[...rest.matchAll(/[ilvy]+(?![\p{L}])|\d/gu)].map((m) => m[0])];
    const year = yearOf(list.slice(3));
    const terms = names.map((name) => period('quarter', { index: quarterNumber(name), ...year }));
    return { terms, joined: joinedBy(rest) };
  }
  const one = cursor.take(QUARTER);
  if (!one) return null;
  return single(period('quarter', { index: quarterNumber(one[1] as string), ...yearOf(one.slice(2)) }));
}

const SPELLED_MONTHS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** 6 tháng đầu năm, 9 tháng năm 2026, nửa cuối năm; any other count of months is given as the months it spans. */
function takeHalf(cursor: Cursor): PeriodList | null {
  const half = cursor.take(HALF);
  if (half) {
    const months = half[2] ? 6 : (SPELLED_MONTHS[half[1] as string] ?? Number(half[1]));
    const year = yearOf([half[4], undefined, undefined, half[5]]);
    if (months === 3) return single(period('quarter', { index: half[3] === 'đầu' ? 1 : 4, ...year }));
    if (half[3] !== 'đầu') return single(period('half_year', { index: 2, ...year }));
    if (months === 6) return single(period('half_year', { index: 1, ...year }));
    if (months === 9) return single(period('nine_months', { index: 1, ...year }));
    return single(period('month', { index: months, ...year }));
  }
  const counted = cursor.take(SIX_OF_YEAR);
  if (!counted) return null;
  const unit = counted[1] === '6' ? 'half_year' : 'nine_months';
  return single(period(unit, { index: 1, year: Number(counted[2]) }));
}

function takeYears(cursor: Cursor): PeriodList | null {
  const span = cursor.take(YEARS);
  if (span) {
    const terms = [span[1], span[2]].map((year) => period('year', { year: Number(year) }));
    return { terms, joined: joinedBy(span[0]) };
  }
  const one = cursor.take(YEAR_ONE);
  if (!one) return null;
  if (one[1] !== undefined) return single(period('year', { year: Number(one[1]) }));
  return single(period('year', { yearOffset: offsetOf(one[2] as string) }));
}

/** Years without the word: 2026, 2026 - 2030. Only where a limit stands before, or in a cell of its own. */
export function takeBareYears(cursor: Cursor): PeriodList | null {
  const match = cursor.take(BARE_YEARS);
  if (!match) return null;
  const years = [match[1], match[2]].filter((year) => year !== undefined);
  const terms = years.map((year) => period('year', { year: Number(year) }));
  return { terms, joined: terms.length > 1 ? 'range' : null };
}

function takeRelative(cursor: Cursor): PeriodList | null {
  const match = cursor.take(RELATIVE);
  if (!match) return null;
  const unit = UNITS[match[1] as string] as PeriodUnit;
  const offset = offsetOf(match[2] as string);
  return single(unit === 'year' ? period(unit, { yearOffset: offset }) : period(unit, { offset }));
}

/** The directive's own period: tháng (in "ngay trong tháng"), năm (in "cuối năm"). */
function takeBareUnit(cursor: Cursor): PeriodList | null {
  const match = cursor.take(BARE_UNIT);
  if (!match) return null;
  const unit = UNITS[match[1] as string] as PeriodUnit;
  return single(unit === 'year' ? period(unit, { yearOffset: 0 }) : period(unit, { offset: 0 }));
}

function takeWhole(cursor: Cursor): PeriodList | null {
  return (
    takeHalf(cursor) ??
    takeMonths(cursor) ??
    takeQuarters(cursor) ??
    takeRelative(cursor) ??
    takeYears(cursor)
  );
}

function withPart(list: PeriodList | null, part: PeriodPart): PeriodList | null {
  const [first] = list?.terms ?? [];
  return first && list?.terms.length === 1 ? single({ ...first, part }) : null;
}

function takePart(cursor: Cursor): PeriodList | null {
  const tens = cursor.take(TEN_DAYS);
  if (tens) {
    const part = tens[3]
      ? PARTS[`${tens[3]} tuần`]
      : tens[2] === 'cuối'
        ? 'end'
        : tens[1] === '10'
          ? 'first_ten'
          : 'first_half';
    return withPart(takeWhole(cursor), part as PeriodPart);
  }
  const part = cursor.take(PART);
  if (part) {
    const whole = takeWhole(cursor) ?? takeBareUnit(cursor);
    return withPart(whole, PARTS[part[1] as string] as PeriodPart);
  }
  const week = cursor.take(WEEK_OF);
  if (!week) return null;
  const [month] = takeMonths(cursor)?.terms ?? [];
  if (!month) return null;
  const number = WEEK_NUMBERS[week[1] as string] ?? Number(week[1]);
  return single({ ...month, weekOfMonth: number });
}

/** A month, quarter, half-year, year or part of one, alone or several (Tháng 6 - 9/2026, quý II, III/2026). */
export function takePeriods(cursor: Cursor): PeriodList | null {
  return cursor.attempt(() => takePart(cursor)) ?? cursor.attempt(() => takeWhole(cursor));
}

/** Like `takePeriods`, and also the bare word (trong tháng, trong năm) for the directive's own period. */
export function takePeriodsOrOwn(cursor: Cursor): PeriodList | null {
  return takePeriods(cursor) ?? takeBareUnit(cursor);
}
