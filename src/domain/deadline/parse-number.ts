import { type Cursor, END, sticky } from './cursor.js';

const WORDS: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
  'mười một': 11, 'mười hai': 12,  'mười lăm': 15, 'hai mươi': 20, 'ba mươi': 30,
}; // prettier-ignore

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/** Longest first, so that "mười lăm" is not read as "mười". */
export const NUMBER_WORDS = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const DIGITS = sticky('(\\d{1,3})(?: ?\\([\\p{L} ]{1,20}\\))?(?!\\d)');
const SPELLED = sticky(`(${NUMBER_WORDS})${END}`);

/** A count: `15`, `02 (hai)`, `mười lăm`. */
export function takeCount(cursor: Cursor): number | null {
  const digits = cursor.take(DIGITS);
  if (digits) return Number(digits[1]);
  const spelled = cursor.take(SPELLED);
  return spelled ? (WORDS[spelled[1] as string] ?? null) : null;
}

/** The number of digits or of one of the spelled words; NaN if it is neither. */
export function numberOf(word: string): number {
  return WORDS[word] ?? Number(word);
}

/** The number of a quarter: Arabic, or Roman with the `l` and `1` that scanners make of I. */
export function quarterNumber(word: string): number {
  return ROMAN[word.replace(/l/g, 'i')] ?? numberOf(word);
}
