/** Text made comparable, with the place each character came from. Offsets are UTF-16 units of the source. */
export interface NormalisedText {
  readonly text: string;
  /** Source span of the normalised character `i`: `starts[i]` … `ends[i]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** Vowel pairs whose tone mark belongs to the second vowel; typists and older spelling put it on the first. */
const PAIRS = new Set(['oa', 'oe', 'oă', 'uy', 'uê', 'uô', 'ươ', 'iê', 'yê', 'uâ']);
const TAG = /<\/?[a-z][a-z0-9]{0,9} ?\/?>/iy;
const MARKS = /[\u0300-\u036f]/;
const DROPPED = /[*\\\u00ad\u200b-\u200f\u2060\ufeff]/;
const SAME: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
  '⁄': '/', '∕': '/', '／': '/', '：': ':', '’': "'", '′': "'", '‘': "'",
}; // prettier-ignore

interface Vowel {
  readonly base: string;
  readonly tone: string;
}

const VOWELS: ReadonlyMap<string, Vowel> = new Map(
  [...'aăâeêioôơuưy'].flatMap((base) =>
    ['', ...TONES].map((tone) => [(base + tone).normalize('NFC'), { base, tone }] as const),
  ),
);

const AFTER_HORNS = new Set([...'cimnptu']);

/** Gives back the horn that scanners lose from one of the two vowels of ươ (trưóc, truớc). */
function addHorn(chars: string[], i: number): void {
  const first = VOWELS.get(chars[i] as string);
  const second = VOWELS.get(chars[i + 1] as string);
  if (first?.base === 'ư' && second?.base === 'o') chars[i + 1] = `ơ${second.tone}`.normalize('NFC');
  const closed = AFTER_HORNS.has(chars[i + 2] ?? '');
  if (first?.base === 'u' && second?.base === 'ơ' && closed) chars[i] = `ư${first.tone}`.normalize('NFC');
}

/** Moves the tone mark of pairs such as òa, qúy, trứơc to where the standard puts it. */
function placeTones(chars: string[]): void {
  for (let i = 0; i + 1 < chars.length; i += 1) {
    if (!VOWELS.has(chars[i] as string)) continue;
    addHorn(chars, i);
    const first = VOWELS.get(chars[i] as string);
    if (!first || first.tone === '') continue;
    const second = VOWELS.get(chars[i + 1] as string);
    if (!second || second.tone !== '' || !PAIRS.has(first.base + second.base)) continue;
    chars[i] = first.base;
    chars[i + 1] = (second.base + first.tone).normalize('NFC');
  }
}

/**
 * Lower case, NFC, one way of placing tone marks, single spaces, plain dashes and slashes; without soft hyphens,
 * zero-width characters, asterisks, backslashes and inline tags. Linear in the length.
 */
export function normalise(source: string): NormalisedText {
  const chars: string[] = [];
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  const push = (char: string, start: number, end: number): void => {
    starts[chars.length] = start;
    ends[chars.length] = end;
    chars.push(char);
  };
  let i = 0;
  while (i < source.length) {
    const start = i;
    let char = source[i] as string;
    i += 1;
    if (char === '<') {
      TAG.lastIndex = start;
      const tag = TAG.exec(source)?.[0];
      if (tag !== undefined) {
        i = start + tag.length;
        if (/^<br/i.test(tag) && chars[chars.length - 1] !== ' ') push(' ', start, i);
        continue;
      }
    }
    if (DROPPED.test(char)) continue;
    if (char === ' ' || /\s/.test(char)) {
      if (chars[chars.length - 1] !== ' ') push(' ', start, i);
      continue;
    }
    if (MARKS.test(source[i] ?? '')) {
      while (i < source.length && MARKS.test(source[i] as string)) i += 1;
      char = source.slice(start, i).normalize('NFC');
    }
    char = char.toLowerCase().normalize('NFC')[0] as string;
    push(SAME[char] ?? char, start, i);
  }
  placeTones(chars);
  return { text: chars.join(''), starts, ends };
}

/** The source span of the normalised characters `from` … `to` (exclusive, not empty). */
export function sourceSpan(normal: NormalisedText, from: number, to: number): { start: number; end: number } {
  return { start: normal.starts[from] ?? 0, end: normal.ends[to - 1] ?? 0 };
}
