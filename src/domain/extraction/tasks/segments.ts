/** A stretch of a paragraph: `[start, end)` in its text. */
export interface Segment {
  start: number;
  end: number;
  /** Sign that closed it: `.`, `;` or `''` at the end of the paragraph. */
  closedBy: string;
  /** Number of an inline enumeration it opens with: `(1)`, `(ii)`. */
  label: string | null;
}

const ABBREVIATED = /(?:^|[\s(])(?:TP|Tp|Th|TS|ThS|PGS|GS|v\.v|St|No|Q|P|H|đ\/c|tr)$/u;
const ENUMERATOR = /^\(?(\d{1,2}|[ivx]{1,4})\)\s*/u;

/** Cuts a paragraph at full stops, semicolons and before inline numbers; brackets and quotes stay whole. */
export function readSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number, closedBy: string, next: number): void => {
    if (text.slice(start, end).trim() !== '') {
      const from = start + text.slice(start, end).search(/\S/u);
      const label = ENUMERATOR.exec(text.slice(from, from + 8));
      segments.push({ start: from, end, closedBy, label: label ? label[1]! : null });
    }
    start = next;
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    if (c === '(' && ENUMERATOR.test(text.slice(i, i + 6)) && depth === 0) {
      if (i > start) close(i, text.slice(start, i).trimEnd().endsWith(':') ? ':' : '', i);
      i += 1;
    } else if (c === '(' || c === '“' || c === '«') depth += 1;
    else if ((c === ')' || c === '”' || c === '»') && depth > 0) depth -= 1;
    // An unclosed bracket must not swallow the rest.
    if (depth > 0 && i - start > 900) depth = 0;
    if (c === ';' && depth === 0) close(i, ';', i + 1);
    else if (c === '.' && depth === 0 && endsSentence(text, i)) close(i, '.', i + 1);
  }
  close(text.length, '', text.length);
  return segments;
}

function endsSentence(text: string, i: number): boolean {
  const after = /^\s+(["“'(]?)(\S)/u.exec(text.slice(i + 1, i + 6));
  if (!after) return i === text.length - 1;
  if (ABBREVIATED.test(text.slice(Math.max(0, i - 5), i))) return false;
  return /[\p{Lu}\d(]/u.test(after[2]!) || after[1] !== '';
}
