import { addDays, type LocalDate } from '../time/local-date.js';

/** The periods reports are asked for: month, quarter, half-year, year, or from a day to a day. */
export const PERIOD_PRESETS = ['month', 'quarter', 'half_year', 'year', 'custom'] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** Both days belong to it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const MONTHS: Readonly<Record<Exclude<PeriodPreset, 'custom'>, number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  year: 12,
};

/** The calendar's period of that length in which `day` lies. */
export function periodOf(preset: Exclude<PeriodPreset, 'custom'>, day: LocalDate): Period {
  const months = MONTHS[preset];
  const year = Number(day.slice(0, 4));
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
  const next = first + months;
  return {
    from: firstOfMonth(year, first),
    to: addDays(next > 12 ? firstOfMonth(year + 1, next - 12) : firstOfMonth(year, next), -1),
  };
}

const firstOfMonth = (year: number, month: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
