import type { RecurrencePoint, RecurrenceUnit } from './types.js';

/** A day written out (ngày 25/6/2026), possibly with parts left out. */
export interface DateTerm {
  readonly kind: 'date';
  readonly day: number;
  readonly month: number | null;
  /** "tháng này" 0, "tháng sau" 1; null where the month is named or left out. */
  readonly monthOffset: number | null;
  readonly year: number | null;
  /** "năm nay" 0, "năm sau" 1; null where the year is named or left out. */
  readonly yearOffset: number | null;
  readonly weekday: number | null;
  readonly lunar: boolean;
}

export type PeriodUnit = 'week' | 'month' | 'quarter' | 'half_year' | 'nine_months' | 'year';

/** đầu, giữa, cuối; the three ten-day weeks of a month (thượng, trung, hạ tuần); the halves. */
export type PeriodPart = 'start' | 'middle' | 'end' | 'first_ten' | 'second_ten' | 'last_ten' | 'first_half';

/** A month, quarter, half-year … by its number, or counted from the directive's date (tháng này). */
export interface PeriodTerm {
  readonly kind: 'period';
  readonly unit: PeriodUnit;
  /** Number within the year (year and week: null). */
  readonly index: number | null;
  /** Periods after the directive's own ("này" 0, "tới" 1) where no number is given. */
  readonly offset: number | null;
  readonly year: number | null;
  readonly yearOffset: number | null;
  readonly part: PeriodPart | null;
  /** "tuần 2 tháng 6": the week's number in the month. */
  readonly weekOfMonth: number | null;
}

/** thứ Sáu (tuần này), hôm nay, ngày mai. */
export interface RelativeDayTerm {
  readonly kind: 'relative_day';
  /** Days after the directive's date, or null for a weekday. */
  readonly days: number | null;
  readonly weekday: number | null;
  readonly weeks: number | null;
}

export type DurationUnit = 'hour' | 'day' | 'working_day' | 'week' | 'month' | 'year';

/** trong 15 ngày kể từ … */
export interface DurationTerm {
  readonly kind: 'duration';
  readonly amount: number;
  readonly unit: DurationUnit;
  readonly anchor: DateTerm | 'issue' | 'unknown';
}

/** Something without a date: trước thềm năm học mới. */
export interface EventTerm {
  readonly kind: 'event';
}

export type Term = DateTerm | PeriodTerm | RelativeDayTerm | DurationTerm | EventTerm;

/** A rhythm as written, before it is tied to the directive's date. */
export interface Rhythm {
  readonly unit: RecurrenceUnit;
  readonly interval: number;
  readonly weekday: number | null;
  readonly points: readonly RecurrencePoint[];
  /** The points are strict: trước ngày N. */
  readonly before: boolean;
  /** More rhythms are named beside this one (hằng tháng, hằng quý). */
  readonly several: boolean;
  readonly imprecise: boolean;
}

export type Limit = 'before' | 'by' | 'within' | 'at' | 'none';

export interface ClockTime {
  /** `HH:MM`; null for 0 and 24 o'clock, which are ends of days, and for an hour that does not exist. */
  readonly time: string | null;
  readonly edge: 'start_of_day' | 'end_of_day' | null;
  readonly impossible: boolean;
  /** More hours stand before this one (trước 10 giờ và 16 giờ). */
  readonly several: boolean;
}

/** One place in normalised text that names a moment, with how the text limits it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly limit: Limit;
  /** The words of the limit as they stand (normalised), for judging the context: "đến", "hết", "trong". */
  readonly limitWords: string;
  readonly terms: readonly Term[];
  readonly joined: 'range' | 'list' | null;
  /** Only a start: từ ngày X. */
  readonly startOnly: boolean;
  readonly clock: ClockTime | null;
  readonly dayPart: boolean;
  readonly rhythm: Rhythm | null;
}
