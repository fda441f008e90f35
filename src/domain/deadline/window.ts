import { addDays, fromEpochDay, isoWeekday, type LocalDate, toEpochDay } from '../time/local-date.js';
import type { DateTerm, PeriodTerm, RelativeDayTerm, Term } from './terms.js';
import type { DeadlineFlag } from './types.js';

/** The days a term covers. `null` where it names no day that exists or can be known. */
export interface Window {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly flags: readonly DeadlineFlag[];
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civil(date: LocalDate): Civil {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** The day, or null where the calendar has none (31/6). */
export function dayOf(year: number, month: number, day: number): LocalDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199 || day > daysInMonth(year, month))
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** First to last day of `count` months beginning with `month` (1 … 12, or beyond into later years). */
export function monthsWindow(year: number, month: number, count: number): { from: LocalDate; to: LocalDate } {
  const first = year * 12 + month - 1;
  const last = first + count - 1;
  const y = Math.floor(last / 12);
  const m = (last % 12) + 1;
  return {
    from: dayOf(Math.floor(first / 12), (first % 12) + 1, 1) ?? '',
    to: dayOf(y, m, daysInMonth(y, m)) ?? '',
  };
}

/** The same day of the month `months` later, or that month's last day (Civil Code 2015, art. 148, clause 4). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civil(date);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return dayOf(y, m, Math.min(day, daysInMonth(y, m))) ?? date;
}

function dateWindow(term: DateTerm, issuedOn: LocalDate): Window {
  if (term.lunar) return { from: null, to: null, flags: ['lunar_date'] };
  const issue = civil(issuedOn);
  const flags: DeadlineFlag[] = [];
  let year = term.year ?? issue.year + (term.yearOffset ?? 0);
  let month = term.month ?? issue.month + (term.monthOffset ?? 0);
  if (term.monthOffset !== null || term.yearOffset !== null) flags.push('relative_to_issue');
  else if (term.month === null) flags.push('month_inferred');
  else if (term.year === null) flags.push('year_inferred');
  if (term.month === null && month > 12) {
    month -= 12;
    year += 1;
  }
  const day = dayOf(year, month, term.day);
  if (day === null) return { from: null, to: null, flags: [...flags, 'impossible_date'] };
  if (term.weekday !== null && isoWeekday(toEpochDay(day)) !== term.weekday) flags.push('weekday_mismatch');
  return { from: day, to: day, flags };
}

function relativeDayWindow(term: RelativeDayTerm, issuedOn: LocalDate): Window {
  const issue = toEpochDay(issuedOn);
  let day = issue + (term.days ?? 0);
  const flags: DeadlineFlag[] = ['relative_to_issue'];
  if (term.weekday !== null) {
    const inWeek = issue - isoWeekday(issue) + term.weekday + 7 * (term.weeks ?? 0);
    // "thứ Sáu" alone: the next one; which week is meant is the reader's guess
    day = term.weeks === null && inWeek < issue ? inWeek + 7 : inWeek;
    if (term.weeks === null) flags.push('imprecise');
  }
  return { from: fromEpochDay(day), to: fromEpochDay(day), flags };
}

const LENGTHS = { month: 1, quarter: 3, half_year: 6, nine_months: 9, year: 12 } as const;
const COUNTS = { month: 12, quarter: 4, half_year: 2, nine_months: 1, year: 1 } as const;

function whole(term: PeriodTerm, issuedOn: LocalDate): Window {
  const issue = civil(issuedOn);
  if (term.unit === 'week') {
    const monday = toEpochDay(issuedOn) - isoWeekday(toEpochDay(issuedOn)) + 1 + 7 * (term.offset ?? 0);
    return { from: fromEpochDay(monday), to: fromEpochDay(monday + 6), flags: ['relative_to_issue'] };
  }
  const length = LENGTHS[term.unit];
  if (term.offset !== null) {
    const own = Math.ceil(issue.month / length) + term.offset;
    return { ...monthsWindow(issue.year, (own - 1) * length + 1, length), flags: ['relative_to_issue'] };
  }
  const index = term.index ?? 1;
  const year = term.year ?? issue.year + (term.yearOffset ?? 0);
  if (index < 1 || index > COUNTS[term.unit] || year < 1900 || year > 2199) {
    return { from: null, to: null, flags: ['impossible_date'] };
  }
  const flags: DeadlineFlag[] = [];
  if (term.year === null) flags.push(term.yearOffset === null ? 'year_inferred' : 'relative_to_issue');
  return { ...monthsWindow(year, (index - 1) * length + 1, length), flags };
}

/**
 * đầu, giữa, cuối of a period. Civil Code 2015, art. 146: the first day, the 15th and the last day of a month; the
 * first day, 30 June and the last day of a year. For quarters and weeks the law has no rule: flagged.
 */
function partWindow(term: PeriodTerm, period: { from: LocalDate; to: LocalDate }): Window {
  const { from, to } = period;
  const at = (day: LocalDate): Window => ({ from: day, to: day, flags: [] });
  const lawful = term.unit === 'month' || term.unit === 'year';
  const flags: DeadlineFlag[] = lawful ? [] : ['imprecise'];
  if (term.weekOfMonth !== null) {
    const start = addDays(from, 7 * (Math.min(Math.max(term.weekOfMonth, 1), 5) - 1));
    const end = addDays(start, 6);
    return { from: start, to: term.weekOfMonth >= 4 || end > to ? to : end, flags: ['imprecise'] };
  }
  switch (term.part) {
    case 'start':
      return { ...at(from), flags };
    case 'middle':
      if (term.unit === 'month') return at(addDays(from, 14));
      if (term.unit === 'year') return at(monthsWindow(civil(from).year, 6, 1).to);
      return { ...at(fromEpochDay(Math.floor((toEpochDay(from) + toEpochDay(to)) / 2))), flags };
    case 'end':
      return { ...at(to), flags: term.unit === 'week' || term.unit === 'quarter' ? [] : flags };
    case 'first_ten':
      return { from, to: addDays(from, 9), flags };
    case 'second_ten':
      return { from: addDays(from, 10), to: addDays(from, 19), flags };
    case 'last_ten':
      return { from: addDays(from, 20), to, flags };
    case 'first_half':
      return {
        from,
        to: term.unit === 'year' ? monthsWindow(civil(from).year, 6, 1).to : addDays(from, 14),
        flags,
      };
    case null:
      return { from, to, flags: [] };
  }
}

function periodWindow(term: PeriodTerm, issuedOn: LocalDate): Window {
  const all = whole(term, issuedOn);
  if (all.from === null || all.to === null) return all;
  const part = partWindow(term, { from: all.from, to: all.to });
  return { ...part, flags: [...all.flags, ...part.flags] };
}

/** The days of a term that is no count: a date, a relative day or a period. Years left out are the directive's. */
export function windowOf(term: Exclude<Term, { kind: 'duration' | 'event' }>, issuedOn: LocalDate): Window {
  if (term.kind === 'date') return dateWindow(term, issuedOn);
  return term.kind === 'period' ? periodWindow(term, issuedOn) : relativeDayWindow(term, issuedOn);
}
