/** A piece of the original text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Text after cleaning; every UTF-16 unit remembers the piece of the original it came from. */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The original itself, each unit mapped to itself. */
export function mapText(original: string): MappedText {
  const starts = new Array<number>(original.length);
  const ends = new Array<number>(original.length);
  for (let i = 0; i < original.length; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text: original, starts, ends };
}

/** `source` with every match of `pattern` (global) replaced; units of a replacement map to the whole match. */
export function replaceMapped(
  source: MappedText,
  pattern: RegExp,
  replacement: string | ((match: RegExpExecArray) => string),
): MappedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;
  const copyTo = (to: number): void => {
    if (to <= last) return;
    parts.push(source.text.slice(last, to));
    for (let i = last; i < to; i += 1) {
      starts.push(source.starts[i]!);
      ends.push(source.ends[i]!);
    }
  };
  for (const match of source.text.matchAll(pattern)) {
    if (match[0] === '') continue;
    const from = match.index;
    const to = from + match[0].length;
    const by = typeof replacement === 'string' ? replacement : replacement(match);
    if (by === match[0]) continue;
    copyTo(from);
    parts.push(by);
    for (let i = 0; i < by.length; i += 1) {
      const same = by.length === match[0].length;
      starts.push(source.starts[same ? from + i : from]!);
      ends.push(source.ends[same ? from + i : to - 1]!);
    }
    last = to;
  }
  if (last === 0) return source;
  copyTo(source.text.length);
  return { text: parts.join(''), starts, ends };
}

/** The piece of the original behind `[start, end)` of the cleaned text; white space at both ends is left out. */
export function originalSpan(source: MappedText, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source.text[from]!)) from += 1;
  while (to > from && /\s/.test(source.text[to - 1]!)) to -= 1;
  if (from >= to) return null;
  return { start: source.starts[from]!, end: source.ends[to - 1]! };
}
