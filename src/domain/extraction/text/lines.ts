import { fold } from './fold.js';
import type { MappedText } from './mapped-text.js';

/** A line with text; blank lines are only counted. Offsets are into the cleaned text. */
export interface Line {
  start: number;
  end: number;
  text: string;
  folded: string;
  /** Whether an empty line stood before it. */
  afterBlank: boolean;
}

export function readLines(source: MappedText): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  let afterBlank = false;
  for (const raw of source.text.split('\n')) {
    const text = raw.trim();
    if (text === '') afterBlank = true;
    else {
      const start = offset + raw.indexOf(text);
      lines.push({ start, end: start + text.length, text, folded: fold(text), afterBlank });
      afterBlank = false;
    }
    offset += raw.length + 1;
  }
  return lines;
}

/** A row of a table written with bars or tabs. */
export function isTableRow(line: string): boolean {
  return /^\|.*\|/.test(line) || (line.match(/\t|\s\|\s/g)?.length ?? 0) >= 2;
}

/** What may stand alone between two halves of a sentence: a page number or a running footer. */
export function isPageNoise(line: string): boolean {
  return /^(?:[-|\s]*\d{1,3}[-|\s]*|(?:trang|page)\s*\d{1,3}(?:\s*\/\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})$/iu.test(
    line,
  );
}
