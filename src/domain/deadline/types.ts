import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { LocalDate, LocalTime } from '../time/local-date.js';

/**
 * The rule that turned a phrase into a window. `before_*` are strictly before; `by_day` counts the day itself;
 * `before_time` has an hour (trước 15 giờ ngày X); `within_*` end with the last calendar day of the period;
 * `month_part` and `year_part` are đầu / giữa / cuối (Civil Code 2015, art. 146); `within_days`,
 * `within_working_days`, `within_weeks`, `within_months`, `within_hours` are counted terms (arts. 147, 148);
 * `range_end` is the end of từ … đến …; `event` hangs on something without a date (trước thềm năm học mới);
 * `none` is no term at all (thường xuyên, khẩn trương, an empty cell, a start without an end).
 */
export type DeadlineRule =
  | 'before_day'
  | 'by_day'
  | 'before_time'
  | 'before_month'
  | 'before_quarter'
  | 'before_year'
  | 'within_week'
  | 'within_month'
  | 'within_quarter'
  | 'within_half_year'
  | 'within_year'
  | 'week_part'
  | 'month_part'
  | 'quarter_part'
  | 'year_part'
  | 'within_hours'
  | 'within_days'
  | 'within_working_days'
  | 'within_weeks'
  | 'within_months'
  | 'range_end'
  | 'recurring'
  | 'event'
  | 'none';

/**
 * What a person should look at before trusting the result.
 * - `year_inferred`, `month_inferred`: left out in the text, taken from the directive's date
 * - `before_directive_date`: the last day lies before the directive's own date
 * - `impossible_date`, `impossible_time`: no such day or hour (31/6, 25 giờ)
 * - `anchor_unknown`: counted from a moment the text does not date (kể từ ngày nhận được)
 * - `words_only`: words without a date; `continuous`: a standing duty (thường xuyên)
 * - `start_only`: only a first day is given (từ ngày X)
 * - `relative_to_issue`: counted from the directive's date (tháng này, ngày mai, kể từ ngày ký)
 * - `several_dates`: more than one term in the phrase; the latest is taken
 * - `weekday_mismatch`: the weekday named is not that of the date
 * - `lunar_date`: a day of the lunar calendar, which is not converted
 * - `imprecise`: no law says which day this is (tuần 2 tháng 6, đầu quý III)
 * - `calendar_assumed`: working days counted Monday to Friday, as no calendar was given
 * - `weak_context`: in running text, might describe something else than this task's term
 */
export type DeadlineFlag =
  | 'year_inferred'
  | 'month_inferred'
  | 'before_directive_date'
  | 'impossible_date'
  | 'impossible_time'
  | 'anchor_unknown'
  | 'words_only'
  | 'continuous'
  | 'start_only'
  | 'relative_to_issue'
  | 'several_dates'
  | 'weekday_mismatch'
  | 'lunar_date'
  | 'imprecise'
  | 'calendar_assumed'
  | 'weak_context';

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year';

/** A day inside a period of months: `month` counts from 1 within the period, `day` beyond the month's end is its last day. */
export interface RecurrencePoint {
  readonly month: number;
  readonly day: number;
}

/** A rhythm of occurrences (định kỳ). Without a point or weekday, each occurrence is the period's last day. */
export interface Recurrence {
  readonly unit: RecurrenceUnit;
  /** Every `interval` units, 1 or more, counted from the period of `anchor`. */
  readonly interval: number;
  readonly anchor: LocalDate;
  /** ISO weekday 1 … 7 of a weekly rhythm, or null. */
  readonly weekday: number | null;
  /** Days of a monthly or longer rhythm; empty: the last day of the period. */
  readonly points: readonly RecurrencePoint[];
  /** -1 for "trước ngày N": the last day in time is the day before. */
  readonly shiftDays: 0 | -1;
}

export interface ResolvedDeadline {
  /** The words as written. */
  readonly phrase: string;
  readonly rule: DeadlineRule;
  /** First day of the window, where the phrase has one. */
  readonly from: LocalDate | null;
  /** Last day on which the work is still in time. */
  readonly lastDay: LocalDate | null;
  /** Hour on the last day, or on each occurrence; null: the whole day. */
  readonly time: LocalTime | null;
  readonly recurrence: Recurrence | null;
  /** 0 … 1; below 0.7 a person should confirm. */
  readonly confidence: number;
  readonly flags: readonly DeadlineFlag[];
}

/** A deadline found in running text: `text.slice(start, end) === phrase` (UTF-16 offsets). */
export interface DeadlineMention extends ResolvedDeadline {
  readonly start: number;
  readonly end: number;
}

export interface DeadlineContext {
  /** Date of the directive: gives the year left out, and the day that "kể từ ngày ký" counts from. */
  readonly issuedOn: LocalDate;
  /** Policy switch: "trước ngày D" lets D itself count. Default false. */
  readonly beforeIncludesDay?: boolean;
  /** For terms in working days; without it Monday to Friday are assumed and flagged. */
  readonly calendar?: WorkingCalendar;
}
