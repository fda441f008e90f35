import { withoutMarks } from '../text/search-text.js';
import { addDays, isLocalDate, type LocalDate } from '../time/local-date.js';
import type { Token } from './tokens.js';

/** A stretch of a query between blanks. */
export interface Piece {
  readonly raw: string;
  readonly tokens: readonly Token[];
}

/** Days a query names, ends included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The year was left out. */
  readonly yearless: boolean;
  /** Pieces it takes. */
  readonly length: number;
}

const YEAR = '(?:19|20|21)\\d\\d';
const DAY = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](${YEAR}))?$`);
const MONTH_OF = new RegExp(`^(\\d{1,2})[/-](${YEAR})$`);
const QUARTER_OF = new RegExp(`^(i{1,3}|iv|[1-4])[/-](${YEAR})$`, 'i');
const ONLY_YEAR = new RegExp(`^${YEAR}$`);
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/**
 * Whether the piece is this word (lower case, with marks): written so, or without any marks. Another word that differs
 * in its marks is not it: `tư` is no `từ`.
 */
export function isWord(piece: Piece | undefined, word: string): boolean {
  const [token, more] = piece?.tokens ?? [];
  if (!token || more) return false;
  return token.exact === word || (token.exact === token.folded && token.folded === withoutMarks(word));
}

/** A day, month, quarter or year from `at` on; null where there is none. @param year for a day without one */
export function readPeriod(pieces: readonly Piece[], at: number, year: number): Period | null {
  const piece = pieces[at];
  if (!piece) return null;
  const raw = piece.raw.replace(/[.]+$/, '');
  if (isWord(piece, 'ngày')) {
    const day = readDay(pieces[at + 1]?.raw.replace(/[.]+$/, '') ?? '', year);
    return day && { ...day, length: 2 };
  }
  if (isWord(piece, 'tháng')) return readMonth(pieces, at);
  if (isWord(piece, 'quý')) return readQuarter(pieces, at);
  if (isWord(piece, 'năm')) {
    const named = yearAt(pieces, at);
    return named === null ? null : { ...months(named, 1, 12), length: 2 };
  }
  return readDay(raw, year);
}

function readDay(raw: string, year: number): Period | null {
  const [, day = '', month = '', own] = DAY.exec(raw) ?? [];
  const date = `${own ?? year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? { from: date, to: date, yearless: own === undefined, length: 1 } : null;
}

function readMonth(pieces: readonly Piece[], at: number): Period | null {
  const raw = pieces[at + 1]?.raw ?? '';
  const [, month, year] = MONTH_OF.exec(raw) ?? [];
  if (month && year) return isMonth(month) ? { ...months(year, Number(month), 1), length: 2 } : null;
  const named = yearAt(pieces, at + 2);
  return named !== null && isMonth(raw) ? { ...months(named, Number(raw), 1), length: 4 } : null;
}

function readQuarter(pieces: readonly Piece[], at: number): Period | null {
  const raw = pieces[at + 1]?.raw ?? '';
  const [, written, year] = QUARTER_OF.exec(raw) ?? [];
  const quarter = QUARTERS[(written ?? raw).toLowerCase()];
  if (quarter === undefined) return null;
  if (year) return { ...months(year, quarter * 3 - 2, 3), length: 2 };
  const named = yearAt(pieces, at + 2);
  return named === null ? null : { ...months(named, quarter * 3 - 2, 3), length: 4 };
}

/** The year of `năm 2026` at `at`. */
function yearAt(pieces: readonly Piece[], at: number): string | null {
  const raw = pieces[at + 1]?.raw ?? '';
  return isWord(pieces[at], 'năm') && ONLY_YEAR.test(raw) ? raw : null;
}

const isMonth = (raw: string): boolean => /^(?:0?[1-9]|1[0-2])$/.test(raw);

function months(year: string, first: number, count: number): Omit<Period, 'length'> {
  const next = first + count > 12 ? [Number(year) + 1, first + count - 12] : [Number(year), first + count];
  const start = (y: number | string, m: number): LocalDate => `${y}-${String(m).padStart(2, '0')}-01`;
  return {
    from: start(year, first),
    to: addDays(start(next[0] as number, next[1] as number), -1),
    yearless: false,
  };
}
