/** A calendar day in the office's zone, written `YYYY-MM-DD`. Deadlines are local dates, never instants. */
export type LocalDate = string;

/** A time of day in the office's zone, written `HH:MM` (24 hours). */
export type LocalTime = string;

/** Whole days since 1970-01-01. Integers make date arithmetic over many assignments cheap. */
export type EpochDay = number;

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `text` is a day that exists, written `YYYY-MM-DD` (2026-02-30 is none). */
export function isLocalDate(text: string): boolean {
  return Number.isFinite(epochMsOf(text));
}

/** Days since 1970-01-01. @throws RangeError if `date` is not a real day. */
export function toEpochDay(date: LocalDate): EpochDay {
  const ms = epochMsOf(date);
  if (Number.isNaN(ms)) throw new RangeError(`not a local date (YYYY-MM-DD): ${date}`);
  return ms / MS_PER_DAY;
}

/** NaN for what is no day: `Date.parse` alone takes 30 February for 2 March. */
function epochMsOf(text: string): number {
  const ms = SHAPE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return new Date(ms).getUTCDate() === Number(text.slice(8)) ? ms : NaN;
}

/** The day `days` after 1970-01-01; `''` where the number is not finite. */
export function fromEpochDay(days: EpochDay): LocalDate {
  return Number.isFinite(days) ? new Date(days * MS_PER_DAY).toISOString().slice(0, 10) : '';
}

/** `date` moved by `days` calendar days (negative: earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Day of the week, ISO: 1 Monday … 7 Sunday. */
export function isoWeekday(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `24/6/2026`: the way Vietnamese documents write a date. @throws RangeError if `date` is not written as one. */
export function formatVietnameseDate(date: LocalDate): string {
  if (!SHAPE.test(date)) throw new RangeError(`not a local date (YYYY-MM-DD): ${date}`);
  return `${Number(date.slice(8))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;
}
