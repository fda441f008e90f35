/** A document number with its symbol as found in a text. */
export interface DocumentNumber {
  /** `179/2025/NĐ-CP`, `2039-CV/VPTW`: white space removed. */
  number: string;
  symbol: string;
  start: number;
  end: number;
}

const ORGAN = '[A-ZĐÂÊÔƠƯĂ][\\p{L}\\d&]{0,14}';
/** A part after a spaced sign must look like an abbreviation: at least two capitals, no word. */
const ABBREVIATION = '(?=[\\p{Ll}\\d&]{0,2}[A-ZĐ][\\p{Ll}\\d&]{0,3}[A-ZĐ\\d])' + ORGAN;
const TAIL = `(?:[-/.+]${ORGAN}|\\s?[-/]\\s?${ABBREVIATION}(?![\\p{Ll}]))`;

/** Party: `57-NQ/TW`; state: `114/TB-VPCP`, `18/2016/QĐ-UBND`, `31/2021/QH15`, `1099/VPCP-CĐS`. */
const PARTY = `(\\d{1,5}[a-z]?)\\s*-\\s*([A-ZĐ][\\p{L}&]{0,5}\\s*/\\s*${ORGAN}${TAIL}{0,3})`;
const STATE = `(\\d{1,5}[a-z]?)\\s?/\\s?((?:\\d{4}\\s?/\\s?)?${ORGAN}${TAIL}{0,4})`;
const ANY = new RegExp(`(?<![\\d/\\p{L}.])(?:${PARTY}|${STATE})`, 'gu');

const compact = (text: string): string => text.replace(/\s+/gu, '').replace(/[.,;:/-]+$/u, '');
const symbolOf = (text: string): string => compact(text).replace(/^\d{4}\//u, '');

/** Every number with a symbol in `text`, in order. Dates, shares and bare numbers are none. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  return [...text.matchAll(ANY)].flatMap((m) => {
    const [serial, rest] = m[1] === undefined ? [m[3]!, m[4]!] : [m[1], m[2]!];
    const sign = m[1] === undefined ? '/' : '-';
    if (/^(?:km|kg|kV|m|ha|h)\d?$/iu.test(rest.trim()) || !/[A-ZĐ]{2}|[A-ZĐ].*[-/]/u.test(rest)) return [];
    const number = `${serial}${sign}${compact(rest)}`;
    return [{ number, symbol: symbolOf(rest), start: m.index, end: m.index + m[0].length }];
  });
}

const OWN = new RegExp(
  `(?:^|[\\n|\\t]|\\s{2,}|CÔNG ĐIỆN |CHỈ THỊ |THÔNG BÁO |KẾ HOẠCH |KẾT LUẬN )[ ]*[Ss][ốỐôoó]\\s*[:.]?\\s*` +
    `(\\d{1,5}[a-z]?)?[ .]*\\s?(-|/)\\s*((?:\\d{4}\\s?/\\s?)?${ORGAN}${TAIL}{0,4})`,
  'gu',
);

export interface OwnNumber {
  number: string | null;
  symbol: string;
  start: number;
  end: number;
}

/** `… Nghị định⏎số 61/2018/NĐ-CP ngày …`: a small letter at a line's beginning and words after it. */
const isCited = (text: string, match: RegExpExecArray): boolean =>
  /^\P{L}*số/u.test(match[0]) &&
  /^[^\n|]*?\p{L}{2}/u.test(text.slice(match.index + match[0].length).split(/\n|\||\s{3}/u, 1)[0]!);

/** The document's own number in its letterhead; a blank before the symbol gives `number: null`. */
export function findOwnNumber(letterhead: string): OwnNumber | null {
  const m = [...letterhead.matchAll(OWN)].find((found) => !isCited(letterhead, found));
  if (!m) return null;
  const lead = m[0].length - m[0].trimStart().replace(/^[|]\s*/u, '').length;
  const word = /[Ss][ốỐôoó]\s*[:.]?\s*(?=[\d./\s-])/u.exec(m[0].slice(lead));
  const start = m.index + lead + (word ? word.index + word[0].length : 0);
  const rest = compact(m[3]!);
  return {
    number: m[1] === undefined ? null : `${m[1]}${m[2]}${rest}`,
    symbol: symbolOf(rest),
    start,
    end: m.index + m[0].length,
  };
}
