export type MarkerKind =
  | 'part'
  | 'letter-upper'
  | 'roman'
  | 'article'
  | 'arabic'
  | 'dotted'
  | 'arabic-paren'
  | 'letter'
  | 'roman-small'
  | 'bullet'
  | 'star'
  | 'plus';

/** The sign that opens a numbered, lettered or dashed item. */
export interface Marker {
  kind: MarkerKind;
  /** As it goes into a reference: `II`, `3`, `3.1`, `a`, `i`; `''` for a dash. */
  label: string;
  /** UTF-16 length of the sign with the space after it. */
  length: number;
}

const ROMAN = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})';

/** Patterns in the order in which they are tried; group 1 is the label. */
const FORMS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', /^Phần\s+(?:thứ\s+)?([IVX]{1,4}|\d{1,2}|nhất|hai|ba|tư|bốn|năm)(?![\p{L}\d])\s*[:.\-/]*\s*/iu],
  ['article', /^Điều\s+(\d{1,3})\s*[.:]\s*/iu],
  ['roman', new RegExp(`^(${ROMAN})(?:\\s*[.\\-):]+\\s*|/\\s+)(?=\\S)`, 'u')],
  ['letter-upper', /^([A-HĐ])\s*[.\-/)]\s+(?=\p{L})/u],
  ['dotted', /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)\-:/]*\s*(?=[\p{L}"“(])/u],
  ['arabic-paren', /^\(?(\d{1,2})\)\s*(?=\S)/u],
  // Not the number of a document at a line's beginning: `77-KL/TW`, `16/CT-TTg`.
  ['arabic', /^(\d{1,2})(?![-/][A-ZĐ]\p{L}{0,5}[-/])\s*[.\-/](?!\d)\s*(?=[^\s\d])/u],
  ['arabic', /^(\d{1,2})\s*[.]\s+(?=\d)/u],
  ['roman-small', /^\(?((?:x|ix|iv|vi{0,3}|i{1,3}))\)\s*(?=\S)/u],
  ['letter', /^\(?([a-zđ]{1,2}\d?)\)\s*(?=\S)/u],
  ['letter', /^([a-zđ]\d?)\s*[.]\s+(?=\p{L})/u],
  ['letter', /^([a-zđ]\d?)\/\s*(?=\p{L})/u],
  ['plus', /^(\+)\s*(?=\S)/u],
  ['bullet', /^(-)\s*(?=[^\s\d-])/u],
  ['bullet', /^(-)\s+(?=\d)/u],
  ['star', /^(•)\s*(?=\S)/u],
];

const PART_NUMBERS: Readonly<Record<string, string>> = {
  nhất: '1',
  hai: '2',
  ba: '3',
  tư: '4',
  bốn: '4',
  năm: '5',
};

/** Rank in the usual nesting of Vietnamese documents; items of one rank are siblings. */
export const RANK: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  'letter-upper': 1,
  roman: 2,
  article: 3,
  arabic: 4,
  dotted: 5,
  'arabic-paren': 7,
  letter: 6,
  'roman-small': 8,
  star: 9,
  bullet: 10,
  plus: 11,
};

/** The marker a line opens with, or null. */
export function readMarker(line: string): Marker | null {
  for (const [kind, form] of FORMS) {
    const match = form.exec(line);
    if (!match) continue;
    const label =
      kind === 'bullet' || kind === 'plus' || kind === 'star'
        ? ''
        : (PART_NUMBERS[match[1]!.toLowerCase()] ?? match[1]!);
    return { kind, label, length: match[0].length };
  }
  return null;
}
