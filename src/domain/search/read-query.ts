import { addDays, type LocalDate } from '../time/local-date.js';
import { isWord, type Period, type Piece, readPeriod } from './read-period.js';
import { type Token, tokensOf } from './tokens.js';

/** Words that must stand one after the other: one word, a number such as `484-CV/TU`, or a phrase in quotes. */
export interface Term {
  readonly tokens: readonly Token[];
  /** Whether the last word is still being typed. */
  readonly prefix: boolean;
  /** Whether it looks like a document's number. */
  readonly isNumber: boolean;
}

/** Days that must lie in a period. */
export interface DateRange {
  /** The last day of an assignment; the day of issue; or `own`: of an assignment the former, of a directive the latter. */
  readonly of: 'due' | 'issued' | 'own';
  /** Ends included; null: open. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** A search as it was understood. All of it must hold. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly ranges: readonly DateRange[];
}

/** Nobody asks for more; what is beyond is left out. */
const MOST_TERMS = 32;
const MOST_RANGES = 4;

/** Whether nothing was asked for: such a query finds nothing. */
export function asksNothing({ terms, ranges }: SearchQuery): boolean {
  return terms.length === 0 && ranges.length === 0;
}

/**
 * Reads what somebody types to search: words, numbers, `"a phrase"`, and days (`trước 25/6/2026`, `từ 1/5 đến 30/6/2026`,
 * `hạn trong tháng 6/2026`, `ban hành 28/4/2026`). Any text is a query; signs without a meaning here are passed over.
 * @param today whose year a day without one gets
 */
export function readQuery(text: string, today: LocalDate): SearchQuery {
  const reading: Reading = { terms: [], ranges: [], endsWithRange: false };
  for (const { quoted, inner } of partsOf(text)) {
    if (quoted) addTerm(reading, tokensOf(inner), false);
    else readPieces(piecesOf(inner), Number(today.slice(0, 4)), reading);
  }
  const typing = /[\p{L}\p{M}\p{N}]$/u.test(text) && !reading.endsWithRange;
  const last = reading.terms.length - 1;
  return {
    terms: reading.terms
      .map((term, i) => ({ ...term, prefix: typing && i === last && mayGoOn(term) }))
      .slice(0, MOST_TERMS),
    ranges: reading.ranges.slice(0, MOST_RANGES),
  };
}

interface Reading {
  readonly terms: Omit<Term, 'prefix'>[];
  readonly ranges: DateRange[];
  endsWithRange: boolean;
}

/** The text cut at its quotation marks; one that is not closed yet reaches to the end. */
function partsOf(text: string): { quoted: boolean; inner: string }[] {
  return text
    .replace(/[“”„«»]/g, '"')
    .split('"')
    .map((inner, i) => ({ quoted: i % 2 === 1, inner }));
}

function piecesOf(text: string): Piece[] {
  return text
    .split(/[\s,;:!?()[\]{}…]+/u)
    .filter((raw) => raw !== '')
    .map((raw) => ({ raw, tokens: tokensOf(raw) }));
}

function readPieces(pieces: readonly Piece[], year: number, reading: Reading): void {
  let at = 0;
  while (at < pieces.length) {
    const found = readRange(pieces, at, year);
    if (found) {
      reading.ranges.push(found.range);
      reading.endsWithRange = true;
      at = found.next;
      continue;
    }
    const piece = pieces[at] as Piece;
    const next = pieces[at + 1];
    // "số 484-CV/TU" and "ngày 25/6/2026": the word only says what comes.
    const announces =
      (isWord(piece, 'số') && next !== undefined && isNumber(next)) ||
      (isWord(piece, 'ngày') && readPeriod(pieces, at, year) !== null);
    if (!announces) addTerm(reading, piece.tokens, isNumber(piece));
    at += 1;
  }
}

function addTerm(reading: Reading, tokens: readonly Token[], number: boolean): void {
  if (tokens.length === 0) return;
  reading.terms.push({ tokens, isNumber: number });
  reading.endsWithRange = false;
}

/** `484`, `484-CV/TU`, `12/2026/NĐ-CP`; but no day and no clause. */
function isNumber({ raw }: Piece): boolean {
  return /^\d+(?:\p{L}?[-/](?:\d{4}\/)?\p{L}.*)?-?$/u.test(raw.normalize('NFC'));
}

/** One letter begins too many words, but not behind a number. */
function mayGoOn({ tokens, isNumber: number }: Omit<Term, 'prefix'>): boolean {
  return (tokens.at(-1)?.folded.length ?? 0) > 1 || (number && tokens.length > 1);
}

/** What says which day is meant. */
const SUBJECTS: readonly (readonly [readonly string[], DateRange['of']])[] = [
  [['ngày', 'ban', 'hành'], 'issued'],
  [['ban', 'hành'], 'issued'],
  [['thời', 'hạn'], 'due'],
  [['hạn', 'cuối'], 'due'],
  [['đến', 'hạn'], 'due'],
  [['hạn'], 'due'],
];
type Side = 'before' | 'after' | 'from' | 'until' | 'within';
const SIDES: readonly (readonly [readonly string[], Side])[] = [
  [['trước'], 'before'],
  [['sau'], 'after'],
  [['từ'], 'from'],
  [['đến', 'hết'], 'until'],
  [['đến'], 'until'],
  [['chậm', 'nhất'], 'until'],
  [['trong'], 'within'],
];

/** The range that begins at `at`, and the piece after it; null where none does. */
function readRange(
  pieces: readonly Piece[],
  at: number,
  year: number,
): { range: DateRange; next: number } | null {
  const startsWith = (words: readonly string[], from: number): boolean =>
    words.every((word, i) => isWord(pieces[from + i], word));
  const subject = SUBJECTS.find(([words]) => startsWith(words, at));
  const afterSubject = at + (subject?.[0].length ?? 0);
  const side = SIDES.find(([words]) => startsWith(words, afterSubject));
  const start = afterSubject + (side?.[0].length ?? 0);
  const first = readPeriod(pieces, start, year);
  if (!first) return null;
  const afterFirst = start + first.length;
  const second = side === undefined || side[1] === 'from' ? readEnd(pieces, afterFirst, year) : null;
  // A day alone is sought in what is written, too; only with a word beside it is it a condition.
  if (!subject && !side && !second) return null;
  const begins = second && first.yearless ? (readPeriod(pieces, start, yearOf(second.to)) ?? first) : first;
  const [from, to] = limits(side?.[1] ?? 'within', begins, second);
  return { range: { of: subject?.[1] ?? 'own', from, to }, next: afterFirst + (second?.length ?? 0) };
}

/** `đến 30/6/2026`, `- 30/6/2026` behind a first day. */
function readEnd(pieces: readonly Piece[], at: number, year: number): Period | null {
  if (!isWord(pieces[at], 'đến') && !isWord(pieces[at], 'tới') && !/^[-–—]$/.test(pieces[at]?.raw ?? '')) {
    return null;
  }
  const skipped = isWord(pieces[at + 1], 'hết') ? 2 : 1;
  const period = readPeriod(pieces, at + skipped, year);
  return period && { ...period, length: period.length + skipped };
}

function limits(side: Side, first: Period, second: Period | null): [LocalDate | null, LocalDate | null] {
  if (second) return [first.from, second.to];
  switch (side) {
    // As deadlines are read here: before a day is up to the day before it.
    case 'before':
      return [null, addDays(first.from, -1)];
    case 'after':
      return [addDays(first.to, 1), null];
    case 'from':
      return [first.from, null];
    case 'until':
      return [null, first.to];
    case 'within':
      return [first.from, first.to];
  }
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
