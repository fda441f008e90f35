import { formatVietnameseDate, fromEpochDay, isLocalDate } from '../time/local-date.js';
import { type CellDate, type CellValue, isCellDate } from './sheet.js';

/** Characters that show nothing: soft hyphens, zero-width ones, marks of direction, the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/** The text of a cell: NFC, no invisible characters, single spaces; lines are kept, empty ones dropped. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (isCellDate(value)) return value.time === null ? formatVietnameseDate(value.date) : dateAndTime(value);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  // What arithmetic of the file left behind the twelfth digit is none of its author's.
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return value
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .split(/\r\n|[\r\n\v\u2028\u2029]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

export const oneLine = (value: CellValue): string => cellText(value).replace(/\n/gu, ' ');

const dateAndTime = ({ date, time }: CellDate): string => `${formatVietnameseDate(date)} ${time ?? ''}`;

/** 30/12/1899, day 0 of the calendar that counts from 1900, and the same for 1904; as days since 1970. */
const DAY_ZERO = { from1900: -25_569, from1904: -24_107 } as const;
/** 1/1/2000 and 31/12/2099 counted from 1900: a number between them in a column of days is a day. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const SHIFT_1904 = DAY_ZERO.from1904 - DAY_ZERO.from1900;

const TEXT_DATE =
  /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?:[\s,;-]+(\d{1,2})\s*(?:[:hg]|giờ)\s*(\d{2})?(?::00)?\s*(?:phút)?)?\.?$/iu;

/**
 * The day a cell of a column of days means: a date, a day's serial number without a date format, or day/month/year
 * written as text. Null where it is none of these. Month/day/year is not guessed at: the office writes the day first.
 */
export function cellDay(value: CellValue, from1904: boolean): CellDate | null {
  if (isCellDate(value)) return value;
  if (typeof value === 'number') return serialDay(value, from1904);
  const text = oneLine(value);
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return serialDay(Number(text), from1904);
  if (isLocalDate(text)) return { date: text, time: null };
  const [, day = '', month = '', year = '', hour, minute = '00'] = TEXT_DATE.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(date)) return null;
  if (hour === undefined) return { date, time: null };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return { date, time: `${hour.padStart(2, '0')}:${minute}` };
}

function serialDay(serial: number, from1904: boolean): CellDate | null {
  const since1900 = serial + (from1904 ? SHIFT_1904 : 0);
  if (!(since1900 >= FIRST_SERIAL && since1900 < LAST_SERIAL + 1)) return null;
  const minutes = Math.round((since1900 % 1) * 1440);
  const date = fromEpochDay(Math.floor(since1900) + DAY_ZERO.from1900);
  if (minutes === 0 || minutes >= 1440) return { date, time: null };
  const two = (n: number): string => String(n).padStart(2, '0');
  return { date, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}
