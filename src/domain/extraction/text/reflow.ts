import { findFlatTables } from '../structure/flat-table.js';
import { readMarker } from '../structure/marker.js';
import { isPageNoise, isTableRow, readLines, type Line } from './lines.js';
import {
  ASKS,
  CUT_NAME,
  ENDS_IN_VERB,
  HANGING,
  HEAD_ONLY,
  NUMBERED_BY_ROMAN,
  OPENS_PARAGRAPH,
} from '../rules/line-ends.js';
import { capitals } from '../header/head-lines.js';
import { readOnlyUnits, readUnits } from '../units/read-units.js';
import { actionAt } from '../units/words.js';
import type { MappedText } from './mapped-text.js';

/** A paragraph of the body: its lines joined, each unit mapped to the cleaned text. */
export interface Paragraph {
  text: string;
  /** Offset in the cleaned text of every unit of `text`. */
  offsets: number[];
  kind: 'prose' | 'row';
}

const SENTENCE_END = /[.;:!?][)"”']*$/u;
const CONTINUES = /^[\p{Ll},;()%/.]/u;

interface Width {
  wrapped: boolean;
  columns: number;
  /** Lines were cut anywhere, as by a web page's source: many begin with a small letter. */
  ragged: boolean;
}

/** Whether the text was broken at a page width, and at which. */
export function measureWidth(lines: readonly Line[]): Width {
  const lengths = lines.map((l) => l.text.length).sort((a, b) => a - b);
  if (lengths.length < 4) return { wrapped: false, columns: 0, ragged: false };
  const cut = lines.filter((l, i) => i > 0 && /^\p{Ll}/u.test(l.text) && !readMarker(l.text)).length;
  const ragged = cut >= lines.length * 0.12 && cut >= 3;
  const columns = lengths[Math.floor(lengths.length * 0.93)]!;
  const full = lengths.filter((n) => n >= columns * 0.85).length;
  return { wrapped: columns >= 25 && columns <= 150 && full >= lengths.length * 0.3, columns, ragged };
}

/** In a text cut anywhere: whether the lower line begins a paragraph (an order, a closing, what follows a heading). */
function opensAnew(above: Line, below: Line): boolean {
  if (capitals(above.text) > 0.7 || capitals(below.text) > 0.7) return true;
  if (OPENS_PARAGRAPH.test(below.folded) || actionAt(below.folded, 0) > 0) return true;
  const list = readUnits(below.text, below.folded, 0);
  const acts =
    list !== null &&
    actionAt(below.folded, list.end + (/^\s*/u.exec(below.folded.slice(list.end))?.[0].length ?? 0)) > 0;
  const marker = readMarker(above.text);
  const heading = marker !== null && above.text.length < 70 && !/[,]/u.test(above.text);
  return (
    (acts && heading) ||
    (marker !== null && readOnlyUnits(above.text.slice(marker.length)) !== null && !/[,]$/u.test(above.text))
  );
}

/** Whether the line end between two neighbours is only a line end, not the end of a paragraph. */
function isSoftBreak(above: Line, below: Line, width: Width): boolean {
  if (isTableRow(above.text) || isTableRow(below.text)) return false;
  const ended = SENTENCE_END.test(above.text);
  const marker = readMarker(below.text);
  const nearlyFull =
    width.wrapped && above.text.length + 1 + below.text.split(' ', 1)[0]!.length > width.columns * 0.97;
  if (marker) {
    const dashInName =
      marker.kind === 'bullet' && nearlyFull && !below.afterBlank && !ended && !above.text.endsWith(',');
    const numberInSentence =
      marker.kind !== 'bullet' && HANGING.test(above.text) && nearlyFull && !below.afterBlank;
    return dashInName || numberInSentence;
  }
  if (CONTINUES.test(below.text) && (!ended || /[;,:]$/u.test(above.text))) return true;
  if (!ended && HANGING.test(above.text) && above.text.length > 25 && !/^\p{Lu}{2}/u.test(below.text))
    return true;
  if (below.afterBlank) return false;
  if (
    !ended &&
    ((/^\d/u.test(below.text) && !isPageNoise(below.text)) ||
      (NUMBERED_BY_ROMAN.test(above.folded) && /^[IVX]{1,4}(?![.\p{L}])/u.test(below.text)))
  )
    return true;
  const isName = capitals(below.text) < 0.6;
  const isItem = readMarker(above.text) !== null;
  if (!ended && isName && (isItem || above.text.length > 25) && HEAD_ONLY.test(above.text)) return true;
  if (
    !ended &&
    isName &&
    ((isItem && /(?:giao|đề nghị|yêu cầu)$/u.test(above.folded)) || above.text.length > 25) &&
    ASKS.test(above.folded)
  )
    return true;
  if (!ended && CUT_NAME.some(([head, rest]) => head.test(above.text) && rest.test(below.text))) return true;
  const isCut = above.text.length > 25 || (isItem && ENDS_IN_VERB.test(above.folded));
  if (!ended && isName && width.ragged && isCut && !opensAnew(above, below)) return true;
  if (!width.wrapped) return false;
  if (!ended && HEAD_ONLY.test(above.text) && !/^\p{Lu}{2}/u.test(below.text)) return true;
  return nearlyFull;
}

/** The lines from `from` on, joined to paragraphs; page numbers and footers inside a sentence dropped. */
export function reflow(source: MappedText, from: number, to: number): Paragraph[] {
  const lines = readLines(source).filter((l) => l.start >= from && l.start < to);
  const width = measureWidth(lines.filter((l) => !isTableRow(l.text)));
  const paragraphs: Paragraph[] = [];
  let above: Line | null = null;
  const tables = new Map(findFlatTables(lines).map((t) => [t.from, t]));
  for (let i = 0; i < lines.length; i += 1) {
    const table = tables.get(i);
    if (table) {
      paragraphs.push(...table.rows.map((row) => ({ ...row, kind: 'row' as const })));
      i = table.to - 1;
      above = null;
      continue;
    }
    const line = lines[i]!;
    const current = paragraphs.at(-1);
    const next = lines[i + 1];
    if (
      above &&
      next &&
      current &&
      isPageNoise(line.text) &&
      !SENTENCE_END.test(above.text) &&
      (CONTINUES.test(next.text) ||
        (above.text.length > 40 && isSoftBreak(above, { ...next, afterBlank: false }, width)))
    ) {
      continue;
    }
    if (above && current && isSoftBreak(above, line, width)) {
      current.text += ` ${line.text}`;
      current.offsets.push(line.start, ...range(line));
    } else {
      paragraphs.push({
        text: line.text,
        offsets: range(line),
        kind: isTableRow(line.text) ? 'row' : 'prose',
      });
    }
    above = line;
  }
  return paragraphs;
}

const range = (line: Line): number[] =>
  Array.from({ length: line.end - line.start }, (_, i) => line.start + i);
